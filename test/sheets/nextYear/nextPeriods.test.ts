import { knownDay } from "../../../src/plan/day";
import { comparedWith } from "../../../src/plan/report/comparedFigures";
import type { ReportedFigures } from "../../../src/plan/report/reportedFigures";
import { noCounts } from "../../../src/plan/summary";
import {
  nextPeriods,
  periodCells,
  type PresentPeriod,
} from "../../../src/sheets/nextYear/nextPeriods";
import { PERIOD_COLUMNS } from "../../../src/tables/periodColumns";
import { FIGURE_COLUMNS } from "../../../src/sheets/report/figureColumns";
import { reportPeriods } from "../../../src/sheets/reportPeriods";

const STEP = { from: 2026, to: 2027 };

/** The report periods of 2026, of which the first quarter is closed with 12 of 39 tasks done. */
function periodsOf2026(): readonly PresentPeriod[] {
  const planned = reportPeriods({ planYear: 2026, beforeMeansExclusive: true }, []);
  return planned.map((period) => {
    const closedOn = period.name === "Quý I" ? knownDay(2026, 3, 18) : null;
    const report = { ...period, closedOn };
    return { report, reported: closedOn === null ? null : reported(period.name, report) };
  });
}

function reported(name: string, { from, to, closedOn }: PresentPeriod["report"]): ReportedFigures {
  return {
    name,
    from,
    to,
    closedOn,
    counts: { ...noCounts(), total: 39, rateBase: 39, doneOnTime: 12 },
  };
}

describe("the report periods of the next plan", () => {
  it("come a year later, none closed, as the next year would plan them itself", () => {
    const periods = nextPeriods(periodsOf2026(), STEP).slice(0, 5);
    const usual = reportPeriods({ planYear: 2027, beforeMeansExclusive: true }, []);
    expect(periods.map(({ name, from, to, unitsDue }) => ({ name, from, to, unitsDue }))).toEqual(
      usual.map(({ name, from, to, unitsDue }) => ({ name, from, to, unitsDue }))
    );
    expect(
      periods.every(({ closedOn, reported: figures }) => closedOn === null && figures === null)
    ).toBe(true);
  });

  it("are followed by what was reported this year, with which the same period is compared", () => {
    const periods = nextPeriods(periodsOf2026(), STEP);
    const past = periods.slice(5);
    expect(past.map(({ name }) => name)).toEqual(["Quý I năm 2026"]);
    expect(past[0]).toMatchObject({
      closedOn: knownDay(2026, 3, 18),
      unitsDue: null,
      communeDue: null,
    });
    const [quarter] = periods;
    const figures = past.flatMap((period) => period.reported ?? []);
    const compared = comparedWith(figures, { from: quarter!.from!, to: quarter!.to! });
    expect(compared.lastYear?.counts).toMatchObject({ total: 39, doneOnTime: 12 });
    expect(compared.before).toBeNull();
  });

  it("name the report of a whole year once by its year", () => {
    const year = periodsOf2026().find(({ report }) => report.name === "Năm")!;
    const names = [year.report.name, "Cả năm", "6 tháng đầu năm"].map((name) => {
      const report = { ...year.report, name };
      return nextPeriods([{ report, reported: reported(name, report) }], STEP)[1]!.name;
    });
    expect(names).toEqual(["Năm 2026", "Cả năm 2026", "6 tháng đầu năm 2026"]);
  });

  it("leave behind what was typed for still earlier years", () => {
    const earlier = {
      ...periodsOf2026()[0]!.report,
      name: "Quý I 2025",
      to: knownDay(2025, 3, 14),
    };
    const periods = nextPeriods(
      [{ report: earlier, reported: reported("Quý I 2025", earlier) }],
      STEP
    );
    expect(periods).toEqual([]);
  });

  it("fill every column of the table", () => {
    const [first] = nextPeriods(periodsOf2026(), STEP);
    expect(periodCells(first!)).toHaveLength(PERIOD_COLUMNS.length + FIGURE_COLUMNS.length);
  });
});
