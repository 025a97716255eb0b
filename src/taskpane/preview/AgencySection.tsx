import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { LongList } from "../lists/LongList";
import { agenciesView } from "./agenciesView";
import { AgencyItem } from "./AgencyItem";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";

/** The agencies of the plan with their spellings; they can be joined and parted. */
export function AgencySection({ preview, decide, language }: SectionProps): ReactElement {
  const agencies = agenciesView(preview.reading.plan.agencies);
  const title = previewMessages[language].agencies(agencies.length);
  return (
    <Section name="agencies" title={title}>
      <LongList label={title} items={agencies} keyOf={({ agency }) => agency.name}>
        {(view) => <AgencyItem view={view} decide={decide} language={language} />}
      </LongList>
    </Section>
  );
}
