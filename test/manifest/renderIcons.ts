import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../e2e/browser";

const ASSETS = path.resolve(__dirname, "../../assets");
/** The size from which the large drawing is used. */
const LARGE = 32;

/** Renders every PNG of `assets` anew from its drawing; the name says which, and at what size. */
async function renderIcons(): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(ASSETS).filter((name) => name.endsWith(".png"))) {
      await render(page, file);
    }
  } finally {
    await browser.close();
  }
}

async function render(page: Page, file: string): Promise<void> {
  const [, name = "", digits] = /^(.+)-(\d+)\.png$/.exec(file) ?? [];
  const size = Number(digits);
  const small = path.join(ASSETS, `${name}-small.svg`);
  const drawing = size < LARGE && existsSync(small) ? small : path.join(ASSETS, `${name}.svg`);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>` +
      readFileSync(drawing, "utf8")
  );
  writeFileSync(path.join(ASSETS, file), await page.screenshot({ omitBackground: true }));
}

void renderIcons();
