import { paneMessages } from "../../messages/pane";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import type { RowSpan } from "../../plan/plan";
import { rowsInWords } from "../places";

/** So many places are a line; of more the user sees how many there are. */
const MOST = 5;

/** "Ở dòng 12, dòng 15–16 và 3 mục nữa": where something stands. */
export function placesLine(rows: readonly RowSpan[], language: Language): string {
  const places = rows.slice(0, MOST).map((each) => rowsInWords(each, language));
  const line = previewMessages[language].places(places.join(", "));
  return rows.length > MOST ? `${line} ${paneMessages[language].more(rows.length - MOST)}` : line;
}
