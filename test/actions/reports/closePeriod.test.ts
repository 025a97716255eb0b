import { describe, expect, it } from "@jest/globals";
import { buildAppendix } from "../../../src/actions/buildAppendix";
import { listSources } from "../../../src/actions/listSources";
import {
  closePeriod,
  type ClosedPeriod,
  type CloseOutcome,
} from "../../../src/actions/reports/closePeriod";
import { readReport } from "../../../src/actions/reports/readReport";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { serialFromDay } from "../../../src/notation/serial";
import { fromIso, type CalendarDay } from "../../../src/plan/day";
import { doneCount } from "../../../src/plan/summary";
import {
  contentsOfSheet,
  fillIn,
  inWorkbook,
  readTable,
  sheetNamesOf,
  shownOn,
} from "../../build/clerkAtWork";
import { AS_OF, contentsOf, openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { addPeriodRow, periodRow } from "./periodRows";

const MARCH_14 = fromIso("2026-03-14")!;
const JUNE_14 = fromIso("2026-06-14")!;

/** The first quarter as somebody types its row. */
const QUARTER_1 = {
  "Kỳ báo cáo": "Quý I",
  "Từ ngày": "2025-12-15",
  "Đến ngày": "2026-03-14",
};

async function closed(period: string, today: CalendarDay = MARCH_14): Promise<ClosedPeriod> {
  const outcome = await closePeriod({ period, today });
  if (!outcome.ok) {
    throw new Error(`The period is not closed: ${outcome.problem}`);
  }
  return outcome;
}

describe("closing a period", () => {
  it("keeps its figures on a new sheet and in its row, with the day", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    const { sheet, figures } = await closed("Quý I");
    expect(sheet).toBe("Chốt Quý I 2026");
    const row = await periodRow(host, "Quý I");
    const { total } = figures;
    expect(row).toMatchObject({
      "Tổng số": total.total,
      "Hoàn thành đúng hạn": total.doneOnTime,
      "Quá hạn": total.overdue,
      "Số phải thực hiện (N)": total.rateBase,
      "Ngày chốt": expect.any(Number),
    });
    const shown = await shownOn(host, sheet);
    const line = shown.find(([first]) => first === "Tổng cộng")!;
    expect(line.filter((cell) => cell !== "")).toContain(`${doneCount(total)}/${total.rateBase}`);
    expect(shown.flat()).toContain("I. Theo lĩnh vực");
  });

  it("makes a sheet of values, which is no list to build from", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    const { sheet } = await closed("Quý I");
    expect(contentsOfSheet(host, sheet).filter((line) => line.includes('"formula"'))).toEqual([]);
    expect((await listSources()).sheets.map(({ name }) => name)).not.toContain(sheet);
  });

  it("heads its sheet by lines as wide as its tables, or a title would stand in the narrow first column", async () => {
    const host = await openBuilt();
    const { sheet } = await closed("Quý I");
    const heads = host.file.getWorksheet(sheet)!.mergedRegions.filter(({ top }) => top <= 5);
    expect(heads.map(({ top, left, right }) => [top, left, right]).sort()).toEqual(
      [1, 2, 3, 5].map((row) => [row, 1, 17])
    );
  });

  it("touches nothing else, and keeps what people had typed first", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    const before = contentsOf(host).filter(isOthers);
    await closed("Quý I");
    expect(contentsOf(host).filter(isOthers)).toEqual(before);
    const snapshots = await listSnapshots();
    expect(snapshots[0]).toMatchObject({ reason: "closePeriod", tasks: 39 });
  });

  it("is done once: what was reported stays, whatever happens to the table", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    const { sheet } = await closed("Quý I");
    const kept = contentsOfSheet(host, sheet);
    const row = await periodRow(host, "Quý I");
    await fillIn(host, [3], { "Trạng thái": "Dừng thực hiện" });
    expect(await closePeriod({ period: "Quý I", today: MARCH_14 })).toMatchObject({
      problem: "closedBefore",
      closedOn: expect.any(Number),
    });
    await buildAppendix({ asOf: MARCH_14, live: false, today: MARCH_14 });
    expect(contentsOfSheet(host, sheet)).toEqual(kept);
    expect(await periodRow(host, "Quý I")).toEqual(row);
  });

  it("lets the next period be compared with it", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    const first = await closed("Quý I");
    await fillProgress(JUNE_14);
    const { sheet, figures } = await closed("6 tháng", JUNE_14);
    const shown = (await shownOn(host, sheet)).flat();
    expect(shown).toContain("Kỳ trước (Quý I)");
    const reading = await readReport("6 tháng", JUNE_14);
    expect(reading).toMatchObject({
      isClosed: true,
      compared: { before: { name: "Quý I", counts: first.figures.total }, lastYear: null },
    });
    expect(figures.total.total).toBeGreaterThanOrEqual(first.figures.total.total);
    expect(sheetNamesOf(host)).toEqual(
      expect.arrayContaining(["Chốt Quý I 2026", "Chốt 6 tháng 2026"])
    );
  });

  it("is done once whatever became of its row: one of another name holds its days", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    await closed("Quý I");
    await typeOver(host, "Quý I", "Quý I/2026");
    await buildAppendix({ asOf: MARCH_14, live: false, today: MARCH_14 });
    const { rows } = await readTable(host, "KyBaoCao");
    expect(rows.map((row) => row["Kỳ báo cáo"])).toEqual([
      "Quý I/2026",
      "6 tháng",
      "Quý III",
      "9 tháng",
      "Năm",
    ]);
    await addPeriodRow(host, QUARTER_1);
    const again = await closePeriod({ period: "Quý I", today: MARCH_14 });
    expect(again).toMatchObject({ problem: "closedBefore", period: "Quý I/2026" });
  });

  it("is done once even where its row is gone, until its sheet goes too", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    const { sheet } = await closed("Quý I");
    await inWorkbook(host, ({ tables }) => {
      tables.getItem("KyBaoCao").rows.getItemAt(0).delete();
    });
    await buildAppendix({ asOf: MARCH_14, live: false, today: MARCH_14 });
    expect(await closePeriod({ period: "Quý I", today: MARCH_14 })).toEqual({
      ok: false,
      problem: "closedOnSheet",
      period: "Quý I",
      sheet,
    });
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(sheet).delete());
    expect((await closed("Quý I")).sheet).toBe(sheet);
  });

  it("keeps the figures where no printer is installed, and says what is left out", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    host.settings.noPrinter = true;
    const { sheet, unfinished } = await closed("Quý I");
    expect(unfinished).toBe("pages");
    expect((await shownOn(host, sheet)).flat()).toContain("I. Theo lĩnh vực");
  });

  it("goes by the plan's year where last year's period has the same name", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    await typeOver(host, "Quý I", "Quý một");
    await typeOver(host, "6 tháng", "Quý I");
    await typeOver(host, "Quý I", "2025-06-14", "Đến ngày");
    await typeOver(host, "Quý I", "36", "Tổng số");
    await typeOver(host, "Quý một", "Quý I");
    expect(await readReport("Quý I", MARCH_14)).toMatchObject({
      figures: { period: { to: MARCH_14 } },
      isClosed: false,
    });
    expect((await closed("Quý I")).figures.period.to).toBe(MARCH_14);
  });

  it.each([
    ["Quý I 'chính thức'", "Chốt Quý I 'chính thức' 2026"],
    ["Báo cáo 'Quý I 2026'", "Chốt Báo cáo 'Quý I 2026"],
    ["Báo cáo kỳ 15 12 5 'lần 1' thêm", "Chốt Báo cáo kỳ 15 12 5 'lần 1"],
  ])("finds a name for its sheet whatever the period is called: %s", async (name, sheet) => {
    const host = await openBuilt();
    await typeOver(host, "Quý I", name);
    await fillProgress(MARCH_14);
    expect((await closed(name)).sheet).toBe(sheet);
  });

  it("needs the column of its day", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    await inWorkbook(host, ({ tables }) => {
      tables.getItem("KyBaoCao").columns.getItem("Ngày chốt").getRange().getCell(0, 0).values = [
        ["Ngày khóa sổ"],
      ];
    });
    await expect(closed("Quý I")).rejects.toMatchObject({ kind: "columnMissing" });
    expect(sheetNamesOf(host)).not.toContain("Chốt Quý I 2026");
  });

  it("takes another name where the user has a sheet of that one", async () => {
    const host = await openBuilt();
    host.file.addWorksheet("Chốt Quý I 2026").getCell("A1").value = "của tôi";
    await fillProgress(MARCH_14);
    expect((await closed("Quý I")).sheet).toBe("Chốt Quý I 2026 (2)");
  });
});

describe("a period that cannot be closed", () => {
  async function refused(period: string, today = MARCH_14): Promise<CloseOutcome> {
    const host = await openBuilt();
    await fillProgress(MARCH_14);
    await addPeriodRow(host, { "Kỳ báo cáo": "Quý I 2025", "Đến ngày": "2025-03-14" });
    await addPeriodRow(host, {
      "Kỳ báo cáo": "Năm 2025",
      "Từ ngày": "2024-12-15",
      "Đến ngày": "2025-12-14",
      "Tổng số": 36,
    });
    await addPeriodRow(host, {
      "Kỳ báo cáo": "Một tháng",
      "Từ ngày": "2026-02-15",
      "Đến ngày": "2026-03-14",
      "Quá hạn": 0,
    });
    await addPeriodRow(host, {
      "Kỳ báo cáo": "Hai tháng",
      "Từ ngày": "2025-12-15",
      "Đến ngày": "2026-03-14",
      "Ngày chốt": "2026-03-15",
    });
    const before = contentsOf(host);
    const outcome = await closePeriod({ period, today });
    expect(contentsOf(host)).toEqual(before);
    return outcome;
  }

  it("has not ended, to whatever day its figures count", async () => {
    const host = await openBuilt();
    await fillProgress(JUNE_14);
    const before = contentsOf(host);
    expect(await closePeriod({ period: "6 tháng", today: MARCH_14 })).toEqual({
      ok: false,
      problem: "notEnded",
      period: "6 tháng",
      to: JUNE_14,
    });
    expect(contentsOf(host)).toEqual(before);
  });

  it("is not in the table, or lacks a day", async () => {
    const noPeriod = { ok: false, problem: "noPeriod" };
    expect(await refused("Quý IV")).toEqual({ ...noPeriod, period: "Quý IV" });
    expect(await refused("Quý I 2025")).toEqual({ ...noPeriod, period: "Quý I 2025" });
  });

  it("holds figures that somebody typed", async () => {
    expect(await refused("Năm 2025")).toMatchObject({ problem: "closedBefore", closedOn: null });
    expect(await refused("Một tháng")).toMatchObject({ problem: "closedBefore", closedOn: null });
  });

  it("bears a day of closing that somebody typed, and no figures", async () => {
    expect(await refused("Hai tháng")).toEqual({
      ok: false,
      problem: "closedEmpty",
      period: "Hai tháng",
    });
  });

  it("is in no appendix where none is built", async () => {
    await openHost();
    expect(await closePeriod({ period: "Quý I", today: AS_OF })).toEqual({
      ok: false,
      problem: "notBuilt",
    });
  });
});

/** Types over a cell of the first row of a period, its name unless another column is meant; days as "2026-03-14". */
async function typeOver(
  host: OfficeHost,
  name: string,
  typed: string,
  column = "Kỳ báo cáo"
): Promise<void> {
  const { rows } = await readTable(host, "KyBaoCao");
  const at = rows.findIndex((row) => row["Kỳ báo cáo"] === name);
  const day = fromIso(typed);
  await inWorkbook(host, ({ tables }) => {
    const cells = tables.getItem("KyBaoCao").columns.getItem(column).getDataBodyRange();
    cells.getCell(at, 0).values = [[day === null ? typed : serialFromDay(day)]];
  });
}

/** Whatever is neither the new sheet, nor the settings that hold `KyBaoCao`, nor the memory. */
function isOthers(line: string): boolean {
  return !["Chốt ", "Thiết lập ", "~PhuLuc ", "name _PhuLuc_Chot"].some((start) =>
    line.startsWith(start)
  );
}
