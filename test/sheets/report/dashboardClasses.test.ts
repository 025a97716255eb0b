import { describe, expect, it } from "@jest/globals";
import { contrastRatio } from "../../../src/sheets/contrast";
import { DASHBOARD_CLASSES } from "../../../src/sheets/report/dashboardClasses";
import { SUMMARY_COLUMNS } from "../../../src/plan/summaryColumns";
import { deuteranope, difference, lightness, protanope } from "./colourVision";

const FILLS = DASHBOARD_CLASSES.map(({ fill }) => fill);
const PAIRS = FILLS.flatMap((one, index) =>
  FILLS.slice(index + 1).map((other) => [one, other] as const)
);

describe("the classes of the dashboard", () => {
  it("are all classes of the summary, each once", () => {
    const classes = SUMMARY_COLUMNS.map(({ id }) => id);
    const expected = classes.slice(classes.indexOf("doneOnTime"), classes.indexOf("stopped") + 1);
    expect(DASHBOARD_CLASSES.flatMap(({ ids }) => ids).sort()).toEqual([...expected].sort());
  });

  it.each(DASHBOARD_CLASSES.map(({ fill, letters }) => [fill, letters]))(
    "numbers stand out on %s by 4.5:1 or more",
    (fill, letters) => {
      expect(contrastRatio(fill, letters)).toBeGreaterThanOrEqual(4.5);
    }
  );

  it.each(PAIRS)("%s and %s differ in black and white print", (one, other) => {
    // Any two may lie side by side: a class without tasks takes no room.
    expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThanOrEqual(13);
  });

  it.each(PAIRS)("%s and %s differ for people who see no green or no red", (one, other) => {
    for (const seen of [deuteranope, protanope]) {
      expect(difference(seen(one), seen(other))).toBeGreaterThanOrEqual(20);
    }
  });

  it("the colours of traffic lights, which such people mix up, would not do", () => {
    expect(difference(deuteranope("#B23A1E"), deuteranope("#5F7A1E"))).toBeLessThan(20);
  });
});
