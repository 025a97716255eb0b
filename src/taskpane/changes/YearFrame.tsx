import { Body1, Button, Spinner } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import type { YearSession } from "../../commands/yearSession";
import { yearForms } from "../../messages/changes/yearForms";
import { wordNotBuilt } from "../../messages/ownSheets";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import { causeInWords } from "../causeInWords";
import { useKeptFocus } from "../keptFocus";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import { useTurnedTo } from "../turnedTo";
import { useWatched } from "../watched";
import { WorkPreview } from "./WorkPreview";
import type { YearProps } from "./yearProps";

interface YearFrameProps {
  readonly session: YearSession;
  readonly work: WorkSession;
  /** Absent where a group is called so already. */
  readonly label?: string;
  /** What is still to be done once something was written. */
  readonly next?: string;
  readonly language: Language;
  readonly children: (props: YearProps) => ReactElement;
}

/** A form over the appendix as it stands, with what it would do, writing it and the way back below. */
export function YearFrame(frame: YearFrameProps): ReactElement {
  const { session, work, label, next, language, children } = frame;
  const { stack } = useScreenStyles();
  const words = yearForms[language];
  const state = useWatched(session);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const look = useCallback(() => void session.open(), [session]);
  useTurnedTo(look, state.busy === null);
  const { reading } = state;
  switch (reading.kind) {
    case "unread":
      return <Spinner size="tiny" label={words.loading} labelPosition="after" />;
    case "notBuilt":
      return <Body1>{wordNotBuilt(language)}</Body1>;
    case "failed": {
      const { readAgain, unexpectedWork } = paneMessages[language];
      const notice = {
        title: words.notRead,
        ...causeInWords(reading.cause, unexpectedWork, language),
      };
      return (
        <>
          <NoticeBar notice={notice} intent="error" language={language} />
          <Button onClick={look}>{readAgain}</Button>
        </>
      );
    }
    case "read": {
      const props = { session, state, year: reading.year, language };
      return (
        <div className={stack} role={label && "group"} aria-label={label} {...keptFocus}>
          {children(props)}
          <WorkPreview {...props} work={work} next={next} />
        </div>
      );
    }
  }
}
