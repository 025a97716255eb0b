import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LiveHelpSession } from "../../../commands/liveHelpSession";
import { liveHelpWords } from "../../../messages/liveHelp";
import type { Language } from "../../../messages/wording";
import { SentenceBar } from "../../SentenceBar";
import { useWatched } from "../../watched";
import { DoneLine } from "./DoneLine";

interface LiveHelpNoticeProps {
  readonly session: LiveHelpSession;
  /** Leads to where the suggestions are. */
  readonly show: () => void;
  readonly language: Language;
}

/** On the other screens of the pane: what was just filled in or stayed as it was, else that suggestions wait. */
export function LiveHelpNotice({
  session,
  show,
  language,
}: LiveHelpNoticeProps): ReactElement | null {
  const words = liveHelpWords(language);
  const state = useWatched(session);
  const { offers, done, undone } = state;
  if (done?.unasked || (done === null && (undone?.kept ?? 0) > 0)) {
    return <DoneLine state={state} session={session} language={language} />;
  }
  return offers.length === 0 ? null : (
    <SentenceBar intent="info" text={words.waiting(offers.length)}>
      <Button size="small" onClick={show}>
        {words.show}
      </Button>
    </SentenceBar>
  );
}
