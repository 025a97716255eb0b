import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";
import { PrintOptions } from "./PrintOptions";
import { WordFiles } from "./WordFiles";

interface OutputPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** What goes out on paper or as a file. */
export function OutputPart({ sessions, language }: OutputPartProps): ReactElement {
  const styles = useScreenStyles();
  return (
    <div className={styles.part}>
      <PrintOptions sessions={sessions} language={language} />
      <WordFiles sessions={sessions} language={language} />
    </div>
  );
}
