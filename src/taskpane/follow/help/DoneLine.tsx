import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DoneHelp, LiveHelpSession, LiveHelpState } from "../../../commands/liveHelpSession";
import { liveHelpWords, wordProposal } from "../../../messages/liveHelp";
import type { Language } from "../../../messages/wording";
import { SentenceBar } from "../../SentenceBar";

interface DoneLineProps {
  readonly state: Pick<LiveHelpState, "done" | "undone" | "busy">;
  readonly session: LiveHelpSession;
  readonly language: Language;
}

/** What was written last, and the way back; of what was taken back only what stayed. */
export function DoneLine({ state, session, language }: DoneLineProps): ReactElement | null {
  const words = liveHelpWords(language);
  const { done, busy } = state;
  const kept = state.undone?.kept ?? 0;
  if (done === null && kept === 0) {
    return null;
  }
  return (
    <SentenceBar
      intent={done ? "success" : "warning"}
      text={done ? wordDone(done, language) : words.undone(kept)}
    >
      {done !== null && done.undo.length > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={() => void session.undo()}>
          {words.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => session.dismiss("done")}>
        {words.close}
      </Button>
    </SentenceBar>
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
