import { describe, expect, test } from "@jest/globals";
import { readDocx } from "../../src/word/readDocx";
import { docx, paragraph, table, type WordRun } from "../samples/wordXml";
import { typedInTcvn3 } from "../text/legacyFonts";

const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

/** Defaults in Arial; the normal style builds on nothing, "Body" on "Old", which is in .VnTime; "Capitals" is for runs. */
const STYLES = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("Arial")}</w:rPr></w:rPrDefault></w:docDefaults>`,
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>`,
  `<w:style w:type="paragraph" w:styleId="Old"><w:basedOn w:val="Normal"/><w:rPr>${fonts(".VnTime")}</w:rPr></w:style>`,
  `<w:style w:type="paragraph" w:styleId="Body"><w:basedOn w:val="Old"/></w:style>`,
  `<w:style w:type="character" w:styleId="Capitals"><w:rPr>${fonts(".VnTimeH")}</w:rPr></w:style>`,
  `<w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>`,
].join("");

/** The font of a cell whose paragraph has this markup. */
async function fontOf(markup: string, styles: string | undefined = STYLES): Promise<string> {
  const cell = `<w:tbl><w:tr><w:tc><w:p>${markup}</w:p></w:tc></w:tr></w:tbl>`;
  const { grids } = await readDocx(docx([cell], [], styles), "a.docx");
  return grids[0]!.fonts![0]![0]!;
}

const styled = (name: string): string => `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`;
const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe("the font of a cell", () => {
  test.each([
    [
      "of its run before all else",
      styled("Old") + run("Kế hoạch", fonts("Times New Roman")),
      "Times New Roman",
    ],
    [
      "of the run's style before that of the paragraph",
      styled("Old") + run("a", `<w:rStyle w:val="Capitals"/>`),
      ".VnTimeH",
    ],
    ["of the paragraph's style", styled("Old") + run("a"), ".VnTime"],
    ["of the style that this one builds on", styled("Body") + run("a"), ".VnTime"],
    ["of the document's defaults", run("a"), "Arial"],
    ["of the defaults where styles build on themselves", styled("Circle") + run("a"), "Arial"],
    [
      "for other letters than ASCII where they differ",
      run("a", `<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>`),
      ".VnTime",
    ],
    [
      "none of the theme",
      run("a", `<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/>`),
      "",
    ],
    [
      "of its accented letters, numbers and blanks apart",
      run("1. ", fonts("Arial")) + run("C«ng an", fonts(".VnTime")),
      ".VnTime",
    ],
    [
      "none where it has several",
      run("C«ng an", fonts(".VnTime")) + run("Kế hoạch", fonts("Arial")),
      "",
    ],
    [
      "none of what is not on the page",
      `<w:del>${run("Kế", fonts("Arial"))}</w:del>${run("C«ng", fonts(".VnTime"))}`,
      ".VnTime",
    ],
    ["none of an empty cell", "", ""],
  ])("%s", async (_, markup, font) => {
    expect(await fontOf(markup)).toBe(font);
  });

  test("is unknown in a document without styles that names none", async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:p>${run("a")}</w:p></w:tc></w:tr></w:tbl>`;
    const { grids } = await readDocx(docx([cell]), "a.docx");
    expect(grids[0]!.fonts).toEqual([[""]]);
  });
});

describe("a plan typed in an old font", () => {
  const old = (text: string, font = ".VnTime"): readonly WordRun[] => [
    { text: typedInTcvn3(text), font },
  ];
  const line = (text: string, font?: string) => ({ runs: old(text, font), centred: true });

  test("is read in Unicode; its table as it stands, with its fonts", async () => {
    const { grids, body } = await readDocx(
      docx([
        paragraph(line("Kế hoạch", ".VnTimeH")),
        paragraph(line("Cải cách hành chính xã Tân An năm 2026")),
        paragraph(line("I. Mục đích")),
        paragraph(line("phụ lục", ".VnTimeH")),
        table([
          [{ lines: [line("Nội dung")] }, { lines: ["Thời gian"] }],
          [{ lines: [line("Báo cáo quý")] }, { lines: ["Quý I"] }],
        ]),
      ]),
      "a.docx"
    );
    expect(body).toMatchObject({
      title: "Cải cách hành chính xã Tân An năm 2026",
      year: 2026,
    });
    const [grid] = grids;
    expect(grid!.fonts).toEqual([
      [".VnTimeH", ""],
      [".VnTime", ""],
      [".VnTime", ""],
    ]);
    expect(grid!.cells.map(([first]) => first)).toEqual(
      ["phụ lục", "Nội dung", "Báo cáo quý"].map((text) => ({
        kind: "text",
        text: typedInTcvn3(text),
      }))
    );
  });

  test("has ư where Word keeps a soft hyphen", async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr>${fonts(".VnTime")}</w:rPr><w:t>Th</w:t><w:softHyphen/><w:t>êng xuyªn</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const { grids } = await readDocx(docx([cell]), "a.docx");
    expect(grids[0]!.cells).toEqual([[{ kind: "text", text: "Th\u00ADêng xuyªn" }]]);
    expect(grids[0]!.fonts).toEqual([[".VnTime"]]);
  });
});
