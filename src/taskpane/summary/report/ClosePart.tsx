import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { WorkSession } from "../../../commands/workSession";
import { wordCloseProblem } from "../../../messages/report/periodProblems";
import { reportPartMessages } from "../../../messages/report/reportPart";
import { toVietnamese } from "../../../plan/day";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import type { OneReportProps } from "./reportProps";
import { WrittenNotice } from "./WrittenNotice";

interface ClosePartProps extends OneReportProps {
  readonly work: WorkSession;
}

/** Closes the period, once the user has read what that means. */
export function ClosePart(props: ClosePartProps): ReactElement {
  const { session, state, report, isBusy, language } = props;
  const { part, card } = useScreenStyles();
  const words = reportPartMessages[language];
  const keptFocus = useKeptFocus<HTMLDivElement>();
  /** The period that is about to be closed. */
  const [asked, setAsked] = useState<string | null>(null);
  const { period } = report.figures;
  const close = (): void => {
    setAsked(null);
    void session.close(period.name);
  };
  const hasFigures = report.reported.some(({ name }) => name === period.name);
  const isDue = report.hasEnded && !report.isClosed;
  return (
    <div {...keptFocus} className={part} role="group" aria-label={words.closeGroup}>
      {report.isClosed && state.written.kind !== "closed" && (
        <Body1>
          {hasFigures
            ? words.isClosed(period.name)
            : wordCloseProblem({ problem: "closedEmpty", period: period.name }, language)}
        </Body1>
      )}
      {!report.isClosed &&
        (asked === period.name && isDue ? (
          <div className={card}>
            <Body1>{words.closeAsk(period.name, toVietnamese(period.to))}</Body1>
            <Button onClick={close}>{words.closeNow}</Button>
            <Button appearance="primary" onClick={() => setAsked(null)}>
              {words.closeNot}
            </Button>
          </div>
        ) : (
          <Button
            disabledFocusable={isBusy || !isDue}
            aria-describedby={isDue ? undefined : "close-needs"}
            onClick={() => setAsked(period.name)}
          >
            {words.close}
          </Button>
        ))}
      {!report.isClosed && !report.hasEnded && (
        <Caption1 id="close-needs">
          {wordCloseProblem({ problem: "notEnded", period: period.name, to: period.to }, language)}
        </Caption1>
      )}
      <WrittenNotice at="close" {...props} />
    </div>
  );
}
