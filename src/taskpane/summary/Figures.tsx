import {
  Body1,
  Body1Strong,
  Caption1,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CompletionSummary } from "../../actions/readSummary";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import { toVietnamese } from "../../plan/day";
import { LongList } from "../lists/LongList";
import { useScreenStyles } from "../screenStyles";
import { figuresView, type FigureLine } from "./figuresView";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FiguresProps {
  readonly summary: CompletionSummary;
  readonly language: Language;
}

/** How far the whole plan is, and as of when. */
export function WholePlan({ summary, language }: FiguresProps): ReactElement {
  const styles = useStyles();
  const { card } = useScreenStyles();
  const { asOf } = summaryMessages[language];
  return (
    <div className={card}>
      <FigureItem line={figuresView(summary, language).whole} />
      <Caption1 className={styles.quiet}>{asOf(toVietnamese(summary.asOf))}</Caption1>
    </div>
  );
}

/** How far each area and each lead agency is. */
export function Groups({ summary, language }: FiguresProps): ReactElement {
  const { heading } = useScreenStyles();
  const words = summaryMessages[language];
  const { byArea, byLead } = figuresView(summary, language);
  const groups = [
    [words.byArea, byArea],
    [words.byLead, byLead],
  ] as const;
  return (
    <>
      {groups.map(([title, lines]) => (
        <div key={title}>
          <h2 className={heading}>{title}</h2>
          <LongList label={title} items={lines} keyOf={({ name }) => name}>
            {(line) => <FigureItem line={line} />}
          </LongList>
        </div>
      ))}
    </>
  );
}

/** How far a group of tasks is. */
export function FigureItem({ line }: { readonly line: FigureLine }): ReactElement {
  const styles = useStyles();
  const { bar } = useScreenStyles();
  return (
    <div className={styles.line}>
      <Body1Strong>{line.name}</Body1Strong>
      {line.rate !== null && (
        // The same stands below in words.
        <ProgressBar className={bar} aria-hidden value={line.rate} thickness="large" />
      )}
      <Body1>{line.done}</Body1>
      {line.pressing !== "" && <Caption1 className={styles.quiet}>{line.pressing}</Caption1>}
    </div>
  );
}
