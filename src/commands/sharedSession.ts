import { BuildSession } from "./buildSession";
import { FaultsSession } from "./faultsSession";
import { FiguresSession } from "./figuresSession";
import { FollowSession } from "./followSession";
import { onceLinked } from "./onceLinked";
import { PreviewSession } from "./previewSession";
import { PrintSession } from "./printSession";
import { ScreenSession } from "./screenSession";
import { link, linkCompare, linkTask, linkYear, type Sessions } from "./sessions";
import { sharedDocuments } from "./sharedDocuments";
import { sharedDue } from "./sharedDue";
import { sharedCheck } from "./sharedCheck";
import { sharedLiveHelp } from "./sharedLiveHelp";
import { sharedReport } from "./sharedReport";
import { sharedSettings } from "./sharedSettings";
import { sharedSnapshots } from "./sharedSnapshots";
import { SourcesSession } from "./sourcesSession";
import { SummaryPartSession } from "./summaryPartSession";
import { TaskChanges } from "./taskChanges";
import { performWork } from "./performWork";
import { UnwrittenEntries } from "./unwrittenEntries";
import { WorkSession } from "./workSession";
import type { YearSession } from "./yearSession";

/*
 * Pane and ribbon live in one shared runtime and act on one state. What reads and builds is loaded once it is asked for, so
 * that the pane stands at once.
 */

let opened: Promise<void> = Promise.resolve();

const preview = new PreviewSession(async (request) => {
  const { previewAppendix } = await import("../actions/previewAppendix");
  return previewAppendix(request);
});

const build = new BuildSession((watch, asksFirst) =>
  preview.build(async (request) => {
    const { buildAppendix } = await import("../actions/buildAppendix");
    return buildAppendix({ ...request, live: false, asksFirst, watch });
  })
);

/** The sessions of this add-in instance. */
export const sharedSessions: Sessions = {
  screen: new ScreenSession(),
  follow: new FollowSession(),
  summaryPart: new SummaryPartSession(),
  changes: new TaskChanges(),
  due: sharedDue,
  async task() {
    const { sharedTask } = await import("./sharedTask");
    return onceLinked(sharedTask, (task) => linkTask(task, sharedSessions));
  },
  async compare() {
    const { sharedCompare } = await import("./sharedCompare");
    return onceLinked(sharedCompare, (compare) => linkCompare(compare, sharedSessions));
  },
  async yearChanges() {
    return linkedYear((await import("./sharedYear")).sharedYearChanges);
  },
  async reorganisation() {
    return linkedYear((await import("./sharedYear")).sharedReorganisation);
  },
  async nextYear() {
    const { sharedNextYear } = await import("./sharedNextYear");
    return sharedNextYear;
  },
  async communes() {
    const { sharedCommunes } = await import("./sharedCommunes");
    return sharedCommunes;
  },
  unwritten: new UnwrittenEntries(),
  async units() {
    const { linkedUnits } = await import("./units/sharedUnits");
    return linkedUnits(sharedSessions);
  },
  sources: new SourcesSession(async () => {
    // Looking at the workbook undoes unfinished work too, but would not tell.
    await opened;
    const { listSources } = await import("../actions/listSources");
    return listSources();
  }),
  preview,
  build,
  print: new PrintSession(async () => {
    const { readPrint } = await import("../actions/printing/readPrint");
    return readPrint();
  }),
  figures: new FiguresSession(async () => {
    const { readSummary } = await import("../actions/readSummary");
    return readSummary();
  }),
  report: sharedReport,
  check: sharedCheck,
  documents: sharedDocuments,
  settings: sharedSettings,
  snapshots: sharedSnapshots,
  work: new WorkSession(performWork),
  liveHelp: sharedLiveHelp,
  faults: new FaultsSession(),
};

link(sharedSessions);

function linkedYear(session: YearSession): YearSession {
  return onceLinked(session, (year) => linkYear(year, sharedSessions));
}

/** Undoes what an earlier build left unfinished, before the workbook is looked at. */
export function restoreAtOpening(): void {
  opened = build.restore(async () => {
    const { restoreUnfinished } = await import("../actions/restoreUnfinished");
    return restoreUnfinished();
  });
}
