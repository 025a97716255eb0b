import type { PreviewFault } from "../../commands/previewSession";
import { UnreadablePaste } from "../../intake/pasted/unreadablePaste";
import {
  wordPasteProblem,
  wordSlipsForList,
  wordSourceFileProblem,
  wordSourceProblem,
} from "../../messages/errors";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import { UnreadableSourceFile } from "../../files/sourceFile";
import { causeInWords } from "../causeInWords";
import type { Notice } from "../report";
import { SlipsHandedOver } from "./outsideLists";

/** Why a list is not shown, and what to do about it. */
export function faultNotice(fault: PreviewFault, language: Language): Notice {
  const title = previewMessages[language].notRead;
  return fault.kind === "unread"
    ? { title, body: wordSourceProblem(fault.problem, language), details: "" }
    : { title, ...readingCause(fault.cause, language) };
}

function readingCause(cause: unknown, language: Language): Omit<Notice, "title"> {
  if (cause instanceof UnreadablePaste) {
    return { body: wordPasteProblem(cause.reason, language), details: "" };
  }
  if (cause instanceof UnreadableSourceFile) {
    return { body: wordSourceFileProblem(cause.problem, language), details: "" };
  }
  if (cause instanceof SlipsHandedOver) {
    const names = cause.slips.map(({ name }) => name);
    return { body: wordSlipsForList(names, language), details: "" };
  }
  return causeInWords(cause, previewMessages[language].unexpected, language);
}
