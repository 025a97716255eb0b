import { describe, expect, it, jest } from "@jest/globals";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import { BuildSession } from "../../src/commands/buildSession";
import { NOT_BUILT } from "../../src/actions/ownWorkbook";
import { CheckSession } from "../../src/commands/checkSession";
import { DueSession } from "../../src/commands/dueSession";
import { LiveHelpSession, type LiveHelpWork } from "../../src/commands/liveHelpSession";
import { linkTask } from "../../src/commands/sessions";
import {
  SnapshotsSession,
  type RestorePreview,
  type SnapshotsDoors,
} from "../../src/commands/snapshotsSession";
import { WorkSession } from "../../src/commands/workSession";
import { knownDay } from "../../src/plan/day";
import { builtAppendix } from "../taskpane/builtAppendix";
import { CHECKED, REPEATED } from "../taskpane/follow/checkedAppendix";
import { NO_CHECK_ACTIONS, openSessions } from "../taskpane/openSessions";
import { atTable, settled, taskWith } from "./taskBench";

const notAsked = () => Promise.reject(new Error("nothing was to be written"));

const PREVIEW: RestorePreview = {
  ok: true,
  info: { id: "a", at: { day: knownDay(2026, 6, 10), minutes: 0 }, reason: "edit", tasks: 3 },
  tables: [],
  settings: [],
  isSame: false,
};

/** A workbook with one copy, which can be brought back. */
const restorable: SnapshotsDoors = {
  list: () => Promise.resolve([PREVIEW.info]),
  preview: () => Promise.resolve(PREVIEW),
  restore: (preview) => Promise.resolve({ ok: true, preview }),
};

function helpThat(catchUp: LiveHelpWork["catchUp"]): LiveHelpSession {
  return new LiveHelpSession(
    {
      watch: () => Promise.resolve(() => Promise.resolve()),
      answer: notAsked,
      catchUp,
      edit: notAsked,
    },
    { isOn: () => true, setOn: () => undefined, isSkipped: () => false, skip: () => undefined }
  );
}

describe("sessions of one add-in", () => {
  it("let go of how the last build ended once a list is opened, and not before", async () => {
    const { build, preview } = openSessions({
      build: new BuildSession(() => Promise.reject<BuildOutcome>(new Error("no answer"))),
    });
    await build.run();
    expect(build.state().kind).toBe("failed");
    await preview.show();
    expect(build.state().kind).toBe("idle");
  });

  it("go by the period of the workbook again once its sheets are drawn for the one in sight", async () => {
    const outcome = { ok: true, newSheets: 0, changedCells: 3, restored: false } as const;
    const { report, work } = openSessions({
      work: new WorkSession(({ kind }) =>
        Promise.resolve(
          kind === "drawReports" ? { kind, outcome } : { kind: "openSheet", shown: true }
        )
      ),
    });
    await report.choose("6 tháng");
    await work.run({ kind: "openSheet", role: "summary" });
    expect(report.state().chosen).toBe("6 tháng");
    await work.run({ kind: "drawReports", period: "6 tháng" });
    expect(report.state().chosen).toBeNull();
  });

  it("keep what a check found while its rows are gone to, until the appendix is built anew", async () => {
    const { build, check, work } = openSessions({
      build: new BuildSession(() => Promise.resolve(builtAppendix)),
      check: new CheckSession({ ...NO_CHECK_ACTIONS, check: () => Promise.resolve(CHECKED) }),
    });
    await check.recheck();
    await work.run({ kind: "goToCell", cell: { sheet: CHECKED.sheet, row: 8 } });
    work.dismiss();
    expect(check.state().checked).toBe(CHECKED);
    await build.run();
    expect(check.state().checked).toBeNull();
  });

  it("call a check out of date once somebody wrote into the table, until it is checked anew", async () => {
    const { check, snapshots } = openSessions({
      check: new CheckSession({ ...NO_CHECK_ACTIONS, check: () => Promise.resolve(CHECKED) }),
      snapshots: new SnapshotsSession(restorable),
    });
    await check.recheck();
    await snapshots.open("a");
    expect(check.state().isStale).toBe(false);
    await snapshots.restore();
    expect(check.state()).toMatchObject({ isStale: true, checked: CHECKED });
    await check.recheck();
    expect(check.state().isStale).toBe(false);
    await snapshots.refresh();
    expect(check.state().isStale).toBe(false);
  });

  it("call a check out of date that somebody wrote during", async () => {
    let answer: (checked: typeof CHECKED) => void = () => undefined;
    const { check, changes } = openSessions({
      check: new CheckSession({
        ...NO_CHECK_ACTIONS,
        check: () => new Promise((resolve) => (answer = resolve)),
      }),
    });
    const looking = check.recheck();
    changes.tell("task");
    answer(CHECKED);
    await looking;
    expect(check.state()).toMatchObject({ isStale: true, checked: CHECKED });
  });

  it("do not call a check out of date for what it put right itself", async () => {
    const fixed = { ok: true, fixed: [REPEATED], kept: [], undo: [] } as const;
    const { check } = openSessions({
      check: new CheckSession({
        ...NO_CHECK_ACTIONS,
        check: () => Promise.resolve(CHECKED),
        fix: () => Promise.resolve(fixed),
      }),
    });
    await check.recheck();
    await check.fix(REPEATED);
    expect(check.state()).toMatchObject({ isStale: false, news: { kind: "fixed" } });
  });

  it("look up what is due where that is in sight while something else is written", () => {
    const read = jest.fn(() => Promise.resolve(NOT_BUILT));
    const { changes, follow, screen } = openSessions({
      due: new DueSession({ read, record: notAsked, edit: notAsked }),
    });
    screen.show("follow");
    changes.tell("liveHelp");
    expect(read).not.toHaveBeenCalled();
    follow.show("due");
    changes.tell("liveHelp");
    changes.tell("due");
    changes.tell("sheet");
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("let live help look through the table anew after what was written without it", async () => {
    const catchUp = jest.fn(() => Promise.resolve(NOT_BUILT));
    const liveHelp = helpThat(catchUp);
    const { changes } = openSessions({ liveHelp });
    changes.tell("settings");
    await settled();
    expect(catchUp).toHaveBeenCalledTimes(1);
    changes.tell("due");
    await liveHelp.turn(false);
    changes.tell("check");
    expect(catchUp).toHaveBeenCalledTimes(1);
  });
});

describe("the task at hand among the other sessions", () => {
  it("is read anew when others wrote, and tells of its own writing", async () => {
    const { session, table } = await atTable(taskWith(0, {}));
    const sessions = openSessions();
    linkTask(session, sessions);
    sessions.screen.show("follow");
    table.write(0, { note: "Đã đối chiếu" });
    sessions.changes.tell("liveHelp");
    await settled();
    expect(session.state()).toMatchObject({ task: { values: { note: "Đã đối chiếu" } } });
    table.hold();
    session.choose("status", "Đang thực hiện");
    expect(sessions.changes.state()).toEqual({ by: "liveHelp" });
    await table.answer();
    expect(sessions.changes.state()).toEqual({ by: "task" });
  });

  it("is told of wherever it holds what the table does not, until that is written or dropped", async () => {
    const { session, table } = await atTable(taskWith(0, {}));
    const sessions = openSessions();
    linkTask(session, sessions);
    table.refusal = new Error("busy");
    session.choose("status", "Đang thực hiện");
    await settled();
    expect(sessions.unwritten.state()).toBe(true);
    table.refusal = null;
    session.retry();
    await settled();
    expect(sessions.unwritten.state()).toBe(false);
    session.type("doneOn", "hôm kia");
    await session.close();
    expect(sessions.unwritten.state()).toBe(true);
  });
});
