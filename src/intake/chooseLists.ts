import { mapInSteps, type Steps } from "../pace/steps";
import { comparisonKey, searchKey } from "../text/keys";
import { directoryName } from "../plan/agencies/recogniseAgencies";
import type { Agency } from "../plan/plan";
import { textOf } from "./rows/listRow";
import { commonestYear } from "./heading/planYear";
import type { SheetList } from "./readSheet";
import type { ColumnRole, ReadingProblem, SourceProblem, UnreadList } from "./reading";

/** The lists that make up the plan, in the order of their sheets, and those that seem to be another one. */
export interface ChosenLists {
  readonly lists: readonly [SheetList, ...SheetList[]];
  readonly unread: readonly UnreadList[];
}

/** A list that repeats so many of another one's tasks is a copy of it, or last year's. */
const MOST_REPEATED = 0.2;
/** A later year's list is preferred where it is not so many times smaller. */
const LATEST_SHARE = 3;
/** Fewer rows that look like tasks are no list worth telling of. */
const FEWEST_TASKS = 3;

/**
 * Of the sheets of a workbook those that hold the plan: the one with most tasks under most known columns (the leftmost of
 * equals; a later year's rather than an earlier one's), and every other with the same columns, the same year and tasks of its own,
 * as where each department has a
 * sheet; sheets that bear the names of agencies go together whatever columns each has chosen. Where none is a list: the problem of
 * the sheet that came nearest to one.
 * @param wanted the sheets that the user chose; none where the choice is ours
 * @param known the workbook's own directory of agencies
 */
export function* chooseLists(
  sheets: readonly (SheetList | ReadingProblem)[],
  wanted: readonly string[],
  known: readonly Agency[]
): Steps<ChosenLists | SourceProblem> {
  const lists = sheets.filter(isList);
  const best = lists.length === 1 ? lists[0]! : latestOf(lists, weightiest(lists));
  if (best === null) {
    return nearestProblem(sheets) ?? { kind: "noSheets" };
  }
  const taken = wanted.length > 0 ? lists.filter((list) => isNamed(list, wanted)) : [];
  const [first = best, ...further] = taken.length > 0 ? taken : yield* siblings(best, lists, known);
  const read = new Set([first, ...further]);
  const unread = lists.filter((list) => !read.has(list) && tasksOf(list).length >= FEWEST_TASKS);
  return {
    lists: [first, ...further],
    unread: unread.map((list) => ({ sheet: list.grid.name, tasks: tasksOf(list).length })),
  };
}

function isList(sheet: SheetList | ReadingProblem): sheet is SheetList {
  return "sections" in sheet;
}

function isNamed({ grid }: SheetList, names: readonly string[]): boolean {
  return names.some((name) => comparisonKey(name) === comparisonKey(grid.name));
}

function nearestProblem(
  sheets: readonly (SheetList | ReadingProblem)[]
): ReadingProblem | undefined {
  const problems = sheets.flatMap((sheet) => (isList(sheet) ? [] : sheet));
  return (["noTaskColumn", "noTasks", "noHeader", "empty"] as const)
    .map((kind) => problems.find((problem) => problem.kind === kind))
    .find((problem) => problem !== undefined);
}

function weightiest(lists: readonly SheetList[]): SheetList | null {
  return lists.reduce<SheetList | null>(
    (chosen, list) => (chosen === null || weight(list) > weight(chosen) ? list : chosen),
    null
  );
}

/** Beside last year's plan the one that is being made may still be shorter. */
function latestOf(lists: readonly SheetList[], best: SheetList | null): SheetList | null {
  if (best === null) {
    return null;
  }
  const year = yearOf(best) ?? Infinity;
  const later = lists.filter(
    (list) => (yearOf(list) ?? 0) > year && weight(list) * LATEST_SHARE >= weight(best)
  );
  return latestOf(later, weightiest(later)) ?? best;
}

function weight(list: SheetList): number {
  const known = list.source.columns.filter((column) => column.role !== "carried");
  return known.length * tasksOf(list).length;
}

/** A list and those that go on with it on other sheets; a list that repeats one already taken is a copy. */
function* siblings(
  best: SheetList,
  lists: readonly SheetList[],
  known: readonly Agency[]
): Steps<readonly SheetList[]> {
  const columns = columnsKey(best);
  const agencys = agencyNamed(best, known) !== null;
  const like = lists.filter((list) => {
    const goesOn = columnsKey(list) === columns || (agencys && agencyNamed(list, known) !== null);
    return list !== best && goesOn && !isOfAnotherYear(list, best);
  });
  const met = new Set(like.length === 0 ? [] : yield* textsOf(best));
  const taken = new Set([best]);
  for (const list of like) {
    const texts = yield* textsOf(list);
    if (!isCopy(texts, met)) {
      texts.forEach((text) => met.add(text));
      taken.add(list);
    }
  }
  return lists.filter((list) => taken.has(list));
}

function agencyNamed({ grid }: SheetList, known: readonly Agency[]): string | null {
  return directoryName(grid.name, known);
}

/** The known columns by their headers; a list without a header goes with no other. */
function columnsKey({ source }: SheetList): string {
  const own: ReadonlySet<ColumnRole> = new Set(["number", "carried"]);
  const headers = source.columns
    .filter(({ role }) => !own.has(role))
    .map(({ role, header }) => `${role}:${searchKey(header)}`);
  return source.headerRow === 0 ? `${source.sheet}:none` : headers.sort().join("|");
}

function isOfAnotherYear(one: SheetList, other: SheetList): boolean {
  const years = [yearOf(one), yearOf(other)];
  return years[0] !== null && years[1] !== null && years[0] !== years[1];
}

function yearOf(list: SheetList): number | null {
  const phrases = tasksOf(list).map((task) => textOf(task.rows[0], "deadline"));
  return list.heading.year ?? commonestYear(phrases);
}

/** A single task, as the yearly report, may stand in the list of every department. */
function isCopy(texts: readonly string[], met: ReadonlySet<string>): boolean {
  const repeated = texts.filter((text) => met.has(text)).length;
  const single = repeated === 1 && texts.length >= FEWEST_TASKS;
  return !single && repeated >= texts.length * MOST_REPEATED;
}

/** Each task with its lead: the same task of another department is another one. */
function textsOf(list: SheetList): Steps<readonly string[]> {
  return mapInSteps(tasksOf(list), ({ rows: [row] }) =>
    comparisonKey(`${textOf(row, "task")} | ${textOf(row, "lead")}`)
  );
}

function tasksOf({ sections }: SheetList) {
  return sections.flatMap((section) => section.tasks);
}
