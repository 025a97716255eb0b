import { expect, it } from "@jest/globals";
import { sharedSessions } from "../../src/commands/sharedSession";

it("the sessions of the add-in hear of one another: an opened list lets go of how the last build ended", async () => {
  const { build, preview } = sharedSessions;
  // There is no Excel here.
  await build.run();
  expect(build.state().kind).toBe("failed");
  await preview.show();
  expect(build.state().kind).toBe("idle");
});
