import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { Cut } from "../Cut";
import { AgencyDoubt } from "./AgencyDoubt";
import { DeadlineDoubt } from "./DeadlineDoubt";
import { usePreviewStyles } from "./previewStyles";
import { Section } from "./Section";
import type { SectionProps } from "./sectionProps";

/** What the reading leaves to the user; nothing where it was sure of everything. */
export function DoubtSection({ preview, decide, language }: SectionProps): ReactElement | null {
  const styles = usePreviewStyles();
  const { doubts } = preview;
  if (doubts.length === 0) {
    return null;
  }
  return (
    <Section name="doubts" title={previewMessages[language].doubts(doubts.length)}>
      <Cut items={doubts} language={language}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((doubt) =>
              doubt.kind === "agency" ? (
                <li className={styles.item} key={`agency ${doubt.spelling}`}>
                  <AgencyDoubt doubt={doubt} decide={decide} language={language} />
                </li>
              ) : (
                <li className={styles.item} key={`deadline ${doubt.phrase}`}>
                  <DeadlineDoubt doubt={doubt} decide={decide} language={language} />
                </li>
              )
            )}
          </ul>
        )}
      </Cut>
    </Section>
  );
}
