/** @jest-environment ./test/jest/page.js */
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { fireEvent, render, screen } from "@testing-library/react";
import { keepTabInside } from "../../src/taskpane/tabKey";

/** What Office.js hears of the Tab key: it listens at the window. */
const heard: string[] = [];
const listen = ({ key, shiftKey }: KeyboardEvent): number =>
  heard.push(shiftKey ? `Shift+${key}` : key);

beforeEach(() => {
  heard.length = 0;
  window.addEventListener("keydown", listen);
});

afterEach(() => window.removeEventListener("keydown", listen));

function open(): void {
  render(
    <main onKeyDown={keepTabInside}>
      <button>đầu</button>
      <h2 tabIndex={-1}>giữa</h2>
      <details>
        <summary>cuối</summary>
      </details>
      <button disabled>tắt</button>
      <i tabIndex={0} data-tabster-dummy="" />
    </main>
  );
}

it("the Tab key stays with the browser as long as it leads from control to control", () => {
  open();
  fireEvent.keyDown(screen.getByText("đầu"), { key: "Tab" });
  fireEvent.keyDown(screen.getByText("giữa"), { key: "Tab" });
  fireEvent.keyDown(screen.getByText("giữa"), { key: "Tab", shiftKey: true });
  fireEvent.keyDown(screen.getByText("cuối"), { key: "Tab", shiftKey: true });
  expect(heard).toEqual([]);
});

it("beyond the first and the last control it is left to Office.js, which leads back into Excel", () => {
  open();
  fireEvent.keyDown(screen.getByText("đầu"), { key: "Tab", shiftKey: true });
  fireEvent.keyDown(screen.getByText("cuối"), { key: "Tab" });
  expect(heard).toEqual(["Shift+Tab", "Tab"]);
});

it("every other key goes its usual way", () => {
  open();
  fireEvent.keyDown(screen.getByText("đầu"), { key: "Escape" });
  expect(heard).toEqual(["Escape"]);
});
