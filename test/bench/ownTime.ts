import type { Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";

export interface Timed {
  readonly seconds: number;
  /** The part of it spent in the add-in's own code and in what that calls; Office.js, the host and the garbage collector left out. */
  readonly ownSeconds: number;
}

/** Runs work under the sampling profiler. The host stands for Excel, so its time says nothing about the add-in. */
export async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return { seconds, ownSeconds: ownMicroseconds(profile) / 1_000_000 };
}

/** A moment belongs to whoever of the three stands nearest to the top of its stack. */
const OWNERS = [/\/src\/[^/]+\/[^?]*\.ts/, /\/test\/host\//, /excel-win32/];

function ownMicroseconds({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): number {
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const))
  );
  const owns = new Map<number, boolean>();
  const isOwn = (id: number | undefined): boolean => {
    if (id === undefined) {
      return false;
    }
    const known = owns.get(id);
    if (known !== undefined) {
      return known;
    }
    const owner = OWNERS.findIndex((pattern) => pattern.test(urls.get(id) ?? ""));
    const own = owner < 0 ? isOwn(parents.get(id)) : owner === 0;
    owns.set(id, own);
    return own;
  };
  return samples.reduce((sum, id, index) => (isOwn(id) ? sum + timeDeltas[index]! : sum), 0);
}
