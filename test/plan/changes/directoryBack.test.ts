import { describe, expect, test } from "@jest/globals";
import { resolveDirectory } from "../../../src/plan/changes/directoryAfter";
import { directoryBack } from "../../../src/plan/changes/directoryBack";
import type { DirectoryChange, DirectoryEntry } from "../../../src/plan/changes/yearChanges";

const agency = (name: string, given: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  ...{ name, shortName: "", kind: "agency", spellings: [], members: [], formerName: "" },
  ...given,
});

const ECONOMY = agency("Phòng Kinh tế", { shortName: "Phòng KT" });
const CULTURE = agency("Phòng Văn hóa - Xã hội", { spellings: ["Phòng VHXH"] });
const GROUP = agency("Các phòng", { kind: "group", members: [ECONOMY.name, CULTURE.name] });
const DIRECTORY = [ECONOMY, CULTURE, GROUP];

const NEW = agency("Phòng Mới", {
  spellings: [ECONOMY.name, "Phòng KT", CULTURE.name, "Phòng VHXH"],
  formerName: "Phòng Kinh tế; Phòng Văn hóa - Xã hội",
});
const MERGED: readonly DirectoryChange[] = [
  { kind: "added", entry: NEW },
  { kind: "changed", name: GROUP.name, to: { members: [NEW.name] } },
  { kind: "removed", name: ECONOMY.name },
  { kind: "removed", name: CULTURE.name },
];
const RENAMED: readonly DirectoryChange[] = [
  {
    kind: "changed",
    name: ECONOMY.name,
    to: { name: "Phòng Kinh tế số", spellings: [ECONOMY.name], formerName: ECONOMY.name },
  },
];

const after = (changes: readonly DirectoryChange[], given = DIRECTORY) =>
  changes.reduce<readonly DirectoryEntry[]>((entries, change) => {
    switch (change.kind) {
      case "added":
        return [...entries, change.entry];
      case "removed":
        return entries.filter(({ name }) => name !== change.name);
      case "changed":
        return entries.map((entry) =>
          entry.name === change.name ? { ...entry, ...change.to } : entry
        );
    }
  }, given);

const byName = (entries: readonly DirectoryEntry[]) =>
  [...entries].sort((one, other) => (one.name < other.name ? -1 : 1));

/** Makes changes, does something else, and takes the changes back while tasks name some. */
function undone(
  changes: readonly DirectoryChange[],
  since: readonly DirectoryChange[],
  named: readonly string[] = []
) {
  const { undo } = resolveDirectory(DIRECTORY, changes);
  const present = after(since, [...after(changes)]);
  const back = directoryBack(present, undo, () => new Set(named));
  return { ...back, directory: byName(after(back.changes, [...present])) };
}

describe("taking a reorganisation back out of the directory", () => {
  test("leaves it as it was, where nobody changed anything since", () => {
    for (const changes of [MERGED, RENAMED]) {
      expect(undone(changes, [])).toMatchObject({ kept: [], directory: byName(DIRECTORY) });
    }
  });

  test("keeps a new agency that a task names, without the names of those that come back", () => {
    const { kept, directory } = undone(MERGED, [], [NEW.name]);
    expect(kept).toEqual([NEW.name]);
    expect(directory).toEqual(byName([...DIRECTORY, agency(NEW.name)]));
  });

  test("keeps a spelling that was added to a renamed agency", () => {
    const spellings = [ECONOMY.name, "P. Kinh tế số"];
    const { kept, directory } = undone(RENAMED, [
      { kind: "changed", name: "Phòng Kinh tế số", to: { spellings } },
    ]);
    expect(kept).toEqual([]);
    expect(directory).toEqual(
      byName([{ ...ECONOMY, spellings: ["P. Kinh tế số"] }, CULTURE, GROUP])
    );
  });

  test("keeps the new name of a renamed agency beside the former one, where a task has it", () => {
    const { kept, directory } = undone(RENAMED, [], ["Phòng Kinh tế số"]);
    expect(kept).toEqual(["Phòng Kinh tế số"]);
    expect(directory).toEqual(byName([...DIRECTORY, agency("Phòng Kinh tế số")]));
  });

  test("keeps and tells a short name that somebody gave since", () => {
    const short: DirectoryChange = {
      ...{ kind: "changed", name: CULTURE.name, to: { shortName: "VHXH" } },
    };
    const { kept, directory } = undone(
      [short],
      [{ kind: "changed", name: CULTURE.name, to: { shortName: "VH-XH" } }]
    );
    expect(kept).toEqual([CULTURE.name]);
    expect(directory).toContainEqual({ ...CULTURE, shortName: "VH-XH" });
  });
});
