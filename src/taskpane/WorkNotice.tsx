import type { ReactElement } from "react";
import type { WorkState } from "../commands/workSession";
import { wordRepaired } from "../messages/formats";
import { wordFrozen, wordStillCalculating } from "../messages/freeze";
import { wordNotBuilt, wordRedrawn, wordReports } from "../messages/ownSheets";
import { paneMessages } from "../messages/pane";
import { wordUnfinished } from "../messages/finishing";
import { summaryMessages } from "../messages/summary";
import type { Language } from "../messages/wording";
import { REPORT_ROLES } from "../tables/sheetRoles";
import { causeInWords } from "./causeInWords";
import { NoticeBar } from "./NoticeBar";
import { SentenceBar } from "./SentenceBar";

interface WorkNoticeProps {
  readonly state: WorkState;
  readonly language: Language;
}

/** What came of the last piece of work; nothing where what it did is in sight. */
export function WorkNotice({ state, language }: WorkNoticeProps): ReactElement | null {
  const words = summaryMessages[language];
  if (state.kind === "failed") {
    const notice = {
      title: words.notDone,
      ...causeInWords(state.cause, paneMessages[language].unexpectedWork, language),
    };
    return <NoticeBar notice={notice} intent="error" language={language} />;
  }
  if (state.kind !== "finished") {
    return null;
  }
  const { done } = state;
  switch (done.kind) {
    case "openSheet":
    case "goToCell":
      return done.shown ? null : (
        <Refusal
          body={
            REPORT_ROLES.some((role) => role === done.role) ? words.reportGone : words.sheetGone
          }
          language={language}
        />
      );
    case "goToTask":
      return done.shown ? null : <Refusal body={words.taskGone} language={language} />;
    case "drawReports":
      return done.outcome.ok ? (
        <>
          <SentenceBar intent="success" text={wordReports(done.outcome, language)} />
          {done.outcome.unfinished && (
            <SentenceBar
              intent="warning"
              text={wordUnfinished(done.outcome.unfinished, language)}
            />
          )}
        </>
      ) : (
        <Refusal body={wordNotBuilt(language)} language={language} />
      );
    case "openTargets":
      if (!done.outcome.ok) {
        return <Refusal body={wordNotBuilt(language)} language={language} />;
      }
      return done.outcome.unfinished ? (
        <SentenceBar intent="warning" text={wordUnfinished(done.outcome.unfinished, language)} />
      ) : null;
    case "refreshSummary":
    case "drawPrint": {
      if (!done.outcome.ok) {
        return <Refusal body={wordNotBuilt(language)} language={language} />;
      }
      const role = done.kind === "drawPrint" ? "print" : "summary";
      return (
        <>
          <SentenceBar
            intent="success"
            text={wordRedrawn(role, done.outcome.changedCells, language)}
          />
          {done.outcome.unfinished && (
            <SentenceBar
              intent="warning"
              text={wordUnfinished(done.outcome.unfinished, language)}
            />
          )}
        </>
      );
    }
    case "freezeValues":
      return done.outcome.ok ? (
        <SentenceBar
          intent="success"
          text={wordFrozen(done.outcome.sheets, done.outcome.errors, language)}
        />
      ) : (
        <Refusal body={wordStillCalculating(language)} language={language} />
      );
    case "repairFormats":
      return done.outcome.ok ? (
        <SentenceBar intent="success" text={wordRepaired(done.outcome, language)} />
      ) : (
        <Refusal body={wordNotBuilt(language)} language={language} />
      );
  }
}

interface RefusalProps {
  readonly body: string;
  readonly language: Language;
}

function Refusal({ body, language }: RefusalProps): ReactElement {
  const notice = { title: summaryMessages[language].notDone, body, details: "" };
  return <NoticeBar notice={notice} intent="warning" language={language} />;
}
