import { fieldText } from "../plan/dependents/fieldText";
import type { TaskEdit } from "../plan/taskField";

type PrintedField = "lead" | "supporting";

/** What an issued plan prints in a cell that a later document gave other words: the table says who works now. */
export interface IssuedWords {
  /** The permanent id, "Mã nhiệm vụ". */
  readonly taskId: string;
  readonly field: PrintedField;
  readonly printed: string;
  /** What the table says since; where somebody wrote something else, that is printed. */
  readonly now: string;
}

/** The words of an issued plan after edits that documents order: a cell that changes again still prints its first words. */
export function issuedAfter(
  before: readonly IssuedWords[],
  made: readonly TaskEdit[]
): readonly IssuedWords[] {
  return made.reduce((words, { taskId, field, from, to }) => {
    if (field !== "lead" && field !== "supporting") {
      return words;
    }
    const known = words.find((each) => each.taskId === taskId && each.field === field);
    const text = fieldText(from);
    const printed = known?.now === text ? known.printed : text;
    const others = words.filter((each) => each !== known);
    return [...others, { taskId, field, printed, now: fieldText(to) }];
  }, before);
}

/** The words once edits are taken back: their cells print what they printed before. */
export function issuedBack(
  present: readonly IssuedWords[],
  before: readonly IssuedWords[],
  takenBack: readonly Pick<TaskEdit, "taskId" | "field">[]
): readonly IssuedWords[] {
  const keyOf = ({ taskId, field }: Pick<TaskEdit, "taskId" | "field">) => `${taskId} ${field}`;
  const cells = new Set(takenBack.map(keyOf));
  return [
    ...present.filter((each) => !cells.has(keyOf(each))),
    ...before.filter((each) => cells.has(keyOf(each))),
  ];
}

/** A reader that gives what is printed for what stands in a cell. */
export function issuedReader(
  words: readonly IssuedWords[]
): (taskId: string, field: PrintedField, present: string) => string {
  const known = new Map(words.map((each) => [`${each.taskId} ${each.field}`, each]));
  return (taskId, field, present) => {
    const word = known.get(`${taskId} ${field}`);
    return word !== undefined && word.now === present ? word.printed : present;
  };
}
