import { type FontFace, TIMES_WIDTHS, UNITS_PER_EM } from "./timesMetrics";

/** Excel's greatest row height in points. */
export const MAX_ROW_HEIGHT = 409;

/** One pixel at 96 dpi in points: Excel keeps column widths and row heights in whole pixels. */
export const PIXEL = 0.75;

/** What Excel leaves free at both sides of a cell's text, in points, with a pixel to spare. */
const CELL_PADDING = 6 * PIXEL;

/** Screen and printer round letters differently; lines are filled only this far so that neither wraps earlier than we do. */
const FILL = 0.97;

export interface TextFont {
  readonly face: FontFace;
  /** Points. */
  readonly size: number;
}

/** A line of a wrapped text, and what stood between it and the next one ("" inside a word or at the end). */
export interface WrappedLine {
  readonly text: string;
  readonly joint: "" | " " | "\n";
}

/** Latin letters with marks, those of Vietnamese among them (U+00C0 to U+01B0, U+1EA0 to U+1EF9). */
const MARKED_LETTERS = [...codePoints(0xc0, 0x1b0), ...codePoints(0x1ea0, 0x1ef9)];

const WIDTHS: Readonly<Record<FontFace, ReadonlyMap<string, number>>> = {
  regular: widthsOf("regular"),
  bold: widthsOf("bold"),
  italic: widthsOf("italic"),
};

/** Width of a text on one line in Times New Roman, in points. A character that the font table lacks counts a full em. */
export function textWidth(text: string, font: TextFont): number {
  return composedWidth(text.normalize("NFC"), font);
}

/**
 * The lines that a text takes in a wrapped cell of a column `columnWidth` points wide. Only blanks are taken as places to
 * break at (Excel knows more), so the count is never too small; a word wider than the cell is cut.
 */
export function wrapText(
  text: string,
  font: TextFont,
  columnWidth: number
): readonly WrappedLine[] {
  const room = (columnWidth - CELL_PADDING) * FILL;
  const composed = text.normalize("NFC");
  return composed.split("\n").flatMap((paragraph, index, all) => {
    const lines = wrapParagraph(paragraph, font, room);
    const last = lines.length - 1;
    const isEnd = index === all.length - 1;
    return lines.map((line, at) =>
      at === last ? ({ ...line, joint: isEnd ? "" : "\n" } as const) : line
    );
  });
}

/**
 * Height of one line in points. Excel rounds ascent and descent up to whole pixels and adds a leading of its own; 21
 * sixteenths of the size is what its row heights for Times New Roman come to (11 pt: 15; 12 pt: 15.75; 14 pt: 18.75).
 */
export function lineHeight(size: number): number {
  return wholePixels(size * 1.3125);
}

/** Height in points of a row whose tallest cell holds so many lines, not above Excel's limit. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(
    wholePixels(lines * lineHeight(size) + 3 * PIXEL),
    wholePixelsDown(MAX_ROW_HEIGHT)
  );
}

/**
 * Height in points of a row by its tallest text; one line where there is none.
 * @param widths of each text's column, in points
 */
export function textsHeight(
  texts: readonly string[],
  widths: readonly number[],
  font: TextFont
): number {
  const lines = texts.map((text, index) => wrapText(text, font, widths[index]!).length);
  return rowHeight(Math.max(1, ...lines), font.size);
}

/** How many lines of a size fit into a row of the greatest height. */
export function linesInTallestRow(size: number): number {
  return Math.floor((wholePixelsDown(MAX_ROW_HEIGHT) - 3 * PIXEL) / lineHeight(size));
}

/** The text with line breaks that make its lines about equally long, on no more lines than it takes anyway. */
export function balanceLines(text: string, font: TextFont, columnWidth: number): string {
  const wanted = wrapText(text, font, columnWidth).length;
  let narrow = columnWidth / 2;
  let wide = columnWidth;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, font, middle).length > wanted) {
      narrow = middle;
    } else {
      wide = middle;
    }
  }
  return wrapText(text, font, wide)
    .map((line) => line.text)
    .join("\n");
}

function wrapParagraph(paragraph: string, font: TextFont, room: number): WrappedLine[] {
  const blank = composedWidth(" ", font);
  const lines: WrappedLine[] = [];
  let line: string | null = null;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = composedWidth(word, font);
    if (line !== null && used + blank + width <= room) {
      line += ` ${word}`;
      used += blank + width;
      continue;
    }
    if (line !== null) {
      lines.push({ text: line, joint: " " });
    }
    const pieces = width <= room ? [word] : cutWord(word, font, room);
    lines.push(...pieces.slice(0, -1).map((text) => ({ text, joint: "" }) as const));
    line = pieces[pieces.length - 1]!;
    used = pieces.length === 1 ? width : composedWidth(line, font);
  }
  return [...lines, { text: line ?? "", joint: "" }];
}

function cutWord(word: string, font: TextFont, room: number): readonly string[] {
  const pieces = [""];
  for (const letter of word) {
    const longer = pieces[pieces.length - 1]! + letter;
    if (composedWidth(longer, font) <= room || longer === letter) {
      pieces[pieces.length - 1] = longer;
    } else {
      pieces.push(letter);
    }
  }
  return pieces;
}

function composedWidth(text: string, font: TextFont): number {
  const widths = WIDTHS[font.face];
  let units = 0;
  for (const letter of text) {
    units += widths.get(letter) ?? UNITS_PER_EM;
  }
  return (units * font.size) / UNITS_PER_EM;
}

function widthsOf(face: FontFace): ReadonlyMap<string, number> {
  const widths = new Map(
    TIMES_WIDTHS[face].flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, width] as const)
    )
  );
  for (const letter of MARKED_LETTERS) {
    const bare = widths.get(letter.normalize("NFD")[0]!);
    if (!widths.has(letter) && bare !== undefined) {
      widths.set(letter, bare);
    }
  }
  return widths;
}

function wholePixels(points: number): number {
  return Math.ceil(points / PIXEL - 1e-9) * PIXEL;
}

function wholePixelsDown(points: number): number {
  return Math.floor(points / PIXEL) * PIXEL;
}

function codePoints(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index)
  );
}
