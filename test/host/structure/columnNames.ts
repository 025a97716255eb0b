/**
 * The name a table gives a column: "Column1" for a blank header, a number behind a name that another column has already
 * ("Tên", "Tên2"), as the API does in every language.
 */
export function columnNameFor(header: string, taken: readonly string[]): string {
  const used = new Set(taken.map(key));
  const wanted = header === "" ? "Column" : header;
  if (header !== "" && !used.has(key(header))) {
    return header;
  }
  let number = header === "" ? 1 : 2;
  while (used.has(key(wanted + String(number)))) {
    number += 1;
  }
  return wanted + String(number);
}

/** Names for a whole header row, each unique. */
export function columnNamesFor(headers: readonly string[]): readonly string[] {
  return headers.reduce<readonly string[]>(
    (names, header) => [...names, columnNameFor(header, names)],
    []
  );
}

function key(name: string): string {
  return name.toLocaleUpperCase("vi");
}
