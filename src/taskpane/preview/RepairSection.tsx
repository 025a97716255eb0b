import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { LineList } from "../lists/LineList";
import { repairLine, repairsView } from "./repairsView";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, cursor: "pointer" },
});

/** What was changed while reading, by kind; nothing where nothing was. */
export function RepairSection(props: SectionProps): ReactElement | null {
  const { repairs } = props.preview.reading;
  if (repairs.length === 0) {
    return null;
  }
  return (
    <Section name="repairs" title={previewMessages[props.language].repairs(repairs.length)}>
      <RepairGroups {...props} />
    </Section>
  );
}

/** A component of its own, so that thousands of repairs are sorted only for an open section. */
function RepairGroups({ preview, language }: SectionProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {repairsView(preview.reading.repairs, language).map(({ kind, title, repairs }) => (
        <details key={kind}>
          <summary className={styles.summary}>{title}</summary>
          <LineList
            label={title}
            items={repairs}
            lineOf={(repair) => repairLine(repair, language)}
          />
        </details>
      ))}
    </>
  );
}
