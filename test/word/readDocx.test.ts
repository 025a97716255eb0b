import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { Grid } from "../../src/intake/grid";
import { cellText } from "../../src/intake/cells/cellText";
import { readDocx } from "../../src/word/readDocx";
import { UnreadableDocument } from "../../src/word/unreadableDocument";
import { docx, paragraph, table } from "../samples/wordXml";

/** The texts of the only table of a document. */
async function tableOf(blocks: readonly string[], lists: readonly string[] = []) {
  const { grids } = await readDocx(docx(blocks, lists), "a.docx");
  expect(grids).toHaveLength(1);
  return textsOf(grids[0]!);
}

function textsOf({ cells }: Grid): readonly (readonly string[])[] {
  return cells.map((row) => row.map(cellText));
}

/** A table of one cell with this markup inside its paragraph. */
function cellWith(markup: string): readonly string[] {
  return [`<w:tbl><w:tr><w:tc><w:p>${markup}</w:p></w:tc></w:tr></w:tbl>`];
}

const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** Why bytes are no document. */
async function reasonOf(bytes: Uint8Array): Promise<string> {
  return readDocx(bytes, "a.docx").then(
    () => "",
    (error: unknown) => (error instanceof UnreadableDocument ? error.reason : String(error))
  );
}

describe("what stands on the page", () => {
  test.each([
    [
      "a tracked deletion is gone, an insertion stays",
      `${text("Quý ")}<w:del>${text("I")}</w:del><w:ins>${text("II")}</w:ins>`,
      "Quý II",
    ],
    [
      "the code of a field is not its result",
      `<w:r><w:instrText>PAGE</w:instrText></w:r>${text("3")}`,
      "3",
    ],
    [
      "line breaks, tabs and hyphens",
      `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>`,
      "a\nb\tc\u2011d",
    ],
    [
      "text in links and content controls",
      `<w:hyperlink>${text("a")}</w:hyperlink><w:sdt><w:sdtContent>${text("b")}</w:sdtContent></w:sdt>`,
      "ab",
    ],
    ["decomposed letters come composed", text("Ke\u0302\u0301 hoa\u0323ch"), "Kế hoạch"],
    ["no-break blanks stay", text("Quý\u00A0I"), "Quý\u00A0I"],
  ])("%s", async (_, markup, shown) => {
    expect(await tableOf(cellWith(markup))).toEqual([[shown]]);
  });

  test("the number of a plan typed with no-break hyphens", async () => {
    const number = "<w:r><w:t>Số: 18/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>";
    const document = docx([
      `<w:p>${number}</w:p>`,
      paragraph("KẾ HOẠCH"),
      paragraph("I. MỤC ĐÍCH"),
    ]);
    expect((await readDocx(document, "a.docx")).body.number).toBe("18/KH-UBND");
  });

  test("numbers and bullets that Word counts by itself, each list on its own", async () => {
    const point = (words: string, list: number) => ({ lines: [{ runs: words, list }] });
    const rows = [
      [point("", 1), point("Rà soát", 2)],
      [point("", 1), point("Báo cáo", 3)],
    ];
    expect(await tableOf([table(rows)], ["%1.", "-", "\uF0B7"])).toEqual([
      ["1.", "- Rà soát"],
      ["2.", "• Báo cáo"],
    ]);
  });

  test("a column that is numbered by the style of its paragraphs", async () => {
    const style =
      '<w:style w:type="paragraph" w:styleId="STT"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const row = `<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="STT"/></w:pPr></w:p></w:tc><w:tc><w:p>${text("Rà soát")}</w:p></w:tc></w:tr>`;
    const { grids } = await readDocx(
      docx([`<w:tbl>${row}${row}</w:tbl>`], ["%1"], style),
      "a.docx"
    );
    expect(grids.map(textsOf)).toEqual([
      [
        ["1", "Rà soát"],
        ["2", "Rà soát"],
      ],
    ]);
  });

  test("cells merged across and down", async () => {
    const { grids } = await readDocx(
      docx([
        table([
          [
            { lines: ["a"], below: "starts" },
            { lines: ["b"], columns: 2 },
          ],
          [{ lines: [""], below: "goesOn" }, "c", "d"],
        ]),
      ]),
      "a.docx"
    );
    expect(textsOf(grids[0]!)).toEqual([
      ["a", "b", ""],
      ["", "c", "d"],
    ]);
    expect(grids[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  test("a table inside a cell loses none of its cells", async () => {
    const inner = table([
      ["Quý I", "Báo cáo"],
      ["Quý II", "Kế hoạch"],
    ]);
    const outer = `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(await tableOf([outer])).toEqual([["Quý I\tBáo cáo\nQuý II\tKế hoạch"]]);
  });

  test("a document without tables is its paragraphs", async () => {
    expect(await tableOf([paragraph("Báo cáo"), paragraph(""), paragraph("Nơi nhận")])).toEqual([
      ["Báo cáo"],
      ["Nơi nhận"],
    ]);
  });

  test("every text of every cell arrives once, in its place", async () => {
    const cell = fc
      .stringMatching(/^[a-zà-ỹ0-9<&>" ]{0,12}$/u)
      .map((words) => words.normalize("NFC"));
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      })
    );
    await fc.assert(
      fc.asyncProperty(rows, async (typed) => {
        expect(await tableOf([table(typed)])).toEqual(typed);
      })
    );
  });
});

describe("files that are no document end with a reason", () => {
  const good = docx([paragraph("Kế hoạch")]);
  const packed = (xml: string): Uint8Array => zipSync({ "word/document.xml": strToU8(xml) });

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["text", strToU8("Kế hoạch"), "notADocument"],
    ["an old .doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "oldFormat"],
    [
      "a password",
      Uint8Array.from([
        ...[0xd0, 0xcf, 0x11, 0xe0],
        ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      "encrypted",
    ],
    ["another archive", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "notADocument"],
    ["a cut-off file", good.subarray(0, good.length - 40), "damaged"],
    ["broken XML", packed("<w:document><w:body></w:document>"), "damaged"],
    ["entities that multiply", packed('<!DOCTYPE d [<!ENTITY a "aa">]><d>&a;</d>'), "damaged"],
    ["no body", packed('<w:document xmlns:w="w"/>'), "damaged"],
    ["thirty million blanks in a few bytes", packed(" ".repeat(30_000_001)), "tooLarge"],
    [
      "text boxes in text boxes without end",
      packed(
        `<w:document xmlns:w="w"><w:body>${"<w:p><w:r><w:txbxContent>".repeat(3000)}${"</w:txbxContent></w:r></w:p>".repeat(3000)}</w:body></w:document>`
      ),
      "damaged",
    ],
    [
      "tables in tables without end",
      packed(
        `<w:document xmlns:w="w"><w:body>${"<w:tbl><w:tr><w:tc>".repeat(1000)}${"</w:tc></w:tr></w:tbl>".repeat(1000)}</w:body></w:document>`
      ),
      "damaged",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  test("a document whose markup is broken anywhere is read or refused, never a fault", async () => {
    const xml = `<w:document xmlns:w="w"><w:body>${table([["STT", { lines: ["1"], columns: 2 }]])}</w:body></w:document>`;
    const pieces = fc.constantFrom(
      "<w:tbl>",
      "</w:tc>",
      "<",
      ">",
      '"',
      "&",
      "<w:tr/>",
      "-1",
      "\u0000"
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(6), pieces, async (at, cut, piece) => {
        const broken = xml.slice(0, at) + piece + xml.slice(at + cut);
        expect(["", "damaged"]).toContain(await reasonOf(packed(broken)));
      }),
      { numRuns: 500 }
    );
  });

  test("a document with any bytes changed is read or refused, never a fault", async () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(good);
        changes.forEach(([at, value]) => (bytes[at] = value));
        expect(["", "notADocument", "oldFormat", "tooLarge", "damaged"]).toContain(
          await reasonOf(bytes)
        );
      }),
      { numRuns: 500 }
    );
  });
});

test("several tables that may be lists have names of their own; the head of the document has none", async () => {
  const list = (task: string) =>
    table([
      ["STT", "Nhiệm vụ", "Chủ trì"],
      ["1", task, "Công an xã"],
    ]);
  const head = table([["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]);
  const one = await readDocx(docx([head, list("Rà soát")]), "a.docx");
  expect(one.grids.map(({ name }) => name)).toEqual(["a.docx", "a.docx"]);
  const two = await readDocx(docx([head, list("Rà soát"), list("Báo cáo")]), "a.docx");
  expect(two.grids.map(({ name }) => name)).toEqual([
    "a.docx",
    "a.docx (bảng 1)",
    "a.docx (bảng 2)",
  ]);
});
