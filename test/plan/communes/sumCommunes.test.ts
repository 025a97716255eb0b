import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { CommuneFile } from "../../../src/plan/communes/communeFile";
import { sumCommunes, type CommunesSum } from "../../../src/plan/communes/sumCommunes";
import { knownDay } from "../../../src/plan/day";
import type { Progress, Status } from "../../../src/plan/progress";
import { totalOf, type CountedTask } from "../../../src/plan/summary";

const JUNE = knownDay(2026, 6, 10);

function task(group: string, progress: Progress, status: Status = "inProgress"): CountedTask {
  return { group, progress, status, stoppedWithDocument: false };
}

function file(commune: string, given: Partial<CommuneFile> = {}): CommuneFile {
  return {
    key: `${commune}.xlsx`,
    file: `${commune}.xlsx`,
    commune,
    planYear: 2026,
    asOf: JUNE,
    tasks: [task("Cải cách thể chế", "overdue")],
    ...given,
  };
}

const standings = ({ files }: CommunesSum) =>
  Object.fromEntries(files.map(({ file: each, standing }) => [each.key, standing]));

describe("the communes of a province", () => {
  test("areas are one by what they mean, whatever each plan calls them", () => {
    const { byArea, byCommune, total } = sumCommunes([
      file("UBND xã A", {
        tasks: [
          task("Cải cách thủ tục hành chính", "doneOnTime", "done"),
          task("Công tác bình đẳng giới", "inTime"),
        ],
      }),
      file("UBND xã B", {
        tasks: [task("Công tác cải cách TTHC", "overdue"), task("", "unknownDeadline")],
      }),
    ]);
    expect(byArea.map((row) => [row.group, row.total, row.doneOnTime, row.overdue])).toEqual([
      ["Cải cách thủ tục hành chính", 2, 1, 1],
      ["Công tác bình đẳng giới", 1, 0, 0],
      ["", 1, 0, 0],
    ]);
    expect(byCommune.map((row) => [row.group, row.total])).toEqual([
      ["UBND xã A", 2],
      ["UBND xã B", 2],
    ]);
    expect(total).toMatchObject({ total: 4, doneOnTime: 1, overdue: 1, rateBase: 4 });
  });

  test("areas of the communes' own stand in one order under one name, whoever has which first", () => {
    const files = [
      file("UBND xã A", {
        tasks: [task("Công tác dân vận", "inTime"), task("Công tác bình đẳng giới", "inTime")],
      }),
      file("UBND xã B", { tasks: [task("Công tác Bình đẳng giới", "overdue")] }),
    ];
    const areasOf = (handedOver: readonly CommuneFile[]) =>
      sumCommunes(handedOver).byArea.map(({ group, total }) => [group, total]);
    expect(areasOf(files)).toEqual([
      ["Công tác Bình đẳng giới", 2],
      ["Công tác dân vận", 1],
    ]);
    expect(areasOf([...files].reverse())).toEqual(areasOf(files));
  });

  test("of two files of one commune the later one counts, unless the clerk says otherwise", () => {
    const files = [
      file("Ủy ban nhân dân xã A", { key: "cũ.xlsx", asOf: knownDay(2026, 3, 10) }),
      file("UBND xã A", { key: "mới.xlsx" }),
      file("UBND xã B"),
    ];
    expect(standings(sumCommunes(files))).toEqual({
      "cũ.xlsx": "doubled",
      "mới.xlsx": "counted",
      "UBND xã B.xlsx": "counted",
    });
    const decided = new Map([
      ["cũ.xlsx", true],
      ["mới.xlsx", false],
    ]);
    expect(standings(sumCommunes(files, decided))).toMatchObject({
      "cũ.xlsx": "counted",
      "mới.xlsx": "leftOut",
    });
  });

  test("a plan of another year than most does not count", () => {
    const files = [file("A"), file("B"), file("C", { planYear: 2025 })];
    expect(standings(sumCommunes(files))).toMatchObject({ "C.xlsx": "otherYear" });
    expect(sumCommunes(files).total.total).toBe(2);
  });

  test("files that name no commune stand for themselves", () => {
    const files = [
      file("", { key: "1", file: "xã 1.xlsx" }),
      file("", { key: "2", file: "xã 2.xlsx" }),
    ];
    const { byCommune } = sumCommunes(files);
    expect(byCommune.map(({ group }) => group)).toEqual(["xã 1.xlsx", "xã 2.xlsx"]);
  });

  test("two of one name have a row each where both are to count", () => {
    const files = [file("A", { key: "1" }), file("A", { key: "2" })];
    const both = sumCommunes(
      files,
      new Map([
        ["1", true],
        ["2", true],
      ])
    );
    expect(both.byCommune.map(({ group, total }) => [group, total])).toEqual([
      ["A", 1],
      ["A (2)", 1],
    ]);
  });

  test("no files give nothing", () => {
    expect(sumCommunes([])).toMatchObject({ files: [], byArea: [], byCommune: [], asOf: null });
  });
});

const AREAS = ["Cải cách thể chế", "Thể chế", "Cải cách TTHC", "Bình đẳng giới", ""];
const PROGRESS: readonly Progress[] = ["doneOnTime", "doneLate", "overdue", "inTime", "stopped"];
const anyFile = fc.record({
  commune: fc.constantFrom("UBND xã A", "UBND xã B", "UBND phường C", ""),
  planYear: fc.constantFrom(2025, 2026),
  asOf: fc.constantFrom(JUNE, knownDay(2026, 9, 10)),
  tasks: fc.array(
    fc
      .tuple(fc.constantFrom(...AREAS), fc.constantFrom(...PROGRESS))
      .map(([area, progress]) => task(area, progress)),
    { maxLength: 5 }
  ),
});
const anyFiles = fc
  .array(anyFile, { maxLength: 7 })
  .map((files) =>
    files.map((each, index): CommuneFile => ({ ...each, key: `${index}`, file: `${index}.xlsx` }))
  );

describe("whatever the files hold", () => {
  test("the areas and the communes add up to the same", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const sum = sumCommunes(files);
        expect(totalOf(sum.byArea)).toEqual(sum.total);
        const counted = sum.files.filter(({ standing }) => standing === "counted");
        expect(sum.total.total).toBe(
          counted.reduce((all, each) => all + each.file.tasks.length, 0)
        );
        expect(sum.byCommune).toHaveLength(counted.length);
      })
    );
  });

  test("their order changes nothing", () => {
    fc.assert(
      fc.property(
        anyFiles.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))
        ),
        ([files, mixed]) => expect(sumCommunes(mixed)).toEqual(sumCommunes(files))
      )
    );
  });
});
