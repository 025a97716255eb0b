import { Button, Caption1, Spinner, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  isWriting,
  type ReceivedSlips,
  type ReceivingSession,
  type ReceivingState,
} from "../../../commands/units/receivingSession";
import type { WorkSession } from "../../../commands/workSession";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import { wordUnfinished } from "../../../messages/finishing";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import { decidedOf } from "../../../plan/slips/decided";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";

interface WriteBarProps {
  readonly state: ReceivingState;
  readonly session: ReceivingSession;
  readonly work: WorkSession;
  readonly language: Language;
}

/** Writes what was decided; it stays in sight however long the review is. */
export function WriteBar(props: WriteBarProps): ReactElement {
  const { state, session, language } = props;
  const { part, kept, quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const { review, decisions, writing } = state;
  if (review.kind !== "reviewed") {
    return <WritingEnd {...props} />;
  }
  const { toWrite, open } = decidedOf(review.reviewed.review, decisions);
  const isBusy = isWriting(writing) || review.isStale;
  // A slip that says nothing new is an answer, too: that it came back is written down once.
  const isDone = toWrite === 0 && writing.kind === "written";
  return (
    <>
      <WritingEnd {...props} />
      <div className={mergeClasses(part, kept)}>
        {open > 0 && <Caption1 className={quiet}>{words.open(open)}</Caption1>}
        <div>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || isDone}
            onClick={() => void session.write()}
          >
            {toWrite === 0 ? words.onlyReturned : words.write(toWrite)}
          </Button>
        </div>
      </div>
    </>
  );
}

/** What became of writing, with the way back. */
function WritingEnd({ state, session, work, language }: WriteBarProps): ReactElement | null {
  const words = receivingMessages[language];
  const { writing } = state;
  switch (writing.kind) {
    case "idle":
      return null;
    case "writing":
    case "undoing":
      return <Spinner size="tiny" label={words[writing.kind]} labelPosition="after" />;
    case "notBuilt": {
      const notice = { title: words.notWritten, body: wordNotBuilt(language), details: "" };
      return <NoticeBar notice={notice} intent="warning" language={language} />;
    }
    case "failed": {
      const title = writing.at === "writing" ? words.notWritten : words.notUndone;
      const { unexpectedWork } = paneMessages[language];
      const notice = { title, ...causeInWords(writing.cause, unexpectedWork, language) };
      return <NoticeBar notice={notice} intent="error" language={language} />;
    }
    case "undone":
      return (
        <SentenceBar
          intent="success"
          text={writing.kept === 0 ? words.undone : words.undoneKept(writing.kept)}
        />
      );
    case "written":
      return (
        <>
          <SentenceBar intent="success" text={writtenWords(writing.received, language)}>
            {writing.received.undo !== null && (
              <Button size="small" onClick={() => void session.undo()}>
                {words.undo}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => void work.run({ kind: "openSheet", role: "changeLog" })}
            >
              {words.openLog}
            </Button>
          </SentenceBar>
          {writing.received.unfinished && (
            <SentenceBar
              intent="warning"
              text={wordUnfinished(writing.received.unfinished, language)}
            />
          )}
        </>
      );
  }
}

function writtenWords(
  { made, added, results, kept, keptResults }: ReceivedSlips,
  language: Language
): string {
  const words = receivingMessages[language];
  const isNothing = made.length + added.length + results === 0;
  const written = isNothing
    ? words.writtenReturned
    : words.written(made.length, added.length, results);
  const standing = kept.length + keptResults;
  return standing === 0 ? written : `${written} ${words.kept(standing)}`;
}
