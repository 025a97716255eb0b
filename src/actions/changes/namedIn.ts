import { recogniseAgencies } from "../../plan/agencies/recogniseAgencies";
import type { DirectoryEntry } from "../../plan/changes/yearChanges";
import { cellText } from "../../sheets/cellText";
import type { PlacedEdit } from "../../sheets/taskEdits";
import type { TrackedTask } from "../../sheets/tracking";

/** Who leads or supports tasks by a directory, once edits are made. */
export function namedIn(
  tracked: readonly TrackedTask[],
  made: readonly PlacedEdit[],
  directory: readonly DirectoryEntry[]
): ReadonlySet<string> {
  const edited = new Map(made.map(({ taskId, field, to }) => [`${taskId} ${field}`, to]));
  const cellsOf = (field: "lead" | "supporting"): readonly string[] =>
    tracked.map(({ id, cells }) => {
      const to = edited.get(`${id} ${field}`);
      return cellText(to === undefined ? cells[field] : to);
    });
  const [leads, supporting] = [cellsOf("lead"), cellsOf("supporting")];
  const { leadOf, supportingOf } = recogniseAgencies(
    leads,
    supporting,
    directory.map((entry) => ({ ...entry, leadSpellings: [] }))
  );
  return new Set([
    ...leads.flatMap((cell) => {
      const { name, others } = leadOf(cell);
      return [name, ...others];
    }),
    ...supporting.flatMap(supportingOf),
  ]);
}
