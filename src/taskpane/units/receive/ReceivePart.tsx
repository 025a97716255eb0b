import { Button, Caption1, Field, ProgressBar, Spinner } from "@fluentui/react-components";
import { useCallback, useRef, type ChangeEvent, type ReactElement } from "react";
import { isWriting, type ReceivingSession } from "../../../commands/units/receivingSession";
import type { WorkSession } from "../../../commands/workSession";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { useKeptFocus } from "../../keptFocus";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { NotRead } from "../../summary/NotRead";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { FileList } from "./FileList";
import { ReviewSections } from "./ReviewSections";
import { WriteBar } from "./WriteBar";

/** What units send back; other files are told to be none. */
const RETURNED_FILES = ".xlsx,.xlsm,.xls,.docx,.csv,.tsv";

export interface ReceivePartProps {
  readonly session: ReceivingSession;
  readonly work: WorkSession;
  readonly language: Language;
}

/** Slips that came back: the files, what they say against the appendix, and writing it. */
export function ReceivePart({ session, work, language }: ReceivePartProps): ReactElement {
  const { stack } = useScreenStyles();
  const words = receivingMessages[language];
  const keptFocus = useKeptFocus<HTMLElement>();
  const state = useWatched(session);
  const { review, writing, reading } = state;
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, reading === null && !isWriting(writing));
  return (
    <section {...keptFocus} className={stack} aria-label={words.part}>
      <FileChooser session={session} language={language} />
      <Reading {...state} language={language} />
      <FileList state={state} session={session} language={language} />
      {review.kind === "reviewing" && (
        <Spinner size="tiny" label={words.reviewing} labelPosition="after" />
      )}
      {review.kind === "notBuilt" && (
        <NoticeBar
          notice={{ title: words.notReviewed, body: wordNotBuilt(language), details: "" }}
          intent="warning"
          language={language}
        />
      )}
      {review.kind === "failed" && (
        <NotRead
          title={words.notReviewed}
          cause={review.cause}
          readAgain={look}
          language={language}
        />
      )}
      {review.kind === "reviewed" && (
        <ReviewSections
          reviewed={review.reviewed}
          decisions={state.decisions}
          settled={state.settled}
          session={session}
          language={language}
        />
      )}
      <WriteBar state={state} session={session} work={work} language={language} />
    </section>
  );
}

type ChooserProps = Omit<ReceivePartProps, "work">;

function FileChooser({ session, language }: ChooserProps): ReactElement {
  const { card, quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const chooser = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file, corrected, may be chosen again.
    target.value = "";
    if (files.length > 0) {
      void session.take(files);
    }
  };
  return (
    <div className={card}>
      <Caption1 className={quiet}>{words.drop}</Caption1>
      <input
        ref={chooser}
        type="file"
        accept={RETURNED_FILES}
        multiple
        hidden
        aria-label={words.choose}
        onChange={take}
      />
      <div>
        <Button appearance="primary" onClick={() => chooser.current?.click()}>
          {words.choose}
        </Button>
      </div>
    </div>
  );
}

interface ReadingProps {
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly fault: { readonly cause: unknown } | null;
  readonly language: Language;
}

function Reading({ reading, fault, language }: ReadingProps): ReactElement {
  const { bar } = useScreenStyles();
  const words = receivingMessages[language];
  const { unexpectedWork } = paneMessages[language];
  return (
    <>
      {reading !== null && (
        <Field
          validationMessage={words.reading(reading.done, reading.total)}
          validationState="none"
        >
          <ProgressBar
            className={bar}
            aria-label={words.readingBar}
            value={reading.done}
            max={reading.total}
          />
        </Field>
      )}
      {fault !== null && (
        <NoticeBar
          notice={{ title: words.notRead, ...causeInWords(fault.cause, unexpectedWork, language) }}
          intent="error"
          language={language}
        />
      )}
    </>
  );
}
