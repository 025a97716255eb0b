/** @jest-environment ./test/jest/page.js */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { gridOf } from "../../intake/gridOf";
import { withoutLayout } from "../withoutLayout";
import { openPane, openPreview, openSection, section } from "./openPane";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
});

const HEADING = { name: "Xem trước danh sách" };

describe("the preview in the pane", () => {
  it("says in one sentence what was recognised and takes the focus there", async () => {
    await openPreview();
    expect(screen.getByText(/^Đã đọc được/)).toHaveTextContent(
      "Đã đọc được 3 nhiệm vụ, 1 lĩnh vực từ trang tính “Kế hoạch”; không bỏ sót ô nào có nội dung."
    );
    expect(screen.getByRole("heading", HEADING)).toHaveFocus();
  });

  it("opens what wants a decision and keeps the rest closed", async () => {
    await openPreview();
    const open = screen
      .getAllByRole("button")
      .filter((button) => button.getAttribute("aria-expanded") === "true");
    expect(open.map((button) => button.textContent)).toEqual(["Cần quyết định (2)"]);
  });

  it("groups the repairs, each before and after with its place", async () => {
    const pane = await openPreview();
    const repairs = await openSection(pane, /^Đã chỉnh \(2\)/);
    await pane.user.click(repairs.getByText("Thống nhất tên cơ quan (1)"));
    const line = repairs.getByText("“VP HĐND-UBND” → “Văn phòng HĐND và UBND”");
    expect(line).toBeVisible();
    expect(line.closest("li")).toHaveTextContent("dòng 5");
  });

  it("shows what is to be checked as the build would", async () => {
    const pane = await openPreview();
    const findings = await openSection(pane, /^Cần kiểm tra/);
    expect(
      findings.getByText(/Trang tính “Năm 2025” cũng có danh sách gồm 3 nhiệm vụ/)
    ).toBeVisible();
  });

  it("draws of a long list only what is in sight, and tells screen readers how long it is", async () => {
    const tasks = Array.from({ length: 300 }, (_, index) => [
      String(index + 1),
      `Nhiệm vụ số ${index + 1} của kế hoạch`,
      "Công an xã",
      "Tháng 6/2026",
    ]);
    const header = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện"];
    const pane = await openPreview([gridOf([header, ...tasks])]);
    // jsdom lays nothing out, and nothing would be in sight.
    jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
    jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(80);
    const rows = await openSection(pane, /^Các dòng: 300 nhiệm vụ/);
    const drawn = await rows.findAllByRole("listitem");
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]).toHaveAttribute("aria-setsize", "300");
    fireEvent.change(rows.getByRole("searchbox"), { target: { value: "nhiem vu so 299" } });
    expect(rows.getByText("Đang hiện 1/300 dòng")).toBeVisible();
    expect(rows.getByText(/Nhiệm vụ số 299/)).toBeVisible();
  });

  it("keeps the keyboard where it was when the question it answered is gone", async () => {
    const pane = await openPreview();
    screen.getByRole("button", { name: "Là cùng một cơ quan" }).focus();
    await pane.user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Cần quyết định (1)" });
    await waitFor(() =>
      expect(screen.getByRole("group", { name: "Cần quyết định (1)" })).toHaveFocus()
    );
  });

  it("gives the focus back to the heading when the last choice is taken back", async () => {
    const { user } = await openPreview();
    await user.click(screen.getByRole("button", { name: "Là cùng một cơ quan" }));
    (await screen.findByRole("button", { name: "Bỏ tất cả lựa chọn" })).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Cần quyết định (2)" });
    await waitFor(() => expect(screen.getByRole("heading", HEADING)).toHaveFocus());
  });

  it("says that a list cannot be read and what to do", async () => {
    const { user } = await openPane([gridOf([["Chỉ có một dòng chữ"]], [], "Sheet1")]);
    await user.click(screen.getByRole("button", { name: "Xem trước" }));
    expect(await screen.findByText("Chưa đọc được danh sách.")).toBeVisible();
    expect(screen.getByText(/“Sheet1”.*thử lại/)).toBeVisible();
  });

  it("builds by the choices made, then gives way to what was built", async () => {
    const { user, built } = await openPreview();
    await user.click(screen.getByRole("button", { name: "Là hai cơ quan khác nhau" }));
    await screen.findByRole("button", { name: "Cần quyết định (1)" });
    await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
    await screen.findByText(/Đã lập xong phụ lục/);
    expect(screen.queryByRole("heading", HEADING)).toBeNull();
    expect(screen.getByRole("heading", { name: "Kết quả" })).toHaveFocus();
    expect(built).toEqual([
      {
        fromSheets: true,
        choices: expect.objectContaining({
          agencies: [{ spelling: "Phòng Kinh tê", name: "Phòng Kinh tê" }],
        }),
      },
    ]);
    await user.click(screen.getByRole("button", { name: "Lập từ danh sách khác" }));
    expect(screen.queryByText(/Đã lập xong phụ lục/)).toBeNull();
    expect(screen.getByRole("radiogroup", { name: "Lấy danh sách nhiệm vụ từ" })).toBeVisible();
  });

  it("tells a screen reader that it reads again, and keeps the last reading in sight", async () => {
    const { preview } = await openPreview();
    let again = Promise.resolve();
    act(() => {
      again = preview.show();
    });
    const status = screen.getByText("Đang đọc danh sách…").closest("[role=status]");
    expect(status).toHaveAttribute("aria-live", "polite");
    expect(section(/^Cần quyết định/).getAllByRole("listitem")).toHaveLength(2);
    await act(() => again);
    expect(screen.queryByText("Đang đọc danh sách…")).toBeNull();
  });

  it("speaks English to whoever wants it", async () => {
    const { user } = await openPreview();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByText(/^Read from/)).toHaveTextContent(
      "Read from the sheet “Kế hoạch”: tasks 3, areas 1; no filled cell was missed."
    );
    expect(
      screen.getByRole("radiogroup", { name: "How to read the deadline “31/6/2026”" })
    ).toBeVisible();
  });
});
