import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { reportPartMessages } from "../../../messages/report/reportPart";
import { toVietnamese } from "../../../plan/day";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";
import type { OneReportProps } from "./reportProps";
import { WrittenNotice } from "./WrittenNotice";

/** The day that the figures count to; where it is not the period's last, one press makes it so. */
export function ReportDay(props: OneReportProps): ReactElement {
  const { session, report, isBusy, language } = props;
  const { part } = useScreenStyles();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const words = reportPartMessages[language];
  const { asOf, period } = report.figures;
  const [day, last] = [toVietnamese(asOf), toVietnamese(period.to)];
  return (
    <div {...keptFocus} className={part} role="group" aria-label={words.asOf(day)}>
      {asOf === period.to ? (
        <Body1>{words.asOf(day)}</Body1>
      ) : (
        <>
          <SentenceBar intent="warning" text={words.asOfDiffers(day, last)} />
          <div>
            <Button disabledFocusable={isBusy} onClick={() => void session.countTo(period.to)}>
              {words.countTo(last)}
            </Button>
          </div>
        </>
      )}
      <WrittenNotice at="date" {...props} />
    </div>
  );
}
