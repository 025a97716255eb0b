import { Body1, Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Doubt } from "../../intake/doubts";
import { previewMessages } from "../../messages/preview";
import { nameAgency } from "./decisions";
import { useScreenStyles } from "../screenStyles";
import type { SectionProps } from "./sectionProps";

interface AgencyDoubtProps extends Pick<SectionProps, "decide" | "language"> {
  readonly doubt: Extract<Doubt, { kind: "agency" }>;
}

/** Two names that may be one agency. */
export function AgencyDoubt({ doubt, decide, language }: AgencyDoubtProps): ReactElement {
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const question = useId();
  const { spelling, name } = doubt;
  return (
    <>
      <Body1 id={question}>{words.sameAgency(spelling, name)}</Body1>
      <div className={styles.buttons} role="group" aria-labelledby={question}>
        <Button onClick={() => decide(nameAgency(spelling, name))}>{words.areOne}</Button>
        <Button onClick={() => decide(nameAgency(spelling, spelling))}>{words.areTwo}</Button>
      </div>
    </>
  );
}
