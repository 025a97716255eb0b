import type { CompareFault } from "../../../commands/compareSession";
import { compareMessages } from "../../../messages/compare";
import { wordNotBuilt } from "../../../messages/ownSheets";
import type { Language } from "../../../messages/wording";
import { faultNotice } from "../../preview/faultNotice";
import type { Notice } from "../../report";

/** Why two plans are not compared, or nothing was added, and what to do about it. */
export function compareNotice(fault: CompareFault, language: Language): Notice {
  const words = compareMessages[language];
  if (fault.kind === "notBuilt") {
    return { title: words.notRead, body: wordNotBuilt(language), details: "" };
  }
  const titles = {
    reading: words.notRead,
    adding: words.notAdded,
    undoing: words.notUndone,
    keeping: words.notKept,
  };
  const during = fault.kind === "failed" ? fault.during : "reading";
  return { ...faultNotice(fault, language), title: titles[during] };
}
