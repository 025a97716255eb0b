import { directoryName } from "../plan/agencies/recogniseAgencies";
import type { Agency } from "../plan/plan";
import { headerIn } from "../tables/column";
import { AGENCY_COLUMNS, AGENCY_NAME } from "../tables/settingsColumns";
import { cleanText } from "../text/unicode";
import { answer, noAnswer, type Answer } from "./answer";
import { isBlank, textOf } from "./cellReading";
import { columnUnder } from "./taskBlock";

/**
 * The name that a directory block (`DonVi` with its header row) gives to any spelling of an agency; "" for a blank one.
 * An agency that the block does not have is a problem.
 */
export function agencyName(
  spelling: unknown,
  block: readonly (readonly unknown[])[]
): Answer<string> {
  const nameColumn = columnUnder(block, AGENCY_NAME);
  if (nameColumn < 0) {
    return noAnswer({ kind: "columnMissing", column: AGENCY_NAME });
  }
  if (isBlank(spelling)) {
    return answer("");
  }
  const agencies = agenciesOf(block, nameColumn);
  const name = directoryName(textOf(spelling), agencies);
  return name !== null && agencies.some((agency) => agency.name === name)
    ? answer(name)
    : noAnswer({ kind: "agencyUnknown", name: textOf(spelling) });
}

function agenciesOf(block: readonly (readonly unknown[])[], nameColumn: number): readonly Agency[] {
  const shortName = columnUnder(block, headerIn(AGENCY_COLUMNS, "shortName"));
  const spellings = columnUnder(block, headerIn(AGENCY_COLUMNS, "spellings"));
  const formerName = columnUnder(block, headerIn(AGENCY_COLUMNS, "formerName"));
  return block
    .slice(1)
    .filter((row) => !isBlank(row[nameColumn]))
    .map((row) => ({
      name: textOf(row[nameColumn]),
      shortName: textOf(row[shortName]),
      kind: "agency",
      spellings: textOf(row[spellings])
        .split("\n")
        .map(cleanText)
        .filter((each) => each !== ""),
      leadSpellings: [],
      members: [],
      formerName: textOf(row[formerName]),
    }));
}
