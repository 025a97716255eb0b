import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TouchedTask } from "../../../actions/liveHelp/offers";
import type { LiveHelpSession } from "../../../commands/liveHelpSession";
import { liveHelpWords, wordTouched } from "../../../messages/liveHelp";
import type { Language } from "../../../messages/wording";
import { SentenceBar } from "../../SentenceBar";

interface OthersLineProps {
  /** The latest first. */
  readonly others: readonly TouchedTask[];
  readonly session: LiveHelpSession;
  readonly language: Language;
}

/** What other users of the workbook changed: told, and left to their own add-ins. */
export function OthersLine({ others, session, language }: OthersLineProps): ReactElement {
  const words = liveHelpWords(language);
  return (
    <SentenceBar
      intent="info"
      text={words.others(others.map((task) => wordTouched(task, language)).join("; "))}
    >
      <Button size="small" appearance="subtle" onClick={() => session.dismiss("others")}>
        {words.close}
      </Button>
    </SentenceBar>
  );
}
