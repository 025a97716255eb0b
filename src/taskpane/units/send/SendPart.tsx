import { Body1, Spinner } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { isSending, type SendingSession } from "../../../commands/units/sendingSession";
import type { WorkSession } from "../../../commands/workSession";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { sendingMessages } from "../../../messages/units/sending";
import type { Language } from "../../../messages/wording";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { NotRead } from "../../summary/NotRead";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { SlipForm } from "./SlipForm";
import { SlipsSent } from "./SlipsSent";

interface SendPartProps {
  readonly session: SendingSession;
  readonly work: WorkSession;
  readonly language: Language;
}

/** Slips to the agencies: what they ask for, who gets one, and the files. */
export function SendPart({ session, work, language }: SendPartProps): ReactElement {
  const { stack } = useScreenStyles();
  const words = sendingMessages[language];
  const keptFocus = useKeptFocus<HTMLElement>();
  const { choices, making, draft } = useWatched(session);
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, !isSending(making));
  return (
    <section {...keptFocus} className={stack} aria-label={words.part}>
      {choices.kind === "unread" && (
        <Spinner size="tiny" label={words.reading} labelPosition="after" />
      )}
      {choices.kind === "notBuilt" && <Body1>{wordNotBuilt(language)}</Body1>}
      {choices.kind === "failed" && (
        <NotRead title={words.notRead} cause={choices.cause} readAgain={look} language={language} />
      )}
      {choices.kind === "read" && (
        <SlipForm
          choices={choices.choices}
          draft={draft}
          isBusy={isSending(making)}
          session={session}
          language={language}
        />
      )}
      <SlipsSent making={making} session={session} work={work} language={language} />
    </section>
  );
}
