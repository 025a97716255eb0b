import type { BuildSession } from "./buildSession";
import type { DueSession } from "./dueSession";
import type { CheckSession } from "./checkSession";
import type { FiguresSession } from "./figuresSession";
import type { FollowSession } from "./followSession";
import type { LiveHelpSession } from "./liveHelpSession";
import type { PreviewSession } from "./previewSession";
import type { ScreenSession } from "./screenSession";
import type { SettingsSession } from "./settingsSession";
import type { SnapshotsSession } from "./snapshotsSession";
import type { SourcesSession } from "./sourcesSession";
import type { TaskSession } from "./taskSession";
import type { WorkSession } from "./workSession";

/** Everything that pane and ribbon of one add-in instance share. */
export interface Sessions {
  /** Which screen of the pane is in sight. */
  readonly screen: ScreenSession;
  /** Which part of the screen "Theo dõi" is in sight. */
  readonly follow: FollowSession;
  /** What is due, and the reminders. */
  readonly due: DueSession;
  /** The task at hand; it is loaded once somebody looks at it. */
  readonly task: () => Promise<TaskSession>;
  /** What the workbook offers to read. */
  readonly sources: SourcesSession;
  /** The list that is looked at before it is built. */
  readonly preview: PreviewSession;
  readonly build: BuildSession;
  /** How far the tasks are. */
  readonly figures: FiguresSession;
  /** What the checks of the appendix found. */
  readonly check: CheckSession;
  readonly settings: SettingsSession;
  /** The copies of what people typed, to go back to. */
  readonly snapshots: SnapshotsSession;
  /** What is done with an appendix that is built. */
  readonly work: WorkSession;
  /** What follows from changes in the table, written or offered. */
  readonly liveHelp: LiveHelpSession;
}

/**
 * What one session's news means for the others: once a list is opened nobody asks any more how the last build or the last
 * work ended, and what a check found is out of date once the appendix is built anew. Where an appendix stands, its table is
 * watched.
 */
export function link({ build, check, preview, work, sources, liveHelp }: Sessions): void {
  let opening = 0;
  preview.subscribe(() => {
    const before = opening;
    ({ opening } = preview.state());
    if (opening > before) {
      build.dismiss();
      work.dismiss();
    }
  });
  build.subscribe(() => {
    if (build.state().kind === "running") {
      check.forget();
      work.dismiss();
    }
    const state = build.state();
    if (state.kind === "finished" && state.outcome.ok) {
      void liveHelp.rebuilt();
    }
  });
  sources.subscribe(() => {
    if (sources.state()?.built === true) {
      void liveHelp.start();
    }
  });
}
