import { chosenKinds, type Choices, type ChosenKind } from "../../intake/choices";
import type { ReadRow } from "../../intake/reading";
import { describeDeadline } from "../../messages/deadlines";
import { previewMessages } from "../../messages/preview";
import { shortened } from "../../messages/shortened";
import type { Language } from "../../messages/wording";
import type { Plan, RowSpan, Task } from "../../plan/plan";
import { searchKey } from "../../text/keys";
import { rowsInWords } from "../places";

/** A row of the list as the user may name it. */
export interface RowView {
  readonly where: string;
  readonly label: string;
  readonly kind: ChosenKind;
  /** Who leads a task and until when, as read; "" for any other row. */
  readonly details: string;
}

/** What of the rows is looked at. */
export interface RowSearch {
  /** Words to look for, with or without diacritics; "" for every row. */
  readonly sought: string;
  readonly only: ReadRow["kind"] | "all";
  /** Rows that were just named: they stay in sight, whatever they are now. */
  readonly named: readonly ReadRow[];
}

/** The rows that hold the words and are of the kind, in their order. */
export function rowsInSight(
  rows: readonly ReadRow[],
  { sought, only, named }: RowSearch
): readonly ReadRow[] {
  const words = searchKey(sought);
  const isOfKind = (row: ReadRow): boolean =>
    only === "all" || row.kind === only || named.some((each) => isSameRow(each, row));
  return withNamed(rows, named).filter(
    (row) => isOfKind(row) && (words === "" || searchKey(row.text).includes(words))
  );
}

/** Finds the task that a row begins. */
export function taskFinder({ tasks }: Plan): (row: ReadRow) => Task | undefined {
  const byRow = new Map(tasks.map((task) => [placeKey(task.rows), task]));
  return ({ kind, rows }) => (kind === "task" ? byRow.get(placeKey(rows)) : undefined);
}

/** A row with its place and with what it is taken for. */
export function rowView(
  row: ReadRow,
  task: Task | undefined,
  choices: Choices,
  language: Language
): RowView {
  return {
    where: rowsInWords(row.rows, language),
    label: shortened(row.text),
    kind: chosenKinds(choices)(row.text) ?? row.kind,
    details: task ? taskInWords(task, language) : "",
  };
}

function taskInWords({ lead, deadline, deadlineText }: Task, language: Language): string {
  const words = previewMessages[language];
  const reading = describeDeadline(deadline, language);
  return [
    lead === "" ? words.noLead : words.ledBy(lead),
    deadlineText === "" ? words.noDeadline : words.readAs(shortened(deadlineText), reading),
  ].join("; ");
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
  return placeKey(one.rows) === placeKey(other.rows);
}

function placeKey({ sheet = "", first }: RowSpan): string {
  return `${first} ${sheet}`;
}
