import { describe, expect, it, jest } from "@jest/globals";
import type { DueReading } from "../../src/actions/due/readDue";
import type { RecordOutcome } from "../../src/actions/due/recordReminders";
import { DueSession, isWriting, type DueActions } from "../../src/commands/dueSession";
import { addDays } from "../../src/plan/day";
import { JUNE_10, seedDue } from "../plan/due/seedFollowed";

const READING: DueReading = { ok: true, list: seedDue(), reportDay: null };
type Items = Parameters<DueActions["record"]>[0];
const [FIRST, SECOND] = READING.list.agencies.map(({ items }) => items) as [Items, Items];

/** One edit, told apart by its task. */
function undoOf(taskId: string) {
  return [{ taskId, field: "reminders", from: 1, to: null }] as const;
}

function recorded(taskId: string): RecordOutcome {
  return { ok: true, recorded: 1, already: 0, kept: 0, undo: undoOf(taskId) };
}

function opened(given: Partial<DueActions> = {}) {
  const written: DueActions["edit"] = (edits) =>
    Promise.resolve({ ok: true, made: edits, kept: [], undo: [], restored: false });
  const actions = {
    read: jest.fn(given.read ?? (() => Promise.resolve(READING))),
    record: jest.fn(
      given.record ?? ((items: Items) => Promise.resolve(recorded(items[0]!.taskId)))
    ),
    edit: jest.fn(given.edit ?? written),
  };
  return { session: new DueSession(actions), actions };
}

describe("what is due", () => {
  it("stays in sight while it is looked up again, and a fault is told", async () => {
    let looks = 0;
    const { session } = opened({
      read: () => {
        looks += 1;
        return looks === 1 ? Promise.resolve(READING) : Promise.reject(new Error("no answer"));
      },
    });
    await session.refresh();
    const second = session.refresh();
    expect(session.state().list).toEqual({ kind: "read", due: READING, fault: null });
    await second;
    expect(session.state().list).toMatchObject({
      kind: "read",
      due: READING,
      fault: { cause: new Error("no answer") },
    });
  });

  it("is as the last look says, though an earlier one answers later", async () => {
    const answers: ((due: DueReading) => void)[] = [];
    const { session } = opened({ read: () => new Promise((answer) => answers.push(answer)) });
    const looks = [session.refresh(), session.refresh()];
    const later = { ...READING, reportDay: JUNE_10 };
    answers[1]!(later);
    answers[0]!(READING);
    await Promise.all(looks);
    const { list } = session.state();
    expect(list.kind === "read" && list.due).toBe(later);
  });
});

describe("until when an answer is wanted", () => {
  it("is as somebody typed it, until the list counts to another day", async () => {
    const days = [JUNE_10, JUNE_10, addDays(JUNE_10, 1)];
    const { session } = opened({
      read: () => Promise.resolve({ ...READING, list: seedDue({ asOf: days.shift()! }) }),
    });
    await session.refresh();
    session.answerBy("17 giờ ngày 11/6/2026");
    await session.refresh();
    expect(session.state().answerBy).toBe("17 giờ ngày 11/6/2026");
    await session.refresh();
    expect(session.state().answerBy).toBeNull();
  });
});

describe("recorded reminders", () => {
  it("are told of where they were copied, and the list is looked up anew", async () => {
    const { session, actions } = opened();
    await session.record("Phòng Kinh tế", FIRST);
    expect(actions.record).toHaveBeenCalledWith(FIRST);
    expect(session.state().recording).toMatchObject({ kind: "recorded", about: "Phòng Kinh tế" });
    expect(actions.read).toHaveBeenCalledTimes(1);
  });

  it("are taken back once, and those of another message stay", async () => {
    const { session, actions } = opened();
    await session.record("A", FIRST);
    await session.record("B", SECOND);
    await session.undo();
    expect(session.state().recording).toEqual({ kind: "undone", about: "B", kept: 0 });
    await session.undo();
    expect(actions.edit.mock.calls).toEqual([[undoOf(SECOND[0]!.taskId)]]);
  });

  it("leave nothing to take back where all counted already, though another message was recorded before", async () => {
    const nothing = { ok: true, recorded: 0, already: 3, kept: 0, undo: [] } as const;
    const outcomes = [recorded("nv-1"), nothing];
    const { session, actions } = opened({ record: () => Promise.resolve(outcomes.shift()!) });
    await session.record("A", FIRST);
    await session.record("B", SECOND);
    expect(session.state().recording).toMatchObject({ result: nothing });
    await session.undo();
    expect(actions.edit).not.toHaveBeenCalled();
  });

  it("are written one at a time", async () => {
    let end: (outcome: RecordOutcome) => void = () => undefined;
    const { session, actions } = opened({ record: () => new Promise((answer) => (end = answer)) });
    const first = session.record("A", FIRST);
    expect(isWriting(session.state())).toBe(true);
    await session.record("B", SECOND);
    end(recorded("nv-1"));
    await first;
    expect(actions.record).toHaveBeenCalledTimes(1);
    expect(isWriting(session.state())).toBe(false);
  });

  it("that Excel refuses are told as a fault, and what could not be taken back can be tried again", async () => {
    const refused = () => Promise.reject(new Error("no answer"));
    const one = opened({ record: refused });
    await one.session.record("A", FIRST);
    expect(one.session.state().recording).toMatchObject({ kind: "failed", at: "recording" });

    const other = opened({ edit: refused });
    await other.session.record("A", FIRST);
    await other.session.undo();
    expect(other.session.state().recording).toMatchObject({ kind: "failed", at: "undoing" });
    await other.session.undo();
    expect(other.actions.edit).toHaveBeenCalledTimes(2);
  });
});
