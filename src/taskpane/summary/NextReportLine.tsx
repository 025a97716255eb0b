import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportSession } from "../../commands/reportSession";
import { reportPartMessages } from "../../messages/report/reportPart";
import type { Language } from "../../messages/wording";
import { toVietnamese } from "../../plan/day";
import { useWatched } from "../watched";

interface NextReportLineProps {
  readonly session: ReportSession;
  readonly language: Language;
}

/** The next report that somebody has to send, whatever part is in sight; the last one where all are late. */
export function NextReportLine({ session, language }: NextReportLineProps): ReactElement | null {
  const { reading } = useWatched(session);
  if (reading.kind !== "read" || !("nextDue" in reading.report)) {
    return null;
  }
  const { nextDue } = reading.report;
  const next = nextDue.find(({ daysLeft }) => daysLeft >= 0) ?? nextDue.at(-1);
  if (next === undefined) {
    return null;
  }
  const { nextLine } = reportPartMessages[language];
  const { name, by, due, daysLeft } = next;
  const report = nextLine[by](name, toVietnamese(due));
  return <Body1>{`${nextLine.head(daysLeft)}: ${report}, ${nextLine.left(daysLeft)}.`}</Body1>;
}
