const APART = "; ";

/** The names in a cell of "Tên trước đây": an agency out of several has several. */
export function formerNamesIn(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The mirror of `formerNamesIn`. */
export function formerNamesCell(names: readonly string[]): string {
  return names.join(APART);
}
