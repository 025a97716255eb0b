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
      const earliest = onFirstPage ? pageStart : pageStart + 1;
      pageStart = startOfPage(rows, index, earliest, otherPages);
      breaks.push(pageStart);
      used = total(rows, pageStart, index);
    }
    used += height;
  });
  return breaks;
}

/**
 * Where the page begins that `index` goes to: with the first row of those that may not be parted from it, as far as all of
 * them fit on one page; a long row before them stays behind.
 */
function startOfPage(
  rows: readonly PageRow[],
  index: number,
  earliest: number,
  room: number
): number {
  const end = chainEnd(rows, index);
  let start = index;
  while (start > earliest && rows[start - 1]!.keepWithNext && total(rows, start - 1, end) <= room) {
    start -= 1;
  }
  return start;
}

/** Behind the last row that may not be parted from the one at `index`. */
function chainEnd(rows: readonly PageRow[], index: number): number {
  let end = index + 1;
  while (end < rows.length && rows[end - 1]!.keepWithNext) {
    end += 1;
  }
  return end;
}

function total(rows: readonly PageRow[], from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, row) => sum + row.height, 0);
}
