import { describe, expect, it } from "@jest/globals";
import { nextSlipCodes, slipCodeIn } from "../../../src/plan/slips/slipCode";

describe("codes of slips", () => {
  it("go on from the highest of the year, whatever is missing below it", () => {
    const taken = ["P-2026-0001", "P-2025-0040", "P-2026-0007"];
    expect(nextSlipCodes(taken, 2026, 2)).toEqual(["P-2026-0008", "P-2026-0009"]);
    expect(nextSlipCodes(taken, 2027, 1)).toEqual(["P-2027-0001"]);
    expect(nextSlipCodes([], 2026, 0)).toEqual([]);
  });

  it("are not cut beyond four digits", () => {
    expect(nextSlipCodes(["P-2026-9999"], 2026, 1)).toEqual(["P-2026-10000"]);
    expect(slipCodeIn("P-2026-10000")).toBe("P-2026-10000");
  });

  it.each([
    ["Mã phiếu: P-2026-0007. Ngày gửi: 10/6/2026", "P-2026-0007"],
    ["mã phiếu: p – 2026 – 0007", "P-2026-0007"],
    ["Phieu-cap-nhat_Phong-Kinh-te_P-2026-0007 (1).xlsx", "P-2026-0007"],
    ["Số 12/KH-UBND", null],
    ["QP-2026-0007", null],
    ["P-2026-007", null],
    ["", null],
  ])("are found in %j", (text, code) => {
    expect(slipCodeIn(text)).toBe(code);
  });
});
