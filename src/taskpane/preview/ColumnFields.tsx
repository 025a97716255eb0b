import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ColumnRole, SourceMap } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import { columnsView } from "./columnsView";
import { nameColumn } from "./decisions";
import { useScreenStyles } from "../screenStyles";
import type { DecisionProps } from "./sectionProps";

interface ColumnFieldsProps extends DecisionProps {
  readonly sources: readonly Pick<SourceMap, "sheet" | "columns">[];
}

/** A field for each column of each sheet, in which the user says what the column holds. */
export function ColumnFields(props: ColumnFieldsProps): ReactElement {
  const { sources, choices, decide, language } = props;
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const sheets = columnsView(sources, choices, language);
  const roles = Object.keys(words.roles) as readonly ColumnRole[];
  return (
    <>
      {sheets.map(({ sheet, columns }, index) => (
        <div className={styles.stack} key={index}>
          {sheets.length > 1 && <h4 className={styles.heading}>{sheet}</h4>}
          {columns.map((column) => (
            <Field label={column.label} key={column.column}>
              <Select
                className={styles.wide}
                value={column.role}
                onChange={(_, { value }) =>
                  decide(nameColumn(column, value as ColumnRole, columns))
                }
              >
                {roles.map((each) => (
                  <option key={each} value={each}>
                    {words.roles[each]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      ))}
    </>
  );
}
