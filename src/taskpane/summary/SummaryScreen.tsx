import { useCallback, type ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import type { SummaryPart } from "../../commands/summaryPartSession";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { PartTabs } from "../PartTabs";
import { useScreenStyles } from "../screenStyles";
import { useTurnedTo } from "../turnedTo";
import { useWatched } from "../watched";
import { changesFigures } from "./changesFigures";
import { FiguresPart } from "./FiguresPart";
import { NextReportLine } from "./NextReportLine";

const ReportPart = lazily(async () => (await import("./report/ReportPart")).ReportPart);
const CommunesPart = lazily(async () => (await import("./communes/CommunesPart")).CommunesPart);
const OutputPart = lazily(async () => (await import("./OutputPart")).OutputPart);

/** In the order of their tabs. */
const PARTS: readonly SummaryPart[] = ["figures", "report", "output", "communes"];

interface SummaryScreenProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** How far the tasks are, and what is reported, printed and sent of it. */
export function SummaryScreen({ sessions, language }: SummaryScreenProps): ReactElement {
  const { screen } = useScreenStyles();
  const words = summaryMessages[language];
  const { report, work, build, summaryPart } = sessions;
  const shown = useWatched(summaryPart);
  const isChanging = changesFigures(useWatched(work));
  const isBuilding = useWatched(build).kind === "running";
  // Every part tells of the report: when it is due, what it says, what goes out.
  const look = useCallback(() => void report.refresh(), [report]);
  useTurnedTo(look, !isBuilding && !isChanging);
  return (
    <div className={screen}>
      <NextReportLine session={report} language={language} />
      <PartTabs
        screen="summary"
        label={words.partsLabel}
        parts={PARTS}
        words={words.parts}
        shown={shown}
        show={(part) => summaryPart.show(part)}
      >
        {shown === "figures" && <FiguresPart sessions={sessions} language={language} />}
        {shown === "report" && <ReportPart sessions={sessions} language={language} />}
        {shown === "output" && <OutputPart sessions={sessions} language={language} />}
        {shown === "communes" && <CommunesPart load={sessions.communes} language={language} />}
      </PartTabs>
    </div>
  );
}
