import assert from "node:assert/strict";
import type { Bench } from "./bench";
import { walk } from "./screens";
import { test, useBench } from "./useBench";

/** The narrowest pane that Excel shows, and the frame that the page draws around it. */
const NARROWEST = 320;
const FRAME = 1;

const bench = useBench();

/** What of the pane goes beyond its right edge or is cut off inside it. */
async function cutOff({ frame }: Bench): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>("#root *")) {
      const { right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true });
      const isCut =
        right > clientWidth + 0.5 ||
        (style.overflowX !== "visible" &&
          style.display !== "inline" &&
          !(element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
          element.scrollWidth > element.clientWidth + 1);
      if (isSeen && isCut) {
        found.push(`${element.tagName} ${element.className} “${element.innerText?.slice(0, 60)}”`);
      }
    }
    return found;
  });
}

for (const language of ["vi", "en"] as const) {
  test(`nothing scrolls sideways or is cut at ${NARROWEST} pixels: ${language}`, async () => {
    const found: string[] = [];
    await bench().page.addStyleTag({ content: `#pane { width: ${NARROWEST + FRAME}px; }` });
    await bench().paneLanguage(language);
    const widths = new Set<number>();
    await walk(bench(), language, async (screen) => {
      widths.add(await bench().frame.evaluate(() => window.innerWidth));
      found.push(...(await cutOff(bench())).map((what) => `${screen}: ${what}`));
    });
    assert.deepEqual([...widths], [NARROWEST]);
    assert.deepEqual(found, []);
  });
}
