import { beforeAll, describe, expect, test } from "@jest/globals";
import { openHost } from "./openSample";
import { everything, wholeEdit, workbookOfRows, type WholeEdit } from "./rowsComeAndGo";

let bytes: Uint8Array;
let whole: WholeEdit;

beforeAll(async () => {
  bytes = await workbookOfRows();
  whole = await wholeEdit(bytes);
});

describe("rows that come and go, struck by a fault", () => {
  test("cost a constant number of requests", () => {
    expect(whole.requests).toBeLessThan(25);
  });

  test.each(["lost", "replyLost", "midway"] as const)(
    "are all in the workbook or none, whichever request is struck (%s)",
    async (how) => {
      for (let n = 1; n <= whole.requests; n += 1) {
        const host = await openHost(bytes);
        host.failAt(n, { how, lasting: false });
        const isDone = await everything().then(
          () => true,
          () => false
        );
        await host.idle();
        const state = await whole.stateOf(host);
        expect([n, state]).toEqual([n, isDone ? "complete" : "as it was"]);
      }
    }
  );
});
