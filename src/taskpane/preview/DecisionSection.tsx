import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NO_CHOICES } from "../../intake/choices";
import { previewMessages } from "../../messages/preview";
import { LongList } from "../lists/LongList";
import { decisionLines } from "./decisionLines";
import { takeBack } from "./decisions";
import { useScreenStyles } from "../screenStyles";
import { Section } from "../Section";
import type { DecisionProps } from "./sectionProps";

/** Every choice made, each with a way back; nothing where none was made. */
export function DecisionSection({ choices, decide, language }: DecisionProps): ReactElement | null {
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const lines = decisionLines(choices, language);
  if (lines.length === 0) {
    return null;
  }
  const title = words.decisions(lines.length);
  return (
    <Section name="decisions" title={title}>
      <LongList label={title} items={lines} keyOf={({ sentence }) => sentence}>
        {({ decision, sentence }) => (
          <>
            <Body1>{sentence}</Body1>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={words.takeBackOf(sentence)}
                onClick={() => decide(takeBack(decision))}
              >
                {words.takeBack}
              </Button>
            </div>
          </>
        )}
      </LongList>
      <div className={styles.buttons}>
        <Button onClick={() => decide(() => NO_CHOICES)}>{words.takeAllBack}</Button>
      </div>
    </Section>
  );
}
