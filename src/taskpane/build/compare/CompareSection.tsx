import { Accordion } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Sessions } from "../../../commands/sessions";
import { compareMessages } from "../../../messages/compare";
import type { Language } from "../../../messages/wording";
import { lazily } from "../../lazily";
import { useLoaded } from "../../loaded";
import { Section } from "../../Section";

const ComparePart = lazily(async () => (await import("./ComparePart")).ComparePart);

interface CompareSectionProps {
  readonly sessions: Pick<Sessions, "compare" | "work">;
  readonly language: Language;
}

/** Comparing with the superior's plan, closed until somebody wants it. */
export function CompareSection({ sessions, language }: CompareSectionProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <Accordion collapsible onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}>
      <Section name="compare" level="h2" title={compareMessages[language].title}>
        {isOpen && <OpenedSection sessions={sessions} language={language} />}
      </Section>
    </Accordion>
  );
}

function OpenedSection({ sessions, language }: CompareSectionProps): ReactElement {
  const session = useLoaded(sessions.compare);
  return session === null ? (
    <></>
  ) : (
    <ComparePart session={session} work={sessions.work} language={language} />
  );
}
