import { describe, expect, test } from "@jest/globals";
import type { OfficeHost } from "../host/officeHost";
import { build, contentsOf, openBuilt, openHost, SAMPLE } from "../excel/openSample";
import { health, onSheet, repair, SOUND, tracking, TRACKING } from "./trackingSheet";

const SETTINGS = "Thiết lập";

/** What a user does in the legend of `Thiết lập`: another fill, other letters. */
async function choose(
  host: OfficeHost,
  cell: string,
  fill: string,
  letters: string
): Promise<void> {
  await onSheet(host, (_sheet, context) => {
    const { format } = context.workbook.worksheets.getItem(SETTINGS).getRange(cell);
    format.fill.color = fill;
    format.font.color = letters;
  });
}

/** Fills of the legend above `PhuLuc` and of the rules, by the words beside them. */
function shownColors(host: OfficeHost) {
  const sheet = tracking(host);
  const fills = LEGEND_COLUMNS.map((column) => {
    const { fill } = sheet.getCell(3, column).style;
    return fill?.type === "pattern" ? fill.fgColor?.argb : undefined;
  });
  const rules = sheet.conditionalFormattings
    .flatMap(({ rules }) => rules)
    .map(({ style }) => (style?.fill?.type === "pattern" ? style.fill.bgColor?.argb : undefined));
  return { fills, rules };
}

/** Cơ quan chủ trì, Hạn hoàn thành, Trạng thái, Ngày hoàn thành, Tiến độ: never folded away. */
const LEGEND_COLUMNS = [4, 11, 15, 14, 16];
const DEFAULTS = ["FFFADBDB", "FFFFF4C2", "FFE6F4E6", "FFE2D3F2", "FFE9E9E9"];

/** As workbooks of earlier versions are. */
async function withoutLegends(): Promise<OfficeHost> {
  const host = await openBuilt();
  await onSheet(host, (sheet, context) => {
    sheet.getRange("D3:P3").clear();
    context.workbook.worksheets.getItem(SETTINGS).getRange("E4:F10").clear();
    for (const name of [
      "ChuGiaiMau",
      "MauQuaHan",
      "MauSapDenHan",
      "MauHoanThanh",
      "MauHoanThanhMuon",
      "MauDung",
    ]) {
      context.workbook.names.getItem(name).delete();
    }
  });
  return host;
}

describe("the legends of colours", () => {
  test("show words in the colours of the rows, above the table and in the settings", async () => {
    const host = await openBuilt();
    expect(shownColors(host)).toEqual({ fills: DEFAULTS, rules: DEFAULTS });
    const words = LEGEND_COLUMNS.map((column) => tracking(host).getCell(3, column).text);
    expect(words).toEqual([
      "Quá hạn, Chậm kỳ",
      "Sắp đến hạn",
      "Hoàn thành",
      "Hoàn thành quá hạn, thiếu ngày",
      "Dừng, Không phát sinh",
    ]);
    const settings = host.file.getWorksheet(SETTINGS)!;
    expect([5, 6, 7, 8, 9].map((row) => settings.getCell(row, 5).text)).toEqual(words);
  });

  test("a colour chosen in the settings is that of rows and legend after a repair", async () => {
    const host = await openBuilt();
    await choose(host, "F6", "#BBD7F0", "#0B2A4A");
    expect((await health()).highlights).toBe("damaged");
    expect(await repair()).toMatchObject({ highlights: true, legend: true, illegible: [] });
    const chosen = DEFAULTS.map((color) => (color === DEFAULTS[1] ? "FFBBD7F0" : color));
    expect(shownColors(host)).toEqual({ fills: chosen, rules: chosen });
    expect(await health()).toEqual(SOUND);
  });

  test("letters that nobody could read on their fill are not taken, and it is said", async () => {
    const host = await openBuilt();
    await choose(host, "F5", "#FFFFFF", "#CCCCCC");
    expect(await repair()).toMatchObject({ highlights: false, illegible: ["overdue"] });
    expect(shownColors(host)).toEqual({ fills: DEFAULTS, rules: DEFAULTS });
  });

  test("are found where rows that were inserted have moved them", async () => {
    const host = await openBuilt();
    await onSheet(host, (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      context.workbook.worksheets.getItem(SETTINGS).getRange("2:3").insert("Down");
    });
    await choose(host, "F8", "#BBD7F0", "#0B2A4A");
    await repair();
    const { fill } = tracking(host).getCell(4, 11).style;
    expect(fill).toMatchObject({ fgColor: { argb: "FFBBD7F0" } });
  });

  test.each([
    ["a build", build],
    ["a repair", repair],
  ])("come into a workbook of an earlier version with %s", async (_, work) => {
    const host = await withoutLegends();
    expect(await health()).toEqual(SOUND);
    await work();
    const fresh = await openHost();
    await build();
    const legend = (of: OfficeHost) =>
      contentsOf(of).filter((line) =>
        /^(?:Thiết lập [EF](?:[4-9]|10) |Phụ lục \(theo dõi\) [DKNOP]3 |name (?:Mau|ChuGiaiMau))/.test(
          line
        )
      );
    expect(legend(host)).toEqual(legend(fresh));
    expect(legend(host)).toHaveLength(13 + 5 + 6);
  });

  test("take no cell in which somebody wrote", async () => {
    const host = await withoutLegends();
    await onSheet(host, (sheet, context) => {
      sheet.getRange("K3").values = [["Ghi chú riêng"]];
      context.workbook.worksheets.getItem(SETTINGS).getRange("E6").values = [["Của tôi"]];
    });
    expect((await repair()).legend).toBe(false);
    await build();
    expect(tracking(host).getCell(3, 11).text).toBe("Ghi chú riêng");
    expect(tracking(host).getCell(3, 4).text).toBe("");
  });

  test("a row that a build adds has the chosen colours", async () => {
    const host = await openHost(SAMPLE);
    await build();
    await choose(host, "F6", "#BBD7F0", "#0B2A4A");
    const source = host.file.getWorksheet("PHỤ LỤC")!;
    const last = source.rowCount;
    ["40", "Nhiệm vụ bổ sung", "Công an xã", "", "Tháng 11/2026", "Báo cáo"].forEach(
      (value, index) => (source.getCell(last + 1, index + 1).value = value)
    );
    await build();
    expect(shownColors(host).rules).toContain("FFBBD7F0");
    expect(host.file.getWorksheet(TRACKING)!.conditionalFormattings).toHaveLength(5);
  });
});
