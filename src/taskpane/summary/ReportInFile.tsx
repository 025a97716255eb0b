import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportSession } from "../../commands/reportSession";
import { documentMessages } from "../../messages/documents";
import type { Language } from "../../messages/wording";
import { toVietnamese } from "../../plan/day";
import { useWatched } from "../watched";

interface ReportInFileProps {
  readonly session: ReportSession;
  readonly language: Language;
}

/** Which period goes out, and to which day it counts. */
export function ReportInFile({ session, language }: ReportInFileProps): ReactElement | null {
  const { reading } = useWatched(session);
  if (reading.kind !== "read" || !reading.report.ok) {
    return null;
  }
  const { period, asOf } = reading.report.figures;
  return (
    <Caption1>{documentMessages[language].reportOf(period.name, toVietnamese(asOf))}</Caption1>
  );
}
