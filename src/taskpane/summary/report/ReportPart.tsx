import { Accordion, Body1, Caption1, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NEW_PERIOD, type ReportReadState } from "../../../commands/reportSession";
import type { Sessions } from "../../../commands/sessions";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import type { ReportedTask } from "../../../plan/report/reportFigures";
import { useScreenStyles } from "../../screenStyles";
import { Section } from "../../Section";
import { useWatched } from "../../watched";
import { NotRead } from "../NotRead";
import { ClosePart } from "./ClosePart";
import { NextReports } from "./NextReports";
import { PeriodChoice } from "./PeriodChoice";
import { PeriodFigures } from "./PeriodFigures";
import { PeriodForm } from "./PeriodForm";
import type { OneReportProps } from "./reportProps";
import { ReportedPeriods } from "./ReportedPeriods";
import { ReportSheets } from "./ReportSheets";
import { ReportText } from "./ReportText";
import { WrittenNotice } from "./WrittenNotice";

interface ReportPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** The report of a period: when it is due, its figures, its words and its sheets, and closing it. The screen looks it up. */
export function ReportPart({ sessions, language }: ReportPartProps): ReactElement {
  const { report: session, work } = sessions;
  const state = useWatched(session);
  const worked = useWatched(work);
  const look = (): void => void session.refresh();
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
  const begun = [
    ...(report.ok && state.drafts.has(report.figures.period.name) ? ["days"] : []),
    ...(state.drafts.has(NEW_PERIOD) ? ["new"] : []),
  ];
  const shared = { session, state, language, isBusy };
  return (
    <div className={screen}>
      {fault && (
        <NotRead title={words.notRead} cause={fault.cause} readAgain={look} language={language} />
      )}
      <NextReports calendar={report} language={language} />
      {report.ok ? (
        <>
          <PeriodChoice {...shared} report={report} />
          <ReportDay report={report} language={language} />
          <PeriodFigures report={report} language={language} />
          <ReportText session={session} state={state} language={language} />
          <ReportSheets work={work} report={report} isBusy={isBusy} language={language} />
          <ClosePart {...shared} report={report} work={work} />
        </>
      ) : (
        <Body1>{words.noPeriod}</Body1>
      )}
      <ReportedPeriods reported={report.reported} language={language} />
      <Accordion multiple collapsible defaultOpenItems={begun}>
        {report.ok && (
          <Section name="days" title={words.days}>
            <PeriodForm
              key={report.figures.period.name}
              {...shared}
              period={report.figures.period}
            />
          </Section>
        )}
        <Section name="new" title={words.addPeriod}>
          <PeriodForm {...shared} period={null} />
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
    <NotRead
      title={reportPartMessages[language].notRead}
      cause={reading.cause}
      readAgain={readAgain}
      language={language}
    />
  );
}

/** The day that the figures count to, and what was finished or changed only afterwards. */
function ReportDay({
  report,
  language,
}: Pick<OneReportProps, "report" | "language">): ReactElement {
  const words = reportPartMessages[language];
  const { asOf, period, later } = report.figures;
  const [day, last] = [asOf, period.to].map(toVietnamese) as [string, string];
  return (
    <>
      <Body1>{asOf === period.to ? words.asOf(day) : words.asOfDiffers(day, last)}</Body1>
      {later.length > 0 && <Caption1>{words.later(numbersOf(later))}</Caption1>}
      {report.changedLater.map(({ what, numbers }) => (
        <Caption1 key={what}>{words.changedLater[what](numbers.join(", "))}</Caption1>
      ))}
    </>
  );
}

function numbersOf(tasks: readonly ReportedTask[]): string {
  return tasks.map(({ number }) => number).join(", ");
}
