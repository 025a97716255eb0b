import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportLine } from "../report";
import { LongList } from "./LongList";

const useStyles = makeStyles({ where: { color: tokens.colorNeutralForeground2 } });

interface LineListProps<T, L extends ReportLine> {
  readonly label: string;
  readonly items: readonly T[];
  /** Puts an item into words; asked only for items in sight. */
  readonly lineOf: (item: T) => L;
  /** What stands before the place of a line, such as how grave it is. */
  readonly mark?: (line: L) => ReactElement;
}

/** Lines of a report, each with its place above its sentence. */
export function LineList<T, L extends ReportLine>(props: LineListProps<T, L>): ReactElement {
  const { label, items, lineOf, mark } = props;
  const styles = useStyles();
  return (
    <LongList label={label} items={items} keyOf={(_, index) => index}>
      {(item) => {
        const line = lineOf(item);
        return (
          <>
            <Caption1 className={styles.where}>
              {mark?.(line)} {line.where}
            </Caption1>
            <Body1>{line.sentence}</Body1>
          </>
        );
      }}
    </LongList>
  );
}
