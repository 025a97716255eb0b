import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Workbook,
  type Borders,
  type CellValue,
  type Row,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { writeWorkbook } from "../host/file/writeWorkbook";
import { readSeedAppendix, type Run, type SeedAppendix, type SeedRow } from "./seedText";

/*
 * Makes ke-hoach-cchc-2026.xlsx out of the plan's text: `npx tsx test/samples/makeSeedWorkbook.ts [text]`.
 * The sheet looks as a clerk's does after pasting the appendix from Word.
 */

const LAST_COLUMN = 6;
const HEADER_ROW = 5;
const WIDTHS = [6, 52, 20, 22, 18, 34];
const MADE_ON = new Date(Date.UTC(2026, 0, 12, 8));
const FONT = { name: "Times New Roman", size: 12, family: 1 };
const TITLE_FONT = { ...FONT, size: 13, bold: true };
const THIN = { style: "thin" as const };
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** The workbook of the appendix; the same text always gives the same workbook. */
export function seedWorkbook(appendix: SeedAppendix): Workbook {
  const file = new Workbook();
  file.creator = "Phòng Văn hóa - Xã hội";
  file.lastModifiedBy = file.creator;
  file.created = MADE_ON;
  file.modified = MADE_ON;
  const sheet = file.addWorksheet("PHỤ LỤC");
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  writeTitles(sheet, appendix.titles);
  writeHeaders(sheet.getRow(HEADER_ROW), appendix.headers);
  appendix.rows.forEach((row, index) => writeRow(sheet, HEADER_ROW + 1 + index, row));
  return file;
}

function writeTitles(sheet: Worksheet, titles: SeedAppendix["titles"]): void {
  const fonts = [TITLE_FONT, TITLE_FONT, { ...FONT, size: 13, italic: true }];
  titles.forEach((title, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = title;
    cell.font = fonts[index]!;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    sheet.mergeCells(index + 1, 1, index + 1, LAST_COLUMN);
  });
  // Excel does not fit the height of a row to a merged cell.
  sheet.getRow(2).height = 36;
}

function writeHeaders(row: Row, headers: readonly string[]): void {
  headers.forEach((header, index) => {
    const cell = row.getCell(index + 1);
    cell.value = header;
    cell.font = { ...FONT, bold: true };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.border = BOX;
  });
}

function writeRow(sheet: Worksheet, number: number, row: SeedRow): void {
  if (row.kind === "area") {
    const cell = sheet.getCell(number, 1);
    cell.value = row.title;
    sheet.mergeCells(number, 1, number, LAST_COLUMN);
    cell.font = { ...FONT, bold: true };
    cell.alignment = { vertical: "middle", wrapText: true };
    cell.border = BOX;
    return;
  }
  row.cells.forEach((runs, index) => {
    const cell = sheet.getCell(number, index + 1);
    cell.value = index === 0 ? orderNumber(runs) : cellValue(runs);
    cell.font = FONT;
    cell.alignment = {
      horizontal: index === 0 ? "center" : "left",
      vertical: "top",
      wrapText: true,
    };
    cell.border = BOX;
  });
}

function orderNumber(runs: readonly Run[]): number | null {
  return runs[0] ? Number(runs[0].text) : null;
}

function cellValue(runs: readonly Run[]): CellValue {
  if (runs.some((run) => run.italic)) {
    return {
      richText: runs.map((run) => ({ text: run.text, font: { ...FONT, italic: run.italic } })),
    };
  }
  return runs[0]?.text ?? null;
}

async function main(): Promise<void> {
  const folder = __dirname;
  const text = readFileSync(process.argv[2] ?? join(folder, "ke-hoach-cchc-2026.txt"), "utf8");
  const bytes = await writeWorkbook(seedWorkbook(readSeedAppendix(text)));
  writeFileSync(join(folder, "ke-hoach-cchc-2026.xlsx"), bytes);
}

if (require.main === module) {
  void main();
}
