import { describe, expect, it, jest } from "@jest/globals";
import type { ReportReading } from "../../src/actions/reports/readReport";
import { reportParagraph } from "../../src/commands/reportParagraph";
import { ReportSession, type ReportActions } from "../../src/commands/reportSession";
import { noCounts } from "../../src/plan/summary";
import { figures } from "../messages/report/someFigures";

const COUNTS = { ...noCounts(), total: 10, doneOnTime: 4, inTime: 6, rateBase: 10 };
const FIGURES = figures({ total: COUNTS });
const PERIOD = FIGURES.period;

function reading(done = 4): ReportReading {
  return {
    ok: true,
    figures: { ...FIGURES, total: { ...COUNTS, doneOnTime: done, inTime: 10 - done } },
    compared: { before: null, lastYear: null },
    changedLater: [],
    isClosed: false,
    hasEnded: true,
    drawnPeriod: null,
    periods: [PERIOD],
    reported: [],
    nextDue: [],
  };
}

function opened(given: Partial<ReportActions> = {}) {
  const actions = {
    read: jest.fn<ReportActions["read"]>(given.read ?? (() => Promise.resolve(reading()))),
    change: jest.fn<ReportActions["change"]>(given.change ?? (() => Promise.resolve({ ok: true }))),
    close: jest.fn<ReportActions["close"]>(
      given.close ??
        (() => Promise.resolve({ ok: true, sheet: "Chốt", figures: FIGURES, restored: false }))
    ),
  };
  return { session: new ReportSession(actions), actions };
}

describe("the report", () => {
  it("stays in sight while it is looked up again, and a fault is told", async () => {
    let looks = 0;
    const { session } = opened({
      read: () => {
        looks += 1;
        return looks === 1 ? Promise.resolve(reading()) : Promise.reject(new Error("no answer"));
      },
    });
    await session.refresh();
    const second = session.refresh();
    expect(session.state().reading).toMatchObject({ kind: "read", fault: null });
    await second;
    expect(session.state().reading).toMatchObject({
      kind: "read",
      fault: { cause: new Error("no answer") },
    });
  });

  it("is that of the period chosen last, though an earlier look answers later", async () => {
    const answers: ((report: ReportReading) => void)[] = [];
    const { session, actions } = opened({
      read: () => new Promise((answer) => answers.push(answer)),
    });
    const looks = [session.refresh(), session.choose("6 tháng")];
    answers[1]!(reading(7));
    answers[0]!(reading(4));
    await Promise.all(looks);
    expect(actions.read.mock.calls).toEqual([[undefined], ["6 tháng"]]);
    expect(reportParagraph(session.state())?.text).toContain("07/10");
  });

  it("is that of a new period once it is written", async () => {
    const { session, actions } = opened();
    const after = { ...PERIOD, name: "Đợt kiểm tra" };
    await session.change({ before: null, after });
    expect(actions.read.mock.calls).toEqual([["Đợt kiểm tra"]]);
    expect(session.state().written).toMatchObject({ kind: "changed", name: "Đợt kiểm tra" });
  });

  it("stays that of its period where the new one is refused", async () => {
    const { session, actions } = opened({
      change: () => Promise.resolve({ ok: false, problem: "nameTaken" }),
    });
    await session.change({ before: null, after: PERIOD });
    expect(actions.read.mock.calls).toEqual([[undefined]]);
  });
});

describe("writing", () => {
  it("goes one thing at a time, and looks up afterwards", async () => {
    const { session, actions } = opened();
    await Promise.all([session.close("Quý I"), session.close("Quý I")]);
    expect(actions.close).toHaveBeenCalledTimes(1);
    expect(actions.read).toHaveBeenCalledTimes(1);
    expect(session.state().written).toMatchObject({ kind: "closed", name: "Quý I" });
  });

  it("tells where Excel refuses", async () => {
    const { session } = opened({ close: () => Promise.reject(new Error("protected")) });
    await session.close("Quý I");
    expect(session.state().written).toEqual({
      kind: "failed",
      at: "close",
      cause: new Error("protected"),
    });
  });
});

describe("the user's own words", () => {
  it("are told to be out of date once the figures say something else", async () => {
    let done = 4;
    const { session } = opened({ read: () => Promise.resolve(reading(done)) });
    await session.refresh();
    const { composed } = reportParagraph(session.state())!;
    session.word("Quý I", "Đoạn tự viết.", composed);
    expect(reportParagraph(session.state())).toMatchObject({ isOwn: true, isOutdated: false });
    done = 5;
    await session.refresh();
    expect(reportParagraph(session.state())).toMatchObject({
      text: "Đoạn tự viết.",
      isOutdated: true,
    });
    session.compose("Quý I");
    expect(reportParagraph(session.state())).toMatchObject({ isOwn: false, isOutdated: false });
  });

  it("that gave way to the composed ones can be taken back, as out of date as they were", async () => {
    const { session } = opened();
    await session.refresh();
    session.word("Quý I", "Đoạn tự viết.", "như kỳ trước");
    session.compose("Quý I");
    expect(reportParagraph(session.state())).toMatchObject({ isOwn: false, isDropped: true });
    session.takeBack("Quý I");
    expect(reportParagraph(session.state())).toMatchObject({
      text: "Đoạn tự viết.",
      isOutdated: true,
      isDropped: false,
    });
  });

  it("are up to date again once the user holds on to them", async () => {
    const { session } = opened();
    await session.refresh();
    session.word("Quý I", "Đoạn tự viết.", "như kỳ trước");
    session.keep("Quý I", reportParagraph(session.state())!.composed);
    expect(reportParagraph(session.state())).toMatchObject({
      text: "Đoạn tự viết.",
      isOutdated: false,
    });
  });

  it("that say again what is composed are nobody's own", async () => {
    const { session } = opened();
    await session.refresh();
    const { composed } = reportParagraph(session.state())!;
    session.word("Quý I", `${composed}.`, composed);
    session.word("Quý I", composed, composed);
    expect(reportParagraph(session.state())?.isOwn).toBe(false);
  });
});
