import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import { AGENCY_PAIRS } from "./agencyPairs";
import { AGENCY_SPELLINGS } from "./agencySpellings";

describe("spellings of one agency", () => {
  test.each(AGENCY_SPELLINGS.map((spellings) => [spellings[0], spellings] as const))(
    "%s",
    (name, spellings) => {
      expect(namesOf(spellings)).toEqual([name]);
    }
  );
});

describe("two agencies", () => {
  test.each(AGENCY_PAIRS)("%s is not %s", (one, other) => {
    expect(namesOf([one, other])).toHaveLength(2);
    expect(namesOf([other, one])).toHaveLength(2);
  });

  test("the agencies of a plan stay apart when it is read again with them as its directory", () => {
    for (const pair of AGENCY_PAIRS) {
      const { agencies } = recogniseAgencies(pair, []);
      const again = recogniseAgencies(pair, [], agencies);
      expect(again.agencies.map(({ name }) => name)).toEqual(agencies.map(({ name }) => name));
    }
  });
});

const listed = AGENCY_SPELLINGS.slice(
  0,
  AGENCY_SPELLINGS.findIndex(([name]) => name === "Sở Nội vụ")
)
  .filter(([name]) => !name.endsWith("phường"))
  .flat();

test("order, frequency and Unicode form of the spellings do not change the agencies", () => {
  const asTyped = fc.tuple(fc.constantFrom(...listed), fc.constantFrom("NFC", "NFD"));
  fc.assert(
    fc.property(fc.array(asTyped, { minLength: 1 }), (cells) => {
      const spellings = cells.map(([spelling]) => spelling);
      const once = [...new Set(spellings)].sort();
      const typed = cells.map(([spelling, form]) => spelling.normalize(form));
      expect(namesOf(typed).sort()).toEqual(namesOf(once).sort());
    })
  );
});

function namesOf(cells: readonly string[]): string[] {
  return recogniseAgencies(cells, []).agencies.map(({ name }) => name);
}
