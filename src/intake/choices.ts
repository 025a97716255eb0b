import type { NamedAs } from "../plan/agencies/chosenNames";
import type { Deadline } from "../plan/deadline/deadline";
import { comparisonKey, searchKey } from "../text/keys";
import type { ColumnRole } from "./reading";

/** What a user says a row is. */
export type ChosenKind = "header" | "area" | "task" | "continuation" | "leftOut";

/** "This column is the deadline." A column is known by its header; one without a header by its place. */
export interface ColumnChoice {
  readonly header: string;
  /** 1-based column of the sheet; counts where the header is empty or where several columns have it. */
  readonly column: number;
  readonly role: ColumnRole;
}

/** "This row is an area." A row is known by its words (`wholeText`), so that inserted rows do not move the choice. */
export interface RowChoice {
  readonly text: string;
  readonly kind: ChosenKind;
}

/** "These two are the same agency"; with the spelling itself as name: they are two. */
export type AgencyChoice = NamedAs;

/** "By this phrase is meant …" */
export interface DeadlineChoice {
  readonly phrase: string;
  readonly deadline: Deadline;
}

/**
 * What a user decided about how a list is to be read. It is part of the plan's input, is kept with the workbook and
 * holds for every later reading; where it fits nothing any more it does nothing.
 */
export interface Choices {
  /** The sheets to read together; where none is named the reader chooses. */
  readonly sheets: readonly string[];
  readonly columns: readonly ColumnChoice[];
  readonly rows: readonly RowChoice[];
  readonly agencies: readonly AgencyChoice[];
  readonly deadlines: readonly DeadlineChoice[];
}

export const NO_CHOICES: Choices = {
  sheets: [],
  columns: [],
  rows: [],
  agencies: [],
  deadlines: [],
};

/** Tells what was chosen for a row by its words; undefined where nothing was. */
export function chosenKinds({ rows }: Choices): (text: string) => ChosenKind | undefined {
  const kinds = new Map(rows.map(({ text, kind }) => [comparisonKey(text), kind]));
  return (text) => (kinds.size === 0 ? undefined : kinds.get(comparisonKey(text)));
}

/** A column's header, and its 1-based place in the sheet. */
export type ColumnPlace = Pick<ColumnChoice, "header" | "column">;

/**
 * What was chosen for the columns of one sheet, by their place. A choice is about one column: of several with its header
 * the one at its place, else the first. One column has a role, the last that was given it; the one before is carried.
 */
export function chosenRoles(
  { columns: choices }: Choices,
  columns: readonly ColumnPlace[]
): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const choice of choices) {
    const column = columnOf(choice, columns);
    if (column !== undefined) {
      const before = choice.role === "carried" ? [] : [...roles];
      before
        .filter(([, role]) => role === choice.role)
        .forEach(([place]) => roles.set(place, "carried"));
      roles.set(column, choice.role);
    }
  }
  return roles;
}

function columnOf(choice: ColumnChoice, columns: readonly ColumnPlace[]): number | undefined {
  const key = searchKey(choice.header);
  const fitting = columns.filter(({ header, column }) =>
    choice.header === "" || key === ""
      ? header === choice.header && column === choice.column
      : searchKey(header) === key
  );
  const atItsPlace = fitting.find(({ column }) => column === choice.column);
  return (atItsPlace ?? fitting[0])?.column;
}

/** Tells what was chosen for a deadline phrase; undefined where nothing was. */
export function chosenDeadlines({ deadlines }: Choices): (phrase: string) => Deadline | undefined {
  const meant = new Map(deadlines.map(({ phrase, deadline }) => [comparisonKey(phrase), deadline]));
  return (phrase) => (meant.size === 0 ? undefined : meant.get(comparisonKey(phrase)));
}
