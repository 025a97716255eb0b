import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { readWorkbook } from "../host/file/readWorkbook";
import { unpack } from "../host/file/unpack";
import { writeWorkbook } from "../host/file/writeWorkbook";
import { seedWorkbook } from "./makeSeedWorkbook";
import { readSeedAppendix } from "./seedText";

const text = readFileSync(join(__dirname, "ke-hoach-cchc-2026.txt"), "utf8");
const saved = readFileSync(join(__dirname, "ke-hoach-cchc-2026.xlsx"));

let sheet: Worksheet;

beforeAll(async () => {
  const file = await readWorkbook(saved);
  sheet = file.getWorksheet("PHỤ LỤC")!;
});

function plain(value: CellValue): string {
  if (value === null || value === undefined) {
    return "";
  }
  return typeof value === "object" && "richText" in value && value.richText
    ? value.richText.map((run) => run.text).join("")
    : String(value);
}

function rowTexts(row: number): string[] {
  return [1, 2, 3, 4, 5, 6].map((column) => plain(sheet.getCell(row, column).value));
}

function bodyRows(): number[] {
  return Array.from({ length: sheet.rowCount - 5 }, (_, index) => index + 6);
}

function rowOfTask(number: number): number {
  return bodyRows().find((row) => sheet.getCell(row, 1).value === number)!;
}

describe("the sample workbook", () => {
  it("holds 39 tasks in 7 areas, and one row that a page break cut off its task", () => {
    const numbers = bodyRows().map((row) => sheet.getCell(row, 1).value);
    expect(numbers.filter((value) => typeof value === "number")).toEqual(
      Array.from({ length: 39 }, (_, index) => index + 1)
    );
    const areas = numbers.filter((value) => typeof value === "string");
    expect(areas.map((title) => /^[IV]+/.exec(String(title))?.[0])).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
    ]);
    expect(numbers).toHaveLength(39 + 7 + 1);
  });

  it("says word for word what the plan says", () => {
    const source = text.slice(text.indexOf("STT\t")).split("\n").slice(1);
    const withoutTags = source
      .filter((line) => line.trim() !== "")
      .map((line) => line.replace(/<[^>]*>/g, ""));
    const cells = bodyRows().map((row) => {
      // A merged area row shows its title in every cell.
      const texts = rowTexts(row);
      return typeof sheet.getCell(row, 1).value === "string" ? texts.slice(0, 1) : texts;
    });
    expect(cells.map((row) => row.join("").replace(/\s/g, ""))).toEqual(
      withoutTags.map((line) => line.replace(/\s/g, ""))
    );
    expect(rowTexts(rowOfTask(10))[5]).toBe("Hội nghị,");
    expect(rowTexts(rowOfTask(4)).slice(2)).toEqual([
      "Các cơ quan chuyên môn liên quan",
      "",
      "Quý IV/2026",
      "",
    ]);
  });

  it("has row 36 in two physical rows, the second without a number", () => {
    const row = rowOfTask(36);
    expect(rowTexts(row)[5]).toBe("Công văn (Quyết định) cử cán bộ, công");
    expect(rowTexts(row + 1)).toEqual([
      "",
      "của cơ quan nhà nước theo kế hoạch và hướng dẫn của cấp trên.",
      "",
      "",
      "",
      "chức tham gia các lớp.",
    ]);
  });

  it("has the products of task 15 in one cell, a line each", () => {
    const lines = rowTexts(rowOfTask(15))[5]!.split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe("- Kế hoạch triển khai thi hành văn bản quy phạm pháp luật");
    expect(lines.every((line) => line.trimStart().startsWith("- "))).toBe(true);
  });

  it("stands under three merged title lines and an empty row", () => {
    expect([1, 2, 3].map((row) => sheet.getCell(row, 6).isMerged)).toEqual([true, true, true]);
    expect(plain(sheet.getCell("A1").value)).toBe("PHỤ LỤC");
    expect(plain(sheet.getCell("A2").value).split("\n")).toHaveLength(2);
    expect(plain(sheet.getCell("A3").value)).toBe(
      "(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày /01/2026 của Ủy ban nhân dân xã Nguyễn Bình Khiêm)"
    );
    expect(rowTexts(4).join("")).toBe("");
    expect(rowTexts(5)[4]).toBe("Thời gian thực hiện/ hoàn thành");
  });

  it("holds the very parts that its script makes", async () => {
    const made = await writeWorkbook(seedWorkbook(readSeedAppendix(text)));
    expect(unpack(made)).toEqual(unpack(saved));
  });
});
