import assert from "node:assert/strict";
import { test, useBench } from "./useBench";

/** Presses of Tab within which anything of a screen must be reached. */
const FAR = 60;

const bench = useBench();

/** What has the focus in the pane, by its words, and whether that can be seen. */
async function focused(): Promise<{ readonly name: string; readonly seen: boolean }> {
  return bench().frame.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: "", seen: false };
    }
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    const parts = [element, ...(element.parentElement?.querySelectorAll("*") ?? [])];
    const marked = parts.some((part) =>
      [null, "::after", "::before"].some((pseudo) => {
        const style = getComputedStyle(part, pseudo);
        // Some of Fluent's rings are the border of a part that is there only while the control has the focus.
        const isRing =
          pseudo !== null && style.content !== "none" && style.borderTopWidth !== "0px";
        const isOutlined = style.outlineStyle !== "none" && style.outlineWidth !== "0px";
        return isRing || isOutlined || style.boxShadow !== "none";
      })
    );
    const name = labels?.[0]?.innerText ?? element.innerText;
    // A field shows its caret. A heading or group that got the focus by itself is no control: it need not show it.
    const isField = element.matches("textarea, input:not([type=checkbox], [type=radio])");
    const seen = marked || isField || element.tabIndex < 0;
    return { name: name.trim().split("\n")[0] ?? "", seen };
  });
}

/** Goes to a control by the Tab key alone; on the way the focus is never lost nor out of sight. */
async function tabTo(name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < FAR; presses++) {
    const now = await focused();
    if (typeof name === "string" ? now.name === name : name.test(now.name)) {
      return;
    }
    await bench().page.keyboard.press("Tab");
    const next = await focused();
    passed.push(next.name);
    assert.ok(next.name === "" || next.seen, `The focus on “${next.name}” cannot be seen.`);
  }
  assert.fail(`“${String(name)}” is not reached by Tab: ${passed.join(" · ")}`);
}

async function keepsFocus(): Promise<void> {
  await bench().frame.waitForFunction(
    () => document.activeElement !== null && document.activeElement !== document.body
  );
}

test("the first screen says in two or three sentences what comes of a list, and what stays as it is", async () => {
  const intro = await bench().pane.getByText("Phần bổ trợ lập phụ lục").innerText();
  assert.ok(intro.split(/[.!?](?:\s|$)/).filter(Boolean).length <= 3, intro);
  assert.match(intro, /giữ nguyên.*không rời khỏi máy này/);
});

test("a clerk tries the sample plan with the keyboard alone and comes to the tracking table", async () => {
  const { keyboard } = bench().page;
  await bench().tab("Lập phụ lục").focus();
  await tabTo("Thử với kế hoạch mẫu");
  await keyboard.press("Enter");
  await bench().button("Lập phụ lục").waitFor();
  await keepsFocus();

  await tabTo(/^Các dòng: 39 nhiệm vụ/);
  await keyboard.press("Enter");
  const rows = bench().pane.getByText("Đang hiện 46/46 dòng");
  await rows.waitFor();
  await keyboard.press("Enter");
  await rows.waitFor({ state: "detached" });
  await keyboard.press("Shift+Tab");
  await tabTo("Cột");
  await keyboard.press("Space");
  await tabTo(/^Cột F/);
  await keyboard.press("End");
  await bench().pane.getByText("Đã lựa chọn (1)").waitFor();
  await keepsFocus();

  await tabTo("Lập phụ lục");
  await keyboard.press("Enter");
  await bench().pane.getByRole("heading", { name: "Kết quả", exact: true }).waitFor();
  await keepsFocus();
  await tabTo("Mở bản in");
  await keyboard.press("Enter");
  await bench().inFront("Bản in phụ lục");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await bench().inFront("Phụ lục (theo dõi)");
});
