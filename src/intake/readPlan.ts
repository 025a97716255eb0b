import { finish, type Steps } from "../pace/steps";
import { withAssigned } from "../plan/agencies/chosenNames";
import { recogniseAgencies } from "../plan/agencies/recogniseAgencies";
import type { Agency, RowSpan, Task } from "../plan/plan";
import { accountFor, addUp, type CellAccount } from "./accounting";
import { dateRepairs, spellingRepairs } from "./cells/cellRepairs";
import { NO_CHOICES, type Choices } from "./choices";
import { chooseLists } from "./chooseLists";
import type { Grid } from "./grid";
import { placeList, type PlacedList } from "./placedList";
import { planOf, type PlanOptions } from "./planOf";
import { readSheet, type SheetList } from "./readSheet";
import type { Reading, ReadingProblem, SourceProblem } from "./reading";
import { AreaNames } from "./rows/sections";

export interface ReadOptions extends Omit<PlanOptions, "choices"> {
  /** The workbook's own directory of agencies, whose names win over the built-in one. */
  readonly known?: readonly Agency[];
  /** What the user decided; nothing, where absent. */
  readonly choices?: Choices;
}

/** Whether a plan was read. */
export function isReading(result: Reading | SourceProblem): result is Reading {
  return "plan" in result;
}

/**
 * Reads the sheets of a workbook, or the tables of a document, as one task list: which of them hold it, header and
 * columns, the lines above, areas, tasks, agencies, deadlines. Whatever is in none of these comes back as a repair;
 * nothing is left out in silence and no task is invented.
 */
export function* readPlanInSteps(
  grids: readonly Grid[],
  options: ReadOptions
): Steps<Reading | SourceProblem> {
  const choices = options.choices ?? NO_CHOICES;
  const sheets: (SheetList | ReadingProblem)[] = [];
  for (const grid of grids) {
    sheets.push(yield* readSheet(grid, choices));
  }
  const known = withAssigned(options.known ?? [], choices.agencies);
  const chosen = yield* chooseLists(sheets, choices.sheets, known);
  if ("kind" in chosen) {
    return chosen;
  }
  const [first, ...further] = chosen.lists;
  const frame = { names: new AreaNames(), known, several: further.length > 0 };
  const lists: PlacedList[] = [];
  for (const list of chosen.lists) {
    lists.push(yield* placeList(list, frame));
  }
  const drafts = lists.flatMap(({ tasks }) => tasks.map(({ draft }) => draft));
  yield;
  const agencies = recogniseAgencies(
    [...new Set(drafts.map((draft) => draft.lead))],
    [...new Set(drafts.map((draft) => draft.supporting))],
    known
  );
  yield;
  const plan = yield* planOf(lists, agencies, { ...options, choices });
  const accounts: CellAccount[] = [];
  let next = 0;
  for (const list of lists) {
    const tasks = plan.tasks.slice(next, (next += list.tasks.length));
    accounts.push(yield* accountOf(list, tasks));
  }
  const repairs = [
    ...lists.flatMap((list) => list.repairs),
    ...dateRepairs(drafts),
    ...spellingRepairs(agencies.respelled, drafts),
  ];
  return {
    sources: [first.source, ...further.map(({ source }) => source)],
    plan,
    repairs: repairs.sort(inOrderOf(grids)),
    rows: lists.flatMap(({ list, here }) => list.rows.map(here)),
    cells: addUp(accounts.map(({ cells }) => cells)),
    lost: accounts.flatMap(({ lost }) => lost),
    unread: chosen.unread,
  };
}

/** `readPlanInSteps` at one stretch. */
export function readPlan(grids: readonly Grid[], options: ReadOptions): Reading | SourceProblem {
  return finish(readPlanInSteps(grids, options));
}

function* accountOf(
  { list, here, areas, repairs }: PlacedList,
  tasks: readonly Task[]
): Steps<CellAccount> {
  const { headerRow } = list.source;
  const account = yield* accountFor(list.grid, { headerRow, areas, tasks, repairs });
  return { ...account, lost: account.lost.map(here) };
}

/** By sheet, then by row. */
function inOrderOf(grids: readonly Grid[]) {
  const places = new Map(grids.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheet }: RowSpan): number => (sheet === undefined ? 0 : places.get(sheet)!);
  return (a: { readonly rows: RowSpan }, b: { readonly rows: RowSpan }): number =>
    placeOf(a.rows) - placeOf(b.rows) || a.rows.first - b.rows.first;
}
