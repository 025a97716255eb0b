import { Body1Strong, Button, Caption1, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import type { AgencyView } from "./agenciesView";
import { joinAgencies, nameAgency } from "./decisions";
import { useScreenStyles } from "../screenStyles";
import type { SectionProps } from "./sectionProps";

interface AgencyItemProps extends Pick<SectionProps, "decide" | "language"> {
  readonly view: AgencyView;
}

/** An agency, its spellings, and what may be said of them; nothing is joined before the button is pressed. */
export function AgencyItem({ view, decide, language }: AgencyItemProps): ReactElement {
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const [other, setOther] = useState("");
  const { agency, otherSpellings, separable, others } = view;
  const { name, kind } = agency;
  return (
    <>
      <Body1Strong>{name}</Body1Strong>
      {kind === "group" && <Caption1 className={styles.quiet}>{words.group}</Caption1>}
      {otherSpellings.length > 0 && (
        <Caption1 className={styles.quiet}>
          {words.otherSpellings(otherSpellings.map(words.quoted).join(", "))}
        </Caption1>
      )}
      {others.length > 0 && (
        <Field label={words.sameAs(name)}>
          <Select
            className={styles.wide}
            value={other}
            onChange={(_, { value }) => setOther(value)}
          >
            <option value="">{words.ownAgency}</option>
            {others.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        {other !== "" && (
          <Button size="small" onClick={() => decide(joinAgencies(agency, other))}>
            {words.join(name, other)}
          </Button>
        )}
        {separable.map((spelling) => (
          <Button
            key={spelling}
            size="small"
            onClick={() => decide(nameAgency(spelling, spelling))}
          >
            {words.separate(spelling)}
          </Button>
        ))}
      </div>
    </>
  );
}
