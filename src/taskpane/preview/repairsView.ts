import type { Repair } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import { shortened } from "../../messages/shortened";
import type { Language } from "../../messages/wording";
import { rowsInWords } from "../places";
import type { ReportLine } from "../report";

/** Repairs of one kind. */
export interface RepairGroup {
  readonly kind: Repair["kind"];
  readonly title: string;
  readonly repairs: readonly Repair[];
}

/** Repairs by kind, in the order in which the kinds are first met. */
export function repairsView(
  repairs: readonly Repair[],
  language: Language
): readonly RepairGroup[] {
  const words = previewMessages[language];
  const byKind = new Map<Repair["kind"], Repair[]>();
  for (const repair of repairs) {
    const alike = byKind.get(repair.kind) ?? [];
    alike.push(repair);
    byKind.set(repair.kind, alike);
  }
  return [...byKind].map(([kind, alike]) => ({
    kind,
    title: words.counted(words.repairKinds[kind], alike.length),
    repairs: alike,
  }));
}

/** A repair with its place, before and after. */
export function repairLine(repair: Repair, language: Language): ReportLine {
  return {
    where: rowsInWords(repair.rows, language),
    sentence: changeInWords(repair, language),
  };
}

/** Of a cleaned text both sides look alike, and of a date one is a format; others have only one. */
function changeInWords({ kind, before, after }: Repair, language: Language): string {
  const words = previewMessages[language];
  const looksAlike = kind === "textCleaned" || kind === "dateRead";
  const isOneSided = before === "" || after === "" || looksAlike;
  return isOneSided
    ? words.quoted(shortened(after === "" ? before : after))
    : words.changed(shortened(before), shortened(after));
}
