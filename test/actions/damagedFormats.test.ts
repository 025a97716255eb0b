import { beforeAll, describe, expect, test } from "@jest/globals";
import type { TableHealth } from "../../src/plan/checks/tableHealth";
import { contentsOf, openBuilt, savedContentsOf } from "../excel/openSample";
import { drawnOf, health, onSheet, repair, SOUND } from "./trackingSheet";

let asBuilt: readonly string[];

beforeAll(async () => {
  asBuilt = drawnOf(await savedContentsOf(await openBuilt()));
});

describe("a table as it was built", () => {
  test("is sound, and a repair finds nothing to do and changes nothing", async () => {
    const host = await openBuilt();
    expect(await health()).toEqual(SOUND);
    const before = contentsOf(host);
    expect(await repair()).toEqual({
      ok: true,
      highlights: false,
      validation: [],
      dates: 0,
      formulas: [],
      withoutList: [],
      legend: false,
      illegible: [],
      restored: false,
    });
    expect(contentsOf(host)).toEqual(before);
  });
});

type Damage = (sheet: Excel.Worksheet) => void;

/** Each with what is found of it. */
const DAMAGES: readonly (readonly [string, Damage, Partial<TableHealth>])[] = [
  [
    "a row pasted over another splits and doubles the rules",
    (sheet) => sheet.getRange("A9:M9").copyFrom(sheet.getRange("A6:M6"), "Formats"),
    { highlights: "damaged" },
  ],
  [
    "a cell from elsewhere takes highlighting off",
    (sheet) => sheet.getRange("C9").copyFrom(sheet.getRange("AC60"), "Formats"),
    { highlights: "damaged" },
  ],
  [
    "cleared rules",
    (sheet) => sheet.getRange().conditionalFormats.clearAll(),
    { highlights: "damaged" },
  ],
  [
    "a formatted row pasted below the table",
    (sheet) => sheet.getRange("A60:Z60").copyFrom(sheet.getRange("A6:Z6"), "Formats"),
    { highlights: "damaged" },
  ],
  [
    "another colour",
    (sheet) => {
      const rule = sheet.getRange("A5").conditionalFormats.getItemAt(2);
      rule.custom.format.fill.color = "#123456";
    },
    { highlights: "damaged" },
  ],
  [
    "a drop-down cut off by a cell without one",
    (sheet) => sheet.getRange("N9").copyFrom(sheet.getRange("AC60")),
    {
      highlights: "damaged",
      validation: [{ list: "tasks", column: "Trạng thái" }],
    },
  ],
  [
    "a drop-down of another column",
    (sheet) => {
      const rule = { list: { inCellDropDown: true, source: "=DanhSachNhip" } };
      sheet.getRange("N5:N43").dataValidation.rule = rule;
    },
    { validation: [{ list: "tasks", column: "Trạng thái" }] },
  ],
  [
    "an alert that was switched off",
    (sheet) => {
      sheet.getRange("O5:O43").dataValidation.errorAlert = {
        showAlert: false,
        style: "Stop",
        title: "",
        message: "",
      };
    },
    { validation: [{ list: "tasks", column: "Ngày hoàn thành" }] },
  ],
  [
    "a word typed over a formula, a formula deleted and another one",
    (sheet) => {
      sheet.getRange("P7").values = [["Xong rồi"]];
      sheet.getRange("P8").values = [[""]];
      sheet.getRange("P10").copyFrom(sheet.getRange("Q10"), "Formulas");
      sheet.getRange("Q9").values = [["3/12 lần"]];
    },
    {
      formulas: [
        { list: "tasks", column: "Tiến độ", rows: [2, 3, 5] },
        { list: "tasks", column: "Kết quả trong kỳ", rows: [4] },
      ],
    },
  ],
  [
    "a block pasted over a hidden column that the figures are counted from",
    (sheet) => {
      sheet.getRange("AE7:AE8").values = [[46000], [""]];
    },
    { formulas: [{ list: "tasks", column: "_hạn", rows: [2, 3] }] },
  ],
  [
    "dates that show as numbers",
    (sheet) => {
      sheet.getRange("O6:O7").numberFormat = [["General"], ["0"]];
      sheet.getRange("O6:O8").values = [[46000], [46001], [46002]];
    },
    { dateFormats: [{ list: "tasks", column: "Ngày hoàn thành", rows: [1, 2] }] },
  ],
];

describe("damage is found and put right", () => {
  test.each(DAMAGES)("%s", async (_, damage, found) => {
    const host = await openBuilt();
    await onSheet(host, damage);
    expect(await health()).toEqual({ ...SOUND, ...found });
    await repair();
    expect(await health()).toEqual(SOUND);
    expect(drawnOf(await savedContentsOf(host))).toEqual(asBuilt);
  });
});
