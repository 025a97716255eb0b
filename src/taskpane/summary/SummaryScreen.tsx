import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import type { SummaryPart } from "../../commands/summaryPartSession";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";
import { FiguresPart } from "./FiguresPart";

const ReportPart = lazily(async () => (await import("./report/ReportPart")).ReportPart);
const OutputPart = lazily(async () => (await import("./OutputPart")).OutputPart);

/** In the order of their tabs. */
const PARTS: readonly SummaryPart[] = ["figures", "report", "output"];

const useStyles = makeStyles({ parts: { flexWrap: "wrap", marginInline: "-4px" } });

interface SummaryScreenProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** How far the tasks are, and what is reported, printed and sent of it. */
export function SummaryScreen({ sessions, language }: SummaryScreenProps): ReactElement {
  const styles = useStyles();
  const { screen, tab } = useScreenStyles();
  const words = summaryMessages[language];
  const shown = useWatched(sessions.summaryPart);
  return (
    <div className={screen}>
      <TabList
        className={styles.parts}
        size="small"
        aria-label={words.partsLabel}
        selectedValue={shown}
        selectTabOnFocus={false}
        onTabSelect={(_, { value }) => sessions.summaryPart.show(value as SummaryPart)}
      >
        {PARTS.map((part) => (
          <Tab
            key={part}
            className={tab}
            id={`summary-${part}`}
            aria-controls="summary-part"
            value={part}
          >
            {words.parts[part]}
          </Tab>
        ))}
      </TabList>
      <div id="summary-part" role="tabpanel" aria-labelledby={`summary-${shown}`}>
        {shown === "figures" && <FiguresPart sessions={sessions} language={language} />}
        {shown === "report" && <ReportPart sessions={sessions} language={language} />}
        {shown === "output" && <OutputPart sessions={sessions} language={language} />}
      </div>
    </div>
  );
}
