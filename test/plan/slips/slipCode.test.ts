import { describe, expect, it } from "@jest/globals";
import { nextSlipCodes } from "../../../src/plan/slips/slipCode";

describe("codes of slips", () => {
  it("go on from the highest of the year, whatever is missing below it", () => {
    const taken = ["P-2026-0001", "P-2025-0040", "P-2026-0007"];
    expect(nextSlipCodes(taken, 2026, 2)).toEqual(["P-2026-0008", "P-2026-0009"]);
    expect(nextSlipCodes(taken, 2027, 1)).toEqual(["P-2027-0001"]);
    expect(nextSlipCodes([], 2026, 0)).toEqual([]);
  });

  it("are not cut beyond four digits", () => {
    expect(nextSlipCodes(["P-2026-9999"], 2026, 1)).toEqual(["P-2026-10000"]);
    expect(nextSlipCodes(["P-2026-10000"], 2026, 1)).toEqual(["P-2026-10001"]);
  });
});
