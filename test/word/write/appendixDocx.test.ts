import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { isReading, readPlan } from "../../../src/intake/readPlan";
import { knownDay } from "../../../src/plan/day";
import type { Plan } from "../../../src/plan/plan";
import { DEFAULT_PRINT_OPTIONS, type PrintOptions } from "../../../src/sheets/printOptions";
import { readDocx } from "../../../src/word/readDocx";
import { appendixDocx, type AppendixDocxInput } from "../../../src/word/write/appendixDocx";
import { SEED_AREAS } from "../../plan/seedRows";
import { seedInput, trackedTask } from "../../sheets/seedInput";
import { all, attributes, only, openWordFile, styleOf, textOf, type WordFile } from "./wordFile";

const ACCOMPANYING =
  "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân xã Nguyễn Bình Khiêm";

/** The real plan of 2026 as it was issued, its agencies as it words them. */
function seedAppendix(options: Partial<PrintOptions> = {}): AppendixDocxInput {
  const { plan, agencies, tracked } = seedInput();
  const worded = SEED_AREAS.flatMap(({ rows }) => rows);
  return {
    ...plan,
    agencies,
    tracked: tracked.map((task, index) => ({
      ...task,
      cells: { ...task.cells, lead: worded[index]![2] },
    })),
    planState: "issued",
    accompanying: ACCOMPANYING,
    options: { ...DEFAULT_PRINT_OPTIONS, ...options },
  };
}

/** The paragraphs of the body outside tables, with their styles. */
function linesOf(file: WordFile): readonly (readonly [string, string])[] {
  const body = only(file.part("word/document.xml"), "w:body");
  return Array.from(body.childNodes)
    .filter((node): node is Element => node.nodeName === "w:p")
    .map((paragraph) => [styleOf(paragraph), textOf(paragraph)]);
}

function cellsOf(row: Element): readonly string[] {
  return all(row, "w:tc").map((cell) => all(cell, "w:p").map(textOf).join("\n"));
}

/** The plan that the add-in reads out of a Word file. */
async function planIn(bytes: Uint8Array): Promise<Plan> {
  const { grids, agencies } = await readDocx(bytes, "phu luc.docx");
  const reading = readPlan(grids, {
    known: agencies,
    fallbackYear: 2031,
    beforeMeansExclusive: true,
  });
  if (!isReading(reading)) {
    throw new Error("No table was read as a list.");
  }
  return reading.plan;
}

describe("the appendix of the real plan as a Word file", () => {
  let bytes: Uint8Array;
  let file: WordFile;
  let body: Element;

  beforeAll(async () => {
    bytes = await appendixDocx(seedAppendix());
    file = openWordFile(bytes);
    body = file.part("word/document.xml");
  });

  it("lies on A4 with the margins of Decree 30/2020, never below 20, 20, 30 and 15 mm", () => {
    expect(attributes(only(body, "w:pgSz"))).toEqual({
      w: "16838",
      h: "11906",
      orient: "landscape",
    });
    const { top, bottom, left, right } = attributes(only(body, "w:pgMar"));
    const mm = [top, bottom, left, right].map((twips) => (Number(twips) / 1440) * 25.4);
    [20, 20, 30, 15].forEach((least, index) => {
      expect(mm[index]).toBeGreaterThanOrEqual(least);
      expect(mm[index]).toBeLessThan(least + 0.1);
    });
  });

  it("has the number of the page in the middle of the top margin, not on the first page", () => {
    expect(all(body, "w:titlePg")).toHaveLength(1);
    const headers = Object.fromEntries(
      all(body, "w:headerReference").map((reference) => {
        const { type, id } = attributes(reference);
        const link = all(file.part("word/_rels/document.xml.rels"), "Relationship").find(
          (each) => attributes(each).Id === id
        )!;
        return [type!, file.part(`word/${attributes(link).Target!}`)];
      })
    );
    expect(textOf(headers.first!)).toBe("");
    expect(all(headers.first!, "w:instrText")).toHaveLength(0);
    expect(only(headers.default!, "w:instrText").textContent).toBe("PAGE");
    expect(styleOf(only(headers.default!, "w:p"))).toBe("SoTrang");
  });

  it("is Times New Roman in the sizes of the decree, by styles alone", () => {
    const styles = file.part("word/styles.xml");
    const defaults = only(styles, "w:rPrDefault");
    expect(attributes(only(defaults, "w:rFonts"))).toEqual({
      ascii: "Times New Roman",
      hAnsi: "Times New Roman",
      cs: "Times New Roman",
      eastAsia: "Times New Roman",
    });
    expect(attributes(only(defaults, "w:lang"))).toMatchObject({ val: "vi-VN" });
    const look = (id: string) => {
      const style = all(styles, "w:style").find((each) => attributes(each).styleId === id)!;
      const size = attributes(only(style, "w:sz")).val;
      const align = attributes(only(style, "w:jc")).val;
      const isOn = (name: string) =>
        all(style, name).some((each) => attributes(each).val !== "false");
      return [Number(size) / 2, align, isOn("w:b") && "bold", isOn("w:i") && "italic"];
    };
    expect(look("PhuLuc")).toEqual([14, "center", "bold", false]);
    expect(look("TenPhuLuc")).toEqual([14, "center", "bold", false]);
    expect(look("DongKemTheo")).toEqual([14, "center", false, "italic"]);
    expect(look("BangHaiLe")).toEqual([12, "both", false, false]);
    expect(look("SoTrang")).toEqual([13, "center", false, false]);
    expect(all(body, "w:rPr")).toHaveLength(0);
    const known = new Set(all(styles, "w:style").map((style) => attributes(style).styleId));
    expect(
      all(body, "w:p")
        .map(styleOf)
        .filter((id) => !known.has(id))
    ).toEqual([]);
  });

  it("stands between its heading and the closing sign", () => {
    expect(linesOf(file)).toEqual([
      ["PhuLuc", "Phụ lục"],
      [
        "TenPhuLuc",
        "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI,\nTHỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      ],
      ["DongKemTheo", `(Kèm theo ${ACCOMPANYING})`],
      ["DuongKe", ""],
      ["KetThuc", "./."],
    ]);
  });

  it("repeats its header, keeps rows whole and headings with their first task", () => {
    const rows = all(only(body, "w:tbl"), "w:tr");
    expect(rows.filter((row) => all(row, "w:tblHeader").length > 0)).toEqual([rows[0]]);
    expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
    const headings = rows.filter((row) => all(row, "w:tc").length === 1);
    expect(headings).toHaveLength(7);
    for (const heading of headings) {
      expect(attributes(only(heading, "w:gridSpan")).val).toBe("6");
      expect(styleOf(only(heading, "w:p"))).toBe("BangNhom");
    }
    const last = all(rows[rows.length - 1]!, "w:p");
    expect(last.every((paragraph) => all(paragraph, "w:keepNext").length === 1)).toBe(true);
  });

  it("fills the width between the margins with the columns of the print", () => {
    const table = only(body, "w:tbl");
    const widths = all(table, "w:gridCol").map((column) => Number(attributes(column).w));
    const { left, right } = attributes(only(body, "w:pgMar"));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(
      16838 - Number(left) - Number(right)
    );
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const shares = widths.map((width) => Math.round((width / whole) * 890));
    expect(shares).toEqual([38, 291, 116, 116, 122, 207]);
  });

  it("has every row of the plan in the words of the plan", () => {
    const rows = all(only(body, "w:tbl"), "w:tr").slice(1).map(cellsOf);
    const planned = SEED_AREAS.flatMap(({ heading, rows: tasks }) => [
      [heading],
      ...tasks.map((task) => [...task]),
    ]);
    expect(rows).toEqual(planned);
    expect(rows.filter((cells) => cells.length === 6)).toHaveLength(39);
  });

  it("is read back as the plan that it was written of", async () => {
    const plan = await planIn(bytes);
    const seed = seedAppendix();
    expect(plan.title).toBe(seed.title);
    expect(plan.reference).toBe(`(Kèm theo ${ACCOMPANYING})`);
    expect(plan.areas.map(({ numeral, name }) => [numeral, name])).toEqual(
      seed.areas.map(({ numeral, name }) => [numeral, name])
    );
    const printed = plan.tasks.map((task) => [
      task.number,
      task.text,
      task.leadPrinted,
      task.supportingPrinted,
      task.deadlineText,
      task.deliverable,
    ]);
    const tracked = seed.tracked.map(({ cells }) =>
      [
        cells.number,
        cells.text,
        cells.lead,
        cells.supporting,
        cells.deadlineText,
        cells.deliverable,
      ].map((cell) => String(cell ?? "").replace(/^ +/gm, ""))
    );
    expect(printed).toEqual(tracked);
  });

  it("tells who issues it, and what it is, under its properties", () => {
    const core = file.part("docProps/core.xml");
    expect(only(core, "dc:title").textContent).toBe(
      "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026"
    );
    expect(only(core, "dc:creator").textContent).toBe("Ủy ban nhân dân xã Nguyễn Bình Khiêm");
  });
});

describe("what an authority may want otherwise", () => {
  it("is called what it is under its properties where it is of the progress", async () => {
    const authority = "Ủy ban nhân dân xã Tân An";
    const asOf = knownDay(2026, 6, 14);
    const work = { progress: new Map(), results: [], asOf, planYear: 2026, authority };
    const file = openWordFile(await appendixDocx({ ...seedAppendix(), work }));
    const title = only(file.part("docProps/core.xml"), "dc:title").textContent;
    expect(title).toMatch(/^TÌNH HÌNH THỰC HIỆN/);
    const [, printed] = linesOf(file)[1]!;
    expect(printed.replace(/\n/g, " ")).toBe(title);
  });

  it("writes PHỤ LỤC in capitals where that is the habit", async () => {
    const file = openWordFile(await appendixDocx(seedAppendix({ heading: "habit" })));
    expect(linesOf(file)[0]).toEqual(["PhuLuc", "PHỤ LỤC"]);
  });

  it("is signed below the closing sign, the block on one page with the last row", async () => {
    const signature = { title: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Đoàn Phụng Trinh" };
    const file = openWordFile(await appendixDocx(seedAppendix({ signature })));
    expect(linesOf(file).slice(4)).toEqual([
      ["KetThuc", "./."],
      ["KyTen", "TM. ỦY BAN NHÂN DÂN"],
      ["KyTen", "CHỦ TỊCH"],
      ...Array.from({ length: 4 }, () => ["KyTen", ""]),
      ["KyTen", "Đoàn Phụng Trinh"],
    ]);
  });
});

describe("what people type", () => {
  const appendixOf = (text: string): AppendixDocxInput => ({
    ...seedAppendix(),
    tracked: [trackedTask("a", { number: 1, area: "Cải cách thể chế", text })],
  });

  it("lets a row break that is higher than a page can be, and no other", async () => {
    const long = "Rà soát văn bản quy phạm pháp luật. ".repeat(120).trim();
    const body = openWordFile(await appendixDocx(appendixOf(long))).part("word/document.xml");
    const rows = all(only(body, "w:tbl"), "w:tr");
    expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 0]);
    expect(cellsOf(rows[2]!)[1]).toBe(long);
  });

  it("keeps a row whole that is higher than a row of Excel can be, but not than a page", async () => {
    const lines = Array.from({ length: 29 }, (_, at) => `- Việc ${at + 1};`).join("\n");
    const body = openWordFile(await appendixDocx(appendixOf(lines))).part("word/document.xml");
    const rows = all(only(body, "w:tbl"), "w:tr");
    expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 1]);
  });

  it("may hold what no Word file can: it is left out, its line breaks are kept", async () => {
    const damaged = "Rà\u0001 soát\vvăn\uFFFE bản\r\nquy\uD83D phạm";
    const body = openWordFile(await appendixDocx(appendixOf(damaged))).part("word/document.xml");
    const [, text] = cellsOf(all(only(body, "w:tbl"), "w:tr")[2]!);
    expect(text).toBe("Rà soát\nvăn bản\nquy phạm");
  });

  it("comes out letter for letter, line for line", async () => {
    const letter = fc.constantFrom(..."Ắậđ &<>\"'=+-@{}[]%;\u00A0\n\u2013\u{1F4DD}0a");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, maxLength: 40 }), async (text) => {
        const words = `Nhiệm vụ ${text}.`;
        const body = openWordFile(await appendixDocx(appendixOf(words))).part("word/document.xml");
        expect(cellsOf(all(only(body, "w:tbl"), "w:tr")[2]!)[1]).toBe(words);
      }),
      { numRuns: 25, seed: 6 }
    );
  });
});
