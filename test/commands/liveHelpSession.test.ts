import { describe, expect, it, jest } from "@jest/globals";
import type { AnswerOutcome, AnswerRequest } from "../../src/actions/liveHelp/answerChanges";
import type { CellsChange, CellsMoved, Proposal } from "../../src/actions/liveHelp/offers";
import type { EditOutcome } from "../../src/actions/tasks/editTasks";
import type { KeptHelp } from "../../src/commands/keptHelp";
import { LiveHelpSession, type LiveHelpWork } from "../../src/commands/liveHelpSession";
import { ExcelProblem } from "../../src/excel/problem";
import { NO_CHOICES } from "../../src/intake/choices";
import { BuildSession } from "../../src/commands/buildSession";
import { SourcesSession } from "../../src/commands/sourcesSession";
import { builtAppendix } from "../taskpane/builtAppendix";
import { BUILT_WORKBOOK, openSessions } from "../taskpane/openSessions";

const PLACES = { tracking: "{1}", settings: "{2}" };

function change(row: number): CellsChange {
  return {
    kind: "cells",
    sheetId: "{1}",
    areas: [{ row, column: 6, rows: 1, columns: 1 }],
    local: true,
  };
}

function proposal(number: string, to = "Ngày cụ thể"): Proposal {
  return {
    taskId: `nv-${number}`,
    number,
    because: { field: "deadlineText", to: "30/6/2026" },
    values: [{ field: "kind", from: null, to }],
    others: [],
    isRemark: false,
  };
}

function answer(offers: readonly Proposal[]): AnswerOutcome {
  const touched = offers.map(({ taskId, number, because }) => ({
    taskId,
    number,
    fields: [because.field],
    local: true,
  }));
  return { kind: "answered", places: PLACES, touched, offers, written: [], undo: [] };
}

function keptInMemory(): KeptHelp {
  const skipped = new Set<string>();
  let on = true;
  return {
    isOn: () => on,
    setOn: (chosen) => (on = chosen),
    isSkipped: (key) => skipped.has(key),
    skip: (keys) => keys.forEach((key) => skipped.add(key)),
  };
}

/** A session with somebody at the other end who decides what Excel says. */
function opened(given: Partial<LiveHelpWork> = {}, kept: KeptHelp = keptInMemory()) {
  let tell: (change: CellsChange | CellsMoved) => void = () => undefined;
  const stop = jest.fn(() => Promise.resolve());
  const asked: AnswerRequest[] = [];
  const answers: ((outcome: AnswerOutcome | Error) => void)[] = [];
  const session = new LiveHelpSession(
    {
      watch: (heard) => {
        tell = heard;
        return Promise.resolve(stop);
      },
      answer: (request) => {
        asked.push(request);
        return new Promise((resolve, reject) =>
          answers.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)))
        );
      },
      catchUp: () =>
        Promise.resolve({ ok: true, proposals: [], choices: NO_CHOICES, restored: false }),
      edit: (edits): Promise<EditOutcome> =>
        Promise.resolve({ ok: true, made: edits, kept: [], undo: edits, restored: false }),
      ...given,
    },
    kept
  );
  return {
    session,
    asked,
    stop,
    tell: (each: CellsChange | CellsMoved) => tell(each),
    settle: async (outcome: AnswerOutcome | Error) => {
      answers.shift()!(outcome);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const rowsOf = ({ changes }: AnswerRequest) =>
  changes.flatMap(({ areas }) => areas.map(({ row }) => row));

describe("live help", () => {
  it("answers one change at a time, and together what came up meanwhile", async () => {
    const { session, asked, tell, settle } = opened();
    await session.start();
    tell(change(5));
    tell(change(6));
    tell(change(7));
    expect(asked.map(rowsOf)).toEqual([[5]]);
    await settle(answer([proposal("1")]));
    expect(asked.map(rowsOf)).toEqual([[5], [6, 7]]);
    expect(asked[1]!.places).toBe(PLACES);
    await settle(answer([proposal("2"), proposal("3")]));
    expect(session.state().offers.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  });

  it("lets a later offer about the same field take the place of the earlier one", async () => {
    const { session, tell, settle } = opened();
    await session.start();
    tell(change(5));
    await settle(answer([proposal("1")]));
    tell(change(5));
    await settle(answer([proposal("1", "Cả năm")]));
    expect(session.state().offers).toEqual([proposal("1", "Cả năm")]);
  });

  it("takes an offer back once somebody fills in what it asks about", async () => {
    const { session, tell, settle } = opened();
    await session.start();
    tell(change(5));
    await settle(answer([proposal("1")]));
    tell(change(5));
    await settle({
      ...(answer([]) as Extract<AnswerOutcome, { kind: "answered" }>),
      touched: [{ taskId: "nv-1", number: "1", fields: ["kind"], local: false }],
    });
    expect(session.state().offers).toEqual([]);
    expect(session.state().others).toHaveLength(1);
  });

  it("asks again at the next change where a cell was being edited", async () => {
    const { session, asked, tell, settle } = opened();
    await session.start();
    tell(change(5));
    await settle(new ExcelProblem("editing", "InvalidOperationInCellEditMode", ""));
    expect(asked).toHaveLength(1);
    tell(change(6));
    expect(rowsOf(asked[1]!)).toEqual([5, 6]);
  });

  it("forgets what waits on a sheet whose rows moved", async () => {
    const { session, asked, tell, settle } = opened();
    await session.start();
    tell(change(5));
    await settle(new ExcelProblem("editing", "InvalidOperationInCellEditMode", ""));
    tell({ kind: "moved", sheetId: "{1}" });
    tell(change(9));
    expect(rowsOf(asked[1]!)).toEqual([9]);
  });

  it("looks for the tables anew where they are not where they were, and then lets it be", async () => {
    const { session, asked, tell, settle } = opened();
    await session.start();
    tell(change(5));
    await settle(answer([]));
    tell(change(6));
    await settle(new Error("ItemNotFound"));
    expect(asked.map(({ places }) => places)).toEqual([null, PLACES, null]);
    await settle(new Error("ItemNotFound"));
    expect(asked).toHaveLength(3);
  });

  it("looks all rows through where too many changed at once", async () => {
    const catchUp = jest.fn<LiveHelpWork["catchUp"]>(() =>
      Promise.resolve({
        ok: true,
        proposals: [proposal("9")],
        choices: NO_CHOICES,
        restored: false,
      })
    );
    const { session, tell, settle } = opened({ catchUp });
    await session.start();
    tell(change(5));
    await settle({ kind: "tooMany", places: PLACES });
    expect(catchUp).toHaveBeenCalledTimes(2);
    expect(session.state().offers).toEqual([proposal("9")]);
  });

  it("writes all offers in one step and offers them again once that is taken back", async () => {
    const edit = jest.fn<LiveHelpWork["edit"]>((edits) =>
      Promise.resolve({ ok: true, made: edits, kept: [], undo: edits, restored: false })
    );
    const { session, tell, settle } = opened({ edit });
    await session.start();
    tell(change(5));
    await settle(answer([proposal("1"), proposal("2")]));
    await session.takeAll();
    expect(edit).toHaveBeenCalledTimes(1);
    expect(session.state()).toMatchObject({ offers: [], done: { unasked: false, kept: 0 } });
    await session.undo();
    expect(session.state()).toMatchObject({ done: null });
    expect(session.state().offers).toHaveLength(2);
  });

  it("tells how much stays where somebody wrote something else since, and puts each line away by itself", async () => {
    const { session, tell, settle } = opened({
      edit: ([first, ...others]) =>
        Promise.resolve({
          ok: true,
          made: others,
          kept: [{ edit: first!, present: "Cả năm" }],
          undo: others,
          restored: false,
        }),
    });
    await session.start();
    tell(change(5));
    const touched = [{ taskId: "nv-9", number: "9", fields: ["note"], local: false }] as const;
    await settle({ ...answer([proposal("1")]), touched } as AnswerOutcome);
    await session.takeAll();
    await session.undo();
    expect(session.state()).toMatchObject({ done: null, undone: { kept: 1 } });
    session.dismiss("done");
    expect(session.state()).toMatchObject({ undone: null, others: [{ number: "9" }] });
    session.dismiss("others");
    expect(session.state().others).toEqual([]);
  });

  it("keeps an offer that Excel did not let be written, and says why", async () => {
    const refusal = new ExcelProblem("protected", "AccessDenied", "");
    const { session, tell, settle } = opened({ edit: () => Promise.reject(refusal) });
    await session.start();
    tell(change(5));
    await settle(answer([proposal("1")]));
    await session.take(session.state().offers[0]!);
    expect(session.state()).toMatchObject({
      busy: false,
      fault: { cause: refusal },
      offers: [proposal("1")],
    });
  });

  it("does not make an offer again that was turned down, until the row says something else", async () => {
    const { session, tell, settle } = opened();
    await session.start();
    tell(change(5));
    await settle(answer([proposal("1")]));
    session.skip(session.state().offers);
    tell(change(5));
    await settle(answer([proposal("1")]));
    expect(session.state().offers).toEqual([]);
    tell(change(5));
    await settle(answer([proposal("1", "Cả năm")]));
    expect(session.state().offers).toHaveLength(1);
  });

  it("hears nothing while it is switched off", async () => {
    const kept = keptInMemory();
    const { session, stop } = opened({}, kept);
    await session.start();
    await session.turn(false);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(kept.isOn()).toBe(false);
    await session.start();
    expect(session.state()).toMatchObject({ on: false, offers: [] });
  });
});

describe("live help among the other sessions", () => {
  it("starts where an appendix stands, once", async () => {
    const watch = jest.fn<LiveHelpWork["watch"]>(() => Promise.resolve(() => Promise.resolve()));
    const { session } = opened({ watch });
    const { sources } = openSessions({
      liveHelp: session,
      sources: new SourcesSession(() => Promise.resolve(BUILT_WORKBOOK)),
    });
    await sources.refresh();
    await sources.refresh();
    expect(watch).toHaveBeenCalledTimes(1);
  });

  it("looks back once the appendix is built", async () => {
    const catchUp = jest.fn<LiveHelpWork["catchUp"]>(() =>
      Promise.resolve({ ok: false, problem: "notBuilt" })
    );
    const { session } = opened({ catchUp });
    const { build } = openSessions({
      liveHelp: session,
      build: new BuildSession(() => Promise.resolve(builtAppendix)),
    });
    await build.run();
    await new Promise((resolve) => setImmediate(resolve));
    expect(catchUp).toHaveBeenCalledTimes(1);
  });
});
