import { describe, expect, it, jest } from "@jest/globals";
import type { CheckOutcome } from "../../src/actions/checkAppendix";
import { CheckSession, type CheckActions } from "../../src/commands/checkSession";
import { knownDay } from "../../src/plan/day";
import { CHECKED, NO_LEAD, REFERENCE, REPEATED } from "../taskpane/follow/checkedAppendix";
import { NO_CHECK_ACTIONS } from "../taskpane/openSessions";

const WITHOUT_REPEATED = { ...CHECKED, findings: [REFERENCE, NO_LEAD] };
const UNDO = REPEATED.fix!.map((edit) => ({ ...edit, from: edit.to, to: edit.from }));

function session(actions: Partial<CheckActions>): CheckSession {
  return new CheckSession({
    ...NO_CHECK_ACTIONS,
    check: () => Promise.resolve(CHECKED),
    ...actions,
  });
}

/** A workbook in which the repeated word is there or put right. */
function workbook() {
  let isFixed = false;
  return {
    check: () => Promise.resolve(isFixed ? WITHOUT_REPEATED : CHECKED),
    fix: () => {
      isFixed = true;
      return Promise.resolve({ ok: true, fixed: [REPEATED], kept: [], undo: UNDO } as const);
    },
    edit: jest.fn<CheckActions["edit"]>((edits) => {
      isFixed = false;
      return Promise.resolve({ ok: true, made: edits, kept: [], undo: [], restored: false });
    }),
  };
}

describe("the checks of the appendix", () => {
  it("are kept with what was found, and a second check does not begin before the first ends", async () => {
    const check = jest.fn(() => Promise.resolve<CheckOutcome>(CHECKED));
    const checks = session({ check });
    await Promise.all([checks.recheck(), checks.recheck()]);
    expect(check).toHaveBeenCalledTimes(1);
    expect(checks.state()).toMatchObject({ isBusy: false, checked: CHECKED });
  });

  it("say that nothing is built, or why Excel refused, and keep what they found before", async () => {
    const answers = [
      () => Promise.resolve<CheckOutcome>(CHECKED),
      () => Promise.reject<CheckOutcome>(new Error("a cell is being edited")),
      () => Promise.resolve<CheckOutcome>({ ok: false, problem: "notBuilt" }),
    ];
    const checks = session({ check: () => answers.shift()!() });
    await checks.recheck();
    await checks.recheck();
    expect(checks.state()).toMatchObject({ checked: CHECKED, news: { kind: "failed" } });
    await checks.recheck();
    expect(checks.state()).toMatchObject({ checked: null, news: { kind: "notBuilt" } });
  });

  it("put a finding right, look again, and take it back", async () => {
    const book = workbook();
    const checks = session(book);
    await checks.recheck();
    await checks.fix(REPEATED);
    expect(checks.state()).toMatchObject({
      checked: WITHOUT_REPEATED,
      news: { kind: "fixed", fixed: 1, kept: [] },
      undoable: 1,
    });
    await checks.undo();
    expect(book.edit).toHaveBeenCalledWith(UNDO);
    expect(checks.state()).toMatchObject({
      checked: CHECKED,
      news: { kind: "undone", cells: 1, kept: 0 },
      undoable: 0,
    });
    await checks.undo();
    expect(book.edit).toHaveBeenCalledTimes(1);
  });

  it("do not list what was put right where the second look fails", async () => {
    let looks = 0;
    const blind = session({
      ...workbook(),
      check: () => {
        looks += 1;
        return looks === 1 ? Promise.resolve(CHECKED) : Promise.reject(new Error("no answer"));
      },
    });
    await blind.recheck();
    await blind.fix(REPEATED);
    expect(blind.state()).toMatchObject({
      checked: { findings: [REFERENCE, NO_LEAD] },
      news: { kind: "fixed" },
    });
  });

  it("keep the way back where the undoing fails", async () => {
    const checks = session({
      ...workbook(),
      edit: () => Promise.reject(new Error("a cell is being edited")),
    });
    await checks.recheck();
    await checks.fix(REPEATED);
    await checks.undo();
    expect(checks.state()).toMatchObject({ news: { kind: "failed" }, undoable: 1 });
  });

  it("remember what was accepted and let it count again", async () => {
    const accepted = [
      { key: "k", reason: "Theo chỉ đạo", day: knownDay(2026, 6, 10), task: "4", words: "…" },
    ];
    const checks = session({
      accept: () => Promise.resolve({ ok: true, accepted }),
      withdraw: () => Promise.resolve({ ok: true, accepted: [] }),
    });
    await checks.recheck();
    checks.open({ key: "k", part: "accept" });
    await checks.accept(NO_LEAD, "Theo chỉ đạo");
    expect(checks.state()).toMatchObject({ checked: { accepted }, opened: null });
    await checks.withdraw(accepted[0]!);
    expect(checks.state()).toMatchObject({
      checked: { accepted: [] },
      news: { kind: "withdrawn" },
    });
  });

  it("keep what was typed of a reason while its finding is the one that is opened", async () => {
    const checks = session({});
    await checks.recheck();
    checks.open({ key: "k", part: "accept" });
    checks.typeReason("Theo chỉ đạo");
    await checks.recheck();
    expect(checks.state().opened).toEqual({ key: "k", part: "accept", reason: "Theo chỉ đạo" });
    checks.open({ key: "other", part: "accept" });
    expect(checks.state().opened?.reason).toBe("");
  });
});
