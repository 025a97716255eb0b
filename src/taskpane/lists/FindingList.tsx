import { Badge, Button, type BadgeProps } from "@fluentui/react-components";
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
  /** Goes to a row of the list, where that can be done. */
  readonly goTo?: (row: number) => void;
  /** Nobody can go anywhere just now. */
  readonly isBusy?: boolean;
  readonly language: Language;
}

/** Findings with how grave each is, as a word and a colour. */
export function FindingList(props: FindingListProps): ReactElement {
  const { label, findings, goTo, isBusy = false, language } = props;
  const words = paneMessages[language];
  return (
    <LineList
      label={label}
      items={findings}
      lineOf={(finding) => findingLine(finding, language)}
      mark={({ severity }) => (
        <Badge appearance="tint" color={COLOR[severity]} size="medium">
          {words.severity[severity]}
        </Badge>
      )}
      action={({ rows }, { where }) =>
        goTo && rows ? (
          <div>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.goToOf(where)}
              onClick={() => goTo(rows.first)}
            >
              {words.goTo}
            </Button>
          </div>
        ) : null
      }
    />
  );
}
