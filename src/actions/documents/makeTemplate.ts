import { documentFileWords } from "../../messages/documents";
import { copiedTables } from "../../word/write/copiedTables";
import { templateTable } from "../../word/write/letterPlaces";
import { reminderTemplate } from "../../word/write/reminderTemplate";
import { wordFileName, type MadeDocument } from "./madeDocument";

/** The template of the add-in for letters to late agencies, to be made the office's own in Word; it needs no workbook. */
export function makeTemplate(): MadeDocument {
  return {
    ok: true,
    file: { name: wordFileName(documentFileWords.template), bytes: reminderTemplate() },
    tables: copiedTables([{ title: "", table: templateTable(), note: "" }]),
  };
}
