import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import type { Severity } from "../plan/finding";
import { LineList } from "./LineList";
import type { FindingLine } from "./report";

const COLOR: Readonly<Record<Severity, BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  notice: "informative",
};

interface FindingListProps {
  readonly findings: readonly FindingLine[];
  readonly language: Language;
}

/** Findings with how grave each is, as a word and a colour. */
export function FindingList({ findings, language }: FindingListProps): ReactElement {
  const words = paneMessages[language].severity;
  return (
    <LineList
      lines={findings}
      mark={({ severity }) => (
        <Badge appearance="tint" color={COLOR[severity]} size="medium">
          {words[severity]}
        </Badge>
      )}
    />
  );
}
