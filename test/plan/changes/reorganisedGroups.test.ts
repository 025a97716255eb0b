import { describe, expect, test } from "@jest/globals";
import { formerNamesIn } from "../../../src/plan/agencies/formerNames";
import type { Reorganisation } from "../../../src/plan/changes/reorganisation";
import { reorganiseAgencies } from "../../../src/plan/changes/reorganiseAgencies";
import { after, DECISION, followed, JULY_1, yearOf } from "./followedWith";

const BY = { on: JULY_1, document: DECISION };
const YEAR = yearOf([{ lead: "Phòng Kinh tế" }]);

describe("groups become one", () => {
  const [science, economy, building, police, rooms] = YEAR.directory;
  const UNIONS = {
    ...rooms!,
    name: "Các đoàn thể; ban ngành",
    members: ["Công an xã", "Phòng Kinh tế"],
  };
  const ALL = {
    ...rooms!,
    name: "Các cơ quan, đơn vị",
    members: ["Các phòng chuyên môn", "Các đoàn thể; ban ngành"],
  };
  const directory = [science!, economy!, building!, police!, rooms!, UNIONS, ALL];
  const merged = (to: string) => {
    const from = ["Các phòng chuyên môn", "Các đoàn thể; ban ngành"];
    const order: Reorganisation = { ...BY, kind: "merge", from, to: { name: to, shortName: "" } };
    const decided = reorganiseAgencies(followed({ ...YEAR, directory }), directory, order);
    const later = decided.ok ? after({ ...YEAR, directory }, decided.work).directory : [];
    return Object.fromEntries(
      later.filter(({ kind }) => kind === "group").map((each) => [each.name, each])
    );
  };
  const members = ["Phòng Kinh tế", "Phòng Hạ tầng", "Công an xã"];

  test("a new one has the members of all, each once, and the larger group has it", () => {
    expect(merged("Các đơn vị")).toMatchObject({
      "Các đơn vị": { members },
      "Các cơ quan, đơn vị": { members: ["Các đơn vị"] },
    });
  });

  test("one that takes another in gets its members", () => {
    expect(merged("Các phòng chuyên môn")).toMatchObject({
      "Các phòng chuyên môn": { members },
      "Các cơ quan, đơn vị": { members: ["Các phòng chuyên môn"] },
    });
  });

  test("one that takes in its own members has theirs in their place", () => {
    expect(merged("Các cơ quan, đơn vị")["Các cơ quan, đơn vị"]).toMatchObject({ members });
  });

  test("a former name with a semicolon stays one name", () => {
    const { formerName } = merged("Các đơn vị")["Các đơn vị"]!;
    expect(formerNamesIn(formerName)).toEqual(["Các phòng chuyên môn", "Các đoàn thể; ban ngành"]);
  });
});
