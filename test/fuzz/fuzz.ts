import fc from "fast-check";

/** Every run tries the same cases; another seed tries others: `FUZZ_SEED=7 npx jest test/fuzz`. */
const SEED = Number(process.env.FUZZ_SEED ?? 2026);

/** So many times the usual number of cases, for a long night: `FUZZ_TIMES=20 npx jest test/fuzz`. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** What one case may take of the processor, in milliseconds; far more than any takes, for a hang takes for ever. */
const LONGEST_CASE = 5_000;

/**
 * Tries a law on generated cases; a failure names the seed and the smallest case that fails.
 * @param part which of several tests this is that share the cases of a law among them
 */
export async function fuzz<T>(
  cases: fc.Arbitrary<T>,
  count: number,
  law: (thing: T) => void | Promise<void>,
  part = 0
): Promise<void> {
  const property = fc.asyncProperty(cases, async (thing) => {
    const before = process.cpuUsage();
    await law(thing);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1_000;
    if (ms > LONGEST_CASE) {
      throw new Error(`The case took ${Math.round(ms)} ms.`);
    }
  });
  await fc.assert(property, { seed: SEED + part, numRuns: Math.round(count * TIMES) });
}
