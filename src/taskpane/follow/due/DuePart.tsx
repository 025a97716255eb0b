import {
  Accordion,
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Spinner,
} from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type { DueReading } from "../../../actions/due/readDue";
import { type DueListState, type DueSession, type DueState } from "../../../commands/dueSession";
import type { WorkSession, WorkState } from "../../../commands/workSession";
import { dueMessages } from "../../../messages/due";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { DueAgencySection } from "./DueAgencySection";
import { DueFilters } from "./DueFilters";
import { DueReports } from "./DueReports";
import { dueView } from "./dueView";
import { ReminderPart } from "./ReminderPart";

interface DuePartProps {
  readonly session: DueSession;
  readonly work: WorkSession;
  readonly language: Language;
}

/** What is due, by lead agency, and the reminders to the agencies. */
export function DuePart({ session, work, language }: DuePartProps): ReactElement {
  const state = useWatched(session);
  const worked = useWatched(work);
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, !changesTasks(worked));
  const { list } = state;
  if (list.kind !== "read") {
    return <NoList list={list} readAgain={look} language={language} />;
  }
  return (
    <>
      {list.fault && <NotRead cause={list.fault.cause} readAgain={look} language={language} />}
      {list.due.ok ? (
        <DueTasks
          reading={list.due}
          state={state}
          session={session}
          work={work}
          language={language}
        />
      ) : (
        <Body1>{wordNotBuilt(language)}</Body1>
      )}
    </>
  );
}

/** Going to a cell or sheet leaves every task as it is. */
function changesTasks(worked: WorkState): boolean {
  return (
    worked.kind === "running" && !["goToTask", "goToCell", "openSheet"].includes(worked.work.kind)
  );
}

interface DueTasksProps extends DuePartProps {
  readonly reading: DueReading;
  readonly state: DueState;
}

function DueTasks({ reading, state, session, work, language }: DueTasksProps): ReactElement {
  const { screen, part, quiet } = useScreenStyles();
  const words = dueMessages[language];
  const view = dueView(reading, state);
  const { frame, all } = view;
  const day = toVietnamese(reading.list.asOf);
  return (
    <div className={screen}>
      <DueFilters
        chosen={state.filter}
        countOf={view.countOf}
        choose={(filter) => session.show(filter)}
        language={language}
      />
      {reading.reportDay === null ? (
        <Caption1 className={quiet}>{words.asOf(day)}</Caption1>
      ) : (
        <SentenceBar
          intent="warning"
          text={words.reportDay(day, toVietnamese(reading.reportDay))}
        />
      )}
      {all.agencies > 0 && (
        <div className={part}>
          <Field label={words.answerBy} hint={words.answerByHint}>
            <Input value={frame.answerBy} onChange={(_, { value }) => session.answerBy(value)} />
          </Field>
          <ReminderPart
            session={session}
            state={state}
            about=""
            text={all.text}
            items={all.items}
            labels={{
              copy: words.copyAll(all.agencies),
              copyName: words.copyAll(all.agencies),
              lookName: words.lookOf(words.allMessages),
              textName: words.allMessages,
            }}
            language={language}
          />
          <Caption1 className={quiet}>{words.messagesHint}</Caption1>
        </div>
      )}
      {view.reports.length > 0 && (
        <DueReports reports={view.reports} frame={frame} language={language} />
      )}
      {view.shown.length === 0 && <Body1 role="status">{words.none}</Body1>}
      <Accordion multiple collapsible defaultOpenItems={view.pressing}>
        {view.shown.map(({ agency, items }) => (
          <DueAgencySection
            key={agency.name}
            session={session}
            state={state}
            work={work}
            agency={agency}
            items={items}
            reminder={view.reminded.get(agency.name)}
            frame={frame}
            language={language}
          />
        ))}
      </Accordion>
    </div>
  );
}

interface NoListProps {
  readonly list: Exclude<DueListState, { kind: "read" }>;
  readonly readAgain: () => void;
  readonly language: Language;
}

function NoList({ list, readAgain, language }: NoListProps): ReactElement {
  return list.kind === "unread" ? (
    <Spinner size="tiny" label={dueMessages[language].reading} labelPosition="after" />
  ) : (
    <NotRead cause={list.cause} readAgain={readAgain} language={language} />
  );
}

interface NotReadProps {
  readonly cause: unknown;
  readonly readAgain: () => void;
  readonly language: Language;
}

function NotRead({ cause, readAgain, language }: NotReadProps): ReactElement {
  const { unexpectedWork, readAgain: again } = paneMessages[language];
  const title = dueMessages[language].notRead;
  const notice = { title, ...causeInWords(cause, unexpectedWork, language) };
  return (
    <>
      <NoticeBar notice={notice} intent="error" language={language} />
      <Button onClick={readAgain}>{again}</Button>
    </>
  );
}
