import { decodeText } from "../text/legacy/decode";
import { legacyOfFont } from "../text/legacy/fonts";
import { legacyLook, mayBeIn, readsWellIn, type LegacyLook } from "../text/legacy/look";
import type { Grid, GridValue } from "./grid";
import type { Repair } from "./reading";

/** A cell whose text was in a legacy encoding. */
export interface DecodedCell {
  /** 1-based row and column of the sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** So many cells that are certainly in one encoding settle the doubtful ones beside them ("Néi dung"). */
const ENOUGH_CERTAIN_CELLS = 3;

const NOT_ASCII = /[^\p{ASCII}]/u;

type LookedEncoding = LegacyLook["encoding"];

/**
 * A grid with its TCVN3 and VNI text in Unicode, and the cells that changed. A cell's font tells first; where it tells
 * nothing, its look does. Must come before the text is cleaned: in TCVN3 the soft hyphen is the letter ư.
 */
export function decodeLegacy(grid: Grid): {
  readonly grid: Grid;
  readonly decoded: readonly DecodedCell[];
} {
  const encodingByLook = lookReader(grid);
  const decoded: DecodedCell[] = [];
  const cells = grid.cells.map((row, r) =>
    row.map((value, c): GridValue => {
      if (value.kind !== "text") {
        return value;
      }
      const before = value.text;
      const byFont = legacyOfFont(grid.fonts?.[r]?.[c] ?? "");
      const encoding = byFont && mayBeIn(byFont, before) ? byFont : encodingByLook(before);
      const after = encoding ? decodeText(before, encoding) : before;
      if (after === before) {
        return value;
      }
      decoded.push({ row: grid.firstRow + r, column: grid.firstColumn + c, before, after });
      return { kind: "text", text: after };
    })
  );
  return decoded.length === 0 ? { grid, decoded } : { grid: { ...grid, cells }, decoded };
}

/** One repair for each decoded cell. */
export function decodingRepairs(decoded: readonly DecodedCell[]): readonly Repair[] {
  return decoded.map(({ row, before, after }) => ({
    kind: "textDecoded",
    rows: { first: row, last: row },
    before,
    after,
  }));
}

/** Tells the encoding of a cell by its look and by that of the other cells of the sheet. */
function lookReader(grid: Grid): (text: string) => LookedEncoding | null {
  const texts = grid.cells.flatMap((row) =>
    row.flatMap((value) => (value.kind === "text" && NOT_ASCII.test(value.text) ? value.text : []))
  );
  const looks = new Map([...new Set(texts)].map((text) => [text, legacyLook(text)]));
  const settled = settledEncoding(texts.map((text) => looks.get(text) ?? null));
  const whole = settled !== null && [...looks.keys()].every((text) => mayBeIn(settled, text));
  return (text) => {
    const look = looks.get(text) ?? null;
    if (look && (look.certain || look.encoding === settled)) {
      return look.encoding;
    }
    return whole && looks.has(text) && readsWellIn(settled, text) ? settled : null;
  };
}

/** The one encoding that several cells of a sheet are certainly in. */
function settledEncoding(looks: readonly (LegacyLook | null)[]): LookedEncoding | null {
  const certain = looks.flatMap((look) => (look?.certain ? look.encoding : []));
  const [encoding = null] = certain;
  return certain.length >= ENOUGH_CERTAIN_CELLS && certain.every((other) => other === encoding)
    ? encoding
    : null;
}
