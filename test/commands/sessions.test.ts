import { describe, expect, it } from "@jest/globals";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import { BuildSession } from "../../src/commands/buildSession";
import { WorkSession } from "../../src/commands/workSession";
import { builtAppendix } from "../taskpane/builtAppendix";
import { openSessions } from "../taskpane/openSessions";

const checked = {
  ok: true,
  sheet: "Phụ lục (theo dõi)",
  tasks: 39,
  findings: [],
  restored: false,
} as const;

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
    const { build, work } = openSessions({
      build: new BuildSession(() => Promise.resolve(builtAppendix)),
      work: new WorkSession((each) =>
        Promise.resolve(
          each.kind === "checkAppendix"
            ? { kind: "checkAppendix", outcome: checked }
            : { kind: "goToCell", shown: true }
        )
      ),
    });
    await work.run({ kind: "checkAppendix" });
    await work.run({ kind: "goToCell", cell: { sheet: checked.sheet, row: 8 } });
    work.dismiss();
    expect(work.checked()).toBe(checked);
    await build.run();
    expect(work.checked()).toBeNull();
  });
});
