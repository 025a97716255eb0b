import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useScreenStyles } from "./screenStyles";

const useStyles = makeStyles({ parts: { flexWrap: "wrap", marginInline: "-4px" } });

interface PartTabsProps<Part extends string> {
  /** Tells the tabs of one screen from those of others. */
  readonly screen: string;
  readonly label: string;
  /** In the order of their tabs. */
  readonly parts: readonly Part[];
  readonly words: Readonly<Record<Part, string>>;
  readonly shown: Part;
  readonly show: (part: Part) => void;
  /** The part that is shown. */
  readonly children: ReactNode;
}

/** The parts of a screen under tabs of their own. */
export function PartTabs<Part extends string>(props: PartTabsProps<Part>): ReactElement {
  const { screen, label, parts, words, shown, show, children } = props;
  const styles = useStyles();
  const { tab } = useScreenStyles();
  const panel = `${screen}-part`;
  return (
    <>
      <TabList
        className={styles.parts}
        size="small"
        aria-label={label}
        selectedValue={shown}
        selectTabOnFocus={false}
        onTabSelect={(_, { value }) => show(value as Part)}
      >
        {parts.map((part) => (
          <Tab
            key={part}
            className={tab}
            id={`${screen}-${part}`}
            aria-controls={panel}
            value={part}
          >
            {words[part]}
          </Tab>
        ))}
      </TabList>
      <div id={panel} role="tabpanel" aria-labelledby={`${screen}-${shown}`}>
        {children}
      </div>
    </>
  );
}
