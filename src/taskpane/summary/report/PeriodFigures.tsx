import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportReading } from "../../../actions/reports/readReport";
import { comparisonText } from "../../../messages/report/comparisonText";
import { doneWords } from "../../../messages/report/doneWords";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { useScreenStyles } from "../../screenStyles";

interface PeriodFiguresProps {
  readonly report: ReportReading;
  readonly language: Language;
}

/** The figures of the period that matter most, and what they are compared with. */
export function PeriodFigures({ report, language }: PeriodFiguresProps): ReactElement {
  const { card, heading, quiet } = useScreenStyles();
  const words = reportPartMessages[language];
  const { figures, compared } = report;
  const { total, added, finished, period } = figures;
  const comparison = comparisonText(figures, compared);
  return (
    <div className={card}>
      <h2 className={heading}>{words.figures}</h2>
      <Body1Strong>{doneWords(total, language)}</Body1Strong>
      <Body1>{words.classes(total.doneOnTime, total.doneLate, total.inTime, total.overdue)}</Body1>
      <Body1>{words.others(finished.length, added.total, total.notUpdated)}</Body1>
      {comparison !== "" && <Body1 lang="vi">{comparison}</Body1>}
      {period.closedOn !== null && (
        <Caption1 className={quiet}>{words.closedOn(toVietnamese(period.closedOn))}</Caption1>
      )}
    </div>
  );
}
