import { cellText } from "../../src/intake/cells/cellText";
import type { Grid } from "../../src/intake/grid";
import type { Reading, Repair } from "../../src/intake/reading";
import type { RowSpan, Task } from "../../src/plan/plan";
import { searchKey } from "../../src/text/keys";

interface FilledCell {
  readonly row: number;
  readonly words: readonly string[];
}

/** Said of an area in its heading and not part of its name. */
const AREA_WORDS = ["phần", "mục", "lĩnh", "vực", "tiếp", "theo"];

/**
 * The cells below a list's header whose words stand in no task of their row, in no area over it and in nothing told as
 * left out. Written without a look at the reader's own account: every word of a task and of a repair stands for one word
 * of the sheet only.
 */
export function lostCells(grid: Grid, reading: Reading): readonly FilledCell[] {
  const supplies = new Map<number, Supply>();
  const supplyOf = (task: Task, index: number): Supply => {
    const supply = supplies.get(index) ?? new Supply(fieldsOf(task));
    supplies.set(index, supply);
    return supply;
  };
  const dropped = droppedIn(reading).map(({ rows, before }) => ({
    rows,
    supply: new Supply([before]),
  }));
  const inRow = (row: number): readonly Supply[] => [
    ...dropped.filter(({ rows }) => covers(rows, row)).map(({ supply }) => supply),
    ...reading.plan.tasks.flatMap((task, index) =>
      covers(task.rows, row) ? supplyOf(task, index) : []
    ),
  ];
  return cellsBelowHeader(grid, reading)
    .toSorted((one, other) => other.words.length - one.words.length)
    .filter(
      ({ row, words }) =>
        !inRow(row).some((supply) => supply.gives(words)) && !namesArea(reading, row, words)
    );
}

/** Words of tasks that stand neither in their rows nor in a cell merged over them. */
export function inventedWords(grid: Grid, reading: Reading): readonly string[] {
  const filled = reading.repairs.filter(
    ({ kind }) => kind === "leadFilled" || kind === "dittoFilled"
  );
  return reading.plan.tasks.flatMap((task) => {
    const rows = rowsUnder(grid, task.rows);
    const texts = rows.flatMap((row) => rowTexts(grid, row, reading));
    const told = filled.filter(({ rows: span }) => covers(task.rows, span.first));
    const known = new Set([...texts, ...told.map(({ after }) => after)].flatMap(wordsOf));
    return fieldsOf(task)
      .flatMap(wordsOf)
      .filter((word) => !known.has(word));
  });
}

/** Words of one text, each to be given away once. */
class Supply {
  private readonly left = new Map<string, number>();

  constructor(texts: readonly string[]) {
    for (const word of texts.flatMap((text) => [...wordsOf(text), ...signsOf(text)])) {
      this.left.set(word, (this.left.get(word) ?? 0) + 1);
    }
  }

  gives(words: readonly string[]): boolean {
    const asked = new Map<string, number>();
    words.forEach((word) => asked.set(word, (asked.get(word) ?? 0) + 1));
    const given = [...asked].every(([word, count]) => (this.left.get(word) ?? 0) >= count);
    if (given) {
      asked.forEach((count, word) => this.left.set(word, this.left.get(word)! - count));
    }
    return given;
  }
}

function cellsBelowHeader(grid: Grid, reading: Reading): readonly FilledCell[] {
  const { plan, sources } = reading;
  const first = Math.min(...[...plan.areas, ...plan.tasks].map(({ rows }) => rows.first));
  const headingEnd = sources[0].headerRow || first - 1;
  return grid.cells.flatMap((_, index) => {
    const row = grid.firstRow + index;
    const cells = row <= headingEnd ? [] : rowTexts(grid, row, reading);
    return cells.flatMap((text): readonly FilledCell[] => {
      const words = wordsOf(text);
      const parts = words.length > 0 ? words : signsOf(text);
      return parts.length > 0 ? [{ row, words: parts }] : [];
    });
  });
}

/** What the cells of a row say once old letters and words torn apart by a PDF are put right, as the reader tells it. */
function rowTexts(grid: Grid, row: number, { repairs }: Reading): readonly string[] {
  const here = repairs.filter(({ rows }) => rows.first === row);
  const decoded = here.filter(({ kind }) => kind === "textDecoded");
  const mended = here.filter(({ kind, ...text }) => kind === "textMended" && sameLetters(text));
  return (grid.cells[row - grid.firstRow] ?? []).map((value) =>
    told(mended, told(decoded, cellText(value)))
  );
}

function told(repairs: readonly Repair[], text: string): string {
  return repairs.find(({ before }) => before === text)?.after ?? text;
}

/** Mending moves blanks and takes ligatures apart; no letter changes. */
function sameLetters({ before, after }: Pick<Repair, "before" | "after">): boolean {
  const letters = (text: string): string => visible(text).normalize("NFKC").replace(/\s/gu, "");
  return letters(before) === letters(after);
}

/** A task's rows and those in which cells begin that are merged over them. */
function rowsUnder(grid: Grid, { first, last }: RowSpan): readonly number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const over = grid.merges
    .filter(({ top, bottom }) =>
      rows.some((row) => covers({ first: top, last: bottom }, row - grid.firstRow))
    )
    .map(({ top }) => grid.firstRow + top);
  return [...new Set([...rows, ...over])];
}

function droppedIn({ repairs }: Reading): readonly Repair[] {
  return repairs.filter(({ kind }) => kind === "rowDropped" || kind === "dittoFilled");
}

/** The number of a heading may be told apart from its name. */
function namesArea(reading: Reading, row: number, words: readonly string[]): boolean {
  const { plan } = reading;
  const ids = plan.tasks.filter(({ rows }) => covers(rows, row)).map(({ areaId }) => areaId);
  const areas = plan.areas.filter(({ id, rows }) => covers(rows, row) || ids.includes(id));
  const told = droppedIn(reading).filter(({ rows }) => covers(rows, row));
  const texts = [
    ...areas.flatMap(({ numeral, name }) => [numeral, name]),
    ...told.map(({ before }) => before),
  ];
  const known = texts.flatMap((text) => [...wordsOf(text), ...signsOf(text)]);
  const keys = new Set([...known, ...AREA_WORDS].map(looseKey));
  return areas.length > 0 && words.every((word) => keys.has(looseKey(word)));
}

/** One area may be spelled in several ways. */
function looseKey(word: string): string {
  return searchKey(word) || word;
}

function fieldsOf(task: Task): readonly string[] {
  const { number, text, leadPrinted, supportingPrinted, deadlineText, deliverable } = task;
  return [number, text, leadPrinted, supportingPrinted, deadlineText, deliverable, ...task.carried];
}

function wordsOf(text: string): readonly string[] {
  return visible(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What a cell without words says: "-", "✓". */
function signsOf(text: string): readonly string[] {
  return visible(text).match(/[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function visible(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

function covers({ first, last }: RowSpan, row: number): boolean {
  return first <= row && row <= last;
}
