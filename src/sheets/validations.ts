import { sheetTexts } from "../messages/sheets";
import { knownDay } from "../plan/day";
import type { Validation } from "./blueprint";

const { alerts } = sheetTexts.vi;

/** Dates outside these years are slips of the keyboard; Excel would take 10/6/206 for a text and 10/6/26 for 2026. */
const FIRST_DAY = knownDay(2020, 1, 1);
const LAST_DAY = knownDay(2100, 12, 31);

/** Above all that a commune counts, in đồng too. */
const LARGEST = 1e15;

interface Prompt {
  /** The cell's label, at most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

/** Only words of a named list: what formulas and drop-downs compare with. */
export function fixedList(name: string, prompt: Prompt): Validation {
  return {
    rule: { kind: "list", name },
    alert: "stop",
    alertTitle: alerts.notInList,
    alertMessage: alerts.chooseFromList,
    ...prompted(prompt),
  };
}

/** A directory's names, others after a question: a name the directory does not know yet is a finding, no typing error. */
export function openList(name: string, question: string, prompt: Prompt): Validation {
  return {
    rule: { kind: "list", name },
    alert: "warning",
    alertTitle: alerts.notInList,
    alertMessage: question,
    ...prompted(prompt),
  };
}

/** A date from 1/1/2020 to 31/12/2100. */
export function anyDay(prompt: Prompt): Validation {
  return {
    rule: { kind: "date", from: FIRST_DAY, to: LAST_DAY },
    alert: "stop",
    alertTitle: alerts.wrongDate,
    alertMessage: alerts.dateRange,
    ...prompted(prompt),
  };
}

/** A whole number, both ends included. */
export function wholeNumber(from: number, to: number, message: string, prompt: Prompt): Validation {
  return {
    rule: { kind: "wholeNumber", from, to },
    alert: "stop",
    alertTitle: alerts.wrongNumber,
    alertMessage: message,
    ...prompted(prompt),
  };
}

/** Any number, words after a question: what is measured is now and then told in words. */
export function openNumber(question: string, prompt: Prompt): Validation {
  return {
    rule: { kind: "decimal", from: -LARGEST, to: LARGEST },
    alert: "warning",
    alertTitle: alerts.wrongNumber,
    alertMessage: question,
    ...prompted(prompt),
  };
}

/** Nothing: what is typed over a formula of a derived sheet would be lost when the sheet is drawn again. */
export function noEntry(message: string): Validation {
  return {
    rule: { kind: "nothing" },
    alert: "stop",
    alertTitle: alerts.calculated,
    alertMessage: message,
    promptTitle: "",
    promptMessage: "",
  };
}

function prompted(prompt: Prompt): Pick<Validation, "promptTitle" | "promptMessage"> {
  return { promptTitle: prompt.title, promptMessage: prompt.message };
}
