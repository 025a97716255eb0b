import { mkdirSync } from "node:fs";
import * as path from "node:path";
import { serveWorkbench } from "../workbench/serve";
import { Bench } from "./bench";
import { launchChromium, openPage } from "./browser";
import { walk, type PaneLanguage, type Screen } from "./screens";

const PROJECT = path.resolve(__dirname, "../..");
const SCREENS = path.join(PROJECT, "out/screens");
const GUIDE = path.join(PROJECT, "docs/anh");

const APPEARANCES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** Small enough for a whole picture to stay below 150 kB. */
const SIZE = { width: 1160, height: 640 };

/** More of a screen can be seen where the pane stands alone. */
const TALL = { ...SIZE, height: 940 };

/** The pictures of the user guide that show a screen of the pane. */
const GUIDE_PANES: Partial<Record<Screen, string>> = {
  start: "ngan-bat-dau",
  "source: file": "ngan-chon-tep",
  "source: clipboard": "ngan-dan-bang",
  preview: "ngan-xem-truoc",
  "preview: rows": "ngan-cac-dong",
  result: "ngan-ket-qua",
  follow: "ngan-nhiem-vu",
  "follow: due": "ngan-den-han",
  check: "ngan-kiem-tra",
  "units: send": "ngan-gui-phieu",
  "units: receive": "ngan-nhan-phieu",
  "units: answers": "ngan-tra-loi",
  summary: "ngan-tong-hop",
  report: "ngan-bao-cao",
  settings: "ngan-thiet-lap",
};

/** The pictures of the user guide that show all of Excel. */
const GUIDE_WHOLES: Partial<Record<Screen, string>> = {
  start: "toan-canh-bat-dau",
  result: "toan-canh-bang-theo-doi",
};

/** Takes a picture of every screen in every appearance and language, and those of the user guide. */
async function takeAll(): Promise<void> {
  [SCREENS, GUIDE].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const workbench = await serveWorkbench("production");
  const browser = await launchChromium(workbench.address);
  const { page } = await openPage(browser, workbench.address);
  const bench = new Bench(page);
  await bench.opened();
  await page.setViewportSize(SIZE);
  // 320 pixels of the pane and its frame.
  await page.addStyleTag({ content: "#pane { width: 321px; }" });
  for (const language of ["vi", "en"] as const satisfies readonly PaneLanguage[]) {
    for (const [name, media] of Object.entries(APPEARANCES)) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await bench.openPlan();
      await bench.paneLanguage(language);
      await walk(bench, language, async (screen) => {
        const file = `${screen.replaceAll(/\W+/g, "-")}-${name}-${language}.png`;
        await page.locator("#addin").screenshot({ path: path.join(SCREENS, file) });
        if (language === "vi" && name === "light") {
          await takeForGuide(bench, screen);
        }
      });
    }
  }
  await browser.close();
  await workbench.stop();
}

async function takeForGuide({ page }: Bench, screen: Screen): Promise<void> {
  const pane = GUIDE_PANES[screen];
  const whole = GUIDE_WHOLES[screen];
  if (pane) {
    await page.setViewportSize(TALL);
    await page.locator("#pane").screenshot({ path: path.join(GUIDE, `${pane}.png`) });
    await page.setViewportSize(SIZE);
  }
  if (whole) {
    await page.screenshot({ path: path.join(GUIDE, `${whole}.png`) });
  }
}

void takeAll();
