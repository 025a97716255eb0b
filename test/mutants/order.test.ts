import { expect, it } from "@jest/globals";
import { readOrder } from "./order";

it("tries every fault of files that are named", () => {
  expect(readOrder(["./src/text/keys.ts"])).toMatchObject({
    files: ["src/text/keys.ts"],
    count: null,
    isListed: false,
  });
});

it("draws thirty of all rooms where none are named, by a seed that can be given", () => {
  expect(readOrder([])).toMatchObject({ files: [], rooms: [], count: 30 });
  expect(readOrder(["--seed", "7", "--count", "5", "--rooms", "text,plan"])).toMatchObject({
    seed: 7,
    count: 5,
    rooms: ["text", "plan"],
  });
});

it("runs all tests where they are wanted", () => {
  expect(readOrder(["--tests", "all"]).tests).toBe(Infinity);
});

it("refuses what it cannot read", () => {
  expect(() => readOrder(["--seed", "x"])).toThrow("--seed takes a whole number");
  expect(() => readOrder(["--sede", "7"])).toThrow();
});
