import {
  Body1,
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Title3,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import { Cut } from "./Cut";
import { FindingList } from "./FindingList";
import { LineList } from "./LineList";
import type { BuildReport } from "./report";

interface BuildResultProps {
  readonly report: BuildReport;
  readonly language: Language;
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
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
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
  },
  value: { margin: 0 },
  heading: { margin: 0 },
  summary: { ...typographyStyles.subtitle2, cursor: "pointer" },
});

/** What a build gave: its figures, what to check and what was repaired. */
export function BuildResult({ report, language }: BuildResultProps): ReactElement {
  const styles = useStyles();
  const words = paneMessages[language];
  const figures = [
    [words.tasks, report.tasks],
    [words.areas, report.areas],
    [words.findings, report.findings.length],
  ] as const;
  return (
    <section className={styles.result}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.done(report.sheets)}</MessageBarTitle> {words.next}
        </MessageBarBody>
      </MessageBar>
      {report.restored && <Body1>{words.restored}</Body1>}
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
      {report.findings.length > 0 ? (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {words.findingsHeading}
          </Subtitle2>
          <Cut items={report.findings} language={language}>
            {(shown) => <FindingList findings={shown} language={language} />}
          </Cut>
        </>
      ) : (
        <Body1>{words.noFindings}</Body1>
      )}
      {report.repairs.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {words.repairsHeading(report.repairs.length)}
          </summary>
          <Cut items={report.repairs} language={language}>
            {(shown) => <LineList lines={shown} />}
          </Cut>
        </details>
      )}
    </section>
  );
}
