import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportLine } from "./report";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  where: { color: tokens.colorNeutralForeground2 },
});

interface LineListProps<L extends ReportLine> {
  readonly lines: readonly L[];
  /** What stands before the place of a line, such as how grave it is. */
  readonly mark?: (line: L) => ReactElement;
}

/** Lines of a report, each with its place above its sentence. */
export function LineList<L extends ReportLine>({ lines, mark }: LineListProps<L>): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li className={styles.line} key={index}>
          <Caption1 className={styles.where}>
            {mark?.(line)} {line.where}
          </Caption1>
          <Body1>{line.sentence}</Body1>
        </li>
      ))}
    </ul>
  );
}
