import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RecordedReminders } from "../../../actions/due/recordReminders";
import { undoOf, type DueSession, type DueState } from "../../../commands/dueSession";
import { dueMessages } from "../../../messages/due";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { SentenceBar } from "../../SentenceBar";

interface RecordingNoticeProps {
  readonly session: DueSession;
  readonly state: DueState;
  /** Whose message was copied. */
  readonly about: string;
  readonly language: Language;
}

/** What became of recording a message that was copied, with the way back; nothing where it was another's. */
export function RecordingNotice(props: RecordingNoticeProps): ReactElement | null {
  const { session, state, about, language } = props;
  const { recording } = state;
  const words = dueMessages[language];
  if (recording.kind === "idle" || recording.about !== about) {
    return null;
  }
  const undo =
    undoOf(recording).length === 0 ? null : (
      <Button size="small" onClick={() => void session.undo()}>
        {words.undo}
      </Button>
    );
  switch (recording.kind) {
    case "recording":
    case "undoing":
      return <Spinner size="tiny" label={words[recording.kind]} labelPosition="after" />;
    case "failed": {
      const title = recording.at === "recording" ? words.notRecorded : words.notUndone;
      const { unexpectedWork } = paneMessages[language];
      const notice = { title, ...causeInWords(recording.cause, unexpectedWork, language) };
      return (
        <>
          <NoticeBar notice={notice} intent="error" language={language} />
          {undo !== null && <div>{undo}</div>}
        </>
      );
    }
    case "undone":
    case "recorded":
      return (
        <SentenceBar
          intent="success"
          text={
            recording.kind === "undone"
              ? undoneWords(recording.kept, language)
              : recordedWords(recording.result, language)
          }
        >
          {undo}
        </SentenceBar>
      );
  }
}

function recordedWords({ recorded, already, kept }: RecordedReminders, language: Language): string {
  const words = dueMessages[language];
  return [
    words.recorded(recorded),
    already > 0 ? words.already(already) : "",
    kept > 0 ? words.kept(kept) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function undoneWords(kept: number, language: Language): string {
  const words = dueMessages[language];
  return kept === 0 ? words.undone : words.undoneKept(kept);
}
