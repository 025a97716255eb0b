import type { Finding } from "../plan/finding";
import { taskIds } from "../plan/taskId";
import type { BaseRow } from "./baseRow";
import { duplicateId } from "./mergeFindings";
import { contentKey, sameContent } from "./taskCells";
import type { TrackedTask } from "./tracking";
import { SOURCE_COLUMNS } from "../tables/trackingColumns";

/**
 * Gives every row an id of its own: an empty one is filled, and of several rows with one id the row nearest to what was
 * last written keeps it, the others get new ones and a finding each. Rows stay in their order.
 * What a new id is goes by the row and what it says, so that it is the same in the next reading while nobody touches the
 * row: an id need not be written to be spoken of.
 */
function withUniqueIds(
  rows: readonly TrackedTask[],
  base: readonly BaseRow[]
): { readonly rows: readonly TrackedTask[]; readonly findings: readonly Finding[] } {
  const owners = ownersOf(rows, base);
  const taken = new Set([...owners.keys(), ...base.map((row) => row.id)]);
  const findings: Finding[] = [];
  const unique = rows.map((row) => {
    if (owners.get(row.id) === row) {
      return row;
    }
    if (row.id !== "") {
      findings.push(duplicateId(row));
    }
    const { number, text } = row.cells;
    const newId = taskIds([row.row ?? "", contentKey(number), contentKey(text)].join("|"));
    return { ...row, id: freeId(taken, newId) };
  });
  return { rows: unique, findings };
}

/** The rows of `PhuLuc` that are tasks, each with an id of its own (`withUniqueIds`). */
export function identifiedTasks(
  table: readonly TrackedTask[],
  base: readonly BaseRow[]
): ReturnType<typeof withUniqueIds> {
  return withUniqueIds(table.filter(isNotBlank), base);
}

/** An id that is not among those taken; it counts as taken from then on. */
export function freeId(taken: Set<string>, newId: () => string): string {
  let id = newId();
  while (taken.has(id)) {
    id = newId();
  }
  taken.add(id);
  return id;
}

/** The row that keeps each id; the upper one of equals. */
function ownersOf(
  rows: readonly TrackedTask[],
  base: readonly BaseRow[]
): ReadonlyMap<string, TrackedTask> {
  const written = new Map(base.map((row) => [row.id, row]));
  const owners = new Map<string, TrackedTask>();
  for (const row of rows.filter(({ id }) => id !== "")) {
    const owner = owners.get(row.id);
    if (!owner || nearness(row, written.get(row.id)) > nearness(owner, written.get(row.id))) {
      owners.set(row.id, row);
    }
  }
  return owners;
}

function nearness(row: TrackedTask, written: BaseRow | undefined): number {
  return written
    ? SOURCE_COLUMNS.filter((column) =>
        sameContent(row.cells[column], written.cells[column] ?? null)
      ).length
    : 0;
}

/** The blank row of an empty table, or one left between others, is no task. */
function isNotBlank({ id, cells, carried }: TrackedTask): boolean {
  const contents = [...Object.values(cells), ...Object.values(carried)];
  return id !== "" || contents.some((cell) => contentKey(cell) !== "");
}
