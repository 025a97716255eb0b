import type { BuildSession } from "./buildSession";
import type { CommunesSession } from "./communesSession";
import type { CompareSession } from "./compareSession";
import type { DocumentsSession } from "./documentsSession";
import type { DueSession } from "./dueSession";
import type { CheckSession } from "./checkSession";
import type { FaultsSession } from "./faultsSession";
import type { FiguresSession } from "./figuresSession";
import type { FollowPart, FollowSession } from "./followSession";
import type { LiveHelpSession } from "./liveHelpSession";
import type { NextYearSession } from "./nextYearSession";
import type { PreviewSession } from "./previewSession";
import type { PrintSession } from "./printSession";
import type { ScreenSession } from "./screenSession";
import type { ReportSession } from "./reportSession";
import { isOpen, type SettingsSession } from "./settingsSession";
import type { SnapshotsSession } from "./snapshotsSession";
import type { SourcesSession } from "./sourcesSession";
import type { SummaryPartSession } from "./summaryPartSession";
import type { TaskChanges } from "./taskChanges";
import type { TaskSession } from "./taskSession";
import type { UnitsSessions } from "./units/unitsSessions";
import type { UnwrittenEntries } from "./unwrittenEntries";
import type { WorkSession } from "./workSession";
import type { YearSession } from "./yearSession";

/** Everything that pane and ribbon of one add-in instance share. */
export interface Sessions {
  /** Which screen of the pane is in sight. */
  readonly screen: ScreenSession;
  /** Which part of the screen "Theo dõi" is in sight. */
  readonly follow: FollowSession;
  /** Which part of the screen of figures and reports is in sight. */
  readonly summaryPart: SummaryPartSession;
  /** That tasks are others now, whoever changed them. */
  readonly changes: TaskChanges;
  /** What is due, and the reminders. */
  readonly due: DueSession;
  /** The task at hand; it is loaded once somebody looks at it. */
  readonly task: () => Promise<TaskSession>;
  /** The appendix beside the superior's plan; loaded once somebody compares. */
  readonly compare: () => Promise<CompareSession>;
  /** Changes of tasks during the year, and of agencies; each is loaded once somebody looks at it. */
  readonly yearChanges: () => Promise<YearSession>;
  readonly reorganisation: () => Promise<YearSession>;
  /** The next plan out of this year's; it is loaded once its section is in sight. */
  readonly nextYear: () => Promise<NextYearSession>;
  /** Several communes added up; loaded once somebody looks at them. */
  readonly communes: () => Promise<CommunesSession>;
  /** What its form holds and the table does not. */
  readonly unwritten: UnwrittenEntries;
  /** Slips to the units and back; loaded once somebody looks at them. */
  readonly units: () => Promise<UnitsSessions>;
  /** What the workbook offers to read. */
  readonly sources: SourcesSession;
  /** The list that is looked at before it is built. */
  readonly preview: PreviewSession;
  readonly build: BuildSession;
  /** How the appendix is printed, and whether its sheet is current. */
  readonly print: PrintSession;
  /** How far the tasks are. */
  readonly figures: FiguresSession;
  /** The report of a period. */
  readonly report: ReportSession;
  /** What the checks of the appendix found. */
  readonly check: CheckSession;
  /** The Word files that are made of the workbook. */
  readonly documents: DocumentsSession;
  readonly settings: SettingsSession;
  /** The copies of what people typed, to go back to. */
  readonly snapshots: SnapshotsSession;
  /** What is done with an appendix that is built. */
  readonly work: WorkSession;
  /** What follows from changes in the table, written or offered. */
  readonly liveHelp: LiveHelpSession;
  /** What went wrong where none of the others tells of it. */
  readonly faults: FaultsSession;
}

/**
 * What one session's news means for the others: once a list is opened nobody asks any more how the last build or the last
 * work ended, sheets of a report say themselves what they are about, and what a check found is out of date once the appendix is built anew or a task changed. Where an appendix
 * stands, its table is watched.
 */
export function link(sessions: Sessions): void {
  const { build, check, preview, work, sources, liveHelp, changes, report } = sessions;
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
      changes.tell("build");
    }
  });
  sources.subscribe(() => {
    if (sources.state()?.built === true) {
      void liveHelp.start();
    }
  });
  work.subscribe(() => {
    const state = work.state();
    if (state.kind === "finished" && state.done.kind === "drawReports" && state.done.outcome.ok) {
      report.followWorkbook();
    }
  });
  tellOfChanges(sessions);
  hearOfChanges(sessions);
}

/** Links the task at hand, which is loaded later than the others. */
export function linkTask(task: TaskSession, sessions: Sessions): void {
  const { changes, unwritten } = sessions;
  task.subscribe(() => unwritten.look(task.state()));
  changes.follow(task, "task", (state) =>
    state.kind === "open" ? [state.queue.undo, state.queue.redo] : null
  );
  changes.subscribe(() => {
    if (isNewsTo("task", changes) && isInSight(sessions, "task")) {
      void task.refresh();
    }
  });
}

/** Links the comparison with the superior's plan, which is loaded later than the others. */
export function linkCompare(compare: CompareSession, { changes }: Sessions): void {
  changes.follow(compare, "compare", ({ added }) => [added]);
}

/** Links what changes during the year, which is loaded later than the others. */
export function linkYear(year: YearSession, { changes, settings }: Sessions): void {
  changes.follow(year, "year", ({ news }) => [
    news?.kind === "written" || news?.kind === "undone" ? news : null,
  ]);
  changes.subscribe(() => {
    if (changes.state()?.by === "year") {
      void settings.open();
    }
  });
}

function tellOfChanges(sessions: Sessions): void {
  const { changes, check, due, liveHelp, report, settings, snapshots } = sessions;
  changes.follow(check, "check", ({ news }) => [
    (news?.kind === "fixed" && news.fixed > 0) || news?.kind === "undone" || news?.kind === "noted"
      ? news
      : null,
  ]);
  changes.follow(due, "due", ({ recording }) => [
    recording.kind === "recorded" || recording.kind === "undone" ? recording : null,
  ]);
  changes.follow(liveHelp, "sheet", ({ touched }) => [touched]);
  changes.follow(liveHelp, "liveHelp", ({ done, undone }) => [done, undone]);
  changes.follow(settings, "settings", (state) => [isOpen(state) ? state.result : null]);
  changes.follow(report, "report", ({ written }) => [
    "outcome" in written && written.outcome.ok ? written : null,
  ]);
  changes.follow(snapshots, "snapshots", ({ notice }) => [
    notice?.kind === "restored" ? notice : null,
  ]);
}

function hearOfChanges(sessions: Sessions): void {
  const { changes, check, due, liveHelp } = sessions;
  changes.subscribe(() => {
    const by = changes.state()?.by;
    if (by !== "check") {
      check.markStale();
    }
    if (isNewsTo("due", changes) && isInSight(sessions, "due")) {
      void due.refresh();
    }
    if (by === "settings" || by === "snapshots" || by === "year") {
      // What was offered may be done, or be no longer anybody's to write: the plan may be issued by now.
      void liveHelp.rebuilt();
    } else if (by === "check") {
      void liveHelp.lookBack();
    }
  });
}

/**
 * Whether somebody else than who shows it wrote in the add-in. Whoever types into the sheet is not interrupted by reading after
 * each cell: turning back to the pane reads anew.
 */
function isNewsTo(shown: "due" | "task", changes: TaskChanges): boolean {
  const by = changes.state()?.by;
  return by !== shown && by !== "sheet";
}

function isInSight({ screen, follow }: Sessions, part: FollowPart): boolean {
  return screen.state() === "follow" && follow.state() === part;
}
