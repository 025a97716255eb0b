import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import type { Severity } from "../../plan/finding";

const COLOR: Readonly<Record<Severity, BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  notice: "informative",
};

interface SeverityBadgeProps {
  readonly severity: Severity;
  readonly language: Language;
}

/** How grave a finding is, as a word and a colour. */
export function SeverityBadge({ severity, language }: SeverityBadgeProps): ReactElement {
  return (
    <Badge appearance="tint" color={COLOR[severity]} size="medium">
      {paneMessages[language].severity[severity]}
    </Badge>
  );
}
