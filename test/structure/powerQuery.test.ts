import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Progress } from "../../src/plan/progress";
import { summaryClass } from "../../src/plan/summary";
import { OUTSIDE_GROUP, SUMMARY_COLUMNS, TOTAL_GROUP } from "../../src/plan/summaryColumns";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import { SETTINGS_CELLS } from "../../src/sheets/settingsCells";
import { TRACKING_COLUMNS, TRACKING_TABLE } from "../../src/tables/trackingColumns";
import { listIn, QUERIES, query, recordIn } from "../samples/powerQuery";

const GUIDE = readFileSync(join(__dirname, "../../docs/tong-hop-nhieu-xa.md"), "utf8");

/** What the queries call of M itself; another name is to be looked up in Microsoft's reference first. */
const OF_M = new Set([
  ...["Comparer.OrdinalIgnoreCase", "Date.From", "Date.ToText", "Excel.Workbook", "Folder.Files"],
  ...["Int64.From", "Int64.Type", "List.Buffer", "List.Contains", "List.Count", "List.Difference"],
  ...["List.First", "List.Intersect", "List.IsEmpty", "List.Max", "List.Modes", "List.RemoveNulls"],
  ...["List.Repeat", "List.Select", "List.Sum", "List.Transform", "MissingField.UseNull"],
  ...["Order.Ascending", "Order.Descending", "Percentage.Type", "Record.Field"],
  ...["Record.FieldOrDefault", "Table.First", "Table.FirstN", "Table.Sort"],
  ...["SharePoint.Files", "Table.AddColumn", "Table.Buffer", "Table.Column", "Table.ColumnNames"],
  ...["Table.Combine", "Table.Group", "Table.IsEmpty", "Table.PromoteHeaders"],
  ...["Table.RemoveColumns", "Table.ReplaceErrorValues", "Table.RowCount", "Table.SelectColumns"],
  ...["Table.SelectRows", "Table.ToRows", "Table.TransformColumns", "Text.Combine"],
  ...["Text.Contains", "Text.From", "Text.Lower", "Text.Replace", "Text.Split", "Text.StartsWith"],
  "Text.Trim",
]);

/** A query without its comments, texts and quoted names. */
function bare(text: string): string {
  return text.replace(/\/\/[^\n]*|#?"(?:[^"]|"")*"/gu, (match) => (match[0] === "/" ? "" : '""'));
}

describe("the table contract of the queries over many communes", () => {
  const reader = query("DocPhuLuc");
  const headers = TRACKING_COLUMNS.map(({ header }) => header) as readonly string[];

  test("they ask for the table and its columns as the add-in makes them", () => {
    expect(reader).toContain(`Text.Lower([Item]) = "${TRACKING_TABLE.toLowerCase()}"`);
    const columns = listIn(reader, "CacCot");
    expect(columns.length).toBeGreaterThan(10);
    expect(columns.filter((column) => !headers.includes(column))).toEqual([]);
    for (const list of ["CotCanCo", "CotNgay"]) {
      expect(columns).toEqual(expect.arrayContaining([...listIn(reader, list)]));
    }
  });

  test("they ask for settings by names that the add-in defines", () => {
    const asked = [...reader.matchAll(/OCua\("(\w+)"\)/gu)].map(([, name]) => name);
    expect(asked.sort()).toEqual(["CoQuanBanHanh", "NamKeHoach", "NgayBaoCao"]);
    const names: readonly string[] = SETTINGS_CELLS.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(asked));
  });

  test("every other query uses columns that the reader gives", () => {
    const given = new Set([...listIn(reader, "CacCot"), ...listIn(reader, "CotThem")]);
    const own = new Set([
      "Lớp",
      "Phải thực hiện",
      "Được tính",
      "Kind",
      "Item",
      "Data",
      "Extension",
      "Name",
    ]);
    const files = new Set(["Folder Path", "Content"]);
    for (const [file, text] of QUERIES) {
      const fields = [...text.replace(/\/\/[^\n]*/gu, "").matchAll(/\[(\p{L}[\p{L} ]*)\]/gu)];
      const unknown = fields
        .map(([, field]) => field!)
        .filter((field) => !given.has(field) && !own.has(field) && !files.has(field));
      expect([file, unknown.filter((field) => !["HasError", "Value"].includes(field))]).toEqual([
        file,
        [],
      ]);
    }
  });

  test("each word of Tiến độ counts under the column under which the summary counts it", () => {
    const counted = recordIn(query("TongHop"), "Nhom");
    const headerOf = new Map(SUMMARY_COLUMNS.map(({ id, header }) => [id, header]));
    const expected = (Object.keys(PROGRESS_WORDS) as Progress[]).map(
      (progress) => [PROGRESS_WORDS[progress], headerOf.get(summaryClass(progress))] as const
    );
    expect(new Map(counted)).toEqual(new Map(expected));
  });

  test("the columns are those of the summary, and one that keeps the sum whole", () => {
    const columns = [...query("TongHop").matchAll(/\{"([^"]+)", each /gu)].map(([, each]) => each);
    const [, ...summary] = SUMMARY_COLUMNS.map(({ header }) => header);
    const at = columns.indexOf("Chưa rõ tiến độ");
    expect(at).toBeGreaterThan(0);
    expect(columns.filter((_, index) => index !== at)).toEqual(summary);
    expect(query("TongHop")).toContain(`"${OUTSIDE_GROUP}"`);
    expect(query("TongHop")).toContain(`DemTrangThai(_, "${STATUS_WORDS.notStarted}")`);
    expect(query("TongHop")).toContain(`each "${TOTAL_GROUP}"`);
  });

  test("whatever is no word of Trạng thái counts as not reported, as in the summary", () => {
    const words = Object.values(STATUS_WORDS).filter((word) => word !== "");
    expect([...listIn(query("TongHop"), "TrangThai")].sort()).toEqual(
      words.map((word) => word.toLowerCase()).sort()
    );
  });
});

describe("the queries as text", () => {
  test.each([...QUERIES])("%s closes what it opens and ends what it begins", (_, text) => {
    const open: string[] = [];
    for (const [bracket] of bare(text).matchAll(/[()[\]{}]/gu)) {
      if ("([{".includes(bracket)) {
        open.push(bracket);
      } else {
        expect(open.pop()).toBe({ ")": "(", "]": "[", "}": "{" }[bracket]);
      }
    }
    expect(open).toEqual([]);
    const count = (word: string) => bare(text).match(new RegExp(`\\b${word}\\b`, "gu"))?.length;
    expect(count("let")).toBe(count("in"));
  });

  test.each([...QUERIES])("%s calls nothing that M does not have", (_, text) => {
    const called = [...bare(text).matchAll(/\b[A-Z]\w*\.[A-Z]\w*/gu)].map(([name]) => name);
    expect(called.filter((name) => !OF_M.has(name))).toEqual([]);
  });

  test.each([...QUERIES])("%s names only steps of its own and queries beside it", (_, text) => {
    const code = bare(text).replace(/\b[A-Z]\w*\.[A-Z]\w*/gu, "");
    const defined = [...code.matchAll(/\b(\w+) = /gu), ...code.matchAll(/\b(\w+) as /gu)];
    const known = new Set([
      ...defined.map(([, name]) => name!),
      ...[...QUERIES.keys()].map((file) => file.replace(/(?:-\w+)?\.pq$/u, "")),
    ]);
    const fields = code.replace(/\[[\p{L} ]+\]/gu, "");
    const used = [...fields.matchAll(/(?<![\p{L}\d])[A-Z]\w*(?![\p{L}\d])/gu)].map(
      ([name]) => name
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test("the guide says where each of them is", () => {
    for (const file of QUERIES.keys()) {
      expect(GUIDE).toContain(`power-query/${file}`);
    }
  });
});
