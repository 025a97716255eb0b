import { Body1, Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isWriting, type DueSession, type DueState } from "../../../commands/dueSession";
import { dueMessages } from "../../../messages/due";
import type { Language } from "../../../messages/wording";
import type { DueItem } from "../../../plan/due/dueItem";
import { copyText } from "../../clipboard";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { MessageText } from "./MessageText";
import { RecordingNotice } from "./RecordingNotice";

interface ReminderPartProps {
  readonly session: DueSession;
  readonly state: DueState;
  /** Whose message it is; "" for all of them. */
  readonly about: string;
  readonly text: string;
  /** The tasks that the message names. */
  readonly items: readonly DueItem[];
  readonly labels: ReminderLabels;
  readonly language: Language;
}

export interface ReminderLabels {
  readonly copy: string;
  /** `copy` with whom it goes to, for those who do not see where it stands. */
  readonly copyName: string;
  readonly lookName: string;
  readonly textName: string;
}

/** A reminder to look at and to copy; copying records it in the rows of its tasks. */
export function ReminderPart(props: ReminderPartProps): ReactElement {
  const { session, state, about, text, items, labels, language } = props;
  const { part, buttons } = useScreenStyles();
  const words = dueMessages[language];
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [isShown, setShown] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const record = (): void => {
    setRefused(false);
    void session.record(about, items);
  };
  const copy = (): void => {
    if (copyText(text)) {
      record();
    } else {
      setShown(true);
      setRefused(true);
    }
  };
  const isBusy = isWriting(state);
  return (
    <div {...keptFocus} className={part} role="group" aria-label={labels.textName}>
      <div className={buttons}>
        <Button
          size="small"
          appearance="primary"
          aria-label={labels.copyName}
          disabledFocusable={isBusy}
          onClick={copy}
        >
          {labels.copy}
        </Button>
        <Button
          size="small"
          aria-label={labels.lookName}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {words.look}
        </Button>
      </div>
      {isRefused && <Body1 role="alert">{words.notCopied}</Body1>}
      {isShown && <MessageText label={labels.textName} text={text} isSelected={isRefused} />}
      {isRefused && (
        <div>
          <Button size="small" disabledFocusable={isBusy} onClick={record}>
            {words.copiedByHand}
          </Button>
        </div>
      )}
      <RecordingNotice session={session} state={state} about={about} language={language} />
    </div>
  );
}
