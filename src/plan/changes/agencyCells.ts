import { recogniseAgencies } from "../agencies/recogniseAgencies";
import { fieldText } from "../dependents/fieldText";
import type { FollowedPlan, FollowedTask } from "../followedTask";

/** What the two cells of agencies hold, names a line each. */
export interface AgencyCells {
  readonly lead: string;
  readonly supporting: string;
}

/** Who takes the place of an agency; one that stays takes its own. */
export interface Replacement {
  /** Exactly one: the one accountable. */
  readonly lead: (name: string) => string;
  readonly supporting: (name: string) => readonly string[];
}

/**
 * A reader that gives the cells of a task with other agencies in the place of some. Cells in which nobody is replaced stay
 * letter for letter, and so do the lines of those that stay; nobody is named twice, and who leads does not support.
 */
export function agencyCells({
  tasks,
  agencies,
}: Pick<FollowedPlan, "tasks" | "agencies">): (task: FollowedTask, by: Replacement) => AgencyCells {
  const cell = (task: FollowedTask, field: "lead" | "supporting") => fieldText(task.values[field]);
  const { leadOf, supportingOf } = recogniseAgencies(
    tasks.map((task) => cell(task, "lead")),
    tasks.map((task) => cell(task, "supporting")),
    agencies
  );
  return (task, by) => {
    const written = { lead: cell(task, "lead"), supporting: cell(task, "supporting") };
    const { name, others } = leadOf(written.lead);
    const lead = by.lead(name);
    const further = replaced(others, by).filter((other) => other !== lead);
    const isLeadChanged = lead !== name || !isSame(further, others);
    const isReplaced = supportingOf(written.supporting).some((each) => !stays(each, by));
    return {
      lead: isLeadChanged ? [lead, ...further].join("\n") : written.lead,
      supporting:
        isLeadChanged || isReplaced
          ? supportingCell(written.supporting, supportingOf, by, [lead, ...further])
          : written.supporting,
    };
  };
}

/** Line by line where each line can be read by itself; a name that is broken over two lines puts the whole cell anew. */
function supportingCell(
  cell: string,
  namesOf: (cell: string) => readonly string[],
  by: Replacement,
  leading: readonly string[]
): string {
  const names = namesOf(cell);
  const lines = cell.split("\n");
  const readLines = lines.map(namesOf);
  if (!isSame(replaced(readLines.flat(), UNCHANGED), names)) {
    return replaced(names, by)
      .filter((name) => !leading.includes(name))
      .join("\n");
  }
  const told = new Set(leading);
  return lines
    .flatMap((line, index) => {
      const before = readLines[index]!;
      const after = replaced(before, by).filter((name) => !told.has(name));
      after.forEach((name) => told.add(name));
      return isSame(before, after) ? [line] : after;
    })
    .join("\n");
}

const UNCHANGED: Pick<Replacement, "supporting"> = { supporting: (name) => [name] };

function replaced(
  names: readonly string[],
  { supporting }: Pick<Replacement, "supporting">
): readonly string[] {
  return [...new Set(names.flatMap(supporting))];
}

function stays(name: string, { supporting }: Replacement): boolean {
  return isSame(supporting(name), [name]);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
