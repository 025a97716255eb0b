import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { isTaskId, newTaskId, taskIds } from "../../src/plan/taskId";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it("knows every id that it makes", () => {
  fc.assert(
    fc.property(fc.infiniteStream(random), (numbers) => {
      expect(isTaskId(newTaskId(() => numbers.next().value!))).toBe(true);
    })
  );
  expect(isTaskId(taskIds("Kế hoạch")())).toBe(true);
});

it.each(["", "nv-", "nv-kqbtmdx", "nv-kqbtmdxrr", "NV-KQBTMDXR", "nv-12345678", "nv-kqbtmdxr "])(
  "takes no other text for one: %j",
  (text) => expect(isTaskId(text)).toBe(false)
);
