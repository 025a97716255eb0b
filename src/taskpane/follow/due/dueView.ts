import type { DueReading } from "../../../actions/due/readDue";
import type { DueFilter, DueState } from "../../../commands/dueSession";
import { answerByWords, reminderMessage, type ReminderFrame } from "../../../messages/reminders";
import { answerDay } from "../../../plan/due/answerDay";
import type { DueAgency } from "../../../plan/due/dueList";
import type { DueItem } from "../../../plan/due/dueItem";
import type { DueReport } from "../../../plan/due/dueReports";
import { itemsToRemind, remindersOf, type AgencyToRemind } from "../../../plan/due/reminders";

/** What of the list is in sight. */
export interface DueView {
  readonly frame: ReminderFrame;
  readonly countOf: (filter: DueFilter) => number;
  /** The agencies that have tasks in sight, with these. */
  readonly shown: readonly { readonly agency: DueAgency; readonly items: readonly DueItem[] }[];
  /** Whom to remind of what, tasks and slips, by the name. */
  readonly reminded: ReadonlyMap<string, AgencyToRemind>;
  /** The names of those with something pressing; "" for tasks without a lead. */
  readonly pressing: string[];
  /** The reminders of all agencies in one. */
  readonly all: {
    readonly agencies: number;
    readonly text: string;
    readonly items: readonly DueItem[];
  };
  /** Those that are late or due this month. */
  readonly reports: readonly DueReport[];
}

/** What the pane shows of the list under a filter, with the reminders. */
export function dueView({ list }: DueReading, { filter, answerBy }: DueState): DueView {
  const frame = { asOf: list.asOf, answerBy: answerBy ?? answerByWords(answerDay(list.asOf)) };
  const ofFilter = (agency: DueAgency, wanted: DueFilter): readonly DueItem[] =>
    wanted === "pressing"
      ? itemsToRemind(agency)
      : agency.items.filter(({ group }) => group === wanted);
  const reminded = remindersOf(list);
  return {
    frame,
    countOf: (wanted) =>
      list.agencies.reduce((count, agency) => count + ofFilter(agency, wanted).length, 0),
    shown: list.agencies
      .map((agency) => ({ agency, items: ofFilter(agency, filter) }))
      .filter(({ items }) => items.length > 0),
    pressing: list.agencies
      .filter((agency) => itemsToRemind(agency).length > 0)
      .map(({ name }) => name),
    reminded: new Map(reminded.map((each) => [each.name, each])),
    all: {
      agencies: reminded.length,
      text: reminded
        .map((each) => reminderMessage(each, each.items, frame, each.slip))
        .join("\n\n"),
      items: reminded.flatMap(({ items }) => items),
    },
    reports: list.reports.filter(({ group }) => group !== "later"),
  };
}
