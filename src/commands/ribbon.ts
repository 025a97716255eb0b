import type { BuildState } from "./buildSession";
import type { Screen } from "./screenSession";
import type { Sessions } from "./sessions";
import type { Work, WorkState } from "./workSession";

/** What a ribbon button needs from its surroundings. */
export interface RibbonSurroundings {
  readonly sessions: Pick<
    Sessions,
    "screen" | "follow" | "sources" | "preview" | "build" | "check" | "work"
  >;
  readonly showPane: () => Promise<void>;
}

type RibbonCommand = (around: RibbonSurroundings) => Promise<void>;

/**
 * Ribbon functions by the name that the manifest gives them. They work with the pane closed and open it where there is something to
 * read.
 */
export const ribbonCommands = {
  /**
   * Builds again from the list of the last build. A first build is looked at before anything is written, and so is one in
   * which a person should decide between the list and the appendix; what is being looked at is built only where it can be
   * seen.
   */
  async buildAppendix(around: RibbonSurroundings): Promise<void> {
    const { sources, build, preview } = around.sessions;
    if (preview.state().opening > 0) {
      await openPane(around, "build");
      return;
    }
    const found = await sources.refresh();
    if (found?.built !== true) {
      await Promise.all([openPane(around, "build"), preview.show()]);
      return;
    }
    const end = await build.run(true);
    if (isUndecided(end)) {
      await Promise.all([openPane(around, "build"), preview.show()]);
    } else if (needsReading(end)) {
      await openPane(around, "build");
    }
  },

  /** Shows how the list in the selected cells is read. */
  async previewSelection(around: RibbonSurroundings): Promise<void> {
    const { preview } = around.sessions;
    await Promise.all([openPane(around, "build"), preview.showPlace({ kind: "selection" })]);
  },

  refreshSummary: byWork({ kind: "refreshSummary" }),
  drawPrint: byWork({ kind: "drawPrint" }),

  /** What is found is there to be read, and that nothing is, too. */
  async checkAppendix(around: RibbonSurroundings): Promise<void> {
    const { check, follow } = around.sessions;
    await check.recheck();
    follow.show("check");
    await openPane(around, "follow");
  },
} as const satisfies Record<string, RibbonCommand>;

/** Work whose success shows in the sheet itself; that pages could not be set up does not. */
function byWork(work: Work): RibbonCommand {
  return async (around) => {
    if (!isDone(await around.sessions.work.run(work))) {
      await openPane(around, "summary");
    }
  };
}

async function openPane({ sessions, showPane }: RibbonSurroundings, screen: Screen): Promise<void> {
  sessions.screen.show(screen);
  await showPane();
}

function isUndecided(state: BuildState): boolean {
  return state.kind === "finished" && "undecided" in state.outcome;
}

function needsReading(state: BuildState): boolean {
  return (
    state.kind !== "finished" ||
    !state.outcome.ok ||
    state.outcome.findings.length > 0 ||
    state.outcome.unfinished !== undefined
  );
}

function isDone(state: WorkState): boolean {
  if (state.kind !== "finished" || !("outcome" in state.done) || !state.done.outcome.ok) {
    return false;
  }
  const { outcome } = state.done;
  return !("unfinished" in outcome);
}
