import { restoreUnfinished } from "../../src/actions/restoreUnfinished";
import { interrupted } from "./interrupted";
import { openHost, SAMPLE, savedContentsOf } from "./openSample";

test("opening the add-in puts back a workbook in which Excel died during a build, once", async () => {
  const before = await savedContentsOf(await openHost());
  const died = await (await interrupted(SAMPLE, "written")).save();
  const reopened = await openHost(died);
  expect(await restoreUnfinished()).toBe(true);
  expect(await savedContentsOf(reopened)).toEqual(before);
  expect(await restoreUnfinished()).toBe(false);
});
