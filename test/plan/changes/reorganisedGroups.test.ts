import { describe, expect, test } from "@jest/globals";
import { formerNamesIn } from "../../../src/plan/agencies/formerNames";
import type { Reorganisation } from "../../../src/plan/changes/reorganisation";
import { reorganiseAgencies } from "../../../src/plan/changes/reorganiseAgencies";
import type { Agency } from "../../../src/plan/plan";
import { after, DECISION, followed, JULY_1, yearOf } from "./followedWith";

const BY = { on: JULY_1, document: DECISION };
const YEAR = yearOf([{ lead: "Phòng Kinh tế" }]);

/** The groups of the directory after a reorganisation, by name. */
function groupsAfter(order: Reorganisation, directory: readonly Agency[]) {
  const decided = reorganiseAgencies(followed({ ...YEAR, directory }), directory, order);
  const later = decided.ok ? after({ ...YEAR, directory }, decided.work).directory : [];
  return Object.fromEntries(
    later.filter(({ kind }) => kind === "group").map((each) => [each.name, each])
  );
}

function renamed(from: string, to: string): Reorganisation {
  return { ...BY, kind: "rename", from, to: { name: to, shortName: "" } };
}

test("a group gets a new name", () => {
  const order = renamed("Các phòng chuyên môn", "Các phòng thuộc UBND");
  expect(groupsAfter(order, YEAR.directory)["Các phòng thuộc UBND"]?.formerName).toBe(
    "Các phòng chuyên môn"
  );
});

test("a group that names its member by a short name has the successor, too", () => {
  const directory = YEAR.directory.map((each) =>
    each.kind === "group" ? { ...each, members: ["PKT"] } : each
  );
  const order = renamed("Phòng Kinh tế", "Phòng Công thương");
  expect(groupsAfter(order, directory)).toMatchObject({
    "Các phòng chuyên môn": { members: ["Phòng Công thương"] },
  });
});

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
  const merged = (to: string) =>
    groupsAfter(
      {
        ...BY,
        kind: "merge",
        from: ["Các phòng chuyên môn", "Các đoàn thể; ban ngành"],
        to: { name: to, shortName: "" },
      },
      directory
    );
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
