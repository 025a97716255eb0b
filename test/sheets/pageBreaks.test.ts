import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type PageRow, breakPages } from "../../src/sheets/pageBreaks";

const row = (height: number): PageRow => ({ height, keepWithNext: false });
const heading = (height: number): PageRow => ({ height, keepWithNext: true });

describe("breakPages", () => {
  it("fills the first page below its title and the others from the top", () => {
    expect(breakPages([row(40), row(40), row(60), row(40)], 100, 120)).toEqual([2]);
  });

  it("takes a heading along to the page of its first task", () => {
    expect(breakPages([row(50), heading(20), row(50)], 100, 100)).toEqual([1]);
  });

  it("does not leave the closing sign alone on a page", () => {
    expect(breakPages([row(50), heading(45), row(20)], 100, 100)).toEqual([1]);
  });

  it("keeps closing sign and signature together where the last row is too long to go with them", () => {
    const end = [heading(90), heading(10), heading(10), heading(10), row(10)];
    expect(breakPages(end, 100, 100)).toEqual([1]);
    expect(breakPages([row(40), ...end], 100, 100)).toEqual([1, 2]);
  });

  it("begins on the second page where nothing fits below the title", () => {
    expect(breakPages([heading(20), row(90)], 100, 120)).toEqual([0]);
  });

  it("parts a heading from a row that would not fit with it on any page", () => {
    expect(breakPages([row(10), heading(20), row(95)], 100, 100)).toEqual([2]);
  });

  it("never fills a page past its end, and never ends one with a heading that could move on", () => {
    const rows = fc.array(
      fc.record({ height: fc.integer({ min: 10, max: 60 }), keepWithNext: fc.boolean() }),
      { minLength: 1, maxLength: 40 }
    );
    const noChains = rows.map((all) =>
      all.map((one, index) => ({
        ...one,
        keepWithNext: one.keepWithNext && !all[index - 1]?.keepWithNext,
      }))
    );
    fc.assert(
      fc.property(noChains, (all) => {
        const breaks = breakPages(all, 100, 200);
        const starts = [0, ...breaks, all.length];
        starts.slice(1).forEach((end, page) => {
          const used = all.slice(starts[page], end).reduce((sum, { height }) => sum + height, 0);
          expect(used).toBeLessThanOrEqual(page === 0 ? 100 : 200);
          expect(end === all.length || !all[end - 1]?.keepWithNext).toBe(true);
        });
      })
    );
  });
});
