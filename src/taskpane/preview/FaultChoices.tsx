import { Accordion, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SourceProblem } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import { shortened } from "../../messages/shortened";
import { rowsInWords } from "../places";
import { ColumnFields } from "./ColumnFields";
import { DecisionSection } from "./DecisionSection";
import { nameRow } from "./decisions";
import { useScreenStyles } from "../screenStyles";
import type { DecisionProps } from "./sectionProps";

interface FaultChoicesProps extends DecisionProps {
  readonly problem: SourceProblem;
}

/** What the user can say about a list that was not read: which row is its header, which column holds the tasks. */
export function FaultChoices({ problem, ...decisions }: FaultChoicesProps): ReactElement {
  const { decide, language } = decisions;
  const styles = useScreenStyles();
  const words = previewMessages[language];
  return (
    <>
      {problem.kind === "noHeader" && problem.rows.length > 0 && (
        <Field label={words.whichHeader}>
          <Select
            className={styles.wide}
            value=""
            onChange={(_, { value }) => decide(nameRow(value, "header"))}
          >
            <option value="">{words.chooseRow}</option>
            {problem.rows.map(({ rows, text }) => (
              <option key={rows.first} value={text}>
                {`${rowsInWords(rows, language)}: ${shortened(text)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {problem.kind === "noTaskColumn" && <ColumnFields sources={[problem]} {...decisions} />}
      <Accordion multiple collapsible defaultOpenItems={["decisions"]}>
        <DecisionSection {...decisions} />
      </Accordion>
    </>
  );
}
