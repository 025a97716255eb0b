/**
 * Work cut into short steps: it yields between them, so that whoever runs it may let the page answer the user first. A
 * step is a few milliseconds long; the result is the same however the steps are run.
 */
export type Steps<T> = Generator<void, T, void>;

/** So many rows of a list take a few milliseconds. */
const ITEMS_PER_STEP = 100;

/** Runs steps one after the other without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** `items.forEach`, in steps. */
export function* forEachInSteps<T>(
  items: readonly T[],
  act: (item: T, index: number) => void
): Steps<void> {
  // By index: pairs of `entries()` would be made anew for every item of every check.
  for (let index = 0; index < items.length; index += 1) {
    act(items[index]!, index);
    if (index % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) {
      yield;
    }
  }
}

/** `items.map`, in steps. */
export function* mapInSteps<T, R>(
  items: readonly T[],
  of: (item: T, index: number) => R
): Steps<R[]> {
  const results: R[] = [];
  yield* forEachInSteps(items, (item, index) => results.push(of(item, index)));
  return results;
}

/** `items.flatMap`, in steps. */
export function* flatMapInSteps<T, R>(
  items: readonly T[],
  of: (item: T, index: number) => R | readonly R[]
): Steps<R[]> {
  const results: R[] = [];
  yield* forEachInSteps(items, (item, index) => {
    const found = of(item, index);
    if (Array.isArray(found)) {
      results.push(...(found as readonly R[]));
    } else {
      results.push(found as R);
    }
  });
  return results;
}
