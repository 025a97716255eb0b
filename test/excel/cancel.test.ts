import { describe, expect, jest, test } from "@jest/globals";
import {
  buildAppendix,
  type BuildOutcome,
  type BuildProgress,
} from "../../src/actions/buildAppendix";
import type { OfficeHost } from "../host/officeHost";
import { AS_OF, build, changedWorkbook, openHost, SAMPLE, savedContentsOf } from "./openSample";

/** Some dozens of builds a test. */
interface Watched {
  readonly outcome: BuildOutcome;
  readonly told: readonly BuildProgress[];
}

/** Builds, and calls it off as soon as progress was told so many times. */
async function buildUntil(
  times: number,
  isCounted: (step: BuildProgress) => boolean = () => true
): Promise<Watched> {
  const told: BuildProgress[] = [];
  const control = new AbortController();
  const progress = (step: BuildProgress): void => {
    told.push(step);
    if (told.filter(isCounted).length === times) {
      control.abort();
    }
  };
  const watch = { signal: control.signal, progress };
  const outcome = await buildAppendix({ asOf: AS_OF, live: false, today: AS_OF, watch });
  return { outcome, told };
}

function visibleSheets(host: OfficeHost): number {
  return host.file.worksheets.filter((sheet) => sheet.state === "visible").length;
}

describe.each([
  ["a first build", () => Promise.resolve(SAMPLE)],
  ["a rebuild", async () => (await changedWorkbook()).save()],
])("%s that is watched", (_, workbook) => {
  test("tells its stages in order, and a part that never falls", async () => {
    await openHost(await workbook());
    const { outcome, told } = await buildUntil(Infinity);
    expect(outcome.ok).toBe(true);
    const stages = told.map(({ stage }) => stage);
    expect([...new Set(stages)]).toEqual(["reading", "preparing", "writing"]);
    const parts = told.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
  });

  test("leaves the workbook as it was, whenever it is called off before the last request", async () => {
    const bytes = await workbook();
    const before = await savedContentsOf(await openHost(bytes));
    const stages = new Set<string>();
    for (let times = 1; ; times += 1) {
      const host = await openHost(bytes);
      const { outcome, told } = await buildUntil(times);
      await host.idle();
      const last = told.at(-1)!;
      if (outcome.ok) {
        expect(last).toEqual({ stage: "writing", part: 1 });
        break;
      }
      stages.add(last.stage);
      expect(outcome).toEqual({ ok: false, cancelled: true });
      expect([last, ...(await savedContentsOf(host))]).toEqual([last, ...before]);
    }
    expect([stages.has("reading"), stages.has("writing")]).toEqual([true, true]);
  });

  test("leaves the workbook as it was where it is called off as it prepares", async () => {
    const bytes = await workbook();
    const before = await savedContentsOf(await openHost(bytes));
    const host = await openHost(bytes);
    const { outcome } = await buildUntil(1, ({ stage }) => stage === "preparing");
    expect(outcome).toEqual({ ok: false, cancelled: true });
    expect(await savedContentsOf(host)).toEqual(before);
  });

  test("is built where it is called off once the last request is on its way", async () => {
    const host = await openHost(await workbook());
    const control = new AbortController();
    const progress = ({ part }: BuildProgress): void => {
      if (part === 1) {
        control.abort();
      }
    };
    const watch = { signal: control.signal, progress };
    const outcome = await buildAppendix({ asOf: AS_OF, live: false, today: AS_OF, watch });
    expect([outcome.ok, visibleSheets(host)]).toEqual([true, 6]);
  });
});

test("a build that is called off while it waits for its turn begins nothing", async () => {
  const host = await openHost();
  const control = new AbortController();
  control.abort();
  const watch = { signal: control.signal, progress: jest.fn() };
  const outcome = await buildAppendix({ live: false, watch });
  expect(outcome).toEqual({ ok: false, cancelled: true });
  expect(watch.progress).not.toHaveBeenCalled();
  expect(host.traffic.cells).toEqual({ read: 0, written: 0 });
});

test("after a build was called off the next one builds all", async () => {
  const host = await openHost();
  const { outcome } = await buildUntil(6);
  expect(outcome.ok).toBe(false);
  const built = await build();
  expect([built.restored, built.tracked.length, visibleSheets(host)]).toEqual([false, 39, 6]);
});
