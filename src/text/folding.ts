/** By UTF-16 unit. */
const foldedUnits: string[] = [];

/**
 * Composed text in lower case and without diacritics, unit by unit, so that positions in the result are positions in
 * the text: "Quý I" becomes "quy i". đ, Đ and the Icelandic letters typed in their place become d; dashes become "-".
 */
export function foldLetters(composed: string): string {
  let folded = "";
  for (let index = 0; index < composed.length; index += 1) {
    const unit = composed.charCodeAt(index);
    folded += foldedUnits[unit] ?? foldUnit(unit);
  }
  return folded;
}

function foldUnit(unit: number): string {
  const folded = computeFold(String.fromCharCode(unit));
  foldedUnits[unit] = folded;
  return folded;
}

function computeFold(unit: string): string {
  if (/[đĐðÐ]/u.test(unit)) {
    return "d";
  }
  if (/[\p{Pd}\u2212]/u.test(unit)) {
    return "-";
  }
  return unit.toLowerCase().normalize("NFD").charAt(0);
}
