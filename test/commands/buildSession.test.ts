import { describe, expect, it, jest } from "@jest/globals";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import { BuildSession } from "../../src/commands/buildSession";
import { ribbonCommands } from "../../src/commands/ribbon";
import { NO_CHOICES } from "../../src/intake/choices";
import { builtAppendix } from "../taskpane/builtAppendix";

const refused: BuildOutcome = {
  ok: false,
  problem: { kind: "empty", sheet: "Sheet1" },
  choices: NO_CHOICES,
};

/** A build that ends when the test says so. */
function openBuild() {
  let end: (outcome: BuildOutcome) => void = () => undefined;
  const build = jest.fn(() => new Promise<BuildOutcome>((resolve) => (end = resolve)));
  return { build, end: (outcome: BuildOutcome) => end(outcome) };
}

describe("a build session", () => {
  it("builds once when ribbon and pane ask at the same time, and again when asked later", async () => {
    const { build, end } = openBuild();
    const session = new BuildSession(build);
    const both = [session.run(), session.run()];
    expect(build).toHaveBeenCalledTimes(1);
    end(refused);
    expect(await Promise.all(both)).toEqual([
      { kind: "finished", outcome: refused },
      { kind: "finished", outcome: refused },
    ]);
    void session.run();
    expect(build).toHaveBeenCalledTimes(2);
  });

  it("tells its watchers each step and keeps a fault for the pane to show", async () => {
    const fault = new Error("no answer");
    const session = new BuildSession(() => Promise.reject(fault));
    const seen: string[] = [];
    const leave = session.subscribe(() => seen.push(session.state().kind));
    await session.run();
    expect(seen).toEqual(["running", "failed"]);
    expect(session.state()).toEqual({ kind: "failed", cause: fault });
    leave();
    await session.run();
    expect(seen).toHaveLength(2);
  });
});

describe("how the last build ended", () => {
  it("is let go of when asked, but never a build under way", async () => {
    const { build, end } = openBuild();
    const session = new BuildSession(build);
    const running = session.run();
    session.dismiss();
    expect(session.state().kind).toBe("running");
    end(refused);
    await running;
    session.dismiss();
    expect(session.state()).toEqual({ kind: "idle" });
  });
});

describe("the ribbon's build button", () => {
  it("opens the pane where there is something to check, and leaves it closed where there is nothing", async () => {
    const showPane = jest.fn(() => Promise.resolve());
    const press = (outcome: BuildOutcome) =>
      ribbonCommands.buildAppendix({
        session: new BuildSession(() => Promise.resolve(outcome)),
        showPane,
      });
    await press({ ...builtAppendix, findings: [] });
    expect(showPane).not.toHaveBeenCalled();
    await press(builtAppendix);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("opens the pane where the build was refused or failed", async () => {
    for (const build of [
      () => Promise.resolve(refused),
      () => Promise.reject<BuildOutcome>(new Error("no answer")),
    ]) {
      const showPane = jest.fn(() => Promise.resolve());
      await ribbonCommands.buildAppendix({ session: new BuildSession(build), showPane });
      expect(showPane).toHaveBeenCalledTimes(1);
    }
  });
});
