import template from "../../../assets/van-ban-don-doc.docx";

/** The template of the add-in for the letter to a late agency (`assets/van-ban-don-doc.docx`). */
export function reminderTemplate(): Uint8Array {
  return Uint8Array.from(atob(template), (letter) => letter.charCodeAt(0));
}
