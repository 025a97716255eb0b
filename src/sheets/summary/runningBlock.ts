import { sheetTexts } from "../../messages/sheets";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import type { Progress } from "../../plan/progress";
import { KIND_WORDS, PROGRESS_WORDS } from "../../plan/vocabulary";
import { cellAddress } from "../address";
import type { CellContent } from "../blueprint";
import { rowHeight, wrapText } from "../metrics";
import { BODY, COLORS, HEADER, TEXT_FORMAT, area } from "../styles";
import { PERIOD_RESULT_WORDS } from "../trackingFormulas";
import { typedWord } from "../typedWord";
import type { SummaryBlock } from "./block";
import { SHEET_COLUMNS, sheetColumnOf } from "./columns";
import { columnOf, quoted } from "./formulas";

const { running: texts, right, wrong, check } = sheetTexts.vi.summary;

/** Columns of the block, from the first of the sheet on. */
const HEADERS = [
  texts.kind,
  texts.total,
  texts.withResult,
  texts.withoutResult,
  texts.doneBefore,
  texts.dropped,
  texts.rate,
  texts.ratio,
];
const TOTAL = 2;
const WITH = 3;
/** The parts that add up to the total, from `WITH` on. */
const PARTS = 4;
const RATE = WITH + PARTS;

const DONE = ["doneOnTime", "doneLate", "doneNoDeadline", "doneNoDate"] as const;
const DROPPED = ["notArising", "stopped"] as const;

/** A row: the word of "Loại thời hạn" that it counts, null for both together. */
const ROWS = [
  { key: "year", word: KIND_WORDS.year },
  { key: "ongoing", word: KIND_WORDS.ongoing },
  { key: "total", word: null },
] as const;

/**
 * Work that runs all year or has no end, by the word that "Kết quả trong kỳ" says of it: whether the quarter of the as-of
 * day has a result; what has none is told apart by whether one can still be waited for. It is never counted as late here.
 * @param firstRow 1-based sheet row of the title; the block begins in the first column
 */
export function runningBlock(firstRow: number): SummaryBlock {
  const firstLine = firstRow + 2;
  const totalRow = firstLine + ROWS.length - 1;
  const headers = wide([...HEADERS]);
  headers[sheetColumnOf("note") - 1] = SHEET_COLUMNS.at(-1)!.header;
  return {
    content: [
      wide([{ formula: titleFormula() }]),
      headers,
      ...ROWS.map(({ word }, index) => lineRow(word, firstLine + index)),
      wide([check, { formula: checkFormula(firstLine, totalRow) }]),
    ],
    formats: formats(firstRow, totalRow),
    rowHeights: heights(firstRow),
    notes: ROWS.map(({ key, word }, index) => ({
      row: firstLine + index,
      column: sheetColumnOf("note"),
      key: `running ${key}`,
      label: word ?? TOTAL_GROUP,
    })),
  };
}

/** The quarter is that of the as-of day, whichever it is when the sheet is looked at. */
function titleFormula(): string {
  const numeral = `CHOOSE(INT((MONTH(NgayBaoCao)+2)/3),"I","II","III","IV")`;
  return `=${quoted(texts.title)}&${numeral}&"/"&YEAR(NgayBaoCao)`;
}

function lineRow(word: string | null, sheetRow: number): readonly CellContent[] {
  const cell = (column: number) => cellAddress(sheetRow, column);
  const parts = partFormulas(word);
  return wide([
    word ?? TOTAL_GROUP,
    { formula: `=SUM(${cell(WITH)}:${cell(WITH + PARTS - 1)})` },
    ...parts.map((formula) => ({ formula: `=${formula}` })),
    { formula: `=IF(${cell(TOTAL)}=0,"",${cell(WITH)}/${cell(TOTAL)})` },
    { formula: `=${cell(WITH)}&"/"&${cell(TOTAL)}` },
  ]);
}

/**
 * With a result, without one, done before, dropped. COUNTIFS would not find a kind with a blank at its end, for which
 * "Kết quả trong kỳ" speaks all the same.
 */
function partFormulas(word: string | null): readonly string[] {
  const kind = word === null ? "" : `(${typedWord(columnOf("kind"))}=${quoted(word)})*`;
  const count = (said: string, progress: string): string =>
    `SUMPRODUCT(${kind}(${columnOf("periodResults")}=${quoted(said)})*${progress})`;
  const { some, none } = PERIOD_RESULT_WORDS;
  const known = `(${columnOf("progress")}<>"")`;
  const [done, dropped] = [isOneOf(DONE), isOneOf(DROPPED)];
  return [
    count(some, known),
    count(none, `(${known}-${done}-${dropped})`),
    count(none, done),
    count(none, dropped),
  ];
}

/** 1 for a task whose `Tiến độ` is one of the words, else 0. */
function isOneOf(progresses: readonly Progress[]): string {
  const words = progresses.map(
    (each) => `(${columnOf("progress")}=${quoted(PROGRESS_WORDS[each])})`
  );
  return `(${words.join("+")})`;
}

function checkFormula(firstLine: number, totalRow: number): string {
  const closes = Array.from({ length: 1 + PARTS }, (_, index) => TOTAL + index).map((column) => {
    const lines = `${cellAddress(firstLine, column)}:${cellAddress(totalRow - 1, column)}`;
    return `SUM(${lines})=${cellAddress(totalRow, column)}`;
  });
  return `=IF(AND(${closes.join(",")}),${quoted(right)},${quoted(wrong)})`;
}

function formats(firstRow: number, totalRow: number): SummaryBlock["formats"] {
  const note = sheetColumnOf("note");
  const [first, rows] = [firstRow + 2, ROWS.length];
  const plain = { ...BODY, vertical: "Center", borders: "none" } as const;
  return [
    { area: area(firstRow, 1, 1, 1), format: { ...plain, bold: true, fontSize: 12, wrap: false } },
    ...[area(firstRow + 1, 1, 1, HEADERS.length), area(firstRow + 1, note, 1, 1)].map((cells) => ({
      area: cells,
      format: HEADER,
    })),
    { area: area(first, 1, rows, HEADERS.length), format: { ...BODY, vertical: "Center" } },
    {
      area: area(first, 2, rows, HEADERS.length - 1),
      format: { horizontal: "Center", numberFormat: "0" },
    },
    { area: area(first, RATE, rows, 1), format: { numberFormat: "0.0%" } },
    { area: area(first, RATE + 1, rows, 1), format: { numberFormat: "General" } },
    {
      area: area(first, note, rows, 1),
      format: { ...BODY, vertical: "Center", numberFormat: TEXT_FORMAT },
    },
    ...[area(totalRow, 1, 1, HEADERS.length), area(totalRow, note, 1, 1)].map((cells) => ({
      area: cells,
      format: { bold: true, fill: COLORS.totalFill },
    })),
    {
      area: area(totalRow + 1, 1, 1, 2),
      format: { ...plain, italic: true, fontColor: COLORS.quiet },
    },
    { area: area(totalRow + 1, 2, 1, 1), format: { horizontal: "Center", bold: true } },
  ];
}

function heights(firstRow: number): SummaryBlock["rowHeights"] {
  const lines = HEADERS.map(
    (header, index) =>
      wrapText(header, { face: "bold", size: 11 }, SHEET_COLUMNS[index]!.width).length
  );
  return Array.from({ length: ROWS.length + 3 }, (_, index) => ({
    row: firstRow + index,
    height: rowHeight(index === 1 ? Math.max(...lines) : 1, 11),
  }));
}

function wide(cells: readonly CellContent[]): CellContent[] {
  return SHEET_COLUMNS.map((_, index) => cells[index] ?? null);
}
