import { columnLetters } from "./columnLetters";
import type { ListColumn } from "./header";
import type { TaskDraft } from "./readTask";

/** A column of the source that the appendix does not know, kept beside it. */
export interface CarriedColumn {
  /** Unique among the carried columns. */
  readonly header: string;
  /** Place in the list's columns. */
  readonly position: number;
}

/**
 * The columns to carry along: those without a known role, and the start column, whose words would be lost where they
 * name no day. A column without header is kept under its letters where a task has something in it.
 * @param firstColumn 1-based sheet column of the grid's first column.
 */
export function carriedColumns(
  columns: readonly ListColumn[],
  drafts: readonly TaskDraft[],
  firstColumn: number
): readonly CarriedColumn[] {
  const taken = new Set<string>();
  return columns.flatMap(({ role, header, column }, position) => {
    const kept = role === "carried" || role === "start";
    const used = header !== "" || drafts.some((draft) => draft.cells[position] !== "");
    const name = header === "" ? `Cột ${columnLetters(firstColumn + column)}` : header;
    return kept && used ? [{ header: unique(name, taken), position }] : [];
  });
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    free = `${name} (${count})`;
  }
  taken.add(free.toLowerCase());
  return free;
}
