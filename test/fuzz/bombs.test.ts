import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { runAppendix } from "../command/runAppendix";
import { paragraph, table, docx } from "../samples/wordXml";

const SAMPLES = join(__dirname, "..", "samples");
const MAIN = "word/document.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const TOO_LARGE = /có nội dung quá lớn nên không mở được; hãy/;
const TEXT_TOO_LARGE = /quá lớn nên không đọc được; hãy/;
const DAMAGED = /bị hỏng; hãy thử mở bằng/;

const folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function partsOf(name: string): Unzipped {
  return unzipSync(new Uint8Array(readFileSync(join(SAMPLES, name))));
}

function blanks(bytes: number): Uint8Array {
  return new Uint8Array(bytes).fill(0x20);
}

/** The same archive, with another unpacked size stated for one of its parts. */
function withStatedSize(zip: Uint8Array, part: string, bytes: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at += 1) {
    const sign = view.getUint32(at, true);
    const [name, size] = sign === DIRECTORY_ENTRY ? [at + 46, at + 24] : [at + 30, at + 22];
    const isPart = Buffer.from(zip.subarray(name, name + part.length)).toString() === part;
    if ((sign === LOCAL_HEADER || sign === DIRECTORY_ENTRY) && isPart) {
      view.setUint32(size, bytes, true);
    }
  }
  return zip;
}

/** Rows of twenty cells each. */
function sheetOf(cells: number): Uint8Array {
  const row = (_: unknown, index: number): string =>
    `<row r="${index + 1}">${"<c><v>1</v></c>".repeat(20)}</row>`;
  const rows = Array.from({ length: cells / 20 }, row).join("");
  return strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
  );
}

const word = (): Unzipped => partsOf("xa-tan-an-2026.docx");
const excel = (): Unzipped => partsOf("ke-hoach-cchc-2026.xlsx");

test.each<readonly [string, string, () => Uint8Array, RegExp]>([
  [
    "a document of twelve megabytes in twelve kilobytes",
    "a.docx",
    () => zipSync({ ...word(), [MAIN]: blanks(12_000_000) }),
    TOO_LARGE,
  ],
  [
    "a document that unpacks to more than it states",
    "a.docx",
    () => withStatedSize(zipSync({ ...word(), [MAIN]: blanks(20_000_000) }), MAIN, 4_000),
    DAMAGED,
  ],
  [
    "a document of a hundred thousand paragraphs",
    "a.docx",
    () => docx([paragraph("a").repeat(100_000)]),
    TOO_LARGE,
  ],
  [
    "a table of fifty thousand cells that hold no list",
    "a.docx",
    () => docx(["<w:tbl>" + `<w:tr>${"<w:tc/>".repeat(50)}</w:tr>`.repeat(1_000) + "</w:tbl>"]),
    /Không tìm thấy danh sách nhiệm vụ/,
  ],
  [
    "a row of a hundred thousand cells",
    "a.docx",
    () => docx([table([Array.from({ length: 100_000 }, () => "a")])]),
    TOO_LARGE,
  ],
  [
    "a workbook of 110 megabytes in 110 kilobytes",
    "a.xlsx",
    () => zipSync({ ...excel(), [SHEET]: blanks(110_000_000) }),
    TOO_LARGE,
  ],
  [
    "a workbook that unpacks to more than it states",
    "a.xlsx",
    () => withStatedSize(zipSync({ ...excel(), [SHEET]: blanks(20_000_000) }), SHEET, 4_000),
    DAMAGED,
  ],
  [
    "a sheet of six hundred thousand cells",
    "a.xlsx",
    () => zipSync({ ...excel(), [SHEET]: sheetOf(600_000) }, { level: 1 }),
    TOO_LARGE,
  ],
  ["two million separators", "a.csv", () => strToU8(",".repeat(2_000_000)), TEXT_TOO_LARGE],
  [
    "one wide line above many short ones",
    "a.csv",
    () => strToU8(",".repeat(2_000) + "\na".repeat(2_000)),
    TEXT_TOO_LARGE,
  ],
  ["text of 30 megabytes", "a.tsv", () => blanks(30_000_000), TEXT_TOO_LARGE],
  [
    "a quote that never closes",
    "a.csv",
    () => strToU8('"' + "a,b\n".repeat(200_000)),
    /Không tìm thấy danh sách nhiệm vụ/,
  ],
  ["nothing but quotes", "a.csv", () => strToU8('"'.repeat(3_000_000)), /\.$/],
  ["nothing but line ends", "a.csv", () => strToU8("\r\n".repeat(300_000)), /\.$/],
])("%s ends with one sentence", async (_, name, content, said) => {
  const path = join(folder, name);
  writeFileSync(path, content());
  const { exitCode, message } = await runAppendix([path, "--out", join(folder, "ra.xlsx")]);
  expect({ exitCode, message }).toEqual({ exitCode: 2, message: expect.stringMatching(said) });
  expect(message).toMatch(/^[^\n]+\.$/u);
});
