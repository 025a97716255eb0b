import { beforeAll, describe, expect, it } from "@jest/globals";
import { drawReports } from "../../../src/actions/reports/drawReports";
import { readReport } from "../../../src/actions/reports/readReport";
import { serialFromDay } from "../../../src/notation/serial";
import { knownDay, type CalendarDay } from "../../../src/plan/day";
import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import { doneCount } from "../../../src/plan/summary";
import { shownOn } from "../../build/clerkAtWork";
import { registerCustomFunctions } from "../../command/customFunctions";
import { openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { progressResults, progressRows } from "../../samples/progress2026";
import { shownList, wantedLines } from "../../sheets/report/drawnLists";
import { figureProblems, functionFigureProblems } from "./figureProblems";
import { spilled } from "./spilled";
import { functionBlock, functionFormula, type ShownCell } from "./threeWays";

const SUMMARY = "Tổng hợp";
/** The last day of the third quarter's report, and the day in December on which it is made. */
const CUT_OFF = knownDay(2026, 9, 14);
const MADE_ON = knownDay(2026, 12, 14);

let host: OfficeHost;

/** A year's work in the workbook, which goes by the day of December. */
beforeAll(async () => {
  host = await openBuilt();
  registerCustomFunctions(host);
  await fillProgress(MADE_ON);
});

async function report(period: string): Promise<ReportFigures> {
  await drawReports({ period, today: MADE_ON });
  await host.idle();
  const reading = await readReport(undefined, MADE_ON);
  host.calculate();
  if (!reading.ok) {
    throw new Error(`The workbook has no report: ${reading.problem}`);
  }
  return reading.figures;
}

async function named(name: string): Promise<unknown> {
  return host.excel.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values[0]![0];
  });
}

/** Types into the cell of a name; null clears it. */
async function typeInto(name: string, value: number | null): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().getCell(0, 0).values = [[value ?? ""]];
    await context.sync();
  });
}

/** Tasks that somebody had finished by a day, whatever is known by December. */
function finishedBy(day: CalendarDay): number {
  return progressRows(MADE_ON).filter(
    ({ status, doneOn }) => status === "Đã hoàn thành" && (doneOn ?? 0) <= day
  ).length;
}

describe("a report that is made after its period", () => {
  let figures: ReportFigures;

  beforeAll(async () => {
    figures = await report("Quý III");
  });

  it("counts to the period's last day: what was finished since is open, and named", async () => {
    expect(figures.asOf).toBe(CUT_OFF);
    expect(doneCount(figures.total)).toBe(finishedBy(CUT_OFF));
    expect(figures.later).toHaveLength(finishedBy(MADE_ON) - finishedBy(CUT_OFF));
    expect(figures.later.length).toBeGreaterThan(0);
    const line = (await shownOn(host, SUMMARY))[3]!.find((cell) =>
      /^Hoàn thành sau/.test(String(cell))
    );
    const numbers = figures.later.map(({ number }) => number);
    const all = `${numbers.slice(0, 6).join(", ")}${numbers.length > 6 ? "…" : ""}`;
    expect(line).toBe(`Hoàn thành sau ngày này nên chưa tính là hoàn thành: STT ${all}`);
  });

  it("says the same by native formulas, by CCHC.TONGHOP and by plain rules", async () => {
    const summary = (await shownOn(host, SUMMARY)) as ShownCell[][];
    expect(figureProblems(summary, figures)).toEqual([]);
    const [block] = await spilled(host, [functionFormula("Lĩnh vực", CUT_OFF)]);
    expect(functionFigureProblems(functionBlock(block!), figures)).toEqual([]);
  });

  it("proves nothing by results of later days", () => {
    const since = progressResults(MADE_ON).filter(({ issuedOn }) => (issuedOn ?? 0) > CUT_OFF);
    expect(since.length).toBeGreaterThan(0);
    const named = figures.evidence.flatMap(({ results }) => results);
    expect(named.filter(({ issuedOn }) => (issuedOn ?? 0) > CUT_OFF)).toEqual([]);
  });

  it.each(
    Object.keys(wantedLines({ overdue: [], dueNext: [], finished: [], evidence: [] } as never))
  )("lists what stood so on that day: %s", (sheet) => {
    const wanted = wantedLines(figures)[sheet as keyof ReturnType<typeof wantedLines>];
    const shown = shownList(host, sheet).lines;
    expect(shown).toEqual(wanted.map((line) => expect.objectContaining(line)));
  });

  it("leaves the working table on its own day", async () => {
    expect(await named("NgayBaoCao")).toBe(serialFromDay(MADE_ON));
    expect(await named("NgaySoLieu")).toBe(serialFromDay(CUT_OFF));
    const table = await shownOn(host, "Phụ lục (theo dõi)");
    const progress = table[3]!.indexOf("Tiến độ");
    const numbers = new Set(figures.later.map(({ number }) => number));
    const words = table.flatMap((row) => (numbers.has(String(row[0])) ? [row[progress]] : []));
    expect(words).toHaveLength(numbers.size);
    expect(words.filter((word) => !/^Hoàn thành/.test(String(word)))).toEqual([]);
  });
});

describe("the day of the sheets", () => {
  it("is today's again once the period is", async () => {
    const figures = await report("Năm");
    expect([figures.asOf, await named("NgaySoLieu")]).toEqual([MADE_ON, serialFromDay(MADE_ON)]);
    expect(figures.later).toEqual([]);
  });

  it("is the one that somebody types, until it is cleared", async () => {
    const day = knownDay(2026, 8, 1);
    await report("Quý III");
    await typeInto("NgaySoLieuChon", serialFromDay(day));
    const fixed = await report("Quý III");
    expect([fixed.asOf, await named("NgaySoLieu")]).toEqual([day, serialFromDay(day)]);
    expect(doneCount(fixed.total)).toBe(finishedBy(day));
    expect((await report("6 tháng")).asOf).toBe(knownDay(2026, 6, 14));
    await report("Quý III");
    await typeInto("NgaySoLieuChon", null);
    expect(await named("NgaySoLieu")).toBe(serialFromDay(CUT_OFF));
    expect((await report("Quý III")).asOf).toBe(CUT_OFF);
  });
});
