import { join } from "node:path";
import type { SheetFacts } from "./facts";
import { poppler } from "./tools";
import { expectEqual } from "./tracking";

const HEADER = "Nội dung công việc";
const WRONG_IN_PRINT = ["###", "#NAME?", "#REF!", "#VALUE!", "Err:"];
const A4_LANDSCAPE = "841.89 x 595.304 pts";
const PICTURE_DPI = 96;

/** The sheet of the official print: the visible one with the tasks' header that is not shrunk to a page's width. */
export function printSheet(sheets: readonly SheetFacts[]): SheetFacts | null {
  return (
    sheets.find(
      ({ visible, page, rows }) =>
        visible && page.pagesWide === 0 && rows.some((row) => row.includes(HEADER))
    ) ?? null
  );
}

/** Paper, print area, repeated header, scale and row heights of the official print. */
export function printSheetProblems(sheet: SheetFacts): string[] {
  const { page } = sheet;
  const headerRow = sheet.rows.findIndex((row) => row.includes(HEADER)) + 1;
  const lastRow = sheet.rows.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  const [area] = page.printAreas;
  return [
    ...expectEqual("number of print areas", page.printAreas.length, 1),
    ...(area && area[0] === 1 && area[2] >= lastRow
      ? []
      : [`The print area ${JSON.stringify(area)} leaves out rows of 1 to ${lastRow}.`]),
    ...expectEqual("repeated rows", page.titleRows, [headerRow, headerRow]),
    ...expectEqual("scale of the official print", page.scale, 100),
    ...sheet.cutRows.map(
      ({ row, height, needed }) =>
        `Row ${row} of the print is too low for its text: ${height / 100} mm instead of ${needed / 100} mm.`
    ),
  ];
}

/** A4 landscape for every sheet that somebody may print. */
export function paperProblems(sheets: readonly SheetFacts[]): string[] {
  return sheets
    .filter((sheet) => sheet.visible)
    .flatMap(({ name, page }) =>
      expectEqual(
        `paper of "${name}" in mm`,
        [page.widthMm, page.heightMm, page.landscape],
        [297, 210, true]
      )
    );
}

/** What the printed pages show: paper, no error sign, and for the official print its header on each page and all its words. */
export function pdfProblems(name: string, file: string, official: SheetFacts | null): string[] {
  const info = poppler("pdfinfo", [file]);
  const text = poppler("pdftotext", ["-layout", file, "-"]);
  const pages = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
  return [
    ...(info.includes(A4_LANDSCAPE) ? [] : [`The PDF of "${name}" is not A4 landscape.`]),
    ...WRONG_IN_PRINT.filter((sign) => text.includes(sign)).map(
      (sign) => `The PDF of "${name}" shows ${sign}.`
    ),
    ...(official ? officialProblems(official, text, pages) : []),
  ];
}

function officialProblems(sheet: SheetFacts, text: string, pages: number): string[] {
  const headers = text.split(HEADER).length - 1;
  const printed = countWords(text);
  const width = sheet.page.printAreas[0]?.[3] ?? 0;
  const shown = sheet.rows.flatMap((row) => row.slice(0, width));
  const missing = [...countWords(shown.join(" "))].filter(
    ([word, count]) => (printed.get(word) ?? 0) < count
  );
  return [
    ...expectEqual("pages of the print with the header row", headers, pages),
    ...(pages > 1 ? [] : [`The print has ${pages} page.`]),
    ...missing.map(([word, count]) => `The print lacks "${word}" (${count} in the sheet).`),
  ];
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize("NFC").split(/\s+/).filter(Boolean)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A picture of each page, beside the PDF. */
export function makePictures(file: string, folder: string, name: string): void {
  poppler("pdftoppm", ["-r", String(PICTURE_DPI), "-png", file, join(folder, name)]);
}
