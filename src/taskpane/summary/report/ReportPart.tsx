import { Accordion, Body1, Button, Spinner } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import type { ReportReadState } from "../../../commands/reportSession";
import type { Sessions } from "../../../commands/sessions";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { Section } from "../../Section";
import { useTurnedTo } from "../../turnedTo";
import { useWatched } from "../../watched";
import { changesFigures } from "../changesFigures";
import { ClosePart } from "./ClosePart";
import { NextReports } from "./NextReports";
import { PeriodChoice } from "./PeriodChoice";
import { PeriodFigures } from "./PeriodFigures";
import { PeriodForm } from "./PeriodForm";
import { ReportDay } from "./ReportDay";
import { ReportedPeriods } from "./ReportedPeriods";
import { ReportSheets } from "./ReportSheets";
import { ReportText } from "./ReportText";
import { WrittenNotice } from "./WrittenNotice";

interface ReportPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The report of a period: when it is due, its figures, its words and its sheets, and closing it. */
export function ReportPart({ sessions, language }: ReportPartProps): ReactElement {
  const { report: session, work, build } = sessions;
  const state = useWatched(session);
  const worked = useWatched(work);
  const isBuilding = useWatched(build).kind === "running";
  const look = useCallback(() => void session.refresh(), [session]);
  useTurnedTo(look, !isBuilding && !changesFigures(worked));
  const { screen } = useScreenStyles();
  const { reading } = state;
  if (reading.kind !== "read") {
    return <NoReport reading={reading} readAgain={look} language={language} />;
  }
  const { report, fault } = reading;
  if (!report.ok && report.problem === "notBuilt") {
    return <Body1>{wordNotBuilt(language)}</Body1>;
  }
  const words = reportPartMessages[language];
  const isBusy = state.written.kind === "running" || worked.kind === "running";
  const shared = { session, state, language, isBusy };
  return (
    <div className={screen}>
      {fault && <NotRead cause={fault.cause} readAgain={look} language={language} />}
      <NextReports calendar={report} language={language} />
      {report.ok ? (
        <>
          <PeriodChoice {...shared} report={report} />
          <ReportDay {...shared} report={report} />
          <PeriodFigures report={report} language={language} />
          <ReportText session={session} state={state} language={language} />
          <ReportSheets work={work} report={report} isBusy={isBusy} language={language} />
          <ClosePart {...shared} report={report} work={work} />
        </>
      ) : (
        <Body1>{words.noPeriod}</Body1>
      )}
      <ReportedPeriods reported={report.reported} language={language} />
      <Accordion multiple collapsible>
        {report.ok && (
          <Section name="days" title={words.days}>
            <PeriodForm
              key={JSON.stringify(report.figures.period)}
              {...shared}
              period={report.figures.period}
            />
          </Section>
        )}
        <Section name="new" title={words.addPeriod}>
          <PeriodForm key={report.periods.length} {...shared} period={null} />
        </Section>
      </Accordion>
      <WrittenNotice at="change" {...shared} />
    </div>
  );
}

interface NoReportProps {
  readonly reading: Exclude<ReportReadState, { kind: "read" }>;
  readonly readAgain: () => void;
  readonly language: Language;
}

function NoReport({ reading, readAgain, language }: NoReportProps): ReactElement {
  return reading.kind === "unread" ? (
    <Spinner size="tiny" label={reportPartMessages[language].reading} labelPosition="after" />
  ) : (
    <NotRead cause={reading.cause} readAgain={readAgain} language={language} />
  );
}

interface NotReadProps {
  readonly cause: unknown;
  readonly readAgain: () => void;
  readonly language: Language;
}

function NotRead({ cause, readAgain, language }: NotReadProps): ReactElement {
  const { unexpectedWork, readAgain: again } = paneMessages[language];
  const title = reportPartMessages[language].notRead;
  const notice = { title, ...causeInWords(cause, unexpectedWork, language) };
  return (
    <>
      <NoticeBar notice={notice} intent="error" language={language} />
      <Button onClick={readAgain}>{again}</Button>
    </>
  );
}
