import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswersSession, SlipReminding } from "../../../commands/units/answersSession";
import { paneMessages } from "../../../messages/pane";
import { answersMessages } from "../../../messages/units/answers";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { SentenceBar } from "../../SentenceBar";

interface RemindingNoticeProps {
  readonly reminding: SlipReminding;
  readonly session: AnswersSession;
  readonly language: Language;
}

/** What became of recording a reminder that was copied, with the way back. */
export function RemindingNotice(props: RemindingNoticeProps): ReactElement | null {
  const { reminding, session, language } = props;
  const words = answersMessages[language];
  switch (reminding.kind) {
    case "idle":
      return null;
    case "recording":
    case "undoing":
      return <Spinner size="tiny" label={words[reminding.kind]} labelPosition="after" />;
    case "failed": {
      const { unexpectedWork } = paneMessages[language];
      const title = reminding.at === "recording" ? words.notRecorded : words.notUndone;
      const notice = { title, ...causeInWords(reminding.cause, unexpectedWork, language) };
      return <NoticeBar notice={notice} intent="error" language={language} />;
    }
    case "undone":
      return <SentenceBar intent="success" text={words.undone} />;
    case "recorded":
      return reminding.undo === null ? (
        <SentenceBar intent="success" text={words.already} />
      ) : (
        <SentenceBar intent="success" text={words.recorded(reminding.undo.slips.length)}>
          <Button size="small" onClick={() => void session.undo()}>
            {words.undo}
          </Button>
        </SentenceBar>
      );
  }
}
