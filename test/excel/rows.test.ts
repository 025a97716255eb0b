import { describe, expect, test } from "@jest/globals";
import { ExcelProblem } from "../../src/excel/problem";
import { addOwnColumns, OWN_COLUMNS } from "../actions/tasks/ownColumns";
import type { OfficeHost } from "../host/officeHost";
import { openBuilt, savedContentsOf } from "./openSample";
import { bodyOf, columnOf, edit, headerCell, row, sheetWith } from "./rowsAtWork";

const TEXT = "Nội dung công việc";
const ID = "Mã nhiệm vụ";
const FIRST_ROW = 5;

const NEW_TASK = {
  STT: "12a",
  "Lĩnh vực": "Cải cách thể chế",
  [TEXT]: "Rà soát quy chế làm việc của Ủy ban nhân dân xã",
  "Cơ quan chủ trì": "Phòng Kinh tế",
  [ID]: "nv-kqbtmdxr",
} as const;

function texts(host: OfficeHost): readonly unknown[] {
  return columnOf(host, "PhuLuc", TEXT);
}

/** Where the rules over PhuLuc stand. */
function highlightAreas(host: OfficeHost): readonly string[] {
  return sheetWith(host, "PhuLuc").conditionalFormattings.map(({ ref }) => ref);
}

function validationAt(host: OfficeHost, header: string, index: number): unknown {
  const sheet = sheetWith(host, "PhuLuc");
  const { column } = headerCell(sheet, header);
  return sheet.getCell(FIRST_ROW + index, column).dataValidation;
}

describe.each([
  ["in the middle", 12],
  ["before the first", 0],
  ["after the last", 39],
])("a row that comes %s", (_, at) => {
  test("stands there, and all others as they were", async () => {
    const host = await openBuilt();
    const before = texts(host);
    await edit({ inserts: [row("PhuLuc", at, NEW_TASK)] });
    expect(texts(host)).toEqual([...before.slice(0, at), NEW_TASK[TEXT], ...before.slice(at)]);
    expect(columnOf(host, "PhuLuc", "STT")[at]).toBe("12a");
  });

  test("calculates, offers the lists and is highlighted as its neighbours are", async () => {
    const host = await openBuilt();
    const formulas = new Set(columnOf(host, "PhuLuc", "Tiến độ"));
    const lists = validationAt(host, "Trạng thái", 5);
    await edit({ inserts: [row("PhuLuc", at, NEW_TASK)] });
    expect(new Set(columnOf(host, "PhuLuc", "Tiến độ"))).toEqual(formulas);
    expect(validationAt(host, "Trạng thái", at)).toEqual(lists);
    expect(new Set(highlightAreas(host))).toEqual(new Set([bodyOf(host, 44)]));
    expect(highlightAreas(host)).toHaveLength(5);
  });

  test("has the number formats of users' own columns", async () => {
    const host = await openBuilt();
    await addOwnColumns(host, "PhuLuc");
    const own = { "Họp lần cuối": 46022, "Tỷ lệ": 0.25, Nửa: null, "Mã hồ sơ": "1/2" };
    await edit({ inserts: [row("PhuLuc", at, { ...NEW_TASK, ...own })] });
    const sheet = sheetWith(host, "PhuLuc");
    const [day, share, , text] = OWN_COLUMNS.map((header) =>
      sheet.getCell(FIRST_ROW + at, headerCell(sheet, header).column)
    );
    expect([day!.value, day!.numFmt]).toEqual([46022, "dd/mm/yyyy"]);
    expect([share!.value, share!.numFmt]).toEqual([0.25, "0%"]);
    expect([text!.value, text!.numFmt]).toEqual(["1/2", "@"]);
  });

  test("looks as its neighbours do", async () => {
    const host = await openBuilt();
    await edit({ inserts: [row("PhuLuc", at, NEW_TASK)] });
    const lookOf = (index: number) => {
      const cell = sheetWith(host, "PhuLuc").getCell(FIRST_ROW + index, 4);
      const { font, fill, border, alignment, numFmt } = cell.style;
      const filled = fill?.type === "pattern" && fill.pattern !== "none";
      return [numFmt, font?.name, font?.size, font?.color, alignment, border?.bottom, filled];
    };
    expect(lookOf(at)).toEqual(lookOf(20));
  });
});

test("what a row carries moves along when others come and go above it", async () => {
  const host = await openBuilt();
  const sheet = sheetWith(host, "PhuLuc");
  const text = texts(host)[20];
  const cell = sheet.getCell(FIRST_ROW + 20, 3);
  cell.note = "Hỏi lại Phòng Kinh tế";
  cell.style = { ...cell.style, font: { ...cell.style.font, italic: true } };
  sheet.getRow(FIRST_ROW + 20).height = 77;
  sheet.getCell(FIRST_ROW + 20, 30).value = "ghi bên cạnh";
  await edit({
    inserts: [row("PhuLuc", 3, NEW_TASK), row("PhuLuc", 3, { ...NEW_TASK, [ID]: "nv-bbbbbbbb" })],
    removals: [{ table: "PhuLuc", row: 10, seen: null }],
  });
  const moved = sheet.getCell(FIRST_ROW + 21, 3);
  expect([moved.value, moved.font?.italic]).toEqual([text, true]);
  expect(JSON.stringify(moved.note)).toContain("Hỏi lại Phòng Kinh tế");
  expect(sheet.getRow(FIRST_ROW + 21).height).toBe(77);
  expect(sheet.getCell(FIRST_ROW + 21, 30).value).toBe("ghi bên cạnh");
});

test("rows go away from anywhere, and the rules shrink with the table", async () => {
  const host = await openBuilt();
  const before = texts(host);
  const gone = [0, 7, 8, 38];
  await edit({ removals: gone.map((each) => ({ table: "PhuLuc", row: each, seen: null })) });
  expect(texts(host)).toEqual(before.filter((_, index) => !gone.includes(index)));
  expect(new Set(highlightAreas(host))).toEqual(new Set([bodyOf(host, 39)]));
});

test("places are those before the work, whatever comes, goes and changes with it", async () => {
  const host = await openBuilt();
  const before = texts(host);
  await edit({
    changes: [
      {
        sheet: "Phụ lục (theo dõi)",
        row: FIRST_ROW + 6,
        column: 3,
        content: "Sửa",
        numberFormat: "General",
        mode: "entry",
      },
    ],
    inserts: [
      row("PhuLuc", 39, { ...NEW_TASK, [TEXT]: "cuối", [ID]: "nv-cccccccc" }),
      row("PhuLuc", 5, { ...NEW_TASK, [TEXT]: "giữa" }),
      row("PhuLuc", 0, { ...NEW_TASK, [TEXT]: "đầu", [ID]: "nv-dddddddd" }),
    ],
    removals: [4, 5].map((each) => ({ table: "PhuLuc", row: each, seen: null })),
  });
  expect(texts(host)).toEqual([
    "đầu",
    ...before.slice(0, 4),
    "giữa",
    "Sửa",
    ...before.slice(7),
    "cuối",
  ]);
  expect(new Set(highlightAreas(host))).toEqual(new Set([bodyOf(host, 44)]));
});

describe("the table of results", () => {
  const result = (text: string) =>
    row("KetQua", 0, { "Mã nhiệm vụ": "nv-kqbtmdxr", STT: 31, "Sản phẩm": text });

  test("loses its blank row when the first result comes, and gets one when the last goes", async () => {
    const host = await openBuilt();
    await edit({ inserts: [result("Báo cáo quý I"), result("Báo cáo quý II")] });
    expect(columnOf(host, "KetQua", "Sản phẩm")).toEqual(["Báo cáo quý I", "Báo cáo quý II"]);
    await edit({ removals: [0, 1].map((each) => ({ table: "KetQua", row: each, seen: null })) });
    expect(columnOf(host, "KetQua", "Sản phẩm")).toEqual([null]);
  });

  test("takes rows where something stands below it, which moves down", async () => {
    const host = await openBuilt();
    const sheet = sheetWith(host, "KetQua");
    sheet.getCell(6, 2).value = "Người lập biểu";
    await edit({ inserts: [result("Báo cáo quý I"), result("Báo cáo quý II")] });
    expect(sheet.getCell(7, 2).value).toBe("Người lập biểu");
  });
});

describe("rows do not go", () => {
  async function refusal(host: OfficeHost, removed = 3): Promise<unknown> {
    const before = await savedContentsOf(host);
    const error: unknown = await edit({
      removals: [{ table: "PhuLuc", row: removed, seen: null }],
    }).catch((problem: unknown) => problem);
    expect(await savedContentsOf(host)).toEqual(before);
    return error instanceof ExcelProblem ? [error.kind, error.detail] : error;
  }

  test("where something outside the table would go with them", async () => {
    const host = await openBuilt();
    sheetWith(host, "PhuLuc").getCell(FIRST_ROW + 3, 60).value = "ghi chú của chị Lan";
    expect(await refusal(host)).toEqual(["besideTable", "8:8 (Phụ lục (theo dõi))"]);
  });

  test("from a protected sheet", async () => {
    const host = await openBuilt();
    await host.excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("PhuLuc").worksheet.protection.protect();
      await context.sync();
    });
    expect(await refusal(host)).toEqual(["protected", "Phụ lục (theo dõi)"]);
  });
});
