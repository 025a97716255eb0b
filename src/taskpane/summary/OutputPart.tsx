import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { WordFiles } from "./WordFiles";

interface OutputPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** What goes out on paper or as a file. */
export function OutputPart({ sessions, language }: OutputPartProps): ReactElement {
  const styles = useScreenStyles();
  const { work } = sessions;
  const words = summaryMessages[language];
  const isWorking = useWatched(work).kind === "running";
  return (
    <div className={styles.part}>
      <Button disabledFocusable={isWorking} onClick={() => void work.run({ kind: "drawPrint" })}>
        {words.print}
      </Button>
      <WordFiles sessions={sessions} language={language} />
    </div>
  );
}
