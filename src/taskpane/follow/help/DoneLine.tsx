import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DoneHelp, LiveHelpSession } from "../../../commands/liveHelpSession";
import { liveHelpWords, wordProposal } from "../../../messages/liveHelp";
import type { Language } from "../../../messages/wording";

interface DoneLineProps {
  readonly done: DoneHelp;
  readonly session: LiveHelpSession;
  readonly busy: boolean;
  readonly language: Language;
}

/** What was written last, and the way back. */
export function DoneLine({ done, session, busy, language }: DoneLineProps): ReactElement {
  const words = liveHelpWords(language);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{wordDone(done, language)}</MessageBarBody>
      <MessageBarActions>
        {done.undo.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void session.undo()}>
            {words.undo}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => session.dismiss()}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function wordDone({ proposals, kept }: DoneHelp, language: Language): string {
  const words = liveHelpWords(language);
  const [only, ...others] = proposals;
  const said =
    only !== undefined && others.length === 0
      ? words.filledIn(wordProposal(only, language))
      : words.taken(proposals.length);
  return kept === 0 ? said : said + words.kept(kept);
}
