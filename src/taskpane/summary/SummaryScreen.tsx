import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import { buildMessages } from "../../messages/build";
import type { Language } from "../../messages/wording";

interface SummaryScreenProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The way to the summary sheets. */
export function SummaryScreen({ sessions, language }: SummaryScreenProps): ReactElement {
  const words = buildMessages[language];
  return (
    <>
      <Body1>{words.nextSummary}</Body1>
      <Button onClick={() => void sessions.work.run({ kind: "openSheet", role: "summary" })}>
        {words.openSummary}
      </Button>
    </>
  );
}
