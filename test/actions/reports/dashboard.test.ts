import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Chart } from "@cj-tech-master/excelts/chart";
import { readReport } from "../../../src/actions/reports/readReport";
import { redrawSheets } from "../../../src/actions/redrawSheets";
import { dayFromSerial, serialFromDay } from "../../../src/notation/serial";
import { fromIso, toIso, type CalendarDay } from "../../../src/plan/day";
import type { SummaryCounts, SummaryRow } from "../../../src/plan/summary";
import { DASHBOARD_CLASSES } from "../../../src/sheets/report/dashboardClasses";
import { inWorkbook, readTable } from "../../build/clerkAtWork";
import { endsOf, type End, type Ends } from "../../excel/ends";
import { contentsOf, openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { splitAddress } from "../../host/structure/addresses";
import { chartName, placeOf, seriesOf } from "../../host/structure/charts";
import { fillProgress } from "../../samples/fillProgress";
import { PROGRESS_DAYS, progressResults } from "../../samples/progress2026";

const SHEET = "Bảng điều hành";
const BY_AREA = "PhuLuc_TheoLinhVuc";
const BY_LEAD = "PhuLuc_TheoCoQuan";
const BY_QUARTER = "PhuLuc_KetQuaTheoQuy";

async function draw(today: CalendarDay) {
  const redrawn = await redrawSheets({
    roles: new Set(["dashboard"]),
    shown: "dashboard",
    today,
  });
  if ("ok" in redrawn) {
    throw new Error("There is no PhuLuc.");
  }
  return redrawn.work;
}

function chart(host: OfficeHost, name: string): Chart | undefined {
  return host.file
    .getWorksheet(SHEET)!
    .getCharts()
    .find((each) => chartName(each) === name);
}

/** What the cells of a reference into the workbook hold. */
function held(host: OfficeHost, reference: string): readonly unknown[] {
  const { sheet, cells } = splitAddress(reference.replace(/\$/g, ""));
  const [first, last] = cells
    .split(":")
    .map((cell) => host.file.getWorksheet(sheet!)!.getCell(cell));
  const values: unknown[] = [];
  for (let row = first!.row; row <= last!.row; row += 1) {
    values.push(valueAt(host, sheet!, Number(row), Number(first!.col)));
  }
  return values;
}

function valueAt(host: OfficeHost, sheet: string, row: number, column: number): unknown {
  const { value, result } = host.file.getWorksheet(sheet)!.getCell(row, column);
  return typeof value === "object" && value !== null ? result : value;
}

/** A chart as a person reads it: each bar's numbers by its label. */
function bars(host: OfficeHost, name: string): Readonly<Record<string, readonly unknown[]>> {
  host.calculate();
  const series = seriesOf(chart(host, name)!);
  const labels = held(host, series[0]!.cat!.strRef!.formula);
  const values = series.map(({ val }) => held(host, val!.numRef!.formula));
  return Object.fromEntries(
    labels.map((label, index) => [String(label), values.map((of) => of[index])])
  );
}

function classesOf(counts: SummaryCounts): readonly number[] {
  return DASHBOARD_CLASSES.map(({ ids }) => ids.reduce((sum, id) => sum + counts[id], 0));
}

/** Numbers of the groups in order, those outside of all last, zeros where there are none. */
function expectedBars(rows: readonly SummaryRow[]): readonly (readonly number[])[] {
  const outside = rows.find(({ group }) => group === "");
  const none = DASHBOARD_CLASSES.map(() => 0);
  return [
    ...rows.filter(({ group }) => group !== "").map(classesOf),
    outside ? classesOf(outside) : none,
  ];
}

/** Texts of a sheet, row by row; formulas by what they show. */
function shown(host: OfficeHost): readonly (readonly string[])[] {
  host.calculate();
  const sheet = host.file.getWorksheet(SHEET)!;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 17 }, (_column, column) =>
      String(valueAt(host, SHEET, row + 1, column + 1) ?? "")
    )
  );
}

describe("the dashboard on the days of the four reports", () => {
  it.each(PROGRESS_DAYS.map((day) => [toIso(day), day] as const))(
    "shows on %s what a count of the rows says",
    async (_, day) => {
      const host = await openBuilt();
      await fillProgress(day);
      await draw(day);
      const report = await readReport(undefined, day);
      if (!report.ok) {
        throw new Error(report.problem);
      }
      const { figures } = report;
      const { total } = figures;
      expect(Object.values(bars(host, BY_AREA))).toEqual(expectedBars(figures.byArea));
      expect(Object.values(bars(host, BY_LEAD))).toEqual(expectedBars(figures.byLead));
      for (const name of [BY_AREA, BY_LEAD]) {
        const sums = classesOf(total).map((_class, index) =>
          Object.values(bars(host, name)).reduce((sum, bar) => sum + Number(bar[index]), 0)
        );
        expect(sums).toEqual(classesOf(total));
        expect(sums.reduce((sum, each) => sum + each, 0)).toBe(total.total);
      }

      const months = progressResults(day).map(({ issuedOn }) =>
        issuedOn === null ? -1 : Number(toIso(issuedOn).slice(5, 7)) - 1
      );
      expect(Object.values(bars(host, BY_QUARTER)).map(([count]) => count)).toEqual(
        [0, 1, 2, 3].map(
          (quarter) => months.filter((month) => Math.floor(month / 3) === quarter).length
        )
      );

      const rows = shown(host);
      const done = total.doneOnTime + total.doneLate + total.doneNoDeadline + total.doneNoDate;
      const figuresRow = rows[4]!;
      expect([1, 3, 5, 9].map((column) => figuresRow[column - 1])).toEqual([
        String(total.total),
        `${done}/${total.rateBase}`,
        String(total.overdue),
        String(total.notUpdated),
      ]);
      const progress = (await readTable(host, "PhuLuc")).rows.map((row) => row["Tiến độ"]);
      expect(figuresRow[5]).toBe(String(progress.filter((word) => word === "Sắp đến hạn").length));
      const start = rows.findIndex(([first]) => first === "STT") + 1;
      const listed = rows
        .slice(start, start + 8)
        .filter(([, , , , , , , , , , late]) => late !== "")
        .map((row) => [row[0], row[5], toIso(dayFromSerial(Number(row[8]))!), row[10]]);
      const lateByRow = figures.overdue.slice(0, 8);
      expect(listed).toEqual(
        lateByRow.map((task) => [task.number, task.lead, toIso(task.due), String(task.daysLate)])
      );
      expect(rows.at(-1)![0]).toBe("Kiểm tra các tổng: Đúng");
    }
  );
});

describe("the next report", () => {
  const MARCH = PROGRESS_DAYS[0]!;
  const serial = (iso: string) => serialFromDay(fromIso(iso)!);

  /** What stands beside the labels, top to bottom. */
  function nextReport(host: OfficeHost): readonly string[] {
    const rows = shown(host);
    const title = rows.findIndex((row) => row[6] === "Báo cáo sắp đến hạn");
    return rows.slice(title + 1, title + 6).map((row) => row[9]!);
  }

  /** Types into a column of `KyBaoCao`, without the add-in. */
  async function typePeriods(
    host: OfficeHost,
    header: string,
    days: Readonly<Record<string, string | number>>
  ): Promise<void> {
    const { columns, rows } = await readTable(host, "KyBaoCao");
    await inWorkbook(host, ({ tables }) => {
      const body = tables.getItem("KyBaoCao").getDataBodyRange();
      for (const [name, day] of Object.entries(days)) {
        const row = rows.findIndex((each) => each["Kỳ báo cáo"] === name);
        body.getCell(row, [...columns.keys()].indexOf(header)).values = [[day]];
      }
    });
  }

  it("is the one to be sent first that is not closed, by the commune's day where it has one", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH);
    await draw(MARCH);
    const halfYear = ["6 tháng", serial("2026-06-14"), serial("2026-06-09"), "chưa ghi", "87 ngày"];
    expect(nextReport(host)).toEqual(halfYear.map(String));

    await typePeriods(host, "Hạn xã gửi Sở Nội vụ", { "Quý I": serial("2026-03-18") });
    expect(nextReport(host)).toEqual(
      ["Quý I", serial("2026-03-14"), serial("2026-03-09"), serial("2026-03-18"), "4 ngày"].map(
        String
      )
    );

    await typePeriods(host, "Ngày chốt", { "Quý I": serial("2026-03-14") });
    expect(nextReport(host)).toEqual(halfYear.map(String));
  });

  it("passes over a day that is no day, and says that there is none", async () => {
    const host = await openBuilt();
    await fillProgress(MARCH);
    await draw(MARCH);
    await typePeriods(host, "Hạn đơn vị gửi", { "6 tháng": "giữa tháng 6" });
    expect(nextReport(host)[0]).toBe("Quý III");

    const closed = serial("2026-03-14");
    await typePeriods(host, "Ngày chốt", { "6 tháng": closed, "Quý III": closed, Năm: closed });
    expect(nextReport(host)).toEqual(["không còn kỳ nào", "", "", "", ""]);
  });
});

const DAY = PROGRESS_DAYS[3]!;

async function drawn(): Promise<OfficeHost> {
  const host = await openBuilt();
  await draw(DAY);
  return openHost(await host.save());
}

async function addStation(host: OfficeHost): Promise<void> {
  await inWorkbook(host, ({ tables }) => {
    tables.getItem("DonVi").rows.add(undefined, [["Trạm Y tế xã", "TYT", "", "Cơ quan", "", ""]]);
  });
}

describe("the charts of the dashboard", () => {
  it("stand over the table when an agency comes, and go where the others went", async () => {
    const host = await drawn();
    await addStation(host);
    const before = placeOf(chart(host, BY_QUARTER)!)!;
    await draw(DAY);
    expect(Object.keys(bars(host, BY_LEAD))).toContain("Trạm Y tế xã");
    expect(Object.keys(bars(host, BY_QUARTER))).toEqual(["Quý I", "Quý II", "Quý III", "Quý IV"]);
    expect(placeOf(chart(host, BY_QUARTER)!)!.top).toBe(before.top + 1);
    expect(host.file.getWorksheet(SHEET)!.getCharts()).toHaveLength(3);
  });

  it("keep what users made of them", async () => {
    const host = await drawn();
    await inWorkbook(host, ({ worksheets }) => {
      const area = worksheets.getItem(SHEET).charts.getItem(BY_AREA);
      area.setPosition("R2", "Z20");
      area.title.text = "Lĩnh vực nào chậm?";
      worksheets.getItem(SHEET).charts.getItem(BY_QUARTER).delete();
    });
    await addStation(host);
    await draw(DAY);
    expect(chart(host, BY_AREA)!.title).toBe("Lĩnh vực nào chậm?");
    expect(placeOf(chart(host, BY_AREA)!)!.left).toBe(18);
    expect(chart(host, BY_QUARTER)).toBeUndefined();
  });

  it("are not touched where nothing moved", async () => {
    const host = await drawn();
    await draw(DAY);
    const before = host.traffic.requests;
    const work = await draw(DAY);
    expect(work.derived.flatMap(({ charts }) => charts)).toEqual([]);
    expect(host.traffic.requests - before).toBeLessThan(10);
  });
});

/** What the charts show and where, beside all else that the workbook holds but the add-in's memory. */
function look(host: OfficeHost): readonly string[] {
  const charts = host.file
    .getWorksheet(SHEET)!
    .getCharts()
    .map((each) => [
      chartName(each),
      placeOf(each),
      seriesOf(each).map(({ val, cat }) => [val?.numRef?.formula, cat?.strRef?.formula]),
    ]);
  const lines = contentsOf(host).filter((line) => !line.startsWith("~PhuLuc"));
  return [JSON.stringify(charts), ...lines];
}

describe("a fault while charts move", () => {
  let bytes: Uint8Array;
  let ends: Ends;

  beforeAll(async () => {
    const first = await drawn();
    await addStation(first);
    bytes = await first.save();
    ends = await endsOf({ bytes, work: () => draw(DAY), look });
  });

  // A request for pages that got lost is sent again, so that even that one tears nothing.
  it.each(["lost", "replyLost", "midway"] as const)(
    "leaves the workbook as it was or complete, whichever request it strikes (%s)",
    async (how) => {
      const found = new Set<End>();
      for (const n of ends.writing) {
        const struck = await openHost(bytes);
        struck.failAt(n, { how, lasting: false });
        await draw(DAY).catch(() => undefined);
        await struck.idle();
        found.add(await ends.endOf(struck));
      }
      expect(found).toEqual(new Set(["as it was", "complete"]));
    }
  );
});
