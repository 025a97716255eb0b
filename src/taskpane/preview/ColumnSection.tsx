import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { ColumnFields } from "./ColumnFields";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";

/** What each column of the source is read as. */
export function ColumnSection({ preview, ...decisions }: SectionProps): ReactElement {
  const words = previewMessages[decisions.language];
  return (
    <Section name="columns" title={words.columns}>
      <ColumnFields sources={preview.reading.sources} {...decisions} />
    </Section>
  );
}
