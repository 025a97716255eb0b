import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useKeptFocus } from "./keptFocus";
import { useScreenStyles } from "./screenStyles";

const useStyles = makeStyles({ panel: { marginInline: 0, outlineStyle: "none" } });

interface SectionProps {
  /** Under which the accordion knows whether it is open. */
  readonly name: string;
  readonly title: string;
  /** Of its heading: "h2" where the section stands below no other heading. */
  readonly level?: "h2" | "h3";
  readonly children: ReactNode;
}

/** A part of an accordion that opens and closes; it keeps the focus where its controls go away. */
export function Section({ name, title, level = "h3", children }: SectionProps): ReactElement {
  const styles = useStyles();
  const { stack } = useScreenStyles();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as={level}>{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div {...keptFocus} className={stack} role="group" aria-label={title}>
          {children}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
