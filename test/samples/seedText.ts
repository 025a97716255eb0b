/** One run of text inside a cell, as Word formatted it. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** One row of the appendix as it stands in the text of the plan. */
export type SeedRow =
  | { readonly kind: "area"; readonly title: string }
  | { readonly kind: "cells"; readonly cells: readonly (readonly Run[])[] };

/** The appendix inside the plan's text: nothing corrected, only the tags taken off. */
export interface SeedAppendix {
  /** "PHỤ LỤC"; the title in two lines; the line in brackets. */
  readonly titles: readonly [string, string, string];
  readonly headers: readonly string[];
  readonly rows: readonly SeedRow[];
}

const COLUMNS = 6;
const FIRST_TITLE = "**PHỤ LỤC**";

/** Reads the appendix out of the plan's text. Blank lines are page breaks of the document. Throws where it is not found. */
export function readSeedAppendix(text: string): SeedAppendix {
  const start = text.indexOf(FIRST_TITLE);
  const [heading, headerLine, ...lines] = splitHeading(text.slice(start));
  if (start < 0 || heading === undefined || headerLine === undefined) {
    throw new Error("The text holds no appendix.");
  }
  return {
    titles: readTitles(heading),
    headers: headerLine.split("\t"),
    rows: lines.filter((line) => line.trim() !== "").map(readRow),
  };
}

/** The heading up to the header row, then the lines of the table. */
function splitHeading(appendix: string): string[] {
  const table = appendix.indexOf("STT\t");
  return table < 0 ? [] : [appendix.slice(0, table), ...appendix.slice(table).split("\n")];
}

function readTitles(heading: string): [string, string, string] {
  const lines = heading
    .split("\n")
    .map((line) => line.trim().replace(/^\*+|\*+$/g, ""))
    .filter((line) => line !== "");
  const [first, second, third, reference] = lines;
  if (lines.length !== 4 || !first || !second || !third || !reference) {
    throw new Error("The heading of the appendix has another shape than expected.");
  }
  return [first, `${second}\n${third}`, reference];
}

function readRow(line: string): SeedRow {
  const cells = line.split("\t");
  const area = /^<b>(.*)<\/b>$/.exec(cells[0] ?? "");
  if (area && cells.slice(1).every((cell) => cell === "")) {
    return { kind: "area", title: area[1]! };
  }
  if (cells.length !== COLUMNS) {
    throw new Error(`A row of the appendix has ${cells.length} cells: ${line}`);
  }
  return { kind: "cells", cells: cells.map(readRuns) };
}

/** A cell's text in runs; the items of a list stand on lines of their own, their text untouched. */
function readRuns(cell: string): Run[] {
  const items = [...cell.matchAll(/<li>(.*?)<\/li>/g)].map((item) => item[1]!);
  const plain = items.length > 0 ? items.join("\n") : cell;
  return plain
    .split(/(<i>.*?<\/i>)/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replace(/<\/?i>/g, ""), italic: part.startsWith("<i>") }));
}
