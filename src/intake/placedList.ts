import type { Steps } from "../pace/steps";
import type { Agency, RowSpan } from "../plan/plan";
import { withLeadOfSheet } from "./heading/leadOfSheet";
import type { SheetList } from "./readSheet";
import type { Repair } from "./reading";
import { withMarkedPeriods } from "./rows/markedPeriods";
import { placeTasks, type AreaNames, type PlacedTask, type PlanArea } from "./rows/sections";

/** A sheet's list with its tasks in their areas. */
export interface PlacedList {
  readonly list: SheetList;
  /** With the rows they span in this sheet. */
  readonly areas: readonly PlanArea[];
  readonly tasks: readonly PlacedTask[];
  readonly repairs: readonly Repair[];
  /** Says of something that it stands on this sheet, where there are several. */
  readonly here: <T extends { readonly rows: RowSpan }>(item: T) => T;
}

/** What the lists of one plan share. */
export interface PlanFrame {
  readonly names: AreaNames;
  readonly known: readonly Agency[];
  /** Rows then say which sheet they are of. */
  readonly several: boolean;
}

/** Puts the tasks of a list into their areas and, on an agency's own sheet, under its lead. */
export function* placeList(
  list: SheetList,
  { names, known, several }: PlanFrame
): Steps<PlacedList> {
  const here = <T extends { readonly rows: RowSpan }>(item: T): T =>
    several ? { ...item, rows: { ...item.rows, sheet: list.grid.name } } : item;
  const placed = yield* placeTasks(list, names);
  const timed = withMarkedPeriods(list.columns, placed.tasks);
  const led = withLeadOfSheet(list, { areas: placed.areas, tasks: timed.tasks }, known);
  return {
    list,
    here,
    areas: placed.areas.map(here),
    tasks: led.tasks.map(({ draft, areaId }) => ({ draft: here(draft), areaId })),
    repairs: [...list.repairs, ...placed.repairs, ...timed.repairs, ...led.repairs].map(here),
  };
}
