import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { FindingList } from "../lists/FindingList";
import { byGravity } from "../gravity";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";

/** What the checks found; nothing where they found nothing. */
export function FindingSection(props: SectionProps): ReactElement | null {
  const { findings } = props.preview;
  if (findings.length === 0) {
    return null;
  }
  return (
    <Section name="findings" title={previewMessages[props.language].findings(findings.length)}>
      <Findings {...props} />
    </Section>
  );
}

/** A component of its own, so that thousands of findings are sorted only for an open section. */
function Findings({ preview, language }: SectionProps): ReactElement {
  const { findings } = preview;
  return (
    <FindingList
      label={previewMessages[language].findings(findings.length)}
      findings={byGravity(findings)}
      language={language}
    />
  );
}
