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
  });

  test("the log has a line for each agency and each task", () => {
    expect(merged.log).toEqual([
      ["", "directory", "Phòng Kinh tế", "Phòng Kinh tế - Hạ tầng"],
      ["", "directory", "Phòng Hạ tầng", "Phòng Kinh tế - Hạ tầng"],
      ["2", "lead", "Phòng Kinh tế", "Phòng Kinh tế - Hạ tầng"],
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
    const { cells, directory, log } = split({ "nv-2": "Phòng Công thương" });
    expect(cells?.slice(0, 4)).toEqual([
      ["Phòng Kinh tế", null],
      ["Phòng Công thương", "Phòng Hạ tầng\nCông an xã"],
      ["Phòng Hạ tầng", null],
      ["Công an xã", "Phòng Hạ tầng\nPhòng Kinh tế\nPhòng Công thương"],
    ]);
    expect(directory).toContainEqual(["Phòng Công thương", "Phòng Kinh tế"]);
    expect(directory).toContain("Phòng Kinh tế");
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
