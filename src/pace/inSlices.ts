import type { Steps } from "./steps";

/** Milliseconds that the page's thread works at a stretch; from 50 ms on a browser calls a task long. */
const SLICE = 16;

/**
 * Runs steps in slices, letting the page paint and answer the user between them.
 * @param between called after each pause; the work ends with what it throws
 * @returns what the steps give; rejects with what they throw
 */
export async function inSlices<T>(
  steps: Steps<T>,
  between: () => void = () => undefined
): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) {
        return step.value;
      }
    }
    await nextTask();
    between();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
