import type { Choices, ColumnChoice } from "../../intake/choices";
import { describeDeadline } from "../../messages/deadlines";
import { previewMessages } from "../../messages/preview";
import { shortened } from "../../messages/shortened";
import type { Language } from "../../messages/wording";
import { columnLetters } from "../../notation/columnLetters";
import { decisionsOf, type Decision } from "./decisions";

/** A decision with the sentence that names it. */
export interface DecisionLine {
  readonly decision: Decision;
  readonly sentence: string;
}

/** Everything that the user decided, in words. */
export function decisionLines(choices: Choices, language: Language): readonly DecisionLine[] {
  return decisionsOf(choices).map((decision) => ({
    decision,
    sentence: decisionInWords(decision, language),
  }));
}

function decisionInWords(decision: Decision, language: Language): string {
  const { decided, kinds } = previewMessages[language];
  switch (decision.kind) {
    case "sheets":
      return decided.sheets(decision.sheets.map((sheet) => `“${sheet}”`).join(", "));
    case "column":
      return columnInWords(decision.choice, language);
    case "row":
      return decided.row(shortened(decision.choice.text), kinds[decision.choice.kind]);
    case "agency": {
      const { spelling, name } = decision.choice;
      return spelling === name ? decided.ownAgency(name) : decided.agency(spelling, name);
    }
    case "deadline": {
      const { phrase, deadline } = decision.choice;
      return decided.deadline(shortened(phrase), describeDeadline(deadline, language));
    }
  }
}

function columnInWords({ header, column, role }: ColumnChoice, language: Language): string {
  const { decided, roles } = previewMessages[language];
  return header === ""
    ? decided.namelessColumn(columnLetters(column), roles[role])
    : decided.column(header, roles[role]);
}
