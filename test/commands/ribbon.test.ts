import { describe, expect, it, jest } from "@jest/globals";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import type { SourceRequest } from "../../src/actions/readSource";
import { BuildSession } from "../../src/commands/buildSession";
import { CheckSession } from "../../src/commands/checkSession";
import { PreviewSession } from "../../src/commands/previewSession";
import { ribbonCommands } from "../../src/commands/ribbon";
import type { Sessions } from "../../src/commands/sessions";
import { SourcesSession } from "../../src/commands/sourcesSession";
import { WorkSession, type DoneWork, type Work } from "../../src/commands/workSession";
import { NO_CHOICES } from "../../src/intake/choices";
import { builtAppendix } from "../taskpane/builtAppendix";
import { CHECKED } from "../taskpane/follow/checkedAppendix";
import {
  BUILT_WORKBOOK,
  NEW_WORKBOOK,
  NO_CHECK_ACTIONS,
  openSessions,
} from "../taskpane/openSessions";

const refused: BuildOutcome = {
  ok: false,
  problem: { kind: "empty", sheet: "Sheet1" },
  choices: NO_CHOICES,
};

/** The add-in with its pane closed; the workbook has its appendix unless a test says otherwise. */
function addIn(given: Partial<Sessions> = {}) {
  const previewed: SourceRequest[] = [];
  const sessions = openSessions({
    sources: new SourcesSession(() => Promise.resolve(BUILT_WORKBOOK)),
    preview: new PreviewSession((request) => {
      previewed.push(request);
      return Promise.resolve({ ok: false, problem: { kind: "noSheets" }, choices: NO_CHOICES });
    }),
    ...given,
  });
  const showPane = jest.fn(() => Promise.resolve());
  return { around: { sessions, showPane }, previewed };
}

function building(build: () => Promise<BuildOutcome>): Partial<Sessions> {
  return { build: new BuildSession(build) };
}

function working(perform: (work: Work) => Promise<DoneWork>): Partial<Sessions> {
  return { work: new WorkSession(perform) };
}

describe("the ribbon's build button", () => {
  it("opens the preview in a workbook without an appendix, and builds nothing", async () => {
    const build = jest.fn(() => Promise.resolve<BuildOutcome>(builtAppendix));
    const { around, previewed } = addIn({
      ...building(build),
      sources: new SourcesSession(() => Promise.resolve(NEW_WORKBOOK)),
    });
    around.sessions.screen.show("settings");
    await ribbonCommands.buildAppendix(around);
    expect(build).not.toHaveBeenCalled();
    expect(previewed).toEqual([{}]);
    expect(around.sessions.screen.state()).toBe("build");
    expect(around.showPane).toHaveBeenCalledTimes(1);
  });

  it("builds again, and opens the pane where there is something to check", async () => {
    const quiet = addIn(building(() => Promise.resolve({ ...builtAppendix, findings: [] })));
    await ribbonCommands.buildAppendix(quiet.around);
    expect(quiet.around.sessions.build.state().kind).toBe("finished");
    expect(quiet.around.showPane).not.toHaveBeenCalled();
    const telling = addIn(building(() => Promise.resolve(builtAppendix)));
    await ribbonCommands.buildAppendix(telling.around);
    expect(telling.around.showPane).toHaveBeenCalledTimes(1);
  });

  it("opens the preview where something is to be decided between list and appendix", async () => {
    const asksFirst: boolean[] = [];
    const build = new BuildSession((_watch, asks) => {
      asksFirst.push(asks);
      return Promise.resolve<BuildOutcome>({ ok: false, undecided: true });
    });
    const { around, previewed } = addIn({ build });
    await ribbonCommands.buildAppendix(around);
    expect(asksFirst).toEqual([true]);
    expect(previewed).toEqual([{}]);
    expect(around.sessions.build.state()).toEqual({ kind: "idle" });
    expect(around.sessions.screen.state()).toBe("build");
    expect(around.showPane).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["was refused", () => Promise.resolve(refused)],
    ["failed", () => Promise.reject<BuildOutcome>(new Error("no answer"))],
  ])("opens the pane where the build %s", async (_, build) => {
    const { around } = addIn(building(build));
    await ribbonCommands.buildAppendix(around);
    expect(around.showPane).toHaveBeenCalledTimes(1);
  });

  it("builds nothing that is being looked at where it cannot be seen: the pane opens", async () => {
    const build = jest.fn(() => Promise.resolve<BuildOutcome>(builtAppendix));
    const { around } = addIn(building(build));
    await around.sessions.preview.showPlace({ kind: "selection" });
    await ribbonCommands.buildAppendix(around);
    expect(build).not.toHaveBeenCalled();
    expect(around.showPane).toHaveBeenCalledTimes(1);
  });

  it("opens the preview where Excel does not say what there is", async () => {
    const { around, previewed } = addIn({
      sources: new SourcesSession(() => Promise.reject(new Error("a cell is being edited"))),
    });
    await ribbonCommands.buildAppendix(around);
    expect(previewed).toHaveLength(1);
    expect(around.showPane).toHaveBeenCalledTimes(1);
  });
});

describe("“Lập phụ lục từ vùng chọn” in the menu of cells", () => {
  it("opens the pane with the preview of the selected cells", async () => {
    const { around, previewed } = addIn();
    await ribbonCommands.previewSelection(around);
    expect(previewed).toEqual([{ selection: true }]);
    expect(around.showPane).toHaveBeenCalledTimes(1);
  });
});

describe.each(["refreshSummary", "drawPrint"] as const)("the ribbon's button %s", (kind) => {
  const outcome = { ok: true, changedCells: 3, restored: false } as const;

  it("leaves the pane closed where the sheet shows what was done", async () => {
    const { around } = addIn(working(() => Promise.resolve({ kind, outcome })));
    await ribbonCommands[kind](around);
    expect(around.showPane).not.toHaveBeenCalled();
  });

  it("opens the pane where there is no appendix yet, or Excel refuses", async () => {
    for (const perform of [
      () => Promise.resolve<DoneWork>({ kind, outcome: { ok: false, problem: "notBuilt" } }),
      () => Promise.reject<DoneWork>(new Error("no answer")),
    ]) {
      const { around } = addIn(working(perform));
      await ribbonCommands[kind](around);
      expect(around.showPane).toHaveBeenCalledTimes(1);
      expect(around.sessions.screen.state()).toBe("summary");
    }
  });
});

describe("the ribbon's check button", () => {
  it.each([
    ["finds something", 2],
    ["finds nothing", 0],
  ])("opens the pane on what it found where it %s", async (_, count) => {
    const outcome = { ...CHECKED, findings: builtAppendix.findings.slice(0, count) };
    const check = new CheckSession({ ...NO_CHECK_ACTIONS, check: () => Promise.resolve(outcome) });
    const { around } = addIn({ check });
    await ribbonCommands.checkAppendix(around);
    expect(check.state().checked?.findings).toHaveLength(count);
    expect(around.showPane).toHaveBeenCalledTimes(1);
    expect(around.sessions.screen.state()).toBe("follow");
    expect(around.sessions.follow.state()).toBe("check");
  });
});
