import {
  ORDER,
  resultHelperHeader,
  taskHelperHeader,
  type ResultHelperId,
  type TaskHelperId,
} from "../tables/helperColumns";
import { RESULTS_TABLE, resultsHeaderOf, type ResultsColumnId } from "../tables/resultsColumns";
import { joinedCells } from "./printChecksum";
import { PRINTED_RESULT_FIELDS } from "./printNote";
import { PERIOD_WORDS } from "../tables/settingsColumns";
import { KIND_WORDS } from "../plan/vocabulary";
import { headerOf, TRACKING_TABLE } from "../tables/trackingColumns";

/** Room for the periods of a year in the number of a task and period, for the quarters of all years in the other one. */
const PERIOD_KEY = 100;
const QUARTER_KEY = 100_000;

/**
 * The formulas of `KetQua`, which find a result's task and say whether it is the first of its period and of its quarter: the
 * one with the earliest day, of lines without a day the upper one. With functions of Excel 2010 only. Quarters hold many results,
 * so that their days are sorted once: to look from each line through the whole table is what costs time.
 */
export function resultsFormulas(): Readonly<Record<ResultHelperId, string>> {
  return {
    task: `=${taskPlace()}`,
    order: `=IF(ISNUMBER(${cell("issuedOn")}),MAX(0,INT(${cell("issuedOn")})),0)*${ORDER}+${PLACE}`,
    isProof: `=IF(${isBlank("document")},IF(${isBlank("link")},0,1),1)`,
    period: `=${periodKey()}`,
    periodAgain: `=${periodAgain()}`,
    periodDigit: `=IF(${helper("period")}="",0,IF(${isLaterInPeriod()},0,10^(${ofTask("periods")}-MOD(${helper("period")},${PERIOD_KEY}))))`,
    // An error in a task's cells must not spread to the lines of others, which are sorted with this one.
    dayKey: `=IFERROR(IF(OR(${helper("task")}="",${helper("order")}<${ORDER}),"",IF(${runsAllYear(ofTask("kind"))},${dayKey(helper("order"))},"")),"")`,
    daySorted: `=IFERROR(SMALL(${columnOf("dayKey")},${PLACE}),"")`,
    dayBefore: `=IF(${helper("dayKey")}="","",IF(${SORTED_AT}=1,0,INDEX(${columnOf("daySorted")},${SORTED_AT}-1)))`,
    quarterFirst: `=IF(${helper("dayKey")}="","",IF(${helper("dayBefore")}<${dayKey(`${quarterStart(cell("issuedOn"))}*${ORDER}`)},${quarterKey(helper("task"), cell("issuedOn"))},""))`,
    kind: `=${ofFirstInQuarter("kind")}`,
    closedFrom: `=${ofFirstInQuarter("closedFrom")}`,
    printed: `=${joinedCells(PRINTED_RESULT_FIELDS.map(cell))}`,
  };
}

/** The row's place in the table, 1 for the first. */
const PLACE = `ROW()-ROW(${RESULTS_TABLE}[#Headers])`;

/** Where the line's own number stands among the sorted ones. */
const SORTED_AT = `MATCH(${helper("dayKey")},${columnOf("daySorted")},0)`;

/** By the id, or by the STT where somebody typed no more: as it stands, as text, as a number. */
function taskPlace(): string {
  const [id, number] = [`TRIM(${cell("id")})`, cell("number")];
  const place = (wanted: string, column: "id" | "number") =>
    `MATCH(${wanted},${TRACKING_TABLE}[${headerOf(column)}],0)`;
  const byNumber = [`${number}&""`, `${number}*1`].reduceRight(
    (rest, wanted) => `IFERROR(${place(wanted, "number")},${rest})`,
    '""'
  );
  return `IFERROR(IF(${id}<>"",${place(id, "id")},IF(TRIM(${number})="","",${byNumber})),"")`;
}

function isBlank(id: "document" | "link"): string {
  return `IFERROR(TRIM(${cell(id)}),"")=""`;
}

/** Nothing where the task's rhythm has no such period. */
function periodKey(): string {
  const at = `MATCH(TRIM(${cell("period")}),${PERIOD_WORDS.table}[${PERIOD_WORDS.word}],0)`;
  const isOfRhythm = `INDEX(${PERIOD_WORDS.table}[${PERIOD_WORDS.periods}],${at})=${ofTask("periods")}`;
  const key = `${helper("task")}*${PERIOD_KEY}+INDEX(${PERIOD_WORDS.table}[${PERIOD_WORDS.place}],${at})`;
  return `IFERROR(IF(${isOfRhythm},${key},""),"")`;
}

/** Whether a task of that kind runs all year: only of such tasks quarters are counted. */
export function runsAllYear(kind: string): string {
  return `OR(${kind}="${KIND_WORDS.year}",${kind}="${KIND_WORDS.ongoing}")`;
}

/** What `dayKey` holds of the line's task for a value of `order`. */
function dayKey(order: string): string {
  return `${helper("task")}*${ORDER}*${ORDER}+${order}`;
}

function quarterStart(day: string): string {
  return `DATE(YEAR(${day}),INT((MONTH(${day})-1)/3)*3+1,1)`;
}

/** What `quarterFirst` holds for a day of a task; quarters are counted through the years. */
export function quarterKey(task: string, day: string): string {
  return `${task}*${QUARTER_KEY}+YEAR(${day})*4+INT((MONTH(${day})-1)/3)`;
}

/** Of COUNTIFS over `KetQua`: issued up to a day, or without a day. */
export function issuedUntil(day: string): string {
  return `${columnOf("order")},"<"&(INT(${day})+1)*${ORDER}`;
}

/** Of COUNTIFS over `KetQua`: issued on a day or later. */
export function issuedFrom(day: string): string {
  return `${columnOf("order")},">="&${day}*${ORDER}`;
}

function periodAgain(): string {
  const upper = `MATCH(${helper("period")},${columnOf("period")},0)`;
  return `IF(${helper("period")}="","",IF(${upper}=${PLACE},"",${helper("period")}))`;
}

/**
 * Whether another line of the same task and period comes before. Days are compared where there are several lines only, which are
 * rare: to count them goes through the whole table, line by line, and is what costs time.
 */
function isLaterInPeriod(): string {
  const [same, before, repeats] = (["period", "order", "periodAgain"] as const).map(columnOf);
  const isRepeated = `IF(${helper("periodAgain")}="",ISNUMBER(MATCH(${helper("period")},${repeats},0)),TRUE)`;
  return `IF(${isRepeated},COUNTIFS(${same},${helper("period")},${before},"<"&${helper("order")})>0,FALSE)`;
}

function ofFirstInQuarter(id: TaskHelperId): string {
  return `IF(${helper("quarterFirst")}="","",${ofTask(id)})`;
}

function ofTask(id: TaskHelperId): string {
  return `INDEX(${TRACKING_TABLE}[${taskHelperHeader(id)}],${helper("task")})`;
}

function columnOf(id: ResultHelperId): string {
  return `${RESULTS_TABLE}[${resultHelperHeader(id)}]`;
}

function helper(id: ResultHelperId): string {
  return `${RESULTS_TABLE}[[#This Row],[${resultHelperHeader(id)}]]`;
}

function cell(id: ResultsColumnId): string {
  return `${RESULTS_TABLE}[[#This Row],[${resultsHeaderOf(id)}]]`;
}
