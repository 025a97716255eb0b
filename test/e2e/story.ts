import type { BrowserContext } from "playwright-core";
import type { Bench } from "./bench";
import { test, useOpenBench } from "./useBench";

/** One step of a story, which begins where the one before it ended. */
export interface StoryStep {
  readonly title: string;
  readonly play: (bench: Bench) => Promise<void>;
}

/** A long story in one workbook, told in steps, each of them a test: where one fails, those after it have nothing to stand on. */
export function tellStory(
  steps: readonly StoryStep[],
  prepare?: (context: BrowserContext) => Promise<void>
): void {
  const bench = useOpenBench(prepare);
  let failed: string | undefined;
  for (const { title, play } of steps) {
    test(title, async () => {
      if (failed !== undefined) {
        throw new Error(`The story ended at “${failed}”.`);
      }
      failed = title;
      await play(bench());
      failed = undefined;
    });
  }
}
