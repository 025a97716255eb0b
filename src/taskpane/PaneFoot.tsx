import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { wordVersion } from "../messages/faults";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import { VERSION } from "./version";

const useStyles = makeStyles({
  foot: {
    marginTop: "auto",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
  },
  version: { color: tokens.colorNeutralForeground2 },
});

interface PaneFootProps {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** What stands below every screen: the add-in's version, and the way to the other language. */
export function PaneFoot({ language, choose }: PaneFootProps): ReactElement {
  const styles = useStyles();
  const words = paneMessages[language];
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className={styles.foot}>
      <Caption1 className={styles.version}>{wordVersion(VERSION, language)}</Caption1>
      <Button
        appearance="transparent"
        size="small"
        lang={other}
        title={words.languageHint}
        onClick={() => choose(other)}
      >
        {words.otherLanguage}
      </Button>
    </div>
  );
}
