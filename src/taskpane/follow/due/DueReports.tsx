import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { dueMessages } from "../../../messages/due";
import { reportMessage, type ReminderFrame } from "../../../messages/reminders";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import type { DueReport } from "../../../plan/due/dueReports";
import { copyText } from "../../clipboard";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { nearnessWords } from "./dueLine";
import { MessageText } from "./MessageText";

interface DueReportsProps {
  /** Those that are late or due this month. */
  readonly reports: readonly DueReport[];
  readonly frame: ReminderFrame;
  readonly language: Language;
}

/** The reports that the plan's calendar asks for; the units can be reminded of theirs. */
export function DueReports({ reports, frame, language }: DueReportsProps): ReactElement {
  const { part, heading, quiet } = useScreenStyles();
  const words = dueMessages[language];
  return (
    <div className={part}>
      <h2 className={heading}>{words.reports}</h2>
      <LongList label={words.reports} items={reports} keyOf={({ name, by }) => `${by} ${name}`}>
        {(report) => <ReportItem report={report} frame={frame} language={language} />}
      </LongList>
      <Caption1 className={quiet}>{words.closeHint}</Caption1>
    </div>
  );
}

interface ReportItemProps {
  readonly report: DueReport;
  readonly frame: ReminderFrame;
  readonly language: Language;
}

function ReportItem({ report, frame, language }: ReportItemProps): ReactElement {
  const words = dueMessages[language];
  const [copied, setCopied] = useState<boolean | null>(null);
  const name = words.reportBy[report.by](report.name);
  const text = reportMessage(report, frame);
  const day = words.due(toVietnamese(report.due));
  return (
    <>
      <Body1>{name}</Body1>
      <Caption1>{`${day}, ${nearnessWords(report.daysLeft, language)}`}</Caption1>
      {report.by === "units" && (
        <div>
          <Button
            size="small"
            aria-label={words.copyReportOf(name)}
            onClick={() => setCopied(copyText(text))}
          >
            {words.copyReport}
          </Button>
        </div>
      )}
      {copied && <Caption1 role="status">{words.copied}</Caption1>}
      {copied === false && (
        <>
          <Body1 role="alert">{words.notCopiedReport}</Body1>
          <MessageText label={words.copyReportOf(name)} text={text} isSelected />
        </>
      )}
    </>
  );
}
