import { expect, test } from "@jest/globals";
import { reorganiseAgencies } from "../../../src/plan/changes/reorganiseAgencies";
import { after, DECISION, followed, JULY_1, yearOf } from "./followedWith";

const YEAR = yearOf([{ lead: "Công an xã" }, { lead: "Phòng Kinh tế" }]);

test("an agency that goes on keeps its spellings as somebody typed them, those that differ in case alone among them", () => {
  const typed = ["phòng Kinh Tế", "P.KT"];
  const directory = YEAR.directory.map((agency) =>
    agency.name === "Phòng Kinh tế" ? { ...agency, spellings: typed } : agency
  );
  const year = { ...YEAR, directory };
  const decided = reorganiseAgencies(followed(year), directory, {
    on: JULY_1,
    document: DECISION,
    kind: "split",
    from: "Phòng Kinh tế",
    into: [
      { name: "Phòng Kinh tế", shortName: "" },
      { name: "Phòng Công thương", shortName: "" },
    ],
    assigned: { "nv-2": "Phòng Kinh tế" },
  });
  const kept = decided.ok ? after(year, decided.work).directory : [];
  expect(kept.find(({ name }) => name === "Phòng Kinh tế")?.spellings).toEqual(typed);
});
