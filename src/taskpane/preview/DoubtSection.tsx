import type { ReactElement } from "react";
import type { Doubt } from "../../intake/doubts";
import { previewMessages } from "../../messages/preview";
import { LongList } from "../lists/LongList";
import { AgencyDoubt } from "./AgencyDoubt";
import { DeadlineDoubt } from "./DeadlineDoubt";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";

/** What the reading leaves to the user; nothing where it was sure of everything. */
export function DoubtSection({ preview, decide, language }: SectionProps): ReactElement | null {
  const { doubts } = preview;
  if (doubts.length === 0) {
    return null;
  }
  const title = previewMessages[language].doubts(doubts.length);
  return (
    <Section name="doubts" title={title}>
      <LongList label={title} items={doubts} keyOf={keyOf}>
        {(doubt) =>
          doubt.kind === "agency" ? (
            <AgencyDoubt doubt={doubt} decide={decide} language={language} />
          ) : (
            <DeadlineDoubt doubt={doubt} decide={decide} language={language} />
          )
        }
      </LongList>
    </Section>
  );
}

function keyOf(doubt: Doubt): string {
  return doubt.kind === "agency" ? `agency ${doubt.spelling}` : `deadline ${doubt.phrase}`;
}
