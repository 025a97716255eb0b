import { FIGURE_PERIODS, VERDICT_WORDS, type Verdict } from "../../plan/targets/followedTarget";
import { SENSE_WORDS } from "../../plan/targets/target";
import { TARGETS_TABLE, targetsHeaderOf, type TargetsColumnId } from "../../tables/targetsColumns";

const LATEST_FIRST = [...FIGURE_PERIODS].reverse();

/**
 * The formula of `Đánh giá`: the latest figure of the row held against the plan's, with functions of Excel 2010 only. A row
 * without a text gives ""; a figure in words counts as none.
 */
export function verdictFormula(): string {
  const plan = cell("plan");
  const sense = `TRIM(${cell("sense")})`;
  const figure = latestFigure();
  const isSense = (id: keyof typeof SENSE_WORDS) => `${sense}=${text(SENSE_WORDS[id])}`;
  const comparisons = (["atLeast", "over", "atMost", "under"] as const).map(
    (id) => [isSense(id), judged(`${figure}${SIGNS[id]}${plan}`)] as const
  );
  const unjudged = `OR(TRIM(${cell("text")})="",NOT(ISNUMBER(${plan})),${isSense("qualitative")})`;
  const known = `OR(${comparisons.map(([condition]) => condition).join(",")})`;
  const figures = FIGURE_PERIODS.map((period) => `ISNUMBER(${cell(period)})`);
  const nested = comparisons.reduceRight(
    (rest, [condition, value]) => `IF(${condition},${value},${rest})`,
    '""'
  );
  return (
    `=IF(${unjudged},${word("qualitative")},IF(NOT(${known}),${word("noSense")},` +
    `IF(NOT(OR(${figures.join(",")})),${word("noFigure")},${nested})))`
  );
}

const SIGNS = { atLeast: ">=", over: ">", atMost: "<=", under: "<" } as const;

function judged(condition: string): string {
  return `IF(${condition},${word("met")},${word("notMet")})`;
}

function latestFigure(): string {
  return LATEST_FIRST.reduceRight(
    (rest, period) => `IF(ISNUMBER(${cell(period)}),${cell(period)},${rest})`,
    "0"
  );
}

function cell(id: TargetsColumnId): string {
  return `${TARGETS_TABLE}[[#This Row],[${targetsHeaderOf(id)}]]`;
}

function word(verdict: Verdict): string {
  return text(VERDICT_WORDS[verdict]);
}

function text(value: string): string {
  return `"${value}"`;
}
