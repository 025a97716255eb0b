import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentOutcome, DocumentState, MadeDocument } from "../../commands/documentsSession";
import { documentMessages, wordTemplateFault } from "../../messages/documents";
import { wordNotBuilt } from "../../messages/ownSheets";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import { causeInWords } from "../causeInWords";
import { NoticeBar } from "../NoticeBar";
import { useScreenStyles } from "../screenStyles";
import type { Purpose } from "./DocumentRow";

/** What became of a document that was made. */
export interface HandedOver {
  readonly purpose: Purpose;
  /** False where the pane may not. */
  readonly isGiven: boolean;
}

interface DocumentEndProps {
  readonly state: DocumentState;
  /** Null while nothing is known of it. */
  readonly handed: HandedOver | null;
  readonly give: (made: MadeDocument, purpose: Purpose) => void;
  readonly language: Language;
}

/**
 * How the last document ended. Whether a download arrived nobody can tell, so the same file and its tables stay at hand; by
 * these buttons they go out within the click, which web views allow where they do not after waiting.
 */
export function DocumentEnd({ state, handed, give, language }: DocumentEndProps): ReactElement {
  const { card, buttons, quiet } = useScreenStyles();
  const words = documentMessages[language];
  if (state.kind === "failed") {
    const { unexpectedWork } = paneMessages[language];
    const notice = {
      title: words.notMade,
      ...causeInWords(state.cause, unexpectedWork, language),
    };
    return <NoticeBar notice={notice} intent="error" language={language} />;
  }
  if (state.kind !== "made") {
    return <></>;
  }
  const { outcome, wanted } = state;
  if (!outcome.ok) {
    const notice = { title: words.notMade, body: wordRefusal(outcome, language), details: "" };
    return <NoticeBar notice={notice} intent="warning" language={language} />;
  }
  return (
    <div className={card}>
      {handed !== null && (
        <Body1 role="status">{wordHandedOver(outcome.file.name, handed, language)}</Body1>
      )}
      <div className={buttons}>
        <Button
          size="small"
          aria-label={words.againOf(outcome.file.name)}
          onClick={() => give(outcome, "save")}
        >
          {words.again}
        </Button>
        <Button
          size="small"
          aria-label={words.copyOf(outcome.file.name)}
          onClick={() => give(outcome, "copy")}
        >
          {words.copy}
        </Button>
      </div>
      {(wanted.kind === "report" || wanted.kind === "reminder") && (
        <Caption1 className={quiet}>{words.onlyTables[wanted.kind]}</Caption1>
      )}
    </div>
  );
}

function wordHandedOver(name: string, handed: HandedOver, language: Language): string {
  const words = documentMessages[language];
  if (handed.purpose === "copy") {
    return handed.isGiven ? words.copied : words.notCopied;
  }
  return handed.isGiven ? words.saved(name) : words.refused(name);
}

function wordRefusal(outcome: Exclude<DocumentOutcome, { ok: true }>, language: Language): string {
  switch (outcome.problem) {
    case "notBuilt":
      return wordNotBuilt(language);
    case "nothingLate":
    case "noPeriod":
      return documentMessages[language][outcome.problem];
    case "template":
      return wordTemplateFault(outcome.fault, language);
  }
}
