import type { ListRow } from "./listRow";
import { textOf, wholeText } from "./listRow";
import type { Repair } from "../reading";

/** The physical rows of one task: the first holds its number, the others go on with its cells. */
export interface TaskRows {
  readonly rows: readonly [ListRow, ...ListRow[]];
}

/**
 * The whole text of one of a task's columns (by position in the list): parts that a page break cut in mid-sentence are
 * joined with one blank, items of a list and names that stood in rows of their own by a line break.
 */
export function joinedText(task: TaskRows, position: number): string {
  return task.rows.reduce((whole, row) => {
    const part = row.cells[position]?.text ?? "";
    return whole === "" || part === "" ? whole + part : whole + separator(whole, part, row) + part;
  }, "");
}

/** The repair that says which rows were put together; null where the task stands in one row. */
export function joinRepair(task: TaskRows): Repair | null {
  const [first, ...further] = task.rows;
  const last = further.at(-1);
  if (!last) {
    return null;
  }
  const touched = first.cells
    .map((_, position) => position)
    .filter((position) => further.some((row) => (row.cells[position]?.text ?? "") !== ""));
  return {
    kind: "rowsJoined",
    rows: { first: first.number, last: last.number },
    before: further.map(wholeText).join("\n"),
    after: touched.map((position) => joinedText(task, position)).join(" | "),
  };
}

function separator(before: string, part: string, row: ListRow): " " | "\n" {
  const sentence = /^\p{Lu}/u.test(part) && (/[.;:!?]$/u.test(before) || !goesOn(row));
  return isListItem(part) || sentence ? "\n" : " ";
}

/**
 * Where the task's words go on in mid-sentence, a page cut the row; else every paragraph of the cells stands in a row of its own.
 */
function goesOn(row: ListRow): boolean {
  const text = textOf(row, "task");
  return text !== "" && !isListItem(text);
}

function isListItem(text: string): boolean {
  return /^[-–+•*]\s*\p{L}/u.test(text);
}
