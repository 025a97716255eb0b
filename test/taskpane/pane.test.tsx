/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TaskState } from "../../src/commands/openTask";
import type { Sessions } from "../../src/commands/sessions";
import { SourcesSession } from "../../src/commands/sourcesSession";
import type { Surroundings } from "../../src/taskpane/officeContext";
import { Pane } from "../../src/taskpane/Pane";
import { NEW_WORKBOOK, openSessions } from "./openSessions";
import { withoutLayout } from "./withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

async function open(surroundings: Surroundings = "excel", given: Partial<Sessions> = {}) {
  const sessions = openSessions(given);
  await act(async () => render(<Pane sessions={sessions} surroundings={surroundings} />));
  return { user: userEvent.setup(), sessions };
}

describe("the pane", () => {
  it("opens on the way to the appendix, with four more screens", async () => {
    await open();
    const tabs = screen.getAllByRole("tab");
    expect(tabs).toHaveLength(5);
    ["Lập phụ lục", "Theo dõi", "Đơn vị", "Báo cáo", "Thiết lập"].forEach((name, index) =>
      expect(tabs[index]).toHaveAccessibleName(name)
    );
    expect(tabs[0]).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "Lập phụ lục" })).toBeVisible();
  });

  it("shows the screen that a ribbon button asks for", async () => {
    const { sessions } = await open();
    act(() => sessions.screen.show("summary"));
    expect(await screen.findByRole("tabpanel", { name: "Báo cáo" })).toBeVisible();
  });

  it("leads back to the form that holds what is not in the table", async () => {
    const { user, sessions } = await open("excel", { task: () => new Promise(() => undefined) });
    const state = { kind: "open", queue: { fault: { cause: null } }, heldUp: null, conflicts: [] };
    act(() => sessions.unwritten.look(state as unknown as TaskState));
    const notice = "Biểu mẫu nhiệm vụ còn nội dung chưa ghi được vào bảng theo dõi.";
    expect(screen.getByText(notice)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mở biểu mẫu" }));
    expect(screen.getByRole("tabpanel", { name: "Theo dõi" })).toBeVisible();
    expect(screen.queryByText(notice)).toBeNull();
    act(() => sessions.follow.show("due"));
    expect(screen.getByText(notice)).toBeVisible();
  });

  it("says outside Excel where it belongs, and asks nothing", async () => {
    let asked = 0;
    const sources = new SourcesSession(() => {
      asked += 1;
      return Promise.resolve(NEW_WORKBOOK);
    });
    await open("browser", { sources });
    expect(screen.getByText("Trang này chỉ chạy trong Excel.")).toBeVisible();
    expect(screen.queryByRole("tab")).toBeNull();
    expect(asked).toBe(0);
  });

  it("says what to do where Office.js did not load", async () => {
    await open("noOffice");
    expect(screen.getByText("Chưa nối được với Excel.")).toBeVisible();
  });
});

describe("the language", () => {
  it("is the user's choice, on this computer from then on", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByRole("tab", { name: "Build" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
    document.body.replaceChildren();
    await open();
    expect(screen.getByRole("tab", { name: "Build" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tiếng Việt" }));
    expect(screen.getByRole("tab", { name: "Lập phụ lục" })).toBeVisible();
  });
});

describe("what the workbook offers", () => {
  it("is looked up again whenever somebody turns to the pane", async () => {
    let selection = "B2:E9";
    const sources = new SourcesSession(() => Promise.resolve({ ...NEW_WORKBOOK, selection }));
    await open("excel", { sources });
    expect(screen.getByRole("radio", { name: "Vùng đang chọn (B2:E9)" })).toBeInTheDocument();
    selection = "A1:F40";
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(screen.getByRole("radio", { name: "Vùng đang chọn (A1:F40)" })).toBeInTheDocument();
  });
});
