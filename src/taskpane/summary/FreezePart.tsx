import { Body1, Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { useKeptFocus } from "../keptFocus";
import { useScreenStyles } from "../screenStyles";

interface FreezePartProps {
  readonly work: WorkSession;
  readonly isWorking: boolean;
  readonly language: Language;
}

/** Freezes formulas to values, once the user has read that there is no way back. */
export function FreezePart({ work, isWorking, language }: FreezePartProps): ReactElement {
  const styles = useScreenStyles();
  const words = summaryMessages[language];
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [asking, setAsking] = useState(false);
  const freeze = (): void => {
    setAsking(false);
    void work.run({ kind: "freezeValues" });
  };
  return (
    <div className={styles.part} role="group" aria-label={words.freeze} {...keptFocus}>
      {asking ? (
        <div className={styles.card}>
          <Body1>{words.freezeHint}</Body1>
          <Button onClick={freeze}>{words.freezeNow}</Button>
          <Button appearance="primary" onClick={() => setAsking(false)}>
            {words.freezeNot}
          </Button>
        </div>
      ) : (
        <Button disabledFocusable={isWorking} onClick={() => setAsking(true)}>
          {words.freeze}
        </Button>
      )}
    </div>
  );
}
