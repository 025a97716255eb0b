import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../commands/sessions";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import { SentenceBar } from "./SentenceBar";
import { useWatched } from "./watched";

interface UnwrittenNoticeProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** Wherever the form of the task at hand is out of sight: that it holds something which is not in the table. */
export function UnwrittenNotice({ sessions, language }: UnwrittenNoticeProps): ReactElement | null {
  const { screen, follow, unwritten } = sessions;
  const isHolding = useWatched(unwritten);
  const isOnScreen = useWatched(screen) === "follow";
  const isForm = useWatched(follow) === "task";
  const words = paneMessages[language];
  return !isHolding || (isOnScreen && isForm) ? null : (
    <SentenceBar intent="warning" text={words.unwritten}>
      <Button
        size="small"
        onClick={() => {
          follow.show("task");
          screen.show("follow");
        }}
      >
        {words.openForm}
      </Button>
    </SentenceBar>
  );
}
