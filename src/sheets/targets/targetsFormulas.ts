import { FIGURE_PERIODS, VERDICT_WORDS, type Verdict } from "../../plan/targets/followedTarget";
import { SENSE_WORDS } from "../../plan/targets/target";
import { targetHelperHeader, type TargetHelperId } from "../../tables/helperColumns";
import { TARGETS_TABLE, targetsHeaderOf, type TargetsColumnId } from "../../tables/targetsColumns";

/** The senses that compare, each with what the figure less the plan's must be. */
const COMPARING = [
  ["atLeast", ">=0"],
  ["over", ">0"],
  ["atMost", "<=0"],
  ["under", "<0"],
] as const;

const LATEST_FIRST = [...FIGURE_PERIODS].reverse();

/**
 * The formulas of `ChiTieu`, with functions of Excel 2010 only: `Đánh giá` holds the latest figure of the row against the
 * plan's. A row without a text, and one that nothing is compared in, gives ""; a figure in words counts as none.
 */
export function targetsFormulas(): Readonly<Record<TargetHelperId | "verdict", string>> {
  return {
    verdict: verdictFormula(),
    sense: `=${senseNumber()}`,
    difference: `=IF(ISNUMBER(${cell("plan")}),${LATEST_FIRST.reduceRight(
      (rest, period) => `IF(ISNUMBER(${cell(period)}),${cell(period)}-${cell("plan")},${rest})`,
      '""'
    )},"")`,
  };
}

function verdictFormula(): string {
  const [sense, difference] = [helper("sense"), helper("difference")];
  const met = COMPARING.map(([, test]) => `${difference}${test}`);
  return (
    `=IF(OR(TRIM(${cell("text")})="",NOT(ISNUMBER(${cell("plan")})),${sense}=0),"",` +
    `IF(${sense}="",${word("noSense")},IF(${difference}="",${word("noFigure")},` +
    `IF(CHOOSE(${sense},${met.join(",")}),${word("met")},${word("notMet")}))))`
  );
}

function senseNumber(): string {
  const places = [...COMPARING.map(([id]) => id), "qualitative" as const].map(
    (id, index) => [SENSE_WORDS[id], index < COMPARING.length ? index + 1 : 0] as const
  );
  return places.reduceRight(
    (rest, [wanted, place]) => `IF(TRIM(${cell("sense")})=${text(wanted)},${place},${rest})`,
    '""'
  );
}

function cell(id: TargetsColumnId): string {
  return `${TARGETS_TABLE}[[#This Row],[${targetsHeaderOf(id)}]]`;
}

function helper(id: TargetHelperId): string {
  return `${TARGETS_TABLE}[[#This Row],[${targetHelperHeader(id)}]]`;
}

function word(verdict: Verdict): string {
  return text(VERDICT_WORDS[verdict]);
}

function text(value: string): string {
  return `"${value}"`;
}
