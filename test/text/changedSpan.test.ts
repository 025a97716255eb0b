import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { changedSpan, withChanges } from "../../src/text/changedSpan";

describe("what changes in a text", () => {
  it("is the shortest stretch in which two texts differ", () => {
    expect(changedSpan("đẩy mạnh chuyển chuyển đổi số", "đẩy mạnh chuyển đổi số")).toEqual({
      start: 16,
      end: 23,
      text: "",
    });
    expect(changedSpan("Báo cáo,", "Báo cáo")).toEqual({ start: 7, end: 8, text: "" });
    expect(changedSpan("xã", "xã")).toEqual({ start: 2, end: 2, text: "" });
  });

  it("leads from the one to the other", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (one, other) => {
          expect(withChanges(one, [changedSpan(one, other)])).toBe(other);
        }
      )
    );
  });

  it("goes together with another change that lies apart from it, and with no other", () => {
    const text = "Rà rà soát, trình các các cấp";
    const first = changedSpan(text, "Rà soát, trình các các cấp");
    const second = changedSpan(text, "Rà rà soát, trình các cấp");
    expect(withChanges(text, [second, first])).toBe("Rà soát, trình các cấp");
    expect(withChanges(text, [first, changedSpan(text, "Rà soát lại, trình các cấp")])).toBeNull();
  });
});
