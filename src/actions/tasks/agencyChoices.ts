import type { Agency } from "../../plan/plan";
import { searchKey } from "../../text/keys";

/** The names of the directory that fit what somebody types, diacritics or not; a short name or another spelling counts too. */
export function agencyChoices(agencies: readonly Agency[], typed: string): readonly string[] {
  const wanted = searchKey(typed);
  return agencies
    .filter(({ name, shortName, spellings }) =>
      [name, shortName, ...spellings].some((each) => searchKey(each).includes(wanted))
    )
    .map(({ name }) => name);
}

/** The agencies of a cell of "Cơ quan phối hợp", one a line. */
export function supportingLines(cell: string): readonly string[] {
  const lines = cell.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
