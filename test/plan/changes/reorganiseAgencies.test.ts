import { describe, expect, test } from "@jest/globals";
import type { Reorganisation } from "../../../src/plan/changes/reorganisation";
import { reorganiseAgencies } from "../../../src/plan/changes/reorganiseAgencies";
import { knownDay } from "../../../src/plan/day";
import type { Cells } from "../checks/followedOf";
import { after, DECISION, followed, JULY_1, yearOf, type Year } from "./followedWith";

const BY = { on: JULY_1, document: DECISION };
const done: Cells = { status: "Đã hoàn thành", doneOn: { day: knownDay(2026, 3, 20) } };

const YEAR = yearOf([
  { lead: "Phòng Kinh tế", ...done },
  { lead: "Phòng Kinh tế", supporting: "Phòng Hạ tầng\nCông an xã" },
  { lead: "Phòng Hạ tầng" },
  { lead: "Công an xã", supporting: "Phòng Hạ tầng; Phòng Kinh tế" },
  { lead: "Phòng Khoa học", supporting: "Văn phòng HĐND\nvà UBND xã; Công an xã" },
]);

function reorganised(order: Reorganisation, year: Year = YEAR) {
  const decided = reorganiseAgencies(followed(year), year.directory, order);
  if (!decided.ok) {
    return { refusal: decided.refusal };
  }
  const { moved, supported, stayed, log } = decided.work;
  const { rows, directory } = after(year, decided.work);
  return {
    cells: rows.map(({ cells }) => [cells.lead, cells.supporting]),
    directory: directory.map(({ name, formerName }) => (formerName ? [name, formerName] : name)),
    former: directory.filter(({ kind }) => kind === "former").map(({ name }) => name),
    groups: directory.flatMap(({ members }) => members),
    counts: [Object.fromEntries(moved), supported, stayed],
    log: log.map(({ number, field, before, after: to }) => [number, field, before, to]),
  };
}

describe("two agencies become one", () => {
  const merged = reorganised({
    ...BY,
    kind: "merge",
    from: ["Phòng Kinh tế", "Phòng Hạ tầng"],
    to: { name: "Phòng Kinh tế - Hạ tầng", shortName: "PKTHT" },
  });

  test("open tasks go over, the finished one keeps its name, nobody supports twice or itself", () => {
    expect(merged.cells).toEqual([
      ["Phòng Kinh tế", null],
      ["Phòng Kinh tế - Hạ tầng", "Công an xã"],
      ["Phòng Kinh tế - Hạ tầng", null],
      ["Công an xã", "Phòng Kinh tế - Hạ tầng"],
      ["Phòng Khoa học", "Văn phòng HĐND\nvà UBND xã; Công an xã"],
    ]);
    expect(merged.counts).toEqual([{ "Phòng Kinh tế - Hạ tầng": 2 }, 1, 1]);
  });

  test("the directory keeps the former one that a finished task names, and groups have the new one", () => {
    expect(merged.directory).toEqual([
      "Phòng Khoa học",
      "Phòng Kinh tế",
      "Công an xã",
      "Các phòng chuyên môn",
      ["Phòng Kinh tế - Hạ tầng", "Phòng Kinh tế; Phòng Hạ tầng"],
    ]);
    expect(merged.groups).toEqual(["Phòng Kinh tế - Hạ tầng"]);
    expect(merged.former).toEqual(["Phòng Kinh tế"]);
  });

  test("the log has a line for each agency and each cell", () => {
    expect(merged.log).toEqual([
      ["", "directory", "Phòng Kinh tế", "Phòng Kinh tế - Hạ tầng"],
      ["", "directory", "Phòng Hạ tầng", "Phòng Kinh tế - Hạ tầng"],
      ["2", "lead", "Phòng Kinh tế", "Phòng Kinh tế - Hạ tầng"],
      ["2", "supporting", "Phòng Hạ tầng\nCông an xã", "Công an xã"],
      ["3", "lead", "Phòng Hạ tầng", "Phòng Kinh tế - Hạ tầng"],
      ["4", "supporting", "Phòng Hạ tầng; Phòng Kinh tế", "Phòng Kinh tế - Hạ tầng"],
    ]);
  });
});

test("one takes another in: its own tasks do not change", () => {
  const { cells, directory } = reorganised({
    ...BY,
    kind: "merge",
    from: ["Phòng Hạ tầng"],
    to: { name: "Phòng Kinh tế", shortName: "" },
  });
  expect(cells?.slice(0, 4)).toEqual([
    ["Phòng Kinh tế", null],
    ["Phòng Kinh tế", "Công an xã"],
    ["Phòng Kinh tế", null],
    ["Công an xã", "Phòng Kinh tế"],
  ]);
  expect(directory).toContainEqual(["Phòng Kinh tế", "Phòng Hạ tầng"]);
  expect(directory).not.toContain("Phòng Hạ tầng");
});

test("an agency whose work is all open gets a new name in its own row of the directory", () => {
  const { directory } = reorganised({
    ...BY,
    kind: "rename",
    from: "Phòng Hạ tầng",
    to: { name: "Phòng Xây dựng", shortName: "PXD" },
  });
  expect(directory).toEqual([
    "Phòng Khoa học",
    "Phòng Kinh tế",
    ["Phòng Xây dựng", "Phòng Hạ tầng"],
    "Công an xã",
    "Các phòng chuyên môn",
  ]);
});

describe("one agency is split", () => {
  const into = [
    { name: "Phòng Kinh tế", shortName: "" },
    { name: "Phòng Công thương", shortName: "" },
  ];
  const split = (assigned: Readonly<Record<string, string>>) =>
    reorganised({ ...BY, kind: "split", from: "Phòng Kinh tế", into, assigned });

  test("each open task goes to the one chosen for it; where it supports, both do", () => {
    const { cells, directory, former, log } = split({ "nv-2": "Phòng Công thương" });
    expect(cells?.slice(0, 4)).toEqual([
      ["Phòng Kinh tế", null],
      ["Phòng Công thương", "Phòng Hạ tầng\nCông an xã"],
      ["Phòng Hạ tầng", null],
      ["Công an xã", "Phòng Hạ tầng\nPhòng Kinh tế\nPhòng Công thương"],
    ]);
    expect(directory).toContainEqual(["Phòng Công thương", "Phòng Kinh tế"]);
    expect(directory).toContain("Phòng Kinh tế");
    expect(former).toEqual([]);
    expect(log?.[0]).toEqual([
      "",
      "directory",
      "Phòng Kinh tế",
      "Phòng Kinh tế\nPhòng Công thương",
    ]);
  });

  test("not as long as a task has nobody", () => {
    expect(split({})).toEqual({ refusal: { kind: "unassigned", numbers: ["2"] } });
    expect(split({ "nv-2": "Công an xã" })).toEqual({
      refusal: { kind: "unassigned", numbers: ["2"] },
    });
  });
});

test("an agency that goes on after a split does not lose its tasks to another one's new name", () => {
  const living = yearOf([{ lead: "Phòng Kinh tế" }, { lead: "Phòng Hạ tầng" }]);
  const directory = living.directory.map((each) =>
    each.name === "Phòng Hạ tầng" ? { ...each, formerName: "Phòng Kinh tế" } : each
  );
  const order: Reorganisation = {
    ...BY,
    kind: "rename",
    from: "Phòng Hạ tầng",
    to: { name: "Phòng Kinh tế", shortName: "" },
  };
  expect(reorganised(order, { ...living, directory })).toEqual({
    refusal: { kind: "nameTaken", name: "Phòng Kinh tế" },
  });
});

test("an agency that is renamed twice answers to all the names it had", () => {
  const renamed = (year: Year, from: string, to: string): Year => {
    const order: Reorganisation = { ...BY, kind: "rename", from, to: { name: to, shortName: "" } };
    const decided = reorganiseAgencies(followed(year), year.directory, order);
    return decided.ok ? after(year, decided.work) : year;
  };
  const once = renamed(yearOf([{ lead: "Phòng Hạ tầng" }]), "Phòng Hạ tầng", "Phòng Xây dựng");
  const { directory } = renamed(once, "Phòng Xây dựng", "Phòng Đô thị");
  expect(directory.find(({ name }) => name === "Phòng Đô thị")?.formerName).toBe(
    "Phòng Hạ tầng; Phòng Xây dựng"
  );
});

test("an agency that gets its former name back is there again, and the one it was is no more", () => {
  const rename = (from: string, to: string): Reorganisation => ({
    ...BY,
    kind: "rename",
    from,
    to: { name: to, shortName: "" },
  });
  const year = yearOf([{ lead: "Phòng Kinh tế", ...done }, { lead: "Phòng Kinh tế" }]);
  const first = reorganiseAgencies(
    followed(year),
    year.directory,
    rename("Phòng Kinh tế", "Phòng Công thương")
  );
  const later = first.ok ? after(year, first.work) : year;
  expect(later.directory.find(({ name }) => name === "Phòng Kinh tế")?.kind).toBe("former");
  const back = reorganised(rename("Phòng Công thương", "Phòng Kinh tế"), later);
  expect(back.cells).toEqual([
    ["Phòng Kinh tế", null],
    ["Phòng Kinh tế", null],
  ]);
  expect(back.former).toEqual([]);
});

test("a commune becomes a ward: its police is another name and is still found by the former one", () => {
  const order: Reorganisation = {
    ...BY,
    kind: "rename",
    from: "Công an xã",
    to: { name: "Công an phường", shortName: "" },
  };
  const { cells, directory } = reorganised(order);
  expect(cells?.[3]?.[0]).toBe("Công an phường");
  expect(directory).toContainEqual(["Công an phường", "Công an xã"]);
  const decided = reorganiseAgencies(followed(YEAR), YEAR.directory, order);
  const later = decided.ok ? after(YEAR, decided.work).directory : [];
  const read = followed({ ...yearOf([{ lead: "Công an xã" }]), directory: later });
  expect(read.tasks[0]!.task.lead).toBe("Công an phường");
});

test("an agency is dissolved into two that there are already", () => {
  const { cells, directory, former } = reorganised({
    ...BY,
    kind: "split",
    from: "Phòng Hạ tầng",
    into: ["Phòng Kinh tế", "Công an xã"].map((name) => ({ name, shortName: "" })),
    assigned: { "nv-3": "Công an xã" },
  });
  expect(cells?.slice(1, 4)).toEqual([
    ["Phòng Kinh tế", "Công an xã"],
    ["Công an xã", null],
    ["Công an xã", "Phòng Kinh tế"],
  ]);
  expect(directory).toContainEqual(["Phòng Kinh tế", "Phòng Hạ tầng"]);
  expect(directory).toContainEqual(["Công an xã", "Phòng Hạ tầng"]);
  expect(former).toEqual(["Phòng Hạ tầng"]);
});

test.each<[string, Partial<Reorganisation> & Pick<Reorganisation, "kind">, object]>([
  [
    "an agency that nobody lists",
    { kind: "rename", from: "Phòng Mới", to: { name: "Phòng A", shortName: "" } },
    { kind: "unlisted", name: "Phòng Mới" },
  ],
  [
    "a name of another agency, however it is spelt",
    { kind: "rename", from: "Phòng Hạ tầng", to: { name: "phòng kinh tế", shortName: "" } },
    { kind: "nameTaken", name: "Phòng Kinh tế" },
  ],
  [
    "the same name in other letters",
    { kind: "rename", from: "Phòng Hạ tầng", to: { name: "Phòng hạ tầng", shortName: "" } },
    { kind: "sameName" },
  ],
  [
    "a spelling of another agency as the short name",
    { kind: "rename", from: "Công an xã", to: { name: "Công an", shortName: "pkt" } },
    { kind: "spellingTaken", name: "pkt", of: "Phòng Kinh tế" },
  ],
  [
    "a spelling of another agency as the name",
    { kind: "rename", from: "Công an xã", to: { name: "Phòng Hạ tầng xã", shortName: "" } },
    { kind: "nameTaken", name: "Phòng Hạ tầng" },
  ],
  [
    "a merger of an agency into a group",
    { kind: "merge", from: ["Công an xã"], to: { name: "Các phòng chuyên môn", shortName: "" } },
    { kind: "isGroup", name: "Các phòng chuyên môn" },
  ],
  [
    "a split of an agency into a group and another",
    {
      kind: "split",
      from: "Công an xã",
      into: ["Các phòng chuyên môn", "Phòng A"].map((name) => ({ name, shortName: "" })),
      assigned: {},
    },
    { kind: "isGroup", name: "Các phòng chuyên môn" },
  ],
  [
    "a split into two of one short name",
    {
      kind: "split",
      from: "Công an xã",
      into: ["Phòng A", "Phòng B"].map((name) => ({ name, shortName: "PX" })),
      assigned: {},
    },
    { kind: "namedTwice", name: "PX" },
  ],
  [
    "no name",
    { kind: "rename", from: "Phòng Hạ tầng", to: { name: "", shortName: "" } },
    { kind: "nameMissing" },
  ],
  [
    "a merger of one into a new one",
    { kind: "merge", from: ["Phòng Hạ tầng"], to: { name: "Phòng A", shortName: "" } },
    { kind: "tooFew" },
  ],
  [
    "a merger into somebody written otherwise",
    {
      kind: "merge",
      from: ["Phòng Hạ tầng", "Phòng Kinh tế"],
      to: { name: "Phòng kinh tế", shortName: "" },
    },
    { kind: "nameTaken", name: "Phòng Kinh tế" },
  ],
  [
    "a split into one",
    { kind: "split", from: "Phòng Hạ tầng", into: [{ name: "A", shortName: "" }], assigned: {} },
    { kind: "tooFew" },
  ],
  [
    "a split into two of one name",
    {
      kind: "split",
      from: "Phòng Hạ tầng",
      into: ["Phòng A", "Phòng a"].map((name) => ({ name, shortName: "" })),
      assigned: {},
    },
    { kind: "namedTwice", name: "Phòng a" },
  ],
])("%s is refused", (_, order, refusal) => {
  expect(reorganised({ ...BY, ...order } as Reorganisation)).toEqual({ refusal });
});
