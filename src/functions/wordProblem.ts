import { functionMessages } from "../messages/functions";
import type { Language } from "../messages/wording";
import { KIND_WORDS } from "../plan/vocabulary";
import type { FunctionProblem } from "./answer";

/** The sentence for a problem: what is wrong and what to do. */
export function wordProblem(problem: FunctionProblem, language: Language): string {
  const words = functionMessages[language];
  switch (problem.kind) {
    case "columnMissing":
      return words.columnMissing(problem.column);
    case "asOfMissing":
      return words.asOfMissing();
    case "groupingUnknown":
      return words.groupingUnknown(problem.groupBy);
    case "groupMissing":
      return words.groupMissing(problem.group);
    case "noDueDate":
      return words.noDueDate(problem.phrase, KIND_WORDS[problem.deadline]);
    case "yearMissing":
      return words.yearMissing(problem.phrase);
    case "agencyUnknown":
      return words.agencyUnknown(problem.name);
  }
}
