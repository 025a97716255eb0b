import type { Area, Plan } from "../plan/plan";
import { comparisonKey } from "../text/keys";
import type { BaseRow } from "./baseRow";
import type { Renaming } from "./mergeSettings";
import { contentKey } from "./taskCells";
import type { TrackedTask } from "./tracking";

/** What tells which areas were given other names since the last build. */
export interface AreaTraces {
  /** The areas of `LinhVuc`. */
  readonly listed: readonly Area[];
  readonly table: readonly TrackedTask[];
  readonly base: readonly BaseRow[];
  /** The areas of the last build. */
  readonly built: readonly Area[];
  /** What was found out earlier. */
  readonly known: readonly Renaming[];
}

/**
 * The areas that the source still calls by a former name. `LinhVuc` says only what they are called now: an area of the
 * last build that is not listed any more became the one in which all its tasks now stand, else, where it had none, the one
 * under its numeral that the last build did not have.
 */
export function renamedAreas(traces: AreaTraces): readonly Renaming[] {
  const { listed, built, known } = traces;
  const names = new Map(listed.map(({ name }) => [comparisonKey(name), name]));
  const isListed = (name: string): boolean => names.has(comparisonKey(name));
  const tasksNow = areasOfTasks(traces);
  const former = [...new Set([...tasksNow.keys(), ...built.map(({ name }) => name)])];
  const found = former
    .filter((name) => !isListed(name))
    .flatMap((from): readonly Renaming[] => {
      const to = oneOf(tasksNow.get(from)) ?? underNumeral(from, traces);
      return to !== undefined && isListed(to) ? [{ from, to }] : [];
    });
  const now = new Map(found.map(({ from, to }) => [comparisonKey(from), to]));
  const followed = known.map(({ from, to }) => ({ from, to: now.get(comparisonKey(to)) ?? to }));
  const earlier = followed.filter(({ from, to }) => !isListed(from) && isListed(to));
  return [...earlier, ...found.filter(({ from }) => !earlier.some((each) => each.from === from))];
}

/** A plan whose areas go by the names that they have now. */
export function withPresentAreas(plan: Plan, renamed: readonly Renaming[]): Plan {
  const present = new Map(renamed.map(({ from, to }) => [comparisonKey(from), to]));
  const areas = plan.areas.map((area) => ({
    ...area,
    name: present.get(comparisonKey(area.name)) ?? area.name,
  }));
  return { ...plan, areas };
}

/** By the area that tasks had from the source those in which they stand now. */
function areasOfTasks({ table, base }: AreaTraces): ReadonlyMap<string, ReadonlySet<string>> {
  const now = new Map(table.map(({ id, cells }) => [id, contentKey(cells.area)]));
  const areas = new Map<string, Set<string>>();
  for (const { id, cells } of base) {
    const present = now.get(id);
    const before = contentKey(cells.area ?? null);
    if (present !== undefined && before !== "") {
      areas.set(before, (areas.get(before) ?? new Set()).add(present));
    }
  }
  return areas;
}

function oneOf(names: ReadonlySet<string> = new Set()): string | undefined {
  return names.size === 1 ? [...names][0] : undefined;
}

function underNumeral(from: string, { listed, built }: AreaTraces): string | undefined {
  const before = new Set(built.map(({ name }) => comparisonKey(name)));
  const numeral = built.find(({ name }) => name === from)?.numeral ?? "";
  const heirs = listed.filter(
    (area) => area.numeral === numeral && !before.has(comparisonKey(area.name))
  );
  return numeral !== "" && heirs.length === 1 ? heirs[0]!.name : undefined;
}
