import type { Preview } from "../../actions/previewAppendix";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";

/**
 * One sentence of what was recognised: "Đã đọc được 39 nhiệm vụ, 7 lĩnh vực từ trang tính …; không bỏ sót ô nào có nội
 * dung."
 * @param file the name under which a list from outside was handed over; null where it was not, or not just now
 */
export function recognisedLine(
  { reading, isOutside }: Preview,
  file: string | null,
  language: Language
): string {
  const words = previewMessages[language];
  const { sources, plan, lost } = reading;
  const names = (file === null ? sources.map(({ sheet }) => sheet) : [file])
    .map(words.quoted)
    .join(", ");
  const lists = isOutside ? names : words.sheetNames(names);
  const cells = lost.length === 0 ? words.everyCellPlaced : words.cellsLost(lost.length);
  return words.recognised(plan.tasks.length, plan.areas.length, lists) + cells;
}
