import { forEachInSteps, type Steps } from "../../pace/steps";
import { searchKey } from "../../text/keys";
import type { RowSpan } from "../../plan/plan";
import { joinRepair, type TaskRows } from "./join";
import { chosenKinds, type ChosenKind, type Choices } from "../choices";
import type { ListColumn } from "../columns/header";
import { beginsPlainly } from "./headsBelow";
import { headingAround } from "./headingAround";
import { textOf, wholeText, type ListRow } from "./listRow";
import type { ReadRow, Repair } from "../reading";
import {
  headingCells,
  headingText,
  isNamedArea,
  kindOfRow,
  startsLower,
  type RowKind,
} from "./rowKind";

/** An area row of the list with the tasks below it; the heading is empty for tasks above the first area row. */
export interface ListSection {
  readonly heading: string;
  readonly rows: RowSpan;
  readonly tasks: readonly TaskRows[];
}

export interface PlanList {
  readonly sections: readonly ListSection[];
  readonly rows: readonly ReadRow[];
  readonly repairs: readonly Repair[];
}

/** Printed behind a heading that comes again on a new page. */
const CONTINUED = /\s*\((?:tiếp theo|tiếp)\)\s*$/iu;

/** A row that the user took out of the list is told like a note; one said to be the header stands above it. */
const CHOSEN: Readonly<Record<ChosenKind, RowKind>> = {
  header: "repeatedHeader",
  area: "area",
  task: "task",
  continuation: "continuation",
  leftOut: "note",
};

interface OpenSection {
  readonly heading: string;
  readonly first: number;
  last: number;
  readonly tasks: [ListRow, ...ListRow[]][];
}

/**
 * Sorts the rows under a header into areas and tasks, puts rows together that a page break or a paste cut apart, and
 * reports every row with content that is neither: page numbers, repeated headers, totals, notes, and all that follows the end.
 * What the user chose for a row goes before what it looks like.
 */
export function* readList(
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
  choices: Choices
): Steps<PlanList> {
  const headerKeys = columns.map((column) => searchKey(column.header));
  const numbered = rows.some((row) => /\d/.test(textOf(row, "number")));
  const sections: OpenSection[] = [];
  const repairs: Repair[] = [];
  const chosenFor = chosenKinds(choices);
  const begun: ReadRow[] = [];
  let ended = false;
  let gap = false;
  let afterTask = false;
  const lastTask = rows.findLastIndex((row) => isSurelyTask(row, numbered));
  const nextFilled = nextFilledRows(rows);
  const first = rows.findIndex((row) => row.filled.length > 0);
  const plainHeadings = beginsPlainly(rows[first], nextFilled[first]);
  yield* forEachInSteps(rows, (row, index) => {
    const next = nextFilled[index];
    const found = kindOfRow(row, { headerKeys, numbered, afterTask, next, plainHeadings });
    const below = index > lastTask;
    const chosen = chosenFor(wholeText(row));
    const read: RowKind = ended ? "end" : below ? kindBelow(found, row, gap) : found;
    const kind: RowKind = chosen === undefined ? read : CHOSEN[chosen];
    ended = read === "end" && (ended || below);
    gap = below && kind !== "task" && (gap || kind === "blank");
    if (kind === "area") {
      begun.push(readRow(row, "area"));
      const heading = headingText(row);
      openSection(sections, heading.replace(CONTINUED, ""), row.number);
      repairs.push(...(CONTINUED.test(heading) ? [dropped(row)] : besideHeading(row)));
      afterTask = false;
    } else if (kind === "task") {
      const around = headingAround(sections, textOf(row, "number"));
      const section = openSection(sections, around, row.number);
      section.tasks.push([row]);
      begun.push(readRow(row, "task"));
      section.last = row.number;
      afterTask = true;
    } else if (kind === "continuation" && sections.at(-1)?.tasks.length) {
      continueTask(sections, row);
    } else if (row.filled.length > 0) {
      repairs.push(dropped(row));
      begun.push(readRow(row, "leftOut"));
      afterTask &&= kind !== "total";
    }
  });
  const told = [...repairs, ...joins(sections)];
  return { sections: sections.map(closeSection), rows: begun, repairs: told };
}

/** For every row the next one below that holds anything. */
function nextFilledRows(rows: readonly ListRow[]): readonly (ListRow | undefined)[] {
  const next: (ListRow | undefined)[] = [];
  let below: ListRow | undefined;
  for (const row of [...rows].reverse()) {
    next.push(below);
    below = row.filled.length > 0 ? row : below;
  }
  return next.reverse();
}

/** A signature between two lists in one sheet ends neither the sheet nor the reading. */
function isSurelyTask(row: ListRow, numbered: boolean): boolean {
  const counted = /\d/.test(textOf(row, "number"));
  const assigned = textOf(row, "lead") !== "" && textOf(row, "deadline") !== "";
  return textOf(row, "task") !== "" && (numbered ? counted : assigned);
}

/**
 * What a row is below the last task that is surely one: notes stand there, which must not become areas and tasks, nor be
 * joined to the last task across a blank row.
 */
function kindBelow(kind: RowKind, row: ListRow, gap: boolean): RowKind {
  switch (kind) {
    case "area":
      return isNamedArea(headingText(row)) ? "area" : "note";
    case "task":
      return gap && !(textOf(row, "lead") !== "" && textOf(row, "deadline") !== "") ? "note" : kind;
    case "continuation":
      return gap && !startsLower(row.filled[0]?.text ?? "") ? "note" : kind;
    default:
      return kind;
  }
}

/** A heading that comes again, as on a new page, goes on with its section. */
function openSection(sections: OpenSection[], heading: string, row: number): OpenSection {
  const current = sections.at(-1);
  if (
    current &&
    (current.heading === heading ||
      (searchKey(heading).trim() !== "" && searchKey(current.heading) === searchKey(heading)))
  ) {
    current.last = row;
    return current;
  }
  const section: OpenSection = { heading, first: row, last: row, tasks: [] };
  sections.push(section);
  return section;
}

function continueTask(sections: readonly OpenSection[], row: ListRow): void {
  const section = sections.at(-1);
  section?.tasks.at(-1)?.push(row);
  if (section) {
    section.last = row.number;
  }
}

function closeSection(section: OpenSection): ListSection {
  const { heading, first, last } = section;
  return { heading, rows: { first, last }, tasks: section.tasks.map((rows) => ({ rows })) };
}

function joins(sections: readonly OpenSection[]): readonly Repair[] {
  return sections.flatMap((s) => s.tasks.flatMap((rows) => joinRepair({ rows }) ?? []));
}

/** What an area row holds beside its heading has no place in the appendix. */
function besideHeading(row: ListRow): readonly Repair[] {
  const heading = headingCells(row);
  const filled = row.filled.filter((cell) => !heading.includes(cell));
  return filled.length === 0 ? [] : [dropped({ ...row, filled })];
}

function readRow(row: ListRow, kind: ReadRow["kind"]): ReadRow {
  return { rows: { first: row.number, last: row.number }, text: wholeText(row), kind };
}

function dropped(row: ListRow): Repair {
  const rows = { first: row.number, last: row.number };
  return { kind: "rowDropped", rows, before: wholeText(row), after: "" };
}
