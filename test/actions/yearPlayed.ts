import { closePeriod, type ClosedPeriod } from "../../src/actions/reports/closePeriod";
import { drawReports } from "../../src/actions/reports/drawReports";
import { decideDraft } from "../../src/actions/changes/decideDraft";
import { readYear } from "../../src/actions/changes/readYear";
import { writeYearWork } from "../../src/actions/changes/writeYearWork";
import { readReturnedSlips } from "../../src/actions/slips/readReturnedSlips";
import {
  receiveSlips,
  reviewReturned,
  type ReturnedSlip,
} from "../../src/actions/slips/receiveSlips";
import { sendSlips, type SlipFile } from "../../src/actions/slips/sendSlips";
import type { AppliedChanges } from "../../src/actions/changes/applyChanges";
import { serialFromDay } from "../../src/notation/serial";
import type { CalendarDay } from "../../src/plan/day";
import { NO_DECISIONS, type SlipDecisions, type SlipReview } from "../../src/plan/slips/slipReview";
import { fillIn, inWorkbook } from "../build/clerkAtWork";
import { draftOf } from "../command/orders";
import type { OfficeHost } from "../host/officeHost";
import type { ReportedFields } from "../samples/progress/reports";
import { asTyped } from "../samples/year/asTyped";
import { changeOf } from "../samples/year/ordersOfStep";
import type { PlainStep } from "../samples/year/plainYear";
import type { StepOf } from "../samples/year/playYear";
import { filesBack, type FileBack, type ReturnedFileOfYear } from "../samples/year/returnedFiles";

/** What is seen of slips that came back, before and after they are written. */
export interface ReceivedRound {
  readonly files: readonly FileBack[];
  readonly review: SlipReview;
  readonly applied: AppliedChanges;
  /** The same files once more, after they were written. */
  readonly again: SlipReview;
}

/** Plays the story of the year through the add-in's own actions, as the clerk does at the pane. */
export class PlayedYear {
  private sent: readonly SlipFile[] = [];

  constructor(private readonly host: OfficeHost) {}

  async send(on: CalendarDay, period: string, dueBack: CalendarDay): Promise<readonly SlipFile[]> {
    const outcome = await sendSlips({ agencies: null, returnTo: "", period, dueBack, today: on });
    if (!outcome.ok) {
      throw new Error(outcome.problem);
    }
    this.sent = outcome.files;
    return this.sent;
  }

  async receive(step: PlainStep): Promise<ReceivedRound> {
    const { on } = step.event;
    const files = await filesBack(step, (agency) => this.slipTo(agency));
    const slips = await this.read(files);
    const review = await this.review(slips, on);
    const outcome = await receiveSlips({
      review,
      decisions: decisionsOf(step, review),
      at: { day: on, minutes: 600 },
    });
    if (!outcome.ok) {
      throw new Error(outcome.problem);
    }
    return { files, review, applied: outcome, again: await this.review(slips, on) };
  }

  private slipTo(agency: string): SlipFile {
    const slip = this.sent.find((each) => each.slip.agency === agency);
    if (slip === undefined) {
      throw new Error(`No slip went to ${agency}.`);
    }
    return slip;
  }

  private async read(files: readonly ReturnedFileOfYear[]): Promise<readonly ReturnedSlip[]> {
    const outcomes = await readReturnedSlips(files, () => undefined);
    return outcomes.map((outcome) => {
      if (!outcome.ok) {
        throw new Error(JSON.stringify(outcome));
      }
      return outcome.slip;
    });
  }

  private async review(slips: readonly ReturnedSlip[], on: CalendarDay): Promise<SlipReview> {
    const reviewed = await reviewReturned(slips, {}, on);
    if (!reviewed.ok) {
      throw new Error(reviewed.problem);
    }
    return reviewed.review;
  }

  async type(task: number, fields: ReportedFields): Promise<void> {
    await fillIn(this.host, [task], asTyped(fields));
  }

  async order({ event }: StepOf<"ordered">): Promise<AppliedChanges> {
    const { on } = event;
    const year = await readYear(on);
    if (!year.ok) {
      throw new Error(year.problem);
    }
    const decision = decideDraft(draftOf(changeOf(event), year).draft, year);
    if (decision.kind !== "work") {
      throw new Error(JSON.stringify(decision));
    }
    const outcome = await writeYearWork(decision, on);
    if (!outcome.ok) {
      throw new Error(outcome.problem);
    }
    return outcome;
  }

  async close(on: CalendarDay, period: string): Promise<ClosedPeriod> {
    await inWorkbook(this.host, ({ names }) => {
      names.getItem("NgayBaoCao").getRange().values = [[serialFromDay(on)]];
    });
    await drawReports({ today: on });
    const outcome = await closePeriod({ period, today: on });
    if (!outcome.ok) {
      throw new Error(outcome.problem);
    }
    await this.host.idle();
    return outcome;
  }
}

/** What the clerk decides of a round: as the story says, and a word of the unit's own is what it probably means. */
function decisionsOf({ event, files }: PlainStep, review: SlipReview): SlipDecisions {
  const conflicts = event.kind === "slipsReturned" ? event.conflicts : [];
  const chosen = review.conflicts.flatMap(({ key, task, field }) => {
    const decided = conflicts.find(
      (each) => String(each.task) === task.number && each.field === field
    );
    return decided ? [[key, decided.chosen] as const] : [];
  });
  const meant = review.doubts.flatMap(({ key, entry }) =>
    entry.reading === undefined ? [] : [[key, entry.reading] as const]
  );
  const proposed = files.flatMap(({ proposed: task }) => (task ? [task] : []));
  const added = review.additions.filter(({ row }) =>
    proposed.some(({ text }) => text === row.text)
  );
  return {
    ...NO_DECISIONS,
    chosen: Object.fromEntries([...chosen, ...meant]),
    added: added.map(({ key }) => key),
    areas: Object.fromEntries(
      added.map(({ key, row }) => [key, proposed.find(({ text }) => text === row.text)!.area])
    ),
  };
}
