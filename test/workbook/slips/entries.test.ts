import { describe, expect, test } from "@jest/globals";
import type { Worksheet } from "@cj-tech-master/excelts";
import { knownDay } from "../../../src/plan/day";
import type { ReturnedEntry } from "../../../src/plan/slips/returnedSlip";
import { type SlipField, slipColumn } from "../../../src/tables/slipColumns";
import { returned } from "./filledSlip";
import { FIRST, FIRST_RESULT, resultsOf, SLIP, tasksOf } from "./sentSlip";

const IDS = SLIP.tasks.map(({ taskId }) => taskId);

describe("entries that a slip's columns cannot hold", () => {
  async function entry(field: SlipField, put: unknown, numFmt?: string): Promise<ReturnedEntry> {
    const slip = await returned((workbook) => {
      const cell = tasksOf(workbook).getCell(FIRST, slipColumn(field));
      cell.value = put as never;
      if (numFmt !== undefined) {
        cell.numFmt = numFmt;
      }
    });
    return slip.rows[0]!.entries[field]!;
  }

  test("are told with what they probably mean, and not taken for it", async () => {
    expect(await entry("status", "đã xong")).toEqual({
      kind: "unclear",
      typed: "đã xong",
      why: "noSuchStatus",
      reading: "Đã hoàn thành",
    });
    expect(await entry("status", "hỏi lại anh Nam")).toEqual({
      kind: "unclear",
      typed: "hỏi lại anh Nam",
      why: "noSuchStatus",
    });
  });

  test("are no matter of case, blanks or Unicode form", async () => {
    const typed = " ĐANG  thực\u00A0hiện ".normalize("NFD");
    expect(await entry("status", typed)).toEqual({ kind: "value", value: "Đang thực hiện", typed });
    expect(await entry("outcome", "Đã\u00A0trình".normalize("NFD"))).toMatchObject({
      value: "Đã trình",
    });
  });

  test("are days where they were typed as text", async () => {
    const value = { day: knownDay(2026, 6, 5) };
    expect(await entry("doneOn", "05.06.26")).toEqual({ kind: "value", value, typed: "05.06.26" });
    expect(await entry("doneOn", "13/14/2026")).toMatchObject({
      kind: "unclear",
      why: "noSuchDay",
    });
  });

  test("are doubtful where a day lies after the one on which the file was saved, turned it does not", async () => {
    const turned = new Date(Date.UTC(2026, 9, 6));
    expect(await entry("doneOn", turned)).toEqual({
      kind: "unclear",
      typed: "06/10/2026",
      why: "dayOrMonth",
      reading: { day: knownDay(2026, 6, 10) },
    });
  });

  test.each([
    ["after the file was saved", new Date(Date.UTC(2026, 9, 20)), knownDay(2026, 10, 20)],
    ["after the file was saved, typed", "20/10/2026", knownDay(2026, 10, 20)],
    ["of a number that is none", new Date(Date.UTC(1905, 1, 14)), knownDay(1905, 2, 14)],
    ["of a slip of the finger", "05/6/2062", knownDay(2062, 6, 5)],
  ])("are doubtful where the day cannot be that of the work: %s", async (_, value, day) => {
    expect(await entry("doneOn", value)).toMatchObject({
      ...{ kind: "unclear", why: "unlikelyDay", reading: { day } },
    });
  });

  test("are days where a row was pasted as values, and numbers that are no day near the plan's year stay", async () => {
    const value = { day: knownDay(2026, 6, 5) };
    expect(await entry("doneOn", 46_178, "General")).toEqual({
      ...{ kind: "value", value, typed: "05/6/2026" },
    });
    for (const number of [15, 2026, 60_000]) {
      expect(await entry("doneOn", number, "General")).toEqual({
        ...{ kind: "unclear", typed: String(number), why: "noSuchDay" },
      });
    }
  });

  test("are no day where a month alone is shown", async () => {
    const month = await entry("doneOn", new Date(Date.UTC(2026, 5, 1)), "mm/yyyy");
    expect(month).toEqual({ kind: "unclear", typed: "6/2026", why: "noSuchDay" });
  });

  test("are errors, told as such", async () => {
    expect(await entry("outcome", { error: "#REF!" })).toEqual({
      kind: "unclear",
      typed: "#REF!",
      why: "cellError",
    });
  });

  test("are the results of formulas; a formula that was never calculated is told", async () => {
    const formula = 'UPPER("đã trình")';
    expect(await entry("outcome", { formula, result: "ĐÃ TRÌNH" })).toMatchObject({
      kind: "value",
      value: "ĐÃ TRÌNH",
    });
    expect(await entry("outcome", { formula })).toEqual({
      kind: "unclear",
      typed: `=${formula}`,
      why: "cellError",
    });
  });

  test("are numbers and shares in columns of text", async () => {
    expect(await entry("outcome", 12.5)).toMatchObject({ kind: "value", value: "12.5" });
    expect(await entry("status", 0.5, "0%")).toMatchObject({ reading: "Đang thực hiện" });
  });

  test("are texts in old fonts, read in Unicode", async () => {
    const slip = await returned((workbook) => {
      const cell = tasksOf(workbook).getCell(FIRST, slipColumn("outcome"));
      cell.value = "§· ban hµnh kÕ ho¹ch";
      cell.font = { name: ".VnTime" };
    });
    expect(slip.rows[0]!.entries.outcome).toMatchObject({ value: "Đã ban hành kế hoạch" });
  });
});

describe("results on a slip", () => {
  async function results(put: (sheet: Worksheet) => void) {
    return returned((workbook) => put(resultsOf(workbook)));
  }

  test("are of the task whose STT was chosen, wherever they were typed", async () => {
    const { results: found, unused } = await results((sheet) => {
      sheet.getRow(FIRST_RESULT + 4).values = [12, "", "Biên bản", "07/BB-UBND", "9/6/2026"];
      sheet.getRow(40).values = [4, "Quý II", "Báo cáo", "88/BC-UBND", "tháng 6", "", "Zalo"];
    });
    expect(found.slice(1)).toEqual([
      expect.objectContaining({
        taskId: IDS[2],
        document: "07/BB-UBND",
        issuedOn: knownDay(2026, 6, 9),
        issuedOnTyped: "",
      }),
      expect.objectContaining({
        taskId: IDS[1],
        period: "Quý II",
        issuedOn: null,
        issuedOnTyped: "tháng 6",
        link: "Zalo",
      }),
    ]);
    expect(unused).toEqual([]);
  });

  test("have their day where they were pasted as values", async () => {
    const { results: found } = await results((sheet) => {
      sheet.getRow(FIRST_RESULT).values = [12, "", "Biên bản", "07/BB-UBND"];
      const day = sheet.getCell(FIRST_RESULT, 5);
      [day.value, day.numFmt] = [46_182, "General"];
    });
    expect(found[1]).toMatchObject({ issuedOn: knownDay(2026, 6, 9), issuedOnTyped: "", link: "" });
  });

  test("follow their STT where the formula beside it was not calculated again", async () => {
    const { results: found } = await results((sheet) => {
      sheet.getCell(FIRST_RESULT, 1).value = 12;
      sheet.getCell(FIRST_RESULT, 3).value = "Biên bản";
      sheet.getCell(FIRST_RESULT, 8).value = { formula: "N9", result: IDS[0]! };
    });
    expect(found[1]!.taskId).toBe(IDS[2]);
  });

  test("of no task of the slip are told without one", async () => {
    const { results: found } = await results((sheet) => {
      sheet.getCell(FIRST_RESULT, 3).value = "Biên bản";
      sheet.getCell(FIRST_RESULT + 1, 1).value = 99;
      sheet.getCell(FIRST_RESULT + 1, 3).value = "Tờ trình";
    });
    expect(found.slice(1).map(({ taskId, number }) => [taskId, number])).toEqual([
      [null, ""],
      [null, "99"],
    ]);
  });
});
