import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { Cut } from "../Cut";
import { FindingList } from "../FindingList";
import { byGravity, findingLine } from "../places";
import { Section } from "./Section";
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
  return (
    <Cut items={byGravity(preview.findings)} language={language}>
      {(shown) => (
        <FindingList
          findings={shown.map((finding) => findingLine(finding, language))}
          language={language}
        />
      )}
    </Cut>
  );
}
