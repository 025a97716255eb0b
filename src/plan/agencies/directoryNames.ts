import type { Agency } from "../plan";
import { directoryName } from "./recogniseAgencies";

/**
 * A reader that gives a cell of agencies, one a line, with the directory's name for every line that the directory knows.
 * It remembers what it read, for a long list repeats a handful of cells.
 */
export function directoryNames(agencies: readonly Agency[]): (cell: string) => string {
  const known = new Map<string, string>();
  const read = (cell: string): string =>
    cell
      .split("\n")
      .map((line) => directoryName(line, agencies) ?? line)
      .join("\n");
  return (cell) => {
    const name = known.get(cell) ?? read(cell);
    known.set(cell, name);
    return name;
  };
}
