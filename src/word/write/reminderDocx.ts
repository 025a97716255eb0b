import { fillTemplate } from "./fillTemplate";
import {
  LETTER_ROWS,
  letterRow,
  letterWords,
  type LateAgency,
  type LetterPlace,
  type LetterRowPlace,
} from "./letterPlaces";

const NEEDED: readonly (LetterPlace | `${typeof LETTER_ROWS}.${LetterRowPlace}`)[] = [
  "KINH_GUI",
  "NHIEM_VU.NOI_DUNG",
];

/**
 * The letter to a late agency: a template of the office, or that of the add-in, filled in.
 * @throws UnreadableDocument where the template is no readable .docx
 * @throws TemplateProblem where its places are not those of the letter
 */
export function reminderDocx(late: LateAgency, template: Uint8Array): Promise<Uint8Array> {
  return fillTemplate(template, {
    words: letterWords(late),
    rows: { name: LETTER_ROWS, each: late.items.map(letterRow) },
    needed: NEEDED,
  });
}
