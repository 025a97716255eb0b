const SECTIONS: readonly string[] = ["thead", "tbody", "tfoot"];

/** The rows of a table in the order in which they are shown: a foot may stand before the body in the source. */
export function rowsOf(table: Element): readonly Element[] {
  const parts = [...table.children].flatMap((child) => {
    const section = SECTIONS.indexOf(child.localName);
    const rows = section < 0 ? [child] : [...child.children];
    const place = section < 0 ? 1 : section;
    return rows.filter(({ localName }) => localName === "tr").map((row) => ({ row, place }));
  });
  const shown = parts.sort((a, b) => a.place - b.place).map(({ row }) => row);
  return shown.slice(0, shown.findLastIndex((row) => !isRuler(row)) + 1);
}

/** The cells of a row, not those of tables inside it. */
export function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter(({ localName }) => localName === "td" || localName === "th");
}

/** The words over a table that belong to it. */
export function tableCaption(table: Element): Element | null {
  return [...table.children].find(({ localName }) => localName === "caption") ?? null;
}

/** Whether a table only lays out a page or a message: a table inside it has more cells than it has itself. */
export function isLayout(table: Element): boolean {
  const inner = [...table.querySelectorAll("table")];
  const own = inner.length === 0 ? 0 : cellCount(table);
  return inner.some((each) => cellCount(each) > own);
}

function cellCount(table: Element): number {
  return rowsOf(table).reduce((count, row) => count + cellsOf(row).length, 0);
}

/** Word and Excel end a table with a row of height 0 that only holds the widths of its columns. */
function isRuler(row: Element): boolean {
  return row.getAttribute("height") === "0" && (row.textContent ?? "").trim() === "";
}
