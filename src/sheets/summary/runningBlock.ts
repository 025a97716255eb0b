import { sheetTexts } from "../../messages/sheets";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import { KIND_WORDS, STATUS_WORDS } from "../../plan/vocabulary";
import type { CellContent } from "../blueprint";
import { cellAddress } from "../cellAddress";
import { rowHeight, wrapText } from "../metrics";
import { BODY, COLORS, HEADER, TEXT_FORMAT, area } from "../styles";
import { PERIOD_RESULT_WORDS } from "../trackingFormulas";
import type { SummaryBlock } from "./block";
import { SHEET_COLUMNS, sheetColumnOf } from "./columns";
import { ANY_TEXT, columnOf, quoted } from "./formulas";

const { running: texts, right, wrong, check } = sheetTexts.vi.summary;

/** Columns of the block, from the first of the sheet on. */
const HEADERS = [
  texts.kind,
  texts.total,
  texts.withResult,
  texts.withoutResult,
  texts.doneWithout,
  texts.rate,
  texts.ratio,
];
const [TOTAL, WITH, WITHOUT] = [2, 3, 4];
const RATE = 6;

/** A row: the word of "Loại thời hạn" that it counts, null for both together. */
const ROWS = [
  { key: "year", word: KIND_WORDS.year },
  { key: "ongoing", word: KIND_WORDS.ongoing },
  { key: "total", word: null },
] as const;

/**
 * Work that runs all year or has no end, by the word that "Kết quả trong kỳ" says of it: whether the quarter of the as-of
 * day has a result. It is never counted as late here.
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
  const kind = word === null ? "" : `${columnOf("kind")},${quoted(word)},`;
  const count = (said: string, further = ""): string =>
    `COUNTIFS(${kind}${columnOf("periodResults")},${quoted(said)},${further}${columnOf("progress")},${ANY_TEXT})`;
  const withResult = count(PERIOD_RESULT_WORDS.some);
  const withoutResult = count(PERIOD_RESULT_WORDS.none);
  const isDone = `${columnOf("status")},${quoted(STATUS_WORDS.done)},`;
  const cell = (column: number) => cellAddress(sheetRow, column);
  return wide([
    word ?? TOTAL_GROUP,
    { formula: `=${withResult}+${withoutResult}` },
    { formula: `=${withResult}` },
    { formula: `=${withoutResult}` },
    { formula: `=${count(PERIOD_RESULT_WORDS.none, isDone)}` },
    { formula: `=IF(${cell(TOTAL)}=0,"",${cell(WITH)}/${cell(TOTAL)})` },
    { formula: `=${cell(WITH)}&"/"&${cell(TOTAL)}` },
  ]);
}

function checkFormula(firstLine: number, totalRow: number): string {
  const closes = [TOTAL, WITH, WITHOUT].map((column) => {
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
