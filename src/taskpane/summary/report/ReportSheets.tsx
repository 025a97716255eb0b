import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportReading } from "../../../actions/reports/readReport";
import type { WorkSession } from "../../../commands/workSession";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { REPORT_ROLES } from "../../../tables/sheetRoles";
import { useScreenStyles } from "../../screenStyles";
import { TargetsButton } from "../TargetsButton";

interface ReportSheetsProps {
  readonly work: WorkSession;
  readonly report: ReportReading;
  readonly isBusy: boolean;
  readonly language: Language;
}

/** Draws the sheets of the report anew for its period, and opens each. */
export function ReportSheets({ work, report, isBusy, language }: ReportSheetsProps): ReactElement {
  const { part, heading, buttons, quiet } = useScreenStyles();
  const words = reportPartMessages[language];
  const { drawnPeriod, figures } = report;
  const { name } = figures.period;
  return (
    <div className={part}>
      <h2 className={heading}>{words.sheets}</h2>
      {drawnPeriod !== null && drawnPeriod !== name && (
        <Body1>{words.drawnOther(drawnPeriod, name)}</Body1>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void work.run({ kind: "drawReports", period: name })}
      >
        {words.update}
      </Button>
      <div className={buttons} role="group" aria-label={words.open}>
        {REPORT_ROLES.map((role) => (
          <Button
            key={role}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void work.run({ kind: "openSheet", role })}
          >
            {words.openSheet[role]}
          </Button>
        ))}
      </div>
      <TargetsButton work={work} language={language} />
      <Caption1 className={quiet}>{words.openHint}</Caption1>
    </div>
  );
}
