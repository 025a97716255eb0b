import { chosenKinds, type Choices, type ChosenKind } from "../../intake/choices";
import type { ReadRow } from "../../intake/reading";
import { shortened } from "../../messages/shortened";
import type { Language } from "../../messages/wording";
import { rowsInWords } from "../places";

/** A row of the list as the user may name it. */
export interface RowView {
  readonly where: string;
  readonly label: string;
  readonly kind: ChosenKind;
}

/** What of the rows is looked at. */
export interface RowSearch {
  /** Words to look for; without any the areas and left-out rows are shown. */
  readonly sought: string;
  /** Rows that were just named: they stay in sight, whatever they are now. */
  readonly named: readonly ReadRow[];
}

/** Areas and left-out rows; with words to look for every row that holds them, tasks too. */
export function rowsInSight(
  rows: readonly ReadRow[],
  { sought, named }: RowSearch
): readonly ReadRow[] {
  const words = plain(sought);
  const isNamed = (row: ReadRow): boolean => named.some((each) => isSameRow(each, row));
  return withNamed(rows, named).filter((row) =>
    words === "" ? row.kind !== "task" || isNamed(row) : plain(row.text).includes(words)
  );
}

/** A row with its place and with what it is taken for. */
export function rowView(row: ReadRow, choices: Choices, language: Language): RowView {
  return {
    where: rowsInWords(row.rows, language),
    label: shortened(row.text),
    kind: chosenKinds(choices)(row.text) ?? row.kind,
  };
}

/** A row that became part of the task above is no row of its own any more; it keeps its place here. */
function withNamed(rows: readonly ReadRow[], named: readonly ReadRow[]): readonly ReadRow[] {
  return named.reduce((all, row) => {
    if (all.some((each) => isSameRow(each, row))) {
      return all;
    }
    const below = all.findIndex(
      (each) => each.rows.sheet === row.rows.sheet && each.rows.first > row.rows.first
    );
    return below < 0 ? [...all, row] : [...all.slice(0, below), row, ...all.slice(below)];
  }, rows);
}

function isSameRow(one: ReadRow, other: ReadRow): boolean {
  return one.rows.first === other.rows.first && one.rows.sheet === other.rows.sheet;
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
