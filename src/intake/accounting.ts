import { forEachInSteps, type Steps } from "../pace/steps";
import { areaFromHeading } from "../plan/areas";
import { searchKey } from "../text/keys";
import { cleanText } from "../text/unicode";
import type { Area, RowSpan, Task } from "../plan/plan";
import { cellText } from "./cells/cellText";
import type { Grid } from "./grid";
import type { CellCounts, LostCell, Repair } from "./reading";

type Place = Exclude<keyof CellCounts, "total">;
type PlacedArea = Area & { readonly rows: RowSpan };

/** Says of an area's number that it is one. */
const PART_WORD = /^(?:phần|mục|lĩnh vực)\s+/iu;

/** What is compared where punctuation may have changed; the rest may be a cell of its own: the "-" of a name that was cut. */
const WORDS = /[\p{L}\p{M}\p{N}\s]+/gu;

/** Repairs that tell words of the source which stand nowhere in the plan. */
const REPLACED: ReadonlySet<Repair["kind"]> = new Set(["rowDropped", "dittoFilled"]);

/** What a reading says of the cells of one sheet. */
export interface SheetParts {
  /** 1-based row of the header; 0 where the list has none. */
  readonly headerRow: number;
  readonly areas: readonly PlacedArea[];
  readonly tasks: readonly Task[];
  readonly repairs: readonly Repair[];
}

/** Where a sheet's cells went, and those that went nowhere. */
export interface CellAccount {
  readonly cells: CellCounts;
  readonly lost: readonly LostCell[];
}

/**
 * Accounts for every cell of a sheet that holds something: each is found again, by its words, in exactly one place of
 * the reading. The words are compared, not the rows alone, and each word of a task stands for one cell only, so that a
 * fault of the reader shows: what was found nowhere counts as flagged.
 */
export function* accountFor(grid: Grid, parts: SheetParts): Steps<CellAccount> {
  const account = new Account(parts);
  const counts = { inTasks: 0, inAreas: 0, inHeading: 0, kept: 0, repaired: 0, flagged: 0 };
  const lost: LostCell[] = [];
  const cells = yield* filledCells(grid);
  yield* forEachInSteps(cells, ({ text, row }) => {
    const place = account.placeOf(text, row);
    counts[place] += 1;
    if (place === "flagged") {
      lost.push({ rows: { first: row, last: row }, text });
    }
  });
  return { cells: { total: cells.length, ...counts }, lost };
}

/** The account of several sheets together. */
export function addUp(accounts: readonly CellCounts[]): CellCounts {
  const sum = (of: keyof CellCounts): number => accounts.reduce((total, a) => total + a[of], 0);
  return {
    total: sum("total"),
    inTasks: sum("inTasks"),
    inAreas: sum("inAreas"),
    inHeading: sum("inHeading"),
    kept: sum("kept"),
    repaired: sum("repaired"),
    flagged: sum("flagged"),
  };
}

interface FilledCell {
  readonly text: string;
  readonly row: number;
}

/** Longest first: "2" must not be found in the "Tháng 2/2026" of another cell. */
function* filledCells(grid: Grid): Steps<readonly FilledCell[]> {
  const byLength = new Map<number, FilledCell[]>();
  yield* forEachInSteps(grid.cells, (values, index) => {
    for (const value of values) {
      const text = cleanText(cellText(value));
      const alike = byLength.get(text.length) ?? [];
      alike.push({ text, row: grid.firstRow + index });
      byLength.set(text.length, alike);
    }
  });
  byLength.delete(0);
  const lengths = [...byLength.keys()].sort((a, b) => b - a);
  return lengths.flatMap((length) => byLength.get(length)!);
}

/** Whether a field has a cell's words; a stricter one goes first, so that no cell takes the words of another. */
type Fit = (field: string, text: string) => boolean;

/** Where the content of each source row went. */
class Account {
  private readonly tasks: ReadonlyMap<number, readonly Task[]>;
  private readonly dropped: ReadonlyMap<number, readonly Repair[]>;
  private readonly areas: readonly PlacedArea[];
  private readonly areaNames: ReadonlyMap<string, string>;
  private readonly headingEnd: number;
  /** What of each task's fields no cell has been found in yet. */
  private readonly unclaimed = new Map<Task, { own: string[]; carried: string[] }>();

  constructor({ headerRow, areas, tasks, repairs }: SheetParts) {
    this.tasks = byRow(tasks);
    this.dropped = byRow(repairs.filter(({ kind }) => REPLACED.has(kind)));
    this.areas = areas;
    this.areaNames = new Map(areas.map((area) => [area.id, headingOf(area)]));
    const starts = [...areas, ...tasks].map(({ rows }) => rows.first);
    this.headingEnd = headerRow || starts.reduce((a, b) => Math.min(a, b), Infinity) - 1;
  }

  placeOf(text: string, row: number): Place {
    if (this.dropped.get(row)?.some(({ before }) => holds(before, text))) {
      return "repaired";
    }
    const tasks = this.tasks.get(row) ?? [];
    const claimed = (part: "own" | "carried", fits: Fit): boolean =>
      tasks.some((task) => claim(this.fieldsOf(task)[part], text, fits));
    if (claimed("own", isSame)) {
      return "inTasks";
    }
    if (claimed("carried", isSame)) {
      return "kept";
    }
    if (claimed("own", includes)) {
      return "inTasks";
    }
    // Before a looser fit: "1.1" without its point would be found in "21 10".
    if (claimed("carried", includes)) {
      return "kept";
    }
    if (claimed("own", holds)) {
      return "inTasks";
    }
    const named = text.replace(PART_WORD, "");
    if (tasks.some((task) => holds(this.areaNames.get(task.areaId) ?? "", named))) {
      return "inAreas";
    }
    if (claimed("carried", holds)) {
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
        (area.name === name || holds(headingOf(area), text.replace(PART_WORD, "")))
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
function claim(fields: string[], text: string, fits: Fit): boolean {
  const index = fields.findIndex((field) => fits(field, text));
  const field = fields[index];
  if (field === undefined) {
    return false;
  }
  fields[index] = field.includes(text)
    ? field.replace(text, "|")
    : bare(field).replace(bare(text), "|") + field.replace(WORDS, "");
  return true;
}

function headingOf({ numeral, name }: Area): string {
  return `${numeral} ${name}`;
}

const isSame: Fit = (field, text) => field === text;
const includes: Fit = (field, text) => field.includes(text);

/** Whether a field holds a cell's words; blanks and punctuation may change where cells are joined or cut. */
function holds(field: string, text: string): boolean {
  return field !== "" && (field.includes(text) || bare(field).includes(bare(text)));
}

function bare(text: string): string {
  const letters = searchKey(text).replaceAll(" ", "");
  return letters === "" ? text.replace(/\s/gu, "") : letters;
}
