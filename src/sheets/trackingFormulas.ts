import type { Rhythm } from "../plan/deadline/deadline";
import type { Progress } from "../plan/progress";
import { RESULT_PERIODS } from "../plan/resultPeriods";
import {
  KIND_WORDS,
  NOT_UPDATED_WORD,
  PROGRESS_WORDS,
  RHYTHM_WORDS,
  STATUS_WORDS,
} from "../plan/vocabulary";
import {
  CLOSED_FROM,
  NEVER,
  ORDER,
  resultHelperHeader,
  taskHelperHeader,
  type ResultHelperId,
  type TaskHelperId,
} from "../tables/helperColumns";
import { RESULTS_TABLE } from "../tables/resultsColumns";
import {
  TRACKING_TABLE,
  headerOf,
  type CALCULATED_FIELDS,
  type TrackingColumnId,
} from "../tables/trackingColumns";
import { joinedCells } from "./printChecksum";
import { PRINTED_FIELDS } from "./printNote";
import { issuedUntil, quarterKey, runsAllYear } from "./resultsFormulas";
import { LEAD_SPELLINGS } from "./summary/leadSpellings";
import { typedWord } from "./typedWord";

/*
 * The truth table of progress (docs/architecture.md#progress) over one row of `PhuLuc`, with functions of Excel 2010 only.
 * The helpers say what does not depend on a day; `Tiến độ` and `Kết quả trong kỳ` alone look at `NgayBaoCao`. Text in a date
 * column counts as no date, and so does what stands before day 1.
 */

/** What `Kết quả trong kỳ` says of work that runs all year. */
export const PERIOD_RESULT_WORDS = { some: "có kết quả trong quý", none: "chưa có" } as const;

/** The formulas of `PhuLuc`. */
export function trackingFormulas(): {
  readonly own: Readonly<Record<(typeof CALCULATED_FIELDS)[number], string>>;
  readonly helpers: Readonly<Record<TaskHelperId, string>>;
} {
  return {
    own: { progress: progressFormula(), periodResults: periodResultsFormula() },
    helpers: helperFormulas(),
  };
}

/** The formula of `Tiến độ`. A row without a task text gives "". */
function progressFormula(): string {
  const deadline = helper("deadline");
  const towards = choose([
    [`NgayBaoCao>${deadline}`, word("overdue")],
    [`NgayBaoCao>=${helper("reminderFrom")}`, word("dueSoon")],
    [`NgayBaoCao<N(${cell("start")})`, word("notYetDue")],
    ["", word("inTime")],
  ]);
  return `=${choose([
    [`${helper("closedFrom")}<=NgayBaoCao`, helper("closing")],
    [`${deadline}>0`, towards],
    [`NgayBaoCao>${helper("missedAfter")}`, word("periodMissed")],
    ["", helper("undated")],
  ])}`;
}

/**
 * The formula of `Kết quả trong kỳ`: for a recurring task the periods with a result out of the year's ("3/12 lần"), for
 * work that runs all year whether `KetQua` holds a result dated in the quarter of the as-of date, up to it; else "".
 */
function periodResultsFormula(): string {
  const { some, none } = PERIOD_RESULT_WORDS;
  const until = issuedUntil("NgayBaoCao");
  const met = `COUNTIFS(${results("task")},${PLACE},${results("periodDigit")},">0",${until})`;
  const quarter = quarterKey(`(${PLACE})`, "NgayBaoCao");
  const first = `INDEX(${results("order")},MATCH(${quarter},${results("quarterFirst")},0))`;
  const isMet = `IFERROR(INT(${first}/${ORDER})<=NgayBaoCao,FALSE)`;
  return `=${choose([
    [`${helper("periods")}>0`, `${met}&"/"&${helper("periods")}&" lần"`],
    [runsAllYear(helper("kind")), `IF(${isMet},${text(some)},${text(none)})`],
    ["", '""'],
  ])}`;
}

/** The row's place in the table, 1 for the first. */
const PLACE = `ROW()-ROW(${TRACKING_TABLE}[#Headers])`;

function helperFormulas(): Readonly<Record<TaskHelperId, string>> {
  return {
    kind: `=${choose([
      [hasNoText(), '""'],
      ["", typedWord(cell("kind"))],
    ])}`,
    status: statusFormula(),
    hasDocument: `=${isFilledIn("extensionDocument")}`,
    isAdded: `=${isFilledIn("origin")}`,
    deadline: `=${choose([
      [`AND(${helper("hasDocument")}=1,ISNUMBER(${cell("extendedDue")}))`, wholeDay("extendedDue")],
      [`ISNUMBER(${cell("due")})`, wholeDay("due")],
      ["", "0"],
    ])}`,
    closing: closingFormula(),
    closedFrom: `=${choose([
      [`${helper("status")}=""`, String(CLOSED_FROM.noTask)],
      [`${helper("closing")}=""`, String(CLOSED_FROM.open)],
      [`${helper("status")}<>${text(STATUS_WORDS.done)}`, String(CLOSED_FROM.dropped)],
      [`ISNUMBER(${cell("doneOn")})`, wholeDay("doneOn")],
      ["", String(CLOSED_FROM.undated)],
    ])}`,
    reminderFrom: reminderFormula(),
    periods: periodsFormula(),
    missedAfter: missedFormula(),
    undated: `=${choose([
      [`OR(${isKind("recurring")},${isKind("ongoing")})`, word("ongoing")],
      [isKind("open"), word("open")],
      ["", word("unknownDeadline")],
    ])}`,
    lead: `=IFERROR(VLOOKUP(${cell("lead")},${LEAD_SPELLINGS},2,FALSE),${cell("lead")}&"")`,
    printed: `=${joinedCells(PRINTED_FIELDS.map(cell))}`,
  };
}

function statusFormula(): string {
  const status = typedWord(cell("status"));
  const known = Object.values(STATUS_WORDS).filter((each) => each !== "");
  // FIND takes no letter for a placeholder, as MATCH would.
  const list = text(`|${known.join("|").toLowerCase()}|`);
  return `=${choose([
    [hasNoText(), '""'],
    [`ISNUMBER(FIND("|"&LOWER(${status})&"|",${list}))`, status],
    ["", text(NOT_UPDATED_WORD)],
  ])}`;
}

function closingFormula(): string {
  const [status, deadline] = [helper("status"), helper("deadline")];
  const done = choose([
    [`${deadline}=0`, word("doneNoDeadline")],
    [`NOT(ISNUMBER(${cell("doneOn")}))`, word("doneNoDate")],
    [`INT(${cell("doneOn")})<=${deadline}`, word("doneOnTime")],
    ["", word("doneLate")],
  ]);
  return `=${choose([
    [`${status}=${text(STATUS_WORDS.done)}`, done],
    [`${status}=${text(STATUS_WORDS.stopped)}`, word("stopped")],
    [`${status}=${text(STATUS_WORDS.notArising)}`, word("notArising")],
    ["", '""'],
  ])}`;
}

function reminderFormula(): string {
  const reminder = `${helper("deadline")}-SoNgayNhac`;
  return `=${choose([
    [`${helper("deadline")}=0`, String(NEVER)],
    [isKind("year"), `MAX(${reminder},MocNhacCaNam)`],
    ["", reminder],
  ])}`;
}

function periodsFormula(): string {
  const rhythm = typedWord(cell("rhythm"));
  const rhythms = Object.keys(RESULT_PERIODS) as Rhythm[];
  return `=${choose([
    [`${helper("kind")}<>${text(KIND_WORDS.recurring)}`, "0"],
    ...rhythms.map(
      (each) =>
        [`${rhythm}=${text(RHYTHM_WORDS[each])}`, String(RESULT_PERIODS[each].length)] as const
    ),
    ["", "0"],
  ])}`;
}

/** The digits of the periods stand side by side, the first period in front: 1 with a result, 0 without. */
function missedFormula(): string {
  const periods = helper("periods");
  const digits = `SUMIFS(${results("periodDigit")},${results("task")},${PLACE})`;
  const first = `FIND("0",TEXT(${digits},REPT("0",${periods})))`;
  const lastDay = `DATE(NamKeHoach,${first}*12/${periods}+1,0)`;
  return `=IF(${periods}=0,${NEVER},IFERROR(${lastDay},${NEVER}))`;
}

function hasNoText(): string {
  return `TRIM(${cell("text")})=""`;
}

/** 1 or 0; an error in the cell says nothing. */
function isFilledIn(id: TrackingColumnId): string {
  return `IF(IFERROR(TRIM(${cell(id)}),"")="",0,1)`;
}

function wholeDay(id: TrackingColumnId): string {
  return `MAX(0,INT(${cell(id)}))`;
}

function isKind(kind: keyof typeof KIND_WORDS): string {
  return `${helper("kind")}=${text(KIND_WORDS[kind])}`;
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

function helper(id: TaskHelperId): string {
  return `${TRACKING_TABLE}[[#This Row],[${taskHelperHeader(id)}]]`;
}

function results(id: ResultHelperId): string {
  return `${RESULTS_TABLE}[${resultHelperHeader(id)}]`;
}

function word(progress: Progress): string {
  return text(PROGRESS_WORDS[progress]);
}

function text(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}
