import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Title3,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { buildMessages } from "../../messages/build";
import { paneMessages } from "../../messages/pane";
import { wordUnfinished } from "../../messages/finishing";
import type { Language } from "../../messages/wording";
import type { Work } from "../../commands/workSession";
import { FindingList } from "../lists/FindingList";
import { LineList } from "../lists/LineList";
import { repairSentence } from "../places";
import type { BuildReport } from "../report";
import { useScreenStyles } from "../screenStyles";
import { SentenceBar } from "../SentenceBar";

interface BuildResultProps {
  readonly report: BuildReport;
  readonly openSheet: (role: Extract<Work, { kind: "openSheet" }>["role"]) => void;
  /** Something else is being done with the appendix. */
  readonly isWorking: boolean;
  /** Goes back to the choice of a list. */
  readonly another: () => void;
  readonly language: Language;
}

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    alignItems: "center",
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
  },
  value: { margin: 0 },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  step: { ...typographyStyles.body1 },
  stepText: { display: "block", marginBottom: tokens.spacingVerticalXXS },
  summary: { ...typographyStyles.subtitle2, cursor: "pointer" },
});

/** What a build gave: its figures, what to do next, what to check and what was repaired. */
export function BuildResult(props: BuildResultProps): ReactElement {
  const { report, another, language } = props;
  const styles = useStyles();
  const { part, heading } = useScreenStyles();
  const words = { ...paneMessages[language], ...buildMessages[language] };
  const title = useRef<HTMLHeadingElement>(null);
  // What showed the progress is gone, and the keyboard must not begin anew at the top of the page.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={part}>
      <h2 className={heading} ref={title} tabIndex={-1}>
        {words.finished}
      </h2>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.done(report.sheets)}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      {report.restored && <Body1>{words.restored}</Body1>}
      {report.unfinished && (
        <SentenceBar intent="warning" text={wordUnfinished(report.unfinished, language)} />
      )}
      {report.stoppedTooLate && <Body1>{words.stoppedTooLate}</Body1>}
      <Figures report={report} language={language} />
      <NextSteps {...props} />
      {report.findings.length > 0 ? (
        <>
          <h3 className={heading}>{words.findingsHeading}</h3>
          <FindingList
            label={words.findingsHeading}
            findings={report.findings}
            language={language}
          />
        </>
      ) : (
        <Body1>{words.noFindings}</Body1>
      )}
      {report.repairs.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {words.repairsHeading(report.repairs.length)}
          </summary>
          <LineList
            label={words.repairsHeading(report.repairs.length)}
            items={report.repairs}
            lineOf={(repair) => repairSentence(repair, language)}
          />
        </details>
      )}
      <Button onClick={another}>{words.another}</Button>
    </section>
  );
}

function Figures({ report, language }: Pick<BuildResultProps, "report" | "language">) {
  const styles = useStyles();
  const words = paneMessages[language];
  const figures = [
    [words.tasks, report.tasks],
    [words.areas, report.areas],
    [words.findings, report.findings.length],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div className={styles.figure} key={label}>
          <dt>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Title3>{value}</Title3>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function NextSteps({ report, openSheet, isWorking, language }: BuildResultProps): ReactElement {
  const styles = useStyles();
  const { heading } = useScreenStyles();
  const words = buildMessages[language];
  const sheets = [
    { role: "tracking", text: words.nextTrack, button: words.openTracking },
    { role: "print", text: words.nextPrint, button: words.openPrint },
    { role: "summary", text: words.nextSummary, button: words.openSummary },
  ] as const;
  return (
    <>
      <h3 className={heading}>{words.nextHeading}</h3>
      <ol className={styles.steps}>
        {report.findings.length > 0 && (
          <li className={styles.step}>{words.nextCheck(report.findings.length)}</li>
        )}
        {sheets.map(({ role, text, button }) => (
          <li className={styles.step} key={role}>
            <span className={styles.stepText}>{text}</span>
            <Button size="small" disabledFocusable={isWorking} onClick={() => openSheet(role)}>
              {button}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
