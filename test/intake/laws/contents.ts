import type { Grid } from "../../../src/intake/grid";
import type { Reading } from "../../../src/intake/reading";
import type { Plan, RowSpan } from "../../../src/plan/plan";
import { areaLists } from "../../samples/lists/areas";
import { headerLists } from "../../samples/lists/headers";
import { paperLists } from "../../samples/lists/papers";
import { rowLists } from "../../samples/lists/rows";
import { sheetLists } from "../../samples/lists/sheets";
import { seedGrid } from "../seedGrid";
import type { MadeTask } from "./lists";

/** The lists of the corpus and the real plan, by what is special about them. */
export const SAMPLES: readonly (readonly [about: string, grid: Grid])[] = [
  ...[...headerLists, ...areaLists, ...rowLists, ...sheetLists, ...paperLists].map(
    ({ about, grid }) => [about, grid] as const
  ),
  ["the real plan", seedGrid()],
];

/** The heading of the area with an id, without its numeral; empty where the task stands in none. */
export function areaName({ areas }: Plan, areaId: string): string {
  return areas.find(({ id }) => id === areaId)?.name ?? "";
}

/** The tasks of a plan in the terms of a made list. */
export function tasksOf(plan: Plan): readonly MadeTask[] {
  const leader = plan.carriedColumns.indexOf("Lãnh đạo phụ trách");
  return plan.tasks.map((task) => ({
    number: task.number,
    area: areaName(plan, task.areaId),
    text: task.text,
    lead: task.leadPrinted,
    supporting: task.supportingPrinted,
    deadline: task.deadlineText,
    deliverable: task.deliverable,
    leader: task.carried[leader] ?? "",
  }));
}

/** A plan without the rows it stood in. */
export function withoutRows(plan: Plan): unknown {
  const plain = <T extends { readonly rows: RowSpan }>(items: readonly T[]): unknown =>
    items.map(({ rows: _rows, ...item }) => item);
  return { ...plan, areas: plain(plan.areas), tasks: plain(plan.tasks) };
}

/** The cells of a reading that have a place, which have to be all, and those that have none. */
export function account({ cells, lost }: Reading): readonly [sum: number, lost: unknown] {
  const { total: _total, ...places } = cells;
  return [Object.values(places).reduce((sum, count) => sum + count, 0), lost];
}
