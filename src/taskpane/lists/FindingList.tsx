import type { ReactElement } from "react";
import type { Language } from "../../messages/wording";
import type { Finding } from "../../plan/finding";
import { findingLine } from "../places";
import { LineList } from "./LineList";
import { SeverityBadge } from "./SeverityBadge";

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Findings with how grave each is, as a word and a colour. */
export function FindingList({ label, findings, language }: FindingListProps): ReactElement {
  return (
    <LineList
      label={label}
      items={findings}
      lineOf={(finding) => findingLine(finding, language)}
      mark={({ severity }) => <SeverityBadge severity={severity} language={language} />}
    />
  );
}
