const APART = "; ";
/** A name in quotation marks up to the end of its item, or a name as it stands. */
const ITEM = /\s*“(.+?)”(?=\s*(?:[;\n]|$))|[^;\n]+/gu;
/** Words that would be read as several names, or as a name in quotation marks. */
const MUST_BE_QUOTED = /;|^“/u;

/**
 * The names in a cell of "Tên trước đây", apart by ";" or by lines: an agency out of several has several. A name that holds a ";"
 * itself, as groups do ("Các cơ quan chuyên môn; đơn vị sự nghiệp công lập"), stands in “…”.
 */
export function formerNamesIn(cell: string): readonly string[] {
  return [...cell.matchAll(ITEM)].map(([item, quoted]) => (quoted ?? item).trim()).filter(Boolean);
}

/** The mirror of `formerNamesIn`. */
export function formerNamesCell(names: readonly string[]): string {
  return names.map((name) => (MUST_BE_QUOTED.test(name) ? `“${name}”` : name)).join(APART);
}
