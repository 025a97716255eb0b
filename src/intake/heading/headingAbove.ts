import { areaFromHeading } from "../../plan/areas";
import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import type { Grid } from "../grid";
import type { ListSection } from "../rows/list";

const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ["I", "II"],
  ["A", "B"],
  ["1", "2"],
]);

/** Sections whose first has its heading from the line above the header, where that is one. */
export interface HeadedSections {
  readonly sections: readonly ListSection[];
  /** Whether the line directly above the header is the first section's heading and no part of the title. */
  readonly taken: boolean;
}

/**
 * A sheet with several lists has the first one's name above its header: "A. NHIỆM VỤ THƯỜNG XUYÊN". It is taken for a
 * heading only where the next section counts on from it ("B. …"), for a title may begin with a number as well.
 * @param headerTop index of the header's first row in `Grid.cells`.
 */
export function withHeadingAbove(
  sections: readonly ListSection[],
  grid: Grid,
  headerTop: number
): HeadedSections {
  const [first, second, ...rest] = sections;
  const above = lineAbove(grid, headerTop);
  const next = SUCCESSORS.get(areaFromHeading(above).numeral);
  if (!first || !second || first.heading !== "" || next === undefined) {
    return { sections, taken: false };
  }
  if (areaFromHeading(second.heading).numeral !== next) {
    return { sections, taken: false };
  }
  const rows = { first: grid.firstRow + headerTop - 1, last: first.rows.last };
  return { sections: [{ ...first, heading: above, rows }, second, ...rest], taken: true };
}

/** The only words of the row directly above the header; empty where there are none or several. */
function lineAbove(grid: Grid, headerTop: number): string {
  const texts = (grid.cells[headerTop - 1] ?? [])
    .map((value) => cleanText(cellText(value)))
    .filter((text) => text !== "");
  return texts.length === 1 ? (texts[0] ?? "") : "";
}
