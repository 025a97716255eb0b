import { Button, Caption1, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NextYearSession } from "../../../commands/nextYearSession";
import { nextYearMessages } from "../../../messages/nextYear/nextYear";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { useKeptFocus } from "../../keptFocus";
import { useLoaded } from "../../loaded";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { useWatched } from "../../watched";
import { NextYearPlanPart } from "./NextYearPlanPart";

interface NextYearSectionProps {
  readonly load: () => Promise<NextYearSession>;
  readonly language: Language;
}

/** Next year's plan out of this year's, where an appendix stands. */
export function NextYearSection({ load, language }: NextYearSectionProps): ReactElement {
  const { card, heading, quiet } = useScreenStyles();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const session = useLoaded(load);
  const words = nextYearMessages[language];
  return (
    <div className={card} role="group" aria-labelledby="next-year" {...keptFocus}>
      <h2 id="next-year" className={heading}>
        {words.title}
      </h2>
      <Caption1 className={quiet}>{words.hint}</Caption1>
      {session === null ? (
        <Spinner size="tiny" label={words.reading} labelPosition="after" />
      ) : (
        <NextYear session={session} language={language} />
      )}
    </div>
  );
}

interface NextYearProps {
  readonly session: NextYearSession;
  readonly language: Language;
}

function NextYear({ session, language }: NextYearProps): ReactElement {
  const words = nextYearMessages[language];
  const { looked, end } = useWatched(session);
  switch (looked.kind) {
    case "unread":
      return <Button onClick={() => void session.look()}>{words.look}</Button>;
    case "reading":
      return <Spinner size="tiny" label={words.reading} labelPosition="after" />;
    case "read":
      return (
        <NextYearPlanPart session={session} rolled={looked.rolled} end={end} language={language} />
      );
    case "notBuilt": {
      const notice = { title: words.notRead, body: wordNotBuilt(language), details: "" };
      return <NoticeBar notice={notice} intent="warning" language={language} />;
    }
    case "failed": {
      const { unexpectedWork } = paneMessages[language];
      const notice = {
        title: words.notRead,
        ...causeInWords(looked.cause, unexpectedWork, language),
      };
      return (
        <>
          <NoticeBar notice={notice} intent="error" language={language} />
          <Button onClick={() => void session.look()}>{words.lookAgain}</Button>
        </>
      );
    }
  }
}
