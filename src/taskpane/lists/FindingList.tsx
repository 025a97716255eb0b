import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import type { Finding, Severity } from "../../plan/finding";
import { findingLine } from "../places";
import { LineList } from "./LineList";

const COLOR: Readonly<Record<Severity, BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  notice: "informative",
};

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Findings with how grave each is, as a word and a colour. */
export function FindingList({ label, findings, language }: FindingListProps): ReactElement {
  const words = paneMessages[language].severity;
  return (
    <LineList
      label={label}
      items={findings}
      lineOf={(finding) => findingLine(finding, language)}
      mark={({ severity }) => (
        <Badge appearance="tint" color={COLOR[severity]} size="medium">
          {words[severity]}
        </Badge>
      )}
    />
  );
}
