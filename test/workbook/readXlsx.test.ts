import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import type { GridValue } from "../../src/intake/grid";
import { toIso } from "../../src/plan/day";
import { readXlsx } from "../../src/workbook/readXlsx";
import { UnreadableWorkbook } from "../../src/workbook/unreadableWorkbook";
import { textRow, workbookFile, type FileDetails, type SheetOfFile } from "./workbookFile";

/** Two fonts; cells 0 plain, 1 a day, 2 an hour, 3 a share, 4 in the second font. */
const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val=".VnTime"/></font><font><name val="Times New Roman"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="20" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>`;

async function oneSheet(rows: string, details: FileDetails & Pick<SheetOfFile, "merges"> = {}) {
  const { merges, ...others } = details;
  const sheet = { name: "Danh mục", rows, ...(merges ? { merges } : {}) };
  const [grid] = await readXlsx(workbookFile([sheet], { styles: STYLES, ...others }));
  return grid!;
}

function shown(value: GridValue): unknown {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text;
    case "date":
      return toIso(value.day);
    case "error":
      return value.code;
    default:
      return value.value;
  }
}

async function shownRows(rows: string, details: FileDetails = {}) {
  return (await oneSheet(rows, details)).cells.map((row) => row.map(shown));
}

async function reasonOf(bytes: Uint8Array): Promise<unknown> {
  return readXlsx(bytes).then(
    () => "read",
    (error: unknown) => (error instanceof UnreadableWorkbook ? error.reason : error)
  );
}

describe("the cells of a sheet in a file", () => {
  test("are texts, numbers, days, truths and errors as in the open workbook", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Quý I &amp; II</t></is></c><c r="B1"><v>12.5</v></c><c r="C1" s="1"><v>46112</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" s="2"><v>0.5</v></c><c r="G1" s="3"><v>0.95</v></c></row>`;
    expect(await shownRows(rows)).toEqual([
      ["Quý I & II", 12.5, "2026-03-31", true, "#N/A", 0.5, 0.95],
    ]);
  });

  test("with formulas give the results that were saved; a formula never calculated is blank", async () => {
    const rows = `<row r="1"><c r="A1" t="str"><f>"Quyết "&amp;"định"</f><v>Quyết định</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" s="1"><f>DATE(2026,3,31)</f><v>46112</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>Z1</f></c><c r="F1" t="b"><f>TRUE()</f><v>0</v></c></row>`;
    expect(await shownRows(rows)).toEqual([["Quyết định", 2, "2026-03-31", "#DIV/0!", "", false]]);
  });

  test.each(["1", "true"])("counted from 1904 (%s) are the days that Excel shows", async (word) => {
    const properties = `<workbookPr date1904="${word}"/>`;
    const rows = `<row r="1"><c r="A1" s="1"><v>44650</v></c><c r="B1" s="1"><f>A1</f><v>44650</v></c><c r="C1"><v>44650</v></c></row>`;
    expect(await shownRows(rows, { properties })).toEqual([["2026-03-31", "2026-03-31", 44650]]);
  });

  test("keep the font of each cell, of text in parts the one that all have", async () => {
    const part = (text: string, font?: string): string =>
      `<r>${font ? `<rPr><rFont val="${font}"/></rPr>` : ""}<t>${text}</t></r>`;
    const rich = (...parts: readonly string[]): string => `<is>${parts.join("")}</is>`;
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" s="4" t="inlineStr"><is><t>b</t></is></c><c r="C1" t="inlineStr">${rich(part("c"), part("d", ".VnTime"))}</c><c r="D1" s="4" t="inlineStr">${rich(part("e"), part("g", ".VnTime"))}</c></row>`;
    const grid = await oneSheet(rows);
    expect(grid.cells[0]!.map(shown)).toEqual(["a", "b", "cd", "eg"]);
    expect(grid.fonts).toEqual([[".VnTime", "Times New Roman", ".VnTime", ""]]);
  });

  test("begin at the first one with content and know where it stands", async () => {
    const rows = `<row r="3"><c r="C3" s="1"/><c r="D3"><v>1</v></c></row><row r="5"><c r="F5"><v>2</v></c></row><row r="90"><c r="A90" s="1"/></row>`;
    const grid = await oneSheet(rows);
    expect([grid.name, grid.firstRow, grid.firstColumn]).toEqual(["Danh mục", 3, 4]);
    expect(grid.cells.map((row) => row.map(shown))).toEqual([
      [1, "", ""],
      ["", "", ""],
      ["", "", 2],
    ]);
  });

  test("without places stand one after the other", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(await shownRows(rows)).toEqual([
      [1, 2],
      [3, ""],
    ]);
  });

  test("that are merged are told in indexes of the grid; what lies under a merge is not seen", async () => {
    const rows = `${textRow(2, "", "I. Cải cách thể chế", "còn sót")}${textRow(3, "", "1", "2")}`;
    const merges = `<mergeCell ref="B2:D2"/><mergeCell ref="A9:B9"/>`;
    const grid = await oneSheet(rows, { merges });
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(grid.cells.map((row) => row.map(shown))).toEqual([
      ["I. Cải cách thể chế", ""],
      ["1", "2"],
    ]);
  });

  test("are read whatever prefix and part names the writer chose", async () => {
    const rows = textRow(1, "STT", "Nội dung");
    const details = { prefix: "x:", pathOf: (index: number) => `worksheets/Trang${index}.xml` };
    expect(await shownRows(rows, details)).toEqual([["STT", "Nội dung"]]);
  });
});

describe("the sheets of a file", () => {
  const list = textRow(1, "STT", "Nội dung");

  async function namesOf(...sheets: readonly SheetOfFile[]): Promise<readonly string[]> {
    return (await readXlsx(workbookFile(sheets))).map(({ name }) => name);
  }

  test("are those in sight that hold something, in the order of the tabs", async () => {
    const names = await namesOf(
      { name: "Kế hoạch &amp; phụ lục", rows: list },
      { name: "Cũ", rows: list, state: "hidden" },
      { name: "Trống", rows: "" },
      { name: "Số liệu", rows: list }
    );
    expect(names).toEqual(["Kế hoạch & phụ lục", "Số liệu"]);
  });

  test("that are hidden are read where the others are empty, the very hidden never", async () => {
    const names = await namesOf(
      { name: "Trống", rows: "" },
      { name: "Cũ", rows: list, state: "hidden" },
      { name: "Nhớ", rows: list, state: "veryHidden" }
    );
    expect(names).toEqual(["Cũ"]);
  });

  test("that are all empty give the first one, empty", async () => {
    const grids = await readXlsx(workbookFile([{ name: "Trang tính1", rows: "" }]));
    expect(grids).toEqual([
      { name: "Trang tính1", firstRow: 1, firstColumn: 1, cells: [], merges: [] },
    ]);
  });

  test("with a stray cell far out are left out where another can be read", async () => {
    const far = `${textRow(1, "STT")}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await namesOf({ name: "Xa", rows: far }, { name: "Gần", rows: list })).toEqual(["Gần"]);
    expect(await reasonOf(workbookFile([{ name: "Xa", rows: far }]))).toBe("tooLarge");
  });
});

describe("a file that is no workbook to be read", () => {
  const sheet = (rows: string) => workbookFile([{ name: "A", rows }]);
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const withStream = (name: string) =>
    Uint8Array.from([...OLE, ...Buffer.from(name, "utf16le"), 0, 0]);

  test.each<[string, string, () => Uint8Array]>([
    ["without bytes", "empty", () => new Uint8Array()],
    ["in the format before 2007", "oldFormat", () => withStream("Workbook")],
    ["with a password", "encrypted", () => withStream("EncryptedPackage")],
    ["in the binary format", "binaryFormat", () => zipSync({ "xl/workbook.bin": strToU8("") })],
    ["of Word", "notAWorkbook", () => zipSync({ "word/document.xml": strToU8("<w/>") })],
    ["that is text", "notAWorkbook", () => strToU8("STT;Nội dung")],
    ["cut off", "damaged", () => sheet(textRow(1, "a")).slice(0, 400)],
    ["with a place that no sheet has", "damaged", () => sheet('<row r="1048577"/>')],
    [
      "with entities of its own",
      "damaged",
      () =>
        workbookFile([{ name: "A", rows: textRow(1, "a") }], {
          others: { "xl/styles.xml": '<!DOCTYPE x [<!ENTITY e "ha">]><styleSheet/>' },
        }),
    ],
    [
      "with six hundred thousand cells",
      "tooLarge",
      () => sheet(`<row>${"<c><v>1</v></c>".repeat(600_000)}</row>`),
    ],
    ["of 60 megabytes in 60 kilobytes", "tooLarge", () => sheet(" ".repeat(60_000_000))],
  ])("%s is refused", async (_, reason, bytes) => {
    expect(await reasonOf(bytes())).toBe(reason);
  });
});
