import type { Agency } from "../../plan/plan";
import { searchKey } from "../../text/keys";

/**
 * The names of the directory that fit what somebody types, diacritics or not; a short name or another spelling counts too. Former
 * agencies are not offered: whose name one of them has as a spelling is.
 */
export function agencyChoices(agencies: readonly Agency[], typed: string): readonly string[] {
  const wanted = searchKey(typed);
  return agencies
    .filter(
      ({ kind, name, shortName, spellings }) =>
        kind !== "former" &&
        [name, shortName, ...spellings].some((each) => searchKey(each).includes(wanted))
    )
    .map(({ name }) => name);
}

/**
 * The one agency that somebody can have meant: the one that is called so, else the only one that fits; null where none or several
 * do.
 */
export function clearAgency(agencies: readonly Agency[], typed: string): string | null {
  const wanted = searchKey(typed);
  const called = agencies.filter(
    ({ kind, name, shortName, spellings }) =>
      kind !== "former" &&
      [name, shortName, ...spellings].some((each) => searchKey(each) === wanted)
  );
  const fitting =
    called.length > 0 ? called.map(({ name }) => name) : agencyChoices(agencies, typed);
  return wanted !== "" && fitting.length === 1 ? fitting[0]! : null;
}

/** The agencies of a cell of "Cơ quan phối hợp", one a line. */
export function supportingLines(cell: string): readonly string[] {
  const lines = cell.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
