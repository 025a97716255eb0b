import { describe, expect, it } from "@jest/globals";
import { contrastRatio } from "../../src/sheets/contrast";
import { DEFAULT_PALETTE, legiblePalette } from "../../src/sheets/palette";

describe("the colours of rows", () => {
  it("stand apart as WCAG counts", () => {
    expect(contrastRatio("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
    expect(contrastRatio("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  });

  it("of the add-in can all be read", () => {
    expect(legiblePalette(DEFAULT_PALETTE)).toEqual({ palette: DEFAULT_PALETTE, illegible: [] });
  });

  it("are the chosen ones where their letters can be read, group by group", () => {
    const done = { fill: "#CDE8FF", letters: "#003A66" };
    const stopped = { fill: "#FFFFFF", letters: "#777777" };
    expect(legiblePalette({ done, stopped })).toEqual({
      palette: { ...DEFAULT_PALETTE, done },
      illegible: ["stopped"],
    });
  });
});
