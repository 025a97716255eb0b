import type { BuildOutcome } from "../../src/actions/buildAppendix";
import type { SourceList } from "../../src/actions/listSources";
import { BuildSession } from "../../src/commands/buildSession";
import { DocumentsSession } from "../../src/commands/documentsSession";
import { DueSession } from "../../src/commands/dueSession";
import { CheckSession, type CheckActions } from "../../src/commands/checkSession";
import { FaultsSession } from "../../src/commands/faultsSession";
import { FiguresSession } from "../../src/commands/figuresSession";
import { FollowSession } from "../../src/commands/followSession";
import { SummaryPartSession } from "../../src/commands/summaryPartSession";
import { ReportSession, type ReportActions } from "../../src/commands/reportSession";
import { LiveHelpSession } from "../../src/commands/liveHelpSession";
import { NextYearSession, type NextYearActions } from "../../src/commands/nextYearSession";
import { PrintSession } from "../../src/commands/printSession";
import { PreviewSession } from "../../src/commands/previewSession";
import { ScreenSession } from "../../src/commands/screenSession";
import { link, type Sessions } from "../../src/commands/sessions";
import { SettingsSession } from "../../src/commands/settingsSession";
import { SnapshotsSession } from "../../src/commands/snapshotsSession";
import { SourcesSession } from "../../src/commands/sourcesSession";
import { TaskChanges } from "../../src/commands/taskChanges";
import { UnwrittenEntries } from "../../src/commands/unwrittenEntries";
import { WorkSession } from "../../src/commands/workSession";

/** A workbook of two sheets in which nothing was built yet. */
export const NEW_WORKBOOK: SourceList = {
  sheets: [
    { name: "Kế hoạch", rows: 6 },
    { name: "Năm 2025", rows: 4 },
  ],
  activeSheet: "Năm 2025",
  selection: "B2:E9",
  selectionCells: 32,
  built: false,
  remembered: null,
};

/** A workbook whose appendix was built from one of its sheets. */
export const BUILT_WORKBOOK: SourceList = { ...NEW_WORKBOOK, built: true, remembered: "sheets" };

const notAsked = () => Promise.reject(new Error("nothing of the checks was asked for"));

/** A check that nobody is to ask for anything but what a test gives. */
export const NO_CHECK_ACTIONS: CheckActions = {
  check: notAsked,
  fix: notAsked,
  edit: notAsked,
  accept: notAsked,
  withdraw: notAsked,
  note: notAsked,
};

const notWritten = () => Promise.reject(new Error("nothing was to be written of a report"));

/** A workbook without an appendix, in which nothing of a report is to be written. */
export const NO_REPORT_ACTIONS: ReportActions = {
  read: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
  change: notWritten,
  close: notWritten,
};

/** A workbook of which no next plan is made. */
const NO_NEXT_YEAR: NextYearActions = {
  plan: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
  make: () => Promise.reject(new Error("no next plan was to be made")),
  open: () => Promise.reject(new Error("no workbook was to be opened")),
};

/** Sessions of a pane in which nothing is asked of Excel but what a test gives. */
export function openSessions(given: Partial<Sessions> = {}): Sessions {
  const sessions: Sessions = {
    screen: new ScreenSession(),
    follow: new FollowSession(),
    summaryPart: new SummaryPartSession(),
    changes: new TaskChanges(),
    due: new DueSession({
      read: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
      record: () => Promise.reject(new Error("nothing was to be recorded")),
      edit: () => Promise.reject(new Error("nothing was to be edited")),
    }),
    task: () => Promise.reject(new Error("no task was looked at")),
    compare: () => Promise.reject(new Error("nothing was compared")),
    units: () => Promise.reject(new Error("no slip was looked at")),
    yearChanges: () => Promise.reject(new Error("no change of the year was looked at")),
    reorganisation: () => Promise.reject(new Error("no reorganisation was looked at")),
    nextYear: () => Promise.resolve(new NextYearSession(NO_NEXT_YEAR)),
    communes: () => Promise.reject(new Error("no communes were added up")),
    unwritten: new UnwrittenEntries(),
    faults: new FaultsSession(),
    sources: new SourcesSession(() => Promise.resolve(NEW_WORKBOOK)),
    preview: new PreviewSession(() => Promise.reject(new Error("no preview was asked for"))),
    build: new BuildSession(() => new Promise<BuildOutcome>(() => undefined)),
    print: new PrintSession(() => Promise.resolve({ ok: false, problem: "notBuilt" })),
    figures: new FiguresSession(() => Promise.resolve({ ok: false, problem: "notBuilt" })),
    report: new ReportSession(NO_REPORT_ACTIONS),
    check: new CheckSession(NO_CHECK_ACTIONS),
    documents: new DocumentsSession({
      appendix: () => Promise.reject(new Error("no appendix was asked for")),
      template: () => Promise.reject(new Error("no template was asked for")),
      report: () => Promise.reject(new Error("no report was asked for")),
      reminder: () => Promise.reject(new Error("no letter was asked for")),
    }),
    settings: new SettingsSession({
      load: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
      save: () => Promise.reject(new Error("nothing was to be saved")),
      openSheet: () => Promise.resolve(false),
    }),
    snapshots: new SnapshotsSession({
      list: () => Promise.resolve([]),
      preview: () => Promise.resolve({ ok: false, problem: "gone" }),
      restore: () => Promise.resolve({ ok: false, problem: "gone" }),
    }),
    work: new WorkSession(() => Promise.resolve({ kind: "openSheet", shown: true })),
    liveHelp: silentHelp(),
    ...given,
  };
  link(sessions);
  return sessions;
}

/** Live help in a workbook in which nobody changes anything. */
function silentHelp(): LiveHelpSession {
  return new LiveHelpSession(
    {
      watch: () => Promise.resolve(() => Promise.resolve()),
      answer: () => Promise.reject(new Error("nothing was changed")),
      catchUp: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
      edit: () => Promise.reject(new Error("nothing was to be written")),
    },
    { isOn: () => true, setOn: () => undefined, isSkipped: () => false, skip: () => undefined }
  );
}
