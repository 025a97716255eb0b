import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { Cut } from "../Cut";
import { agenciesView } from "./agenciesView";
import { AgencyItem } from "./AgencyItem";
import { usePreviewStyles } from "./previewStyles";
import { Section } from "./Section";
import type { SectionProps } from "./sectionProps";

/** The agencies of the plan with their spellings; they can be joined and parted. */
export function AgencySection({ preview, decide, language }: SectionProps): ReactElement {
  const styles = usePreviewStyles();
  const agencies = agenciesView(preview.reading.plan.agencies);
  return (
    <Section name="agencies" title={previewMessages[language].agencies(agencies.length)}>
      <Cut items={agencies} language={language}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((view) => (
              <li className={styles.item} key={view.agency.name}>
                <AgencyItem view={view} decide={decide} language={language} />
              </li>
            ))}
          </ul>
        )}
      </Cut>
    </Section>
  );
}
