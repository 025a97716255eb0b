import {
  FIGURE_PERIODS,
  type FigurePeriod,
  type FollowedTarget,
} from "../plan/targets/followedTarget";
import { SENSE_WORDS } from "../plan/targets/target";
import { TARGETS_TABLE, targetsHeaderOf, type TargetsColumnId } from "../tables/targetsColumns";
import { comparisonKey } from "../text/keys";
import type { ExistingContent } from "./existing";

const SENSES = new Map(
  (Object.keys(SENSE_WORDS) as (keyof typeof SENSE_WORDS)[]).map((id) => [
    comparisonKey(SENSE_WORDS[id]),
    id,
  ])
);

/** The rows of `ChiTieu` that have a text, top to bottom; a figure in words counts as none and is kept as a remark. */
export function readTargets(existing: ExistingContent): readonly FollowedTarget[] {
  const table = existing.tables.get(TARGETS_TABLE.toLowerCase());
  return (table?.rows ?? [])
    .map((row) => {
      const value = (id: TargetsColumnId) => row[table!.headers.indexOf(targetsHeaderOf(id))];
      const text = (id: TargetsColumnId) => String(value(id) ?? "").trim();
      return {
        text: text("text"),
        plan: numberOf(value("plan")),
        unit: text("unit"),
        sense: SENSES.get(comparisonKey(text("sense"))) ?? null,
        lastYear: numberOf(value("lastYear")),
        figures: byPeriod((period) => numberOf(value(period))),
        remarks: byPeriod((period) => (numberOf(value(period)) === null ? text(period) : "")),
        agency: text("agency"),
        taskNumbers: text("tasks")
          .split(/[\s,;]+/u)
          .filter(Boolean),
        note: text("note"),
      };
    })
    .filter(({ text }) => text !== "");
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function byPeriod<T>(of: (period: FigurePeriod) => T): Readonly<Record<FigurePeriod, T>> {
  return Object.fromEntries(FIGURE_PERIODS.map((period) => [period, of(period)])) as Record<
    FigurePeriod,
    T
  >;
}
