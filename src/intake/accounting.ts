import { areaFromHeading } from "../plan/areas";
import { searchKey } from "../text/keys";
import { cleanText } from "../text/unicode";
import type { Area, Plan, RowSpan, Task } from "../plan/plan";
import { cellText } from "./cellText";
import type { Grid } from "./grid";
import type { CellCounts, Repair, SourceMap } from "./reading";

type Place = Exclude<keyof CellCounts, "total">;
type PlacedArea = Area & { readonly rows: RowSpan };

/** What a reading says of its cells: the part of it that the account checks. */
interface ReadParts {
  readonly source: SourceMap;
  readonly plan: Plan;
  readonly repairs: readonly Repair[];
}

/**
 * Accounts for every cell of a sheet that holds something: each is found again, by its words, in exactly one place of
 * the reading. The words are compared, not the rows alone, and each word of a task stands for one cell only, so that a
 * fault of the reader shows: what was found nowhere counts as flagged.
 */
export function countCells(grid: Grid, reading: ReadParts): CellCounts {
  const account = new Account(reading);
  const counts = { inTasks: 0, inAreas: 0, inHeading: 0, kept: 0, repaired: 0, flagged: 0 };
  const cells = filledCells(grid);
  for (const { text, row } of cells) {
    counts[account.placeOf(text, row)] += 1;
  }
  return { total: cells.length, ...counts };
}

/** Longest first: "2" must not be found in the "Tháng 2/2026" of another cell. */
function filledCells(grid: Grid): readonly { readonly text: string; readonly row: number }[] {
  return grid.cells
    .flatMap((values, index) =>
      values.map((value) => ({ text: cleanText(cellText(value)), row: grid.firstRow + index }))
    )
    .filter(({ text }) => text !== "")
    .sort((a, b) => b.text.length - a.text.length);
}

/** Where the content of each source row went. */
class Account {
  private readonly tasks: ReadonlyMap<number, readonly Task[]>;
  private readonly dropped: ReadonlyMap<number, readonly Repair[]>;
  private readonly areas: readonly PlacedArea[];
  private readonly areaNames: ReadonlyMap<string, string>;
  private readonly headingEnd: number;
  /** What of each task's fields no cell has been found in yet. */
  private readonly unclaimed = new Map<Task, { own: string[]; carried: string[] }>();

  constructor({ source, plan, repairs }: ReadParts) {
    this.tasks = byRow(plan.tasks);
    this.dropped = byRow(repairs.filter(({ kind }) => kind === "rowDropped"));
    this.areas = plan.areas;
    this.areaNames = new Map(plan.areas.map((area) => [area.id, headingOf(area)]));
    const starts = [...plan.areas, ...plan.tasks].map(({ rows }) => rows.first);
    this.headingEnd = source.headerRow || starts.reduce((a, b) => Math.min(a, b), Infinity) - 1;
  }

  placeOf(text: string, row: number): Place {
    if (this.dropped.get(row)?.some(({ before }) => holds(before, text))) {
      return "repaired";
    }
    const tasks = this.tasks.get(row) ?? [];
    if (tasks.some((task) => claim(this.fieldsOf(task).own, text))) {
      return "inTasks";
    }
    if (tasks.some((task) => holds(this.areaNames.get(task.areaId) ?? "", text))) {
      return "inAreas";
    }
    if (tasks.some((task) => claim(this.fieldsOf(task).carried, text))) {
      return "kept";
    }
    if (this.isHeading(text, row)) {
      return "inAreas";
    }
    return row <= this.headingEnd ? "inHeading" : "flagged";
  }

  private fieldsOf(task: Task): { own: string[]; carried: string[] } {
    const { number, text, leadPrinted, supportingPrinted, deadlineText, deliverable } = task;
    const fields = this.unclaimed.get(task) ?? {
      own: [number, text, leadPrinted, supportingPrinted, deadlineText, deliverable],
      carried: [...task.carried],
    };
    this.unclaimed.set(task, fields);
    return fields;
  }

  /** "Phần II. Bảo vệ môi trường" is the area "Bảo vệ môi trường": the word for a part says nothing of its own. */
  private isHeading(text: string, row: number): boolean {
    const { name } = areaFromHeading(text);
    return this.areas.some(
      (area) =>
        area.rows.first <= row &&
        row <= area.rows.last &&
        (area.name === name || holds(headingOf(area), text))
    );
  }
}

function byRow<T extends { readonly rows: RowSpan }>(
  items: readonly T[]
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    for (let row = item.rows.first; row <= item.rows.last; row += 1) {
      found.set(row, [...(found.get(row) ?? []), item]);
    }
  }
  return found;
}

/** Finds a cell's words in one of the fields and takes them out, so that no other cell is found there. */
function claim(fields: string[], text: string): boolean {
  const whole = fields.indexOf(text);
  const index = whole >= 0 ? whole : fields.findIndex((field) => holds(field, text));
  const field = fields[index];
  if (field === undefined) {
    return false;
  }
  fields[index] = field.includes(text)
    ? field.replace(text, "|")
    : bare(field).replace(bare(text), "|");
  return true;
}

function headingOf({ numeral, name }: Area): string {
  return `${numeral} ${name}`;
}

/** Whether a field holds a cell's words; blanks and punctuation may change where cells are joined or cut. */
function holds(field: string, text: string): boolean {
  return field !== "" && (field.includes(text) || bare(field).includes(bare(text)));
}

function bare(text: string): string {
  const letters = searchKey(text).replaceAll(" ", "");
  return letters === "" ? text.replace(/\s/gu, "") : letters;
}
