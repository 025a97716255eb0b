import {
  FIGURE_PERIODS,
  type FigurePeriod,
  type FollowedTarget,
} from "../plan/targets/followedTarget";
import { SENSE_WORDS } from "../plan/targets/target";
import { TARGETS_COLUMNS, TARGETS_TABLE } from "../tables/targetsColumns";
import { comparisonKey } from "../text/keys";
import type { ExistingContent } from "./existing";
import { tableRows } from "./tableRows";

const SENSES = new Map(
  (Object.keys(SENSE_WORDS) as (keyof typeof SENSE_WORDS)[]).map((id) => [
    comparisonKey(SENSE_WORDS[id]),
    id,
  ])
);

/** The rows of `ChiTieu` that have a text, top to bottom; a figure in words counts as none and is kept as a remark. */
export function readTargets(existing: ExistingContent): readonly FollowedTarget[] {
  return tableRows(existing, TARGETS_TABLE, TARGETS_COLUMNS)
    .map(({ text, number }) => ({
      text: text("text"),
      plan: number("plan"),
      unit: text("unit"),
      sense: SENSES.get(comparisonKey(text("sense"))) ?? null,
      lastYear: number("lastYear"),
      figures: byPeriod((period) => number(period)),
      remarks: byPeriod((period) => (number(period) === null ? text(period) : "")),
      agency: text("agency"),
      taskNumbers: text("tasks")
        .split(/[\s,;]+/u)
        .filter(Boolean),
      note: text("note"),
    }))
    .filter(({ text }) => text !== "");
}

function byPeriod<T>(of: (period: FigurePeriod) => T): Readonly<Record<FigurePeriod, T>> {
  return Object.fromEntries(FIGURE_PERIODS.map((period) => [period, of(period)])) as Record<
    FigurePeriod,
    T
  >;
}
