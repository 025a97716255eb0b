import type { ReactElement } from "react";
import type { DueSession, DueState } from "../../../commands/dueSession";
import type { WorkSession } from "../../../commands/workSession";
import { dueMessages } from "../../../messages/due";
import { reminderMessage, type ReminderFrame } from "../../../messages/reminders";
import type { Language } from "../../../messages/wording";
import type { DueAgency } from "../../../plan/due/dueList";
import type { DueItem } from "../../../plan/due/dueItem";
import type { AgencyToRemind } from "../../../plan/due/reminders";
import { LongList } from "../../lists/LongList";
import { Section } from "../../Section";
import { DueTask } from "./DueTask";
import { ReminderPart } from "./ReminderPart";

interface DueAgencySectionProps {
  readonly session: DueSession;
  readonly state: DueState;
  readonly work: WorkSession;
  readonly agency: DueAgency;
  /** Those of its tasks that are in sight. */
  readonly items: readonly DueItem[];
  /** What it is reminded of; absent where there is nothing, or nobody to remind. */
  readonly reminder: AgencyToRemind | undefined;
  readonly frame: ReminderFrame;
  readonly language: Language;
}

/** The tasks of one agency, and the reminder to it. */
export function DueAgencySection(props: DueAgencySectionProps): ReactElement {
  const { session, state, work, agency, items, reminder, frame, language } = props;
  const words = dueMessages[language];
  const name = agency.name || words.noLead;
  return (
    <Section name={agency.name} title={words.agency(name, items.length)}>
      {reminder && (
        <ReminderPart
          session={session}
          state={state}
          about={agency.name}
          text={reminderMessage(agency, reminder.items, frame, reminder.slip)}
          items={reminder.items}
          labels={{
            copy: words.copy,
            copyName: words.copyOf(name),
            lookName: words.lookOf(name),
            textName: words.messageTo(name),
          }}
          language={language}
        />
      )}
      <LongList label={words.tasksOf(name)} items={items} keyOf={({ taskId }) => taskId}>
        {(item) => <DueTask item={item} work={work} language={language} />}
      </LongList>
    </Section>
  );
}
