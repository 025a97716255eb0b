import { compilerNotices } from "./compilerNotices";
import { withFault, type Fault } from "./fault";
import { runTests, type TestEnd } from "./runTests";

/** A fault with the file it is put into. */
export interface PlacedFault {
  readonly file: string;
  readonly text: string;
  readonly fault: Fault;
}

/** What became of a fault. */
export type Verdict =
  | { readonly kind: "caught"; readonly by: string }
  /** No test noticed; `tests` of all that depend on the file were run. */
  | { readonly kind: "survived"; readonly tests: number; readonly of: number }
  /** A test waits for ever, or goes round for ever: nobody would know why. */
  | { readonly kind: "hung"; readonly by: string };

export interface TryLimits {
  /** So many test files are run at most. */
  readonly tests: number;
  /** Seconds for each of them. */
  readonly seconds: number;
}

/** How test files end as the code is. */
const plain = new Map<string, Promise<TestEnd>>();

/**
 * Runs the tests next to a file with the fault in it, until one notices. A test that fails or takes too long without the
 * fault as well says nothing of it.
 * @param related all that depend on the file, the nearest first
 */
export async function tryFault(
  root: string,
  { file, text, fault }: PlacedFault,
  related: readonly string[],
  { tests, seconds }: TryLimits
): Promise<Verdict> {
  const faulty = withFault(text, fault);
  let passed = 0;
  for (const test of related.slice(0, tests)) {
    const end = await runTests(test, { file, text: faulty }, seconds);
    if (end.kind === "passed") {
      passed += 1;
    } else if ((await asItIs(test, seconds)).kind === "passed") {
      return end.kind === "hung"
        ? { kind: "hung", by: test }
        : { kind: "caught", by: `${test}: ${end.name}` };
    }
  }
  return compilerNotices(root, file, faulty)
    ? { kind: "caught", by: "the compiler" }
    : { kind: "survived", tests: passed, of: related.length };
}

function asItIs(test: string, seconds: number): Promise<TestEnd> {
  const end = plain.get(test) ?? runTests(test, null, seconds);
  plain.set(test, end);
  return end;
}
