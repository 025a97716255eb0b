import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

const bench = useBench();

/** How light the pane's ground and its text are, from 0 (black) to 255. */
async function lightness(): Promise<{ readonly ground: number; readonly text: number }> {
  const colours = await bench()
    .pane.locator(".fui-FluentProvider")
    .evaluate((pane) => {
      const { backgroundColor, color } = getComputedStyle(pane);
      return [backgroundColor, color];
    });
  const [ground, text] = colours.map((colour) => Number(/\d+/.exec(colour)?.[0]));
  return { ground: ground!, text: text! };
}

test("the pane follows a change between light and dark at once", async () => {
  await bench().page.emulateMedia({ colorScheme: "light" });
  await bench()
    .pane.locator("html")
    .evaluate(() => new Promise(requestAnimationFrame));
  const light = await lightness();
  await bench().page.emulateMedia({ colorScheme: "dark" });
  await bench().frame.waitForFunction(
    (before) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor !== before,
    `rgb(${light.ground}, ${light.ground}, ${light.ground})`
  );
  const dark = await lightness();
  await bench().page.emulateMedia({ colorScheme: "light" });
  assert.ok(light.ground > light.text && dark.ground < dark.text, JSON.stringify({ light, dark }));
});

test("in high contrast the tab that is shown and the button with the focus still stand out", async () => {
  await bench().page.emulateMedia({ forcedColors: "active" });
  const marks = await bench().frame.evaluate(() => {
    const tabs = ["true", "false"].map((selected) =>
      document.querySelector(`[role="tab"][aria-selected="${selected}"]`)
    );
    return tabs.map((tab) => tab && getComputedStyle(tab, "::after").backgroundColor);
  });
  await bench().button("Xem trước").focus();
  await bench().page.keyboard.press("Shift+Tab");
  await bench().page.keyboard.press("Tab");
  const ring = await bench()
    .button("Xem trước")
    .evaluate((button) => {
      const { outlineStyle, boxShadow } = getComputedStyle(button);
      return outlineStyle !== "none" || boxShadow !== "none";
    });
  await bench().page.emulateMedia({ forcedColors: "none" });
  assert.notEqual(marks[0], marks[1]);
  assert.ok(ring);
});

test("in high contrast a bar at nothing is empty", async () => {
  await bench().preview();
  await bench().build();
  await bench().tab("Báo cáo").click();
  await bench().pane.getByText("0/39 nhiệm vụ đã hoàn thành (0%)").waitFor();
  await bench().page.emulateMedia({ forcedColors: "active" });
  const [track, ground] = await bench().frame.evaluate(() =>
    [".fui-ProgressBar", ".fui-FluentProvider"].map(
      (part) => getComputedStyle(document.querySelector(part)!).backgroundColor
    )
  );
  await bench().page.emulateMedia({ forcedColors: "none" });
  assert.equal(track, ground);
});

test("the pane's own link changes its language, and the choice outlasts the pane", async () => {
  await bench().button("English").click();
  await bench().tab("Build").waitFor();
  await bench().button("Preview").waitFor();
  assert.equal(await bench().frame.evaluate(() => document.documentElement.lang), "en");
  await bench().excelLanguage("en-US");
  await bench().excelLanguage("en-US");
  await bench().tab("Reports").waitFor();
  await bench().button("Tiếng Việt").click();
  await bench().tab("Báo cáo").waitFor();
  await bench().frame.evaluate(() => localStorage.clear());
  await bench().excelLanguage("vi-VN");
});

test("another interface language of Excel reaches ribbon and pane", async () => {
  await bench().excelLanguage("en-US");
  await bench().page.locator("#ribbon").getByRole("button", { name: "Build appendix" }).waitFor();
  await bench().button("Preview").waitFor();
  await bench().excelLanguage("vi-VN");
});
