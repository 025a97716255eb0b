import { cellsOf, parseArea } from "../area";
import { UnreadableFile } from "./unpack";
import { attribute } from "./xmlText";

/** The library holds every cell of a merge; no list merges as many. */
const MOST_MERGED_CELLS = 2_000_000;

/** Ten thousand tasks with their tracking have half as many; a million take the library a thousand megabytes. */
const MOST_CELLS = 500_000;

const ROW_OR_CELL = /<(?:\w+:)?(?:row|c)(?:\s[^>]*)?>/g;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*>/g;

/**
 * Refuses a sheet whose XML names places that no sheet has, or merges more cells than any list does: the library would
 * keep room for all of them until memory runs out. @throws UnreadableFile
 */
export function requireWithinGrid(sheetXml: string): void {
  let places = 0;
  for (const [tag] of sheetXml.matchAll(ROW_OR_CELL)) {
    places += 1;
    if (places > MOST_CELLS) {
      throw new UnreadableFile("tooLarge", `more than ${MOST_CELLS} rows and cells`);
    }
    const place = attribute(tag, "r");
    if (
      place !== undefined &&
      parseArea(/^\d/.test(place) ? `${place}:${place}` : place) === null
    ) {
      throw new UnreadableFile("damaged", `no sheet has the place ${place}`);
    }
  }
  let merged = 0;
  for (const [tag] of sheetXml.matchAll(MERGE)) {
    const area = parseArea(attribute(tag, "ref") ?? "");
    merged += area ? cellsOf(area) : 0;
  }
  if (merged > MOST_MERGED_CELLS) {
    throw new UnreadableFile("tooLarge", `${merged} merged cells`);
  }
}
