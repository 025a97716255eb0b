import { expect, it } from "@jest/globals";
import { draw } from "./draw";

const COMMON = Array.from({ length: 200 }, (_, index) => `list ${index}`);
const RARE = ["guard 0", "guard 1", "await 0"];
const kindOf = (one: string): string => one.split(" ")[0]!;

it("draws the same for the same seed, and others for another", () => {
  const drawn = draw([...COMMON, ...RARE], 10, 7, kindOf);
  expect(draw([...COMMON, ...RARE], 10, 7, kindOf)).toEqual(drawn);
  expect(draw([...COMMON, ...RARE], 10, 8, kindOf)).not.toEqual(drawn);
});

it("draws none twice, and rare kinds beside common ones", () => {
  const drawn = draw([...COMMON, ...RARE], 30, 7, kindOf);
  expect(new Set(drawn).size).toBe(30);
  expect(drawn).toEqual(expect.arrayContaining(RARE));
});

it("draws all there are where more are wanted", () => {
  expect([...draw(RARE, 30, 7, kindOf)].sort()).toEqual([...RARE].sort());
});
