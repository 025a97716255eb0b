import { columnLetters } from "../../notation/columnLetters";
import { comparisonKey } from "../../text/keys";
import type { ListColumn } from "./header";
import type { TaskDraft } from "../rows/readTask";

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

/** The carried columns of several lists as one: those of one header are one column, in order of appearance. */
export interface SharedColumns {
  readonly headers: readonly string[];
  /** For each list the place of every header in its columns; undefined where it has no such column. */
  readonly positions: readonly (readonly (number | undefined)[])[];
}

/** Brings the carried columns of a plan's lists together. */
export function shareColumns(lists: readonly (readonly CarriedColumn[])[]): SharedColumns {
  const keys = [...new Set(lists.flat().map(({ header }) => comparisonKey(header)))];
  const inList = (list: readonly CarriedColumn[], key: string): CarriedColumn | undefined =>
    list.find(({ header }) => comparisonKey(header) === key);
  return {
    headers: keys.map((key) => inList(lists.flat(), key)!.header),
    positions: lists.map((list) => keys.map((key) => inList(list, key)?.position)),
  };
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(comparisonKey(free)); count += 1) {
    free = `${name} (${count})`;
  }
  taken.add(comparisonKey(free));
  return free;
}
