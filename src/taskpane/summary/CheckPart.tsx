import { Body1Strong, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedAppendix } from "../../actions/checkAppendix";
import type { WorkSession } from "../../commands/workSession";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { FindingList } from "../lists/FindingList";
import { byGravity } from "../places";
import { useScreenStyles } from "../screenStyles";

interface CheckPartProps {
  readonly work: WorkSession;
  readonly isWorking: boolean;
  /** What the last check found; null before it. */
  readonly checked: CheckedAppendix | null;
  readonly language: Language;
}

/** Checks the tracking table and leads to the rows with something to look at. */
export function CheckPart({ work, isWorking, checked, language }: CheckPartProps): ReactElement {
  const styles = useScreenStyles();
  const words = summaryMessages[language];
  return (
    <div className={styles.part}>
      <Button
        disabledFocusable={isWorking}
        onClick={() => void work.run({ kind: "checkAppendix" })}
      >
        {words.check}
      </Button>
      <div role="status">
        {checked && (
          <Body1Strong>{words.checked(checked.tasks, checked.findings.length)}</Body1Strong>
        )}
      </div>
      {checked && checked.findings.length > 0 && (
        <FindingList
          label={words.findings}
          findings={byGravity(checked.findings)}
          isBusy={isWorking}
          goTo={(row) => void work.run({ kind: "goToCell", cell: { sheet: checked.sheet, row } })}
          language={language}
        />
      )}
    </div>
  );
}
