import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Steps } from "../../pace/steps";
import { joinedBytes } from "../../text/bytes";

/** The first day that a zip archive can name: the same blueprint always gives the same bytes. */
const NO_TIME = "1980-01-01T00:00:00";
/** Faster levels make files twice as large, and e-mail has its limits. */
const LEVEL = 6;
/** Characters that are packed in a few milliseconds. */
const PIECE = 100_000;

/** The archive of a package's parts, by their paths. */
export function* packedParts(parts: Readonly<Record<string, string>>): Steps<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((fault, chunk) => {
    if (fault) {
      throw fault;
    }
    chunks.push(chunk);
  });
  for (const [path, xml] of Object.entries(parts)) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = NO_TIME;
    archive.add(entry);
    for (const [piece, isLast] of piecesOf(xml)) {
      entry.push(strToU8(piece), isLast);
      yield;
    }
  }
  archive.end();
  return joinedBytes(chunks);
}

/** Cuts a text into pieces, never through a surrogate pair; an empty one is a piece too, for its last ends an entry. */
function* piecesOf(text: string): Generator<readonly [piece: string, isLast: boolean]> {
  let from = 0;
  do {
    let to = Math.min(text.length, from + PIECE);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) {
      to -= 1;
    }
    yield [text.slice(from, to), to === text.length];
    from = to;
  } while (from < text.length);
}
