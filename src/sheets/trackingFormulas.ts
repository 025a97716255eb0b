import type { Rhythm } from "../plan/deadline/deadline";
import type { Progress } from "../plan/progress";
import { RESULT_PERIODS, type ResultPeriod } from "../plan/resultPeriods";
import { KIND_WORDS, PROGRESS_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../plan/vocabulary";
import { RESULTS_TABLE, resultsHeaderOf } from "../tables/resultsColumns";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../tables/trackingColumns";
import { typedWord } from "./typedWord";

/** What `Kết quả trong kỳ` says of work that runs all year. */
export const PERIOD_RESULT_WORDS = { some: "có kết quả trong quý", none: "chưa có" } as const;

const RHYTHMS: readonly Rhythm[] = ["monthly", "quarterly", "halfYearly", "yearly"];

/**
 * The formula of `Tiến độ`: the truth table of progress over one row of `PhuLuc`, with functions of Excel 2010 only. A
 * row without a task text gives "". Text in a date column counts as no date.
 */
export function progressFormula(): string {
  const status = typedWord(cell("status"));
  const due = dueExpression();
  const finished = choose([
    [`${due}=0`, word("doneNoDeadline")],
    [`NOT(ISNUMBER(${cell("doneOn")}))`, word("doneNoDate")],
    [`INT(${cell("doneOn")})<=${due}`, word("doneOnTime")],
    ["", word("doneLate")],
  ]);
  const dated = choose([
    [`NgayBaoCao>${due}`, word("overdue")],
    [
      `AND(${due}-NgayBaoCao<=SoNgayNhac,OR(NOT${isKind("year")},NgayBaoCao>=MocNhacCaNam))`,
      word("dueSoon"),
    ],
    [`AND(ISNUMBER(${cell("start")}),NgayBaoCao<${cell("start")})`, word("notYetDue")],
    ["", word("inTime")],
  ]);
  const undated = choose([
    [isKind("recurring"), `IF(${periodMissed()},${word("periodMissed")},${word("ongoing")})`],
    [isKind("ongoing"), word("ongoing")],
    [isKind("open"), word("open")],
    ["", word("unknownDeadline")],
  ]);
  return `=${choose([
    [`TRIM(${cell("text")})=""`, '""'],
    [`${status}=${text(STATUS_WORDS.stopped)}`, word("stopped")],
    [`${status}=${text(STATUS_WORDS.notArising)}`, word("notArising")],
    [`${status}=${text(STATUS_WORDS.done)}`, finished],
    [`${due}>0`, dated],
    ["", undated],
  ])}`;
}

/**
 * The formula of `Kết quả trong kỳ`: for a recurring task the periods with a result out of the year's ("3/12 lần"), for
 * work that runs all year whether `KetQua` holds a result dated in the quarter of the as-of date, else "".
 */
export function periodResultsFormula(): string {
  const counts = RHYTHMS.map((rhythm) => {
    const periods = RESULT_PERIODS[rhythm];
    // The leading 0 makes a number of a lone TRUE or FALSE.
    const met = ["0", ...periods.map((period) => `(${resultsIn(period)}>0)`)].join("+");
    return [isRhythm(rhythm), `(${met})&${text(`/${periods.length} lần`)}`] as const;
  });
  const { some, none } = PERIOD_RESULT_WORDS;
  const inQuarter = `IF(${resultsInQuarter()}>0,${text(some)},${text(none)})`;
  return `=${choose([
    [isKind("recurring"), choose([...counts, ["", '""']])],
    [`OR(${isKind("year")},${isKind("ongoing")})`, inQuarter],
    ["", '""'],
  ])}`;
}

/** The deadline in force as a serial, 0 for none: the extension counts only with its document. */
function dueExpression(): string {
  const extension = cell("extendedDue");
  const due = cell("due");
  return (
    `IF(AND(TRIM(${cell("extensionDocument")})<>"",ISNUMBER(${extension})),${extension},` +
    `IF(ISNUMBER(${due}),${due},0))`
  );
}

/** True where a period of the row's rhythm is past its own last day and has no result. */
function periodMissed(): string {
  const missed = RHYTHMS.map((rhythm) => {
    const lapses = RESULT_PERIODS[rhythm].map(
      (period) =>
        `AND(NgayBaoCao>=DATE(NamKeHoach,${period.lastMonth + 1},1),${resultsIn(period)}=0)`
    );
    return [isRhythm(rhythm), `OR(${lapses.join(",")})`] as const;
  });
  return choose([...missed, ["", "FALSE"]]);
}

/** Count of the task's results in a period. A result that names no id belongs to the task by its STT: people type that. */
function resultsIn(period: ResultPeriod): string {
  const inPeriod = `${resultsColumn("period")},${text(period.word)}`;
  return `(COUNTIFS(${ownById()},${inPeriod})+COUNTIFS(${ownByNumber()},${inPeriod}))`;
}

function resultsInQuarter(): string {
  const firstMonth = "3*INT((MONTH(NgayBaoCao)-1)/3)";
  const dates = resultsColumn("issuedOn");
  const inQuarter =
    `${dates},">="&DATE(YEAR(NgayBaoCao),${firstMonth}+1,1),` +
    `${dates},"<"&DATE(YEAR(NgayBaoCao),${firstMonth}+4,1)`;
  return `COUNTIFS(${ownById()},${inQuarter})+COUNTIFS(${ownByNumber()},${inQuarter})`;
}

function ownById(): string {
  return `${resultsColumn("id")},${cell("id")}`;
}

function ownByNumber(): string {
  return `${resultsColumn("id")},"",${resultsColumn("number")},${cell("number")}`;
}

function resultsColumn(id: "id" | "number" | "period" | "issuedOn"): string {
  return `${RESULTS_TABLE}[${resultsHeaderOf(id)}]`;
}

function isKind(kind: keyof typeof KIND_WORDS): string {
  return `(${typedWord(cell("kind"))}=${text(KIND_WORDS[kind])})`;
}

function isRhythm(rhythm: Rhythm): string {
  return `${typedWord(cell("rhythm"))}=${text(RHYTHM_WORDS[rhythm])}`;
}

/** Nested IFs: condition and value by turns; the last pair's condition is "". */
function choose(cases: readonly (readonly [condition: string, value: string])[]): string {
  return cases.reduceRight(
    (rest, [condition, value]) => (condition === "" ? value : `IF(${condition},${value},${rest})`),
    ""
  );
}

function cell(id: TrackingColumnId): string {
  return `${TRACKING_TABLE}[[#This Row],[${headerOf(id)}]]`;
}

function word(progress: Progress): string {
  return text(PROGRESS_WORDS[progress]);
}

function text(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}
