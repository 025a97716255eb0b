import { expect, test } from "@jest/globals";
import { agencyChoices, clearAgency } from "../../../src/actions/tasks/agencyChoices";
import { ECONOMY, POLICE } from "../../plan/changes/followedWith";

const HEIR = {
  ...ECONOMY,
  name: "Phòng Kinh tế - Hạ tầng",
  shortName: "PKTHT",
  spellings: ["Phòng Kinh tế", "PKT"],
  formerName: "Phòng Kinh tế",
};
const DIRECTORY = [{ ...ECONOMY, kind: "former" as const }, POLICE, HEIR];

test("who types the name of an agency that is no more is offered the one that took over", () => {
  expect(agencyChoices(DIRECTORY, "phong kinh te")).toEqual(["Phòng Kinh tế - Hạ tầng"]);
  expect(clearAgency(DIRECTORY, "PKT")).toBe("Phòng Kinh tế - Hạ tầng");
  expect(agencyChoices(DIRECTORY, "")).toEqual(["Công an xã", "Phòng Kinh tế - Hạ tầng"]);
});
