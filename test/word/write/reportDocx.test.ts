import { describe, expect, it, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import type { ReportTable, ReportTableRow } from "../../../src/sheets/report/reportTable";
import { reportDocx } from "../../../src/word/write/reportDocx";
import { shownAs } from "../../../src/word/write/reportWords";
import { all, only, openWordFile, styleOf, textOf } from "./wordFile";

const TABLE: ReportTable = {
  title: "I. Theo lĩnh vực",
  columns: [
    { header: "Lĩnh vực", share: 0.4, align: "left", numberFormat: "@" },
    { header: "Tổng số", share: 0.2, align: "center", numberFormat: "0" },
    { header: "Tỷ lệ hoàn thành", share: 0.2, align: "center", numberFormat: "0.0%" },
    { header: "Hạn", share: 0.2, align: "center", numberFormat: "dd/mm/yyyy" },
  ],
  rows: [
    { kind: "body", cells: ["Cải cách thể chế", 7, 3 / 7, { day: knownDay(2026, 3, 5) }] },
    { kind: "total", cells: ["Tổng cộng", 7, 3 / 7, null] },
  ],
  note: "Tỷ lệ = n/N.",
};

const EMPTY: ReportTable = {
  ...TABLE,
  title: "II. Quá hạn",
  rows: [{ kind: "empty", cells: ["Không có nhiệm vụ quá hạn"] }],
  note: "",
};

const HEAD = {
  authority: "Ủy ban nhân dân xã Tân An",
  title: "Tổng hợp quý I",
  subtitle: "(Số liệu tính đến ngày 14/3/2026)",
  text: "Đoạn một.\n- Ý một;",
};

describe("the report as a Word file", () => {
  test("real tables with their titles, in words as Vietnam writes them", async () => {
    const file = openWordFile(await reportDocx([TABLE, EMPTY], HEAD));
    const body = only(file.part("word/document.xml"), "w:body");
    const tables = all(body, "w:tbl").map((table) =>
      all(table, "w:tr").map((row) => all(row, "w:tc").map(textOf))
    );
    expect(tables).toEqual([
      [
        ["Lĩnh vực", "Tổng số", "Tỷ lệ hoàn thành", "Hạn"],
        ["Cải cách thể chế", "7", "42,9%", "05/3/2026"],
        ["Tổng cộng", "7", "42,9%", ""],
      ],
      [["Lĩnh vực", "Tổng số", "Tỷ lệ hoàn thành", "Hạn"], ["Không có nhiệm vụ quá hạn"]],
    ]);
    const styles = all(all(body, "w:tbl")[0]!, "w:p").map(styleOf);
    expect(styles.slice(4)).toEqual([
      ...["BangTrai", "BangGiua", "BangGiua", "BangGiua"],
      ...["BangTongTrai", "BangTongGiua", "BangTongGiua", "BangTongGiua"],
    ]);
    const lines = all(body, "w:p").filter((line) => line.parentNode === body);
    expect(lines.map((line) => [styleOf(line), textOf(line)])).toEqual([
      ["CoQuan", "ỦY BAN NHÂN DÂN XÃ TÂN AN"],
      ["TenPhuLuc", "TỔNG HỢP QUÝ I"],
      ["DongKemTheo", HEAD.subtitle],
      ["DuongKe", ""],
      ["DoanVan", "Đoạn một."],
      ["DoanVan", "- Ý một;"],
      ["TenBang", "I. Theo lĩnh vực"],
      ["GhiChuBang", "Tỷ lệ = n/N."],
      ["TenBang", "II. Quá hạn"],
      ["GhiChuBang", ""],
    ]);
  });

  it("takes smaller letters for a table in whose columns a word of the header would break", async () => {
    const columns = TABLE.columns.map((column, index) =>
      index === 1 ? { ...column, share: 0.03 } : column
    );
    const body = openWordFile(await reportDocx([{ ...TABLE, columns }], HEAD));
    const table = only(body.part("word/document.xml"), "w:tbl");
    expect(new Set(all(table, "w:p").map((line) => styleOf(line).startsWith("BangHep")))).toEqual(
      new Set([true])
    );
  });

  it("takes smaller letters for a table in whose centred columns a day would break", async () => {
    const cells = ["Cải cách thể chế", 7, 3 / 7, { day: knownDay(2026, 12, 31) }];
    const rows = [...TABLE.rows, { kind: "body", cells } as const];
    const styleWith = async (share: number): Promise<boolean> => {
      const columns = TABLE.columns.map((column, index) =>
        index === 3 ? { ...column, share } : column
      );
      const body = openWordFile(await reportDocx([{ ...TABLE, columns, rows }], HEAD));
      const table = only(body.part("word/document.xml"), "w:tbl");
      return all(table, "w:p").every((line) => styleOf(line).startsWith("BangHep"));
    };
    expect(await styleWith(0.08)).toBe(true);
    expect(await styleWith(0.095)).toBe(false);
  });

  /** Whether each row but the header stays with the next one. */
  async function keptRows(table: ReportTable): Promise<readonly boolean[]> {
    const body = openWordFile(await reportDocx([table], HEAD)).part("word/document.xml");
    return all(only(body, "w:tbl"), "w:tr")
      .slice(1)
      .map((row) => all(row, "w:p").every((line) => all(line, "w:keepNext").length === 1));
  }

  it("leaves the totals of a long table with the two rows before them", async () => {
    const [row, total] = TABLE.rows as [ReportTableRow, ReportTableRow];
    const rows = [...Array.from({ length: 40 }, () => row), total, total];
    const kept = await keptRows({ ...TABLE, rows, note: "" });
    expect(kept.slice(0, 38)).not.toContain(true);
    expect(kept.slice(38)).toEqual([true, true, true, false]);
  });

  it("keeps a short table whole, with its note", async () => {
    const [row] = TABLE.rows as [ReportTableRow];
    const rows = Array.from({ length: 5 }, () => row);
    expect(await keptRows({ ...TABLE, rows, note: "" })).toEqual([true, true, true, true, false]);
    expect(await keptRows({ ...TABLE, rows })).toEqual([true, true, true, true, true]);
  });

  it("stands on the paper of the appendix and repeats the header of every table", async () => {
    const body = openWordFile(await reportDocx([TABLE, EMPTY], HEAD)).part("word/document.xml");
    expect(all(body, "w:tblHeader")).toHaveLength(2);
    expect(all(body, "w:titlePg")).toHaveLength(1);
  });
});

test.each([
  [0.4567, "0.0%", "45,7%"],
  [1, "0%", "100%"],
  [12.5, "0.0", "12,5"],
  [1234567, "#,##0", "1.234.567"],
  [2.5, "General", "2,5"],
  [-3, "0", "-3"],
  ["Quý I", "0", "Quý I"],
  [null, "0", ""],
])("%p as %s is shown as %s", (content, format, shown) => {
  expect(shownAs(content, format)).toBe(shown);
});
