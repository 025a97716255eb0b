import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inSlices } from "../../src/pace/inSlices";
import { finish, flatMapInSteps, mapInSteps, type Steps } from "../../src/pace/steps";

const numbers = fc.array(fc.integer(), { maxLength: 450 });

describe("work in steps gives what it gives at one stretch", () => {
  test("for each item one result, in order", () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const of = (item: number, index: number) => `${index}: ${item}`;
        expect(finish(mapInSteps(items, of))).toEqual(items.map(of));
      })
    );
  });

  test("for each item any number of results, in order", () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const of = (item: number) => (item % 3 === 0 ? item : item % 2 === 0 ? [] : [item, -item]);
        expect(finish(flatMapInSteps(items, of))).toEqual(items.flatMap(of));
      })
    );
  });

  test("with pauses too", async () => {
    const items = Array.from({ length: 1_000 }, (_, index) => index);
    expect(await inSlices(mapInSteps(items, (item) => item * 2))).toEqual(
      items.map((item) => item * 2)
    );
  });
});

test("a long list is cut into many steps", () => {
  const steps = mapInSteps(Array.from({ length: 10_000 }), () => 0);
  let pauses = 0;
  while (!steps.next().done) {
    pauses += 1;
  }
  expect(pauses).toBeGreaterThanOrEqual(100);
});

test("others are let in between slices", async () => {
  let isLetIn = false;
  setTimeout(() => {
    isLetIn = true;
  }, 0);
  function* untilLetIn(): Steps<string> {
    while (!isLetIn) {
      yield;
    }
    return "let in";
  }
  expect(await inSlices(untilLetIn())).toBe("let in");
});

test("a fault in a step reaches whoever waits", async () => {
  function* failing(): Steps<never> {
    yield;
    throw new Error("fault");
  }
  await expect(inSlices(failing())).rejects.toThrow("fault");
});
