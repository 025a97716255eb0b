import { describe, expect, it } from "@jest/globals";
import { changePeriod, type PeriodEntry } from "../../../src/actions/reports/changePeriod";
import { closePeriod } from "../../../src/actions/reports/closePeriod";
import { readReport } from "../../../src/actions/reports/readReport";
import { serialFromDay } from "../../../src/notation/serial";
import { fromIso, type CalendarDay } from "../../../src/plan/day";
import { inWorkbook, readTable } from "../../build/clerkAtWork";
import { contentsOf, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { periodRow } from "./periodRows";

const day = (iso: string): CalendarDay => fromIso(iso)!;
const serial = (iso: string): number => serialFromDay(day(iso));

const QUARTER_1: PeriodEntry = {
  name: "Quý I",
  from: day("2025-12-15"),
  to: day("2026-03-14"),
  unitsDue: day("2026-03-09"),
  communeDue: null,
};

const NEW: PeriodEntry = {
  name: "11 tháng",
  from: day("2025-12-15"),
  to: day("2026-11-14"),
  unitsDue: day("2026-11-10"),
  communeDue: null,
};

async function periodNames(host: OfficeHost): Promise<readonly unknown[]> {
  const { rows } = await readTable(host, "KyBaoCao");
  return rows.map((row) => row["Kỳ báo cáo"]);
}

describe("the days of a period", () => {
  it("are written where they differ", async () => {
    const host = await openBuilt();
    const after = { ...QUARTER_1, communeDue: day("2026-03-18"), unitsDue: null };
    expect(await changePeriod({ before: QUARTER_1, after })).toEqual({ ok: true });
    expect(await periodRow(host, "Quý I")).toMatchObject({
      "Từ ngày": serial("2025-12-15"),
      "Đến ngày": serial("2026-03-14"),
      "Hạn đơn vị gửi": "",
      "Hạn xã gửi Sở Nội vụ": serial("2026-03-18"),
    });
  });

  it("stay as somebody else wrote them meanwhile", async () => {
    const host = await openBuilt();
    await changePeriod({ before: QUARTER_1, after: { ...QUARTER_1, to: day("2026-03-20") } });
    const before = contentsOf(host);
    const late = { before: QUARTER_1, after: { ...QUARTER_1, to: day("2026-03-25") } };
    expect(await changePeriod(late)).toEqual({ ok: false, problem: "changedMeanwhile" });
    expect(contentsOf(host)).toEqual(before);
    const other = { before: QUARTER_1, after: { ...QUARTER_1, communeDue: day("2026-03-18") } };
    expect(await changePeriod(other)).toEqual({ ok: true });
  });

  it("stay once the period is closed, but for the days by which it is sent", async () => {
    await openBuilt();
    await fillProgress(QUARTER_1.to!);
    expect(await closePeriod({ period: "Quý I", today: QUARTER_1.to! })).toMatchObject({
      ok: true,
    });
    const moved = { before: QUARTER_1, after: { ...QUARTER_1, to: day("2026-03-31") } };
    expect(await changePeriod(moved)).toEqual({ ok: false, problem: "closedBefore" });
    const sent = { before: QUARTER_1, after: { ...QUARTER_1, communeDue: day("2026-03-18") } };
    expect(await changePeriod(sent)).toEqual({ ok: true });
  });
});

describe("the name of a period", () => {
  it("changes on the summary too where the period is chosen there, which keeps its days", async () => {
    const host = await openBuilt();
    await inWorkbook(host, ({ names }) => {
      names.getItem("KyDangBaoCao").getRange().getCell(0, 0).values = [["Quý I"]];
    });
    const after = { ...QUARTER_1, name: "Quý I/2026" };
    expect(await changePeriod({ before: QUARTER_1, after })).toEqual({ ok: true });
    expect(await named(host, "KyDangBaoCao")).toBe("Quý I/2026");
    expect(await named(host, "KyDenNgay")).toBe(serial("2026-03-14"));
  });

  it("leaves the choice of another period alone", async () => {
    const host = await openBuilt();
    await inWorkbook(host, ({ names }) => {
      names.getItem("KyDangBaoCao").getRange().getCell(0, 0).values = [["6 tháng"]];
    });
    await changePeriod({ before: QUARTER_1, after: { ...QUARTER_1, name: "Quý I/2026" } });
    expect(await named(host, "KyDangBaoCao")).toBe("6 tháng");
  });
});

/** What the cell of a name shows. */
async function named(host: OfficeHost, name: string): Promise<unknown> {
  let range!: Excel.Range;
  await inWorkbook(host, ({ names }) => {
    range = names.getItem(name).getRange().getCell(0, 0).load("values");
  });
  return range.values[0]![0];
}

describe("a new period", () => {
  it("comes below the others and can be reported at once", async () => {
    const host = await openBuilt();
    expect(await changePeriod({ before: null, after: NEW })).toEqual({ ok: true });
    expect(await periodNames(host)).toEqual([
      "Quý I",
      "6 tháng",
      "Quý III",
      "9 tháng",
      "Năm",
      "11 tháng",
    ]);
    expect(await readReport("11 tháng", NEW.to!)).toMatchObject({
      ok: true,
      figures: { period: NEW },
    });
  });

  it.each([
    ["nameMissing", { name: "  " }],
    ["nameTaken", { name: "quý i" }],
    ["daysMissing", { to: null }],
    ["endBeforeBegin", { from: day("2026-11-15") }],
    ["dayOutOfRange", { unitsDue: day("0206-11-10") }],
  ] as const)("%s: is refused and nothing is written", async (problem, change) => {
    const host = await openBuilt();
    const before = contentsOf(host);
    const outcome = await changePeriod({ before: null, after: { ...NEW, ...change } });
    expect(outcome).toEqual({ ok: false, problem });
    expect(contentsOf(host)).toEqual(before);
  });
});

it("a period that somebody took out meanwhile is gone", async () => {
  await openBuilt();
  const before = { ...NEW, name: "Quý IV" };
  expect(await changePeriod({ before, after: { ...before, to: day("2026-12-31") } })).toEqual({
    ok: false,
    problem: "gone",
  });
});
