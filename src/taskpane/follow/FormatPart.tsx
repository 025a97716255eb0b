import { Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import { formatMessages } from "../../messages/formats";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";

interface FormatPartProps {
  readonly work: WorkSession;
  readonly isWorking: boolean;
  readonly language: Language;
}

/** Draws the tables' colours, input rules and formulas anew; what came of it is said where all work is. */
export function FormatPart({ work, isWorking, language }: FormatPartProps): ReactElement {
  const styles = useScreenStyles();
  const words = formatMessages[language];
  return (
    <div className={styles.part} role="group" aria-label={words.title}>
      <Body1Strong>{words.title}</Body1Strong>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <Button
        disabledFocusable={isWorking}
        onClick={() => void work.run({ kind: "repairFormats" })}
      >
        {words.repair}
      </Button>
    </div>
  );
}
