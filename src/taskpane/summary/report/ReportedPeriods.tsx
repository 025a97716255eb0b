import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportReading } from "../../../actions/reports/readReport";
import { doneWords } from "../../../messages/report/doneWords";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";

interface ReportedPeriodsProps {
  readonly reported: ReportReading["reported"];
  readonly language: Language;
}

/** The figures that were reported of earlier periods: closed, or typed by hand for another year. */
export function ReportedPeriods({ reported, language }: ReportedPeriodsProps): ReactElement | null {
  const { part, heading, quiet } = useScreenStyles();
  const words = reportPartMessages[language];
  if (reported.length === 0) {
    return null;
  }
  return (
    <div className={part}>
      <h2 className={heading}>{words.reported}</h2>
      <LongList label={words.reported} items={reported} keyOf={(_, index) => index}>
        {({ name, to, closedOn, counts }) => (
          <>
            <Body1Strong>
              {words.reportedOf(name, to === null ? "" : words.until(toVietnamese(to)))}
            </Body1Strong>
            <Body1>{`${doneWords(counts, language)}; ${words.reportedOverdue(counts.overdue)}`}</Body1>
            {closedOn !== null && (
              <Caption1 className={quiet}>{words.closedOn(toVietnamese(closedOn))}</Caption1>
            )}
          </>
        )}
      </LongList>
    </div>
  );
}
