import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Page } from "playwright-core";
import type { Bench } from "./bench";
import { walk, type PaneLanguage } from "./screens";
import { test, useBench } from "./useBench";

declare const axe: typeof Axe;

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
const APPEARANCES: readonly (readonly [name: string, media: Media])[] = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "dark", forcedColors: "active" }],
];

const bench = useBench();

/** The faults that axe finds on what the pane shows now. */
async function faults({ frame }: Bench): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    // Half-way through a transition colours are no one's choice.
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
    // What leads the Tab key on is hidden from screen readers and hands the focus on at once (Fluent UI's tabster).
    const { violations } = await axe.run({ exclude: ["[data-tabster-dummy]"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${help} ${html} ${any[0]?.message ?? ""}`)
    );
  });
}

for (const language of ["vi", "en"] as const satisfies readonly PaneLanguage[]) {
  for (const [appearance, media] of APPEARANCES) {
    test(`no screen is closed to anybody: ${language}, ${appearance}`, async () => {
      const found: string[] = [];
      await bench().page.emulateMedia(media);
      await bench().paneLanguage(language);
      await bench().frame.evaluate(AXE);
      await walk(bench(), language, async (screen) => {
        const those = await faults(bench());
        found.push(...those.map((fault) => `${screen}: ${fault}`));
      });
      assert.deepEqual(found, []);
    });
  }
}
