import { describe, expect, it } from "@jest/globals";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import { BuildSession } from "../../src/commands/buildSession";
import { CheckSession } from "../../src/commands/checkSession";
import { builtAppendix } from "../taskpane/builtAppendix";
import { CHECKED } from "../taskpane/follow/checkedAppendix";
import { NO_CHECK_ACTIONS, openSessions } from "../taskpane/openSessions";

describe("sessions of one add-in", () => {
  it("let go of how the last build ended once a list is opened, and not before", async () => {
    const { build, preview } = openSessions({
      build: new BuildSession(() => Promise.reject<BuildOutcome>(new Error("no answer"))),
    });
    await build.run();
    expect(build.state().kind).toBe("failed");
    await preview.show();
    expect(build.state().kind).toBe("idle");
  });

  it("keep what a check found while its rows are gone to, until the appendix is built anew", async () => {
    const { build, check, work } = openSessions({
      build: new BuildSession(() => Promise.resolve(builtAppendix)),
      check: new CheckSession({ ...NO_CHECK_ACTIONS, check: () => Promise.resolve(CHECKED) }),
    });
    await check.recheck();
    await work.run({ kind: "goToCell", cell: { sheet: CHECKED.sheet, row: 8 } });
    work.dismiss();
    expect(check.state().checked).toBe(CHECKED);
    await build.run();
    expect(check.state().checked).toBeNull();
  });
});
