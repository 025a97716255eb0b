import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SlipRegisterChange } from "../../../src/plan/changes/yearChanges";
import { knownDay } from "../../../src/plan/day";
import { registerAfter, slipState } from "../../../src/plan/slips/registeredSlip";
import { registered } from "./registered";

const [JUNE_10, JUNE_11] = [knownDay(2026, 6, 10), knownDay(2026, 6, 11)];

const sent = (code: string): SlipRegisterChange => ({
  kind: "sent",
  slip: {
    code,
    agency: "Công an xã",
    period: "Quý II",
    sentOn: JUNE_10,
    dueBack: JUNE_11,
    base: {},
  },
  tasks: 4,
});

const returned = (code: string, file: string): SlipRegisterChange => ({
  kind: "returned",
  code,
  agency: "Công an xã",
  on: JUNE_11,
  file,
});

const reminded = (code: string): SlipRegisterChange => ({ kind: "reminded", code, on: JUNE_11 });

describe("how it stands with a slip", () => {
  test.each([
    ["awaited", null, JUNE_10],
    ["overdue", null, JUNE_11],
    ["returned", JUNE_10, JUNE_11],
    ["returnedLate", JUNE_11, JUNE_11],
  ] as const)("%s", (state, returnedOn, asOf) => {
    expect(slipState({ dueBack: JUNE_10, returnedOn }, asOf)).toBe(state);
  });

  test("without a day to come back it is neither late nor overdue", () => {
    expect(slipState({ dueBack: null, returnedOn: null }, JUNE_11)).toBe("awaited");
    expect(slipState({ dueBack: null, returnedOn: JUNE_11 }, JUNE_11)).toBe("returned");
  });
});

describe("the register of slips", () => {
  test("adds what is written out of each file, and keeps the day of the first", () => {
    const [slip] = registerAfter(
      [registered({ returnedOn: JUNE_10, files: ["a.xlsx"], changes: 3 })],
      [returned("P-2026-0001", "b.xlsx")],
      () => 2
    );
    expect(slip).toMatchObject({
      returnedOn: JUNE_10,
      files: ["a.xlsx", "b.xlsx"],
      changes: 5,
    });
  });

  test("adds what a corrected file of the same name brings, and names it once", () => {
    const register = [registered({ returnedOn: JUNE_10, files: ["a.xlsx"], changes: 1 })];
    const back = returned("P-2026-0001", "a.xlsx");
    expect(registerAfter(register, [back], () => 2)).toMatchObject([
      { returnedOn: JUNE_10, files: ["a.xlsx"], changes: 3 },
    ]);
    expect(registerAfter(register, [back], () => 0)).toEqual(register);
  });

  test("counts a workbook that holds a slip on two sheets once, and each of two slips by itself", () => {
    const changes = [returned("1", "a.xlsx"), returned("1", "a.xlsx"), returned("2", "a.xlsx")];
    const counts = new Map([
      ["1", 3],
      ["2", 5],
    ]);
    const register = registerAfter([], changes, (_, code) => counts.get(code)!);
    expect(register.map(({ code, changes: written }) => [code, written])).toEqual([...counts]);
  });

  test("gives a slip whose row was deleted its row back as it went out, once it comes back", () => {
    const { slip } = sent("1") as Extract<SlipRegisterChange, { readonly kind: "sent" }>;
    const remembered = { ...slip, base: { "nv-1": {}, "nv-2": {} } };
    expect(registerAfter([], [returned("1", "a.xlsx")], () => 1, [remembered])).toMatchObject([
      { row: null, period: "Quý II", sentOn: JUNE_10, dueBack: JUNE_11, tasks: 2, changes: 1 },
    ]);
  });

  test("gives a slip that nobody registered a row when it comes back, and none when it is reminded of", () => {
    expect(registerAfter([], [reminded("1")], () => 0)).toEqual([]);
    expect(registerAfter([], [returned("1", "a.xlsx")], () => 1)).toMatchObject([
      { row: null, code: "1", sentOn: null, files: ["a.xlsx"] },
    ]);
  });

  test("says after the same changes a second time, when nothing is left to write, what it said before", () => {
    const codes = ["1", "2", "3"];
    const code = fc.constantFrom(...codes);
    const file = fc.constantFrom("a.xlsx", "b.xlsx");
    const change = fc.oneof(
      code.map(sent),
      code.map(reminded),
      fc.tuple(code, file).map(([each, name]) => returned(each, name))
    );
    const register = codes.map((each, row) => registered({ row, code: each }));
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const once = registerAfter(register, changes, () => 1);
        expect(registerAfter(once, changes, () => 0)).toEqual(once);
      })
    );
  });
});
