export interface PageRow {
  /** Points. */
  readonly height: number;
  /** The row may not be the last one of its page: a heading, the row before the closing sign. */
  readonly keepWithNext: boolean;
}

/**
 * Where a list of rows goes on to a new page.
 * @param rows in order
 * @param firstPage points that the first page has for them, below its title
 * @param otherPages points that every other page has for them
 * @returns indexes of the rows that begin a page; 0 where the first rows do not fit below the title
 */
export function breakPages(
  rows: readonly PageRow[],
  firstPage: number,
  otherPages: number
): readonly number[] {
  const breaks: number[] = [];
  let pageStart = 0;
  let used = 0;
  rows.forEach(({ height }, index) => {
    const onFirstPage = breaks.length === 0;
    const fits = used + height <= (onFirstPage ? firstPage : otherPages);
    if (!fits && (index > pageStart || onFirstPage)) {
      const start = chainStart(rows, index);
      const canMove = start > pageStart || onFirstPage;
      pageStart = canMove && total(rows, start, index + 1) <= otherPages ? start : index;
      breaks.push(pageStart);
      used = total(rows, pageStart, index);
    }
    used += height;
  });
  return breaks;
}

/** The first of the rows before `index` that may not be parted from it. */
function chainStart(rows: readonly PageRow[], index: number): number {
  let start = index;
  while (start > 0 && rows[start - 1]!.keepWithNext) {
    start -= 1;
  }
  return start;
}

function total(rows: readonly PageRow[], from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, row) => sum + row.height, 0);
}
