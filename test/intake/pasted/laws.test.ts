/** @jest-environment ./test/jest/page.js */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Grid, GridMerge } from "../../../src/intake/grid";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import { UnreadablePaste } from "../../../src/intake/pasted/unreadablePaste";
import { gridOf } from "../gridOf";
import { WORD_APPENDIX } from "./clips/word";
import { EXCEL_LIST } from "./clips/spreadsheets";
import { GOOGLE_DOC, MAIL } from "./clips/pages";
import { htmlOf, textsOf, tsvOf } from "./htmlOf";

/** Of Vietnamese, spelt out: from à to ỹ other scripts stand, and a blank of theirs. */
const LETTERS = "a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ";

/** Words of a cell: no blanks at the ends of its lines, for no one sees them. */
const words = fc
  .stringMatching(
    new RegExp(
      `^(?:[${LETTERS}0-9<&>"';,]{1,6}(?: [${LETTERS}0-9<&>"';,]{1,5})?(?:\\n[${LETTERS}<&>",]{1,5})?)?$`,
      "u"
    )
  )
  .map((text) => text.normalize("NFC"));

const texts = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(words, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    })
  );

const corner = fc.record({ row: fc.nat(5), column: fc.nat(4), down: fc.nat(2), across: fc.nat(2) });

/** A list with merges that lie apart, and text only in their first cells. */
const merged = fc.tuple(texts, fc.array(corner, { maxLength: 5 })).map(([rows, corners]): Grid => {
  const grid = gridOf(rows, [], "Dán");
  const merges: GridMerge[] = [];
  for (const { row, column, down, across } of corners) {
    const place = {
      top: row,
      left: column,
      bottom: Math.min(row + down, rows.length - 1),
      right: Math.min(column + across, rows[0]!.length - 1),
    };
    const large = place.bottom > row || place.right > column;
    const inside = row < rows.length && column < rows[0]!.length;
    if (large && inside && !merges.some((other) => overlap(other, place))) {
      merges.push(place);
    }
  }
  const cells = grid.cells.map((line, r) =>
    line.map((value, c) => (isCovered(merges, r, c) ? ({ kind: "blank" } as const) : value))
  );
  return { ...grid, cells, merges };
});

function overlap(a: GridMerge, b: GridMerge): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isCovered(merges: readonly GridMerge[], row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return merges.some(
    (merge) => overlap(merge, cell) && (merge.top !== row || merge.left !== column)
  );
}

function inOrder(merges: readonly GridMerge[]): readonly GridMerge[] {
  return [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
}

describe("what was copied is what is read", () => {
  test("a grid with merges as an HTML table", () => {
    fc.assert(
      fc.property(merged, (grid) => {
        const read = readPasted({ html: htmlOf(grid) }, "Dán");
        expect(read.map(({ merges, ...rest }) => ({ ...rest, merges: inOrder(merges) }))).toEqual([
          { ...grid, merges: inOrder(grid.merges) },
        ]);
      }),
      { numRuns: 300 }
    );
  });

  test("a grid as text with tabs", () => {
    const filled = texts.filter((rows) => rows.flat().some((text) => text.trim() !== ""));
    fc.assert(
      fc.property(filled, (rows) => {
        const read = readPasted({ text: tsvOf(gridOf(rows)) }, "Dán");
        expect(read.map(textsOf)).toEqual([rows]);
      }),
      { numRuns: 300 }
    );
  });
});

describe("broken clipboards", () => {
  const clips = fc.constantFrom(WORD_APPENDIX, EXCEL_LIST, GOOGLE_DOC, MAIL);
  const pieces = fc.constantFrom(
    "<table>",
    "</table>",
    "<td colspan=77>",
    "<tr>",
    "</tr>",
    "<p>",
    "<ol>",
    "<li value=9>",
    "<",
    ">",
    '"',
    "'",
    "<!--",
    "<![if x]>",
    "<style>",
    "<template>",
    "<svg>",
    "\u0000",
    "}",
    "{",
    "/*"
  );
  const change = fc.tuple(fc.nat(9_999), fc.nat(400), pieces);

  test("are read or refused with a reason, never a fault; a grid is a full rectangle", () => {
    fc.assert(
      fc.property(clips, fc.array(change, { minLength: 1, maxLength: 5 }), (clip, changes) => {
        const html = changes.reduce((text, [at, cut, piece]) => {
          const from = at % text.length;
          return text.slice(0, from) + piece + text.slice(from + cut);
        }, clip);
        expect(faultOf(html)).toBe("");
      }),
      { numRuns: 400 }
    );
  });
});

/** What is wrong with the result of reading; "" where nothing is. */
function faultOf(html: string): string {
  try {
    const grids = readPasted({ html }, "Dán");
    return grids.every(isRectangle) ? "" : "no rectangle";
  } catch (error) {
    return error instanceof UnreadablePaste ? "" : String(error);
  }
}

function isRectangle({ cells, merges, fonts }: Grid): boolean {
  const width = cells[0]?.length ?? 0;
  return (
    width > 0 &&
    cells.every((row) => row.length === width) &&
    (fonts ?? cells).every((row) => row.length === width) &&
    merges.every(({ bottom, right }) => bottom < cells.length && right < width)
  );
}
