import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ChosenKind } from "../../intake/choices";
import type { ReadRow } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import { Cut } from "../Cut";
import { nameRow } from "./decisions";
import { usePreviewStyles } from "./previewStyles";
import { rowsInSight, rowView } from "./rowsView";
import { Section } from "./Section";
import type { SectionProps } from "./sectionProps";

/** The areas and the rows that were left out; any other row can be looked for. */
export function RowSection({ preview, choices, decide, language }: SectionProps): ReactElement {
  const styles = usePreviewStyles();
  const words = previewMessages[language];
  const [sought, setSought] = useState("");
  const [named, setNamed] = useState<readonly ReadRow[]>([]);
  const { rows } = preview.reading;
  const name = (row: ReadRow, kind: ChosenKind): void => {
    setNamed([...named, row]);
    decide(nameRow(row.text, kind));
  };
  const countOf = (kind: string): number => rows.filter((row) => row.kind === kind).length;
  const kinds = Object.keys(words.kinds) as readonly ChosenKind[];
  return (
    <Section name="rows" title={words.rows(countOf("area"), countOf("leftOut"))}>
      <Caption1 className={styles.quiet}>{words.rowsHint}</Caption1>
      <Field label={words.findRow}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Cut items={rowsInSight(rows, { sought, named })} language={language}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((row) => {
              const { where, label, kind } = rowView(row, choices, language);
              return (
                <li className={styles.item} key={where}>
                  <Field label={label} hint={where}>
                    <Select
                      className={styles.select}
                      value={kind}
                      onChange={(_, { value }) => name(row, value as ChosenKind)}
                    >
                      {kinds.map((each) => (
                        <option key={each} value={each}>
                          {words.kinds[each]}
                        </option>
                      ))}
                    </Select>
                  </Field>
                </li>
              );
            })}
          </ul>
        )}
      </Cut>
    </Section>
  );
}
