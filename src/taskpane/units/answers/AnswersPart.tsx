import { Body1, Spinner } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { isRecording } from "../../../commands/units/answersSession";
import type { UnitsSessions } from "../../../commands/units/unitsSessions";
import type { WorkSession } from "../../../commands/workSession";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { answersMessages } from "../../../messages/units/answers";
import type { Language } from "../../../messages/wording";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { NotRead } from "../../summary/NotRead";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { AnswerList } from "./AnswerList";

interface AnswersPartProps {
  readonly units: UnitsSessions;
  readonly work: WorkSession;
  readonly language: Language;
}

/** Who has sent the slip back, and the reminders to those who have not. */
export function AnswersPart({ units, work, language }: AnswersPartProps): ReactElement {
  const { stack } = useScreenStyles();
  const words = answersMessages[language];
  const keptFocus = useKeptFocus<HTMLElement>();
  const { answers: session } = units;
  const { answers, reminding } = useWatched(session);
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, !isRecording(reminding));
  return (
    <section {...keptFocus} className={stack} aria-label={words.part}>
      {answers.kind === "unread" && (
        <Spinner size="tiny" label={words.reading} labelPosition="after" />
      )}
      {answers.kind === "notBuilt" && <Body1>{wordNotBuilt(language)}</Body1>}
      {answers.kind === "failed" && (
        <NotRead title={words.notRead} cause={answers.cause} readAgain={look} language={language} />
      )}
      {answers.kind === "read" && (
        <AnswerList
          reading={answers.reading}
          reminding={reminding}
          units={units}
          work={work}
          language={language}
        />
      )}
    </section>
  );
}
