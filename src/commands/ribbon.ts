import type { BuildSession, BuildState } from "./buildSession";

/** What a ribbon button needs from its surroundings. */
export interface RibbonSurroundings {
  readonly session: BuildSession;
  readonly showPane: () => Promise<void>;
}

/** Ribbon functions by the name that the manifest gives them. */
export const ribbonCommands = {
  /** Builds from the open sheet; the pane comes up only where there is something to read or decide. */
  async buildAppendix({ session, showPane }: RibbonSurroundings): Promise<void> {
    if (needsReading(await session.run())) {
      await showPane();
    }
  },
  refreshSummary: ({ showPane }: RibbonSurroundings): Promise<void> => showPane(),
  drawPrint: ({ showPane }: RibbonSurroundings): Promise<void> => showPane(),
  checkAppendix: ({ showPane }: RibbonSurroundings): Promise<void> => showPane(),
  previewSelection: ({ showPane }: RibbonSurroundings): Promise<void> => showPane(),
} as const;

function needsReading(state: BuildState): boolean {
  return state.kind !== "finished" || !state.outcome.ok || state.outcome.findings.length > 0;
}
