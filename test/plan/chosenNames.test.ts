import { describe, expect, test } from "@jest/globals";
import { withAssigned } from "../../src/plan/agencies/chosenNames";
import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import type { Agency } from "../../src/plan/plan";

function agency(name: string, spellings: readonly string[] = []): Agency {
  return {
    name,
    shortName: "",
    kind: "agency",
    spellings,
    leadSpellings: [],
    members: [],
    formerName: "",
  };
}

const ECONOMY = agency("Phòng Kinh tế", ["P.KT", "Phòng chuyên môn"]);
const CULTURE = agency("Phòng Văn hóa - Xã hội", ["VHXH"]);

const spellingsIn = (known: readonly Agency[]) =>
  Object.fromEntries(known.map(({ name, spellings }) => [name, spellings]));

describe("a spelling that a person assigned", () => {
  const assigned = { spelling: "Phòng chuyên môn", name: "Phòng Văn hóa - Xã hội" };

  test("belongs to the agency it was assigned to, and to none that had it before", () => {
    const known = withAssigned([ECONOMY, CULTURE], [assigned]);
    expect(spellingsIn(known)).toEqual({
      "Phòng Kinh tế": ["P.KT"],
      "Phòng Văn hóa - Xã hội": ["VHXH", "Phòng chuyên môn"],
    });
    const { leadOf } = recogniseAgencies(["Phòng chuyên môn", "P.KT"], [], known);
    expect(leadOf("Phòng chuyên môn").name).toBe("Phòng Văn hóa - Xã hội");
    expect(leadOf("P.KT").name).toBe("Phòng Kinh tế");
  });

  test("goes to where it was assigned last", () => {
    const back = { ...assigned, name: "Phòng Kinh tế" };
    expect(spellingsIn(withAssigned([ECONOMY, CULTURE], [assigned, back]))).toEqual({
      "Phòng Kinh tế": ["P.KT", "Phòng chuyên môn"],
      "Phòng Văn hóa - Xã hội": ["VHXH"],
    });
  });

  test("is no agency of its own any more", () => {
    const known = withAssigned([agency("Phòng chuyên môn"), CULTURE], [assigned]);
    expect(spellingsIn(known)).toEqual({
      "Phòng Văn hóa - Xã hội": ["VHXH", "Phòng chuyên môn"],
    });
  });

  test("brings an agency into the directory that was not there", () => {
    expect(spellingsIn(withAssigned([ECONOMY], [assigned]))).toEqual({
      "Phòng Kinh tế": ["P.KT"],
      "Phòng Văn hóa - Xã hội": ["Phòng chuyên môn"],
    });
  });
});
