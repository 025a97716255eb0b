import { describe, expect, it } from "@jest/globals";
import { base64Of, joinedBytes } from "../../src/text/bytes";

describe("bytes", () => {
  it.each([0, 1, 2, 23_999, 24_000, 24_001, 72_002])("are coded in one text: %d", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });

  it("are joined in order", () => {
    const parts = [[1, 2], [], [3]].map((each) => new Uint8Array(each));
    expect(joinedBytes(parts)).toEqual(new Uint8Array([1, 2, 3]));
    expect(joinedBytes([])).toEqual(new Uint8Array());
  });
});
