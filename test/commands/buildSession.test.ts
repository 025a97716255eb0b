import { describe, expect, it, jest } from "@jest/globals";
import type { BuildOutcome, BuildWatch } from "../../src/actions/buildAppendix";
import { BuildSession } from "../../src/commands/buildSession";
import { NO_CHOICES } from "../../src/intake/choices";

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

describe("a build under way", () => {
  it("tells how far it is, and that it is being stopped until it ends", async () => {
    let watched: BuildWatch | null = null;
    const session = new BuildSession((watch) => {
      watched = watch;
      return new Promise<BuildOutcome>((resolve) =>
        watch.signal.addEventListener("abort", () => resolve({ ok: false, cancelled: true }))
      );
    });
    const running = session.run();
    watched!.progress({ stage: "writing", part: 0.7 });
    expect(session.state()).toEqual({
      kind: "running",
      progress: { stage: "writing", part: 0.7 },
      stopping: false,
    });
    session.cancel();
    expect(session.state()).toMatchObject({ kind: "running", stopping: true });
    expect(await running).toEqual({ kind: "finished", outcome: { ok: false, cancelled: true } });
  });

  it("is not stopped by what was asked of the one before", async () => {
    const aborted: boolean[] = [];
    const session = new BuildSession(({ signal }) => {
      aborted.push(signal.aborted);
      return Promise.resolve(refused);
    });
    const first = session.run();
    session.cancel();
    await first;
    await session.run();
    expect(aborted).toEqual([false, false]);
  });
});
