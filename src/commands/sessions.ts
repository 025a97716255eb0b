import type { BuildSession } from "./buildSession";
import type { FiguresSession } from "./figuresSession";
import type { PreviewSession } from "./previewSession";
import type { ScreenSession } from "./screenSession";
import type { SettingsSession } from "./settingsSession";
import type { SourcesSession } from "./sourcesSession";
import type { WorkSession } from "./workSession";

/** Everything that pane and ribbon of one add-in instance share. */
export interface Sessions {
  /** Which screen of the pane is in sight. */
  readonly screen: ScreenSession;
  /** What the workbook offers to read. */
  readonly sources: SourcesSession;
  /** The list that is looked at before it is built. */
  readonly preview: PreviewSession;
  readonly build: BuildSession;
  /** How far the tasks are. */
  readonly figures: FiguresSession;
  readonly settings: SettingsSession;
  /** What is done with an appendix that is built. */
  readonly work: WorkSession;
}
