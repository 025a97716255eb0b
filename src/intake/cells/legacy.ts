import { finish, forEachInSteps, mapInSteps, type Steps } from "../../pace/steps";
import { decodeText } from "../../text/legacy/decode";
import { legacyOfFont, type LegacyEncoding } from "../../text/legacy/fonts";
import {
  legacyLook,
  mayBeIn,
  readingInFont,
  readsWellIn,
  type LegacyLook,
} from "../../text/legacy/look";
import { cellText } from "./cellText";
import type { Grid, GridValue } from "../grid";
import type { Repair } from "../reading";

/** A cell whose text was in a legacy encoding. */
export interface DecodedCell {
  /** 1-based row and column of the sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A grid without legacy text, and where it had some. */
export interface DecodedGrid {
  readonly grid: Grid;
  readonly decoded: readonly DecodedCell[];
}

/** So many cells that are certainly in one encoding settle the doubtful ones beside them ("Néi dung"). */
const ENOUGH_CERTAIN_CELLS = 3;

const NOT_ASCII = /[^\p{ASCII}]/u;

type LookedEncoding = LegacyLook["encoding"];

/**
 * A grid with its TCVN3 and VNI text in Unicode, and the cells that changed. A cell's font tells first, unless its words
 * or those around it say that Unicode text was pasted into it; where it tells nothing, its look does. Must come before
 * the text is cleaned: in TCVN3 the soft hyphen is the letter ư.
 */
export function* decodeLegacyInSteps(grid: Grid): Steps<DecodedGrid> {
  const encodingByFont = yield* fontReader(grid);
  const leftToLook = grid.cells.some((row, r) =>
    row.some((value, c) => isForeign(value) && encodingByFont(r, c) === null)
  );
  const encodingByLook = leftToLook ? yield* lookReader(grid) : (): null => null;
  const decoded: DecodedCell[] = [];
  const cells = yield* mapInSteps(grid.cells, (row, r) =>
    row.map((value, c): GridValue => {
      if (value.kind !== "text") {
        return value;
      }
      const before = value.text;
      const encoding = encodingByFont(r, c) ?? encodingByLook(before);
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

/** `decodeLegacyInSteps` at one stretch. */
export function decodeLegacy(grid: Grid): DecodedGrid {
  return finish(decodeLegacyInSteps(grid));
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

/** What the texts in legacy fonts say, counted. */
interface Tally {
  legacy: number;
  unicode: number;
}

/**
 * Tells the encoding of a cell by its font. Text that reads well both ways is what the other texts in such fonts are: of
 * its column, else of the sheet; it stays as it is where these disagree or say nothing.
 */
function* fontReader(grid: Grid): Steps<(row: number, column: number) => LegacyEncoding | null> {
  const fonts = new Map((grid.fonts ?? []).flat().map((font) => [font, legacyOfFont(font)]));
  const readings = yield* mapInSteps(grid.fonts ?? [], (row, r) =>
    row.map((font, c) => {
      const value = grid.cells[r]?.[c];
      const encoding = fonts.get(font);
      return encoding && value?.kind === "text"
        ? { encoding, reading: readingInFont(encoding, value.text) }
        : null;
    })
  );
  const whole: Tally = { legacy: 0, unicode: 0 };
  const columns = (grid.cells[0] ?? []).map((): Tally => ({ legacy: 0, unicode: 0 }));
  readings.forEach((row) =>
    row.forEach((found, column) => {
      if (found && found.reading !== "either") {
        whole[found.reading] += 1;
        columns[column]![found.reading] += 1;
      }
    })
  );
  return (row, column) => {
    const found = readings[row]?.[column];
    const around = [columns[column]!, whole].find(({ legacy, unicode }) => legacy + unicode > 0);
    const settled = around !== undefined && around.unicode === 0;
    return found?.reading === "legacy" || (found?.reading === "either" && settled)
      ? found.encoding
      : null;
  };
}

/** Whether a cell holds text that may be in a legacy encoding. */
function isForeign(value: GridValue): boolean {
  return value.kind === "text" && NOT_ASCII.test(value.text);
}

/** Tells the encoding of a cell by its look and by that of the other cells of the sheet. */
function* lookReader(grid: Grid): Steps<(text: string) => LookedEncoding | null> {
  const looks = new Map<string, LegacyLook | null>();
  const met: (LegacyLook | null)[] = [];
  yield* forEachInSteps(grid.cells, (row) => {
    for (const value of row.filter(isForeign)) {
      const text = cellText(value);
      const look = looks.has(text) ? looks.get(text)! : legacyLook(text);
      looks.set(text, look);
      met.push(look);
    }
  });
  const settled = settledEncoding(met);
  const fits = settled && (yield* mapInSteps([...looks.keys()], (text) => mayBeIn(settled, text)));
  const whole = fits !== null && fits.every((fit) => fit);
  return (text) => {
    const look = looks.get(text) ?? null;
    if (look && (look.certain || look.encoding === settled)) {
      return look.encoding;
    }
    return settled && whole && looks.has(text) && readsWellIn(settled, text) ? settled : null;
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
