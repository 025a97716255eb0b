/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SourceList } from "../../../src/actions/listSources";
import type { SourceRequest } from "../../../src/actions/readSource";
import { PreviewSession } from "../../../src/commands/previewSession";
import { SourcesSession } from "../../../src/commands/sourcesSession";
import { Pane } from "../../../src/taskpane/Pane";
import { BUILT_WORKBOOK, NEW_WORKBOOK, openSessions } from "../openSessions";
import { DOUBTFUL_SHEETS, previewOf } from "../preview/previewOf";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

/** The pane at its beginning, with what was asked to be read. */
async function open(workbook: SourceList | (() => SourceList)) {
  const asked: SourceRequest[] = [];
  const preview = new PreviewSession((request) => {
    asked.push(request);
    return Promise.resolve(previewOf(DOUBTFUL_SHEETS, request));
  });
  const look = typeof workbook === "function" ? workbook : () => workbook;
  const sources = new SourcesSession(() => Promise.resolve(look()));
  const sessions = openSessions({ preview, sources });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  const user = userEvent.setup();
  return {
    user,
    asked,
    read: async () => {
      await user.click(screen.getByRole("button", { name: "Xem trước" }));
      await screen.findByText(/^Đã đọc được/);
    },
  };
}

describe("the first run", () => {
  it("says in two sentences what the add-in does, and leads to the preview before anything is built", async () => {
    const { asked, read } = await open(NEW_WORKBOOK);
    const intro = screen.getByText(/^Phần bổ trợ lập phụ lục/).textContent ?? "";
    expect(intro.match(/\.(?= |$)/gu)).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Lập phụ lục" })).toBeNull();
    await read();
    expect(asked).toEqual([{ fromSheets: true }]);
  });

  it("can be tried with the sample plan, without any list at hand", async () => {
    const { user } = await open({ ...NEW_WORKBOOK, sheets: [] });
    await user.click(screen.getByRole("button", { name: "Thử với kế hoạch mẫu" }));
    expect(
      await screen.findByText(/^Đã đọc được 39 nhiệm vụ, 7 lĩnh vực từ “Kế hoạch mẫu”/)
    ).toBeVisible();
  });
});

describe("the choice of a list", () => {
  it("takes one sheet, the one in front unless another is chosen", async () => {
    const { user, asked, read } = await open(NEW_WORKBOOK);
    await user.click(screen.getByRole("radio", { name: "Một trang tính" }));
    const sheets = screen.getByRole("combobox", { name: "Trang tính" });
    expect(sheets).toHaveDisplayValue("Năm 2025 (đang mở)");
    await user.selectOptions(sheets, "Kế hoạch");
    await read();
    expect(asked).toEqual([{ sheet: "Kế hoạch" }]);
  });

  it("reads no sheet that is gone since it was chosen", async () => {
    let workbook = NEW_WORKBOOK;
    const { user, asked, read } = await open(() => workbook);
    await user.click(screen.getByRole("radio", { name: "Một trang tính" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Trang tính" }), "Kế hoạch");
    const sheets = [{ name: "KH 2026", rows: 6 }, NEW_WORKBOOK.sheets[1]!];
    workbook = { ...NEW_WORKBOOK, sheets };
    await act(async () => window.dispatchEvent(new Event("focus")));
    await read();
    expect(asked).toEqual([{ sheet: "Năm 2025" }]);
  });

  it("takes the selected cells", async () => {
    const { user, asked, read } = await open(NEW_WORKBOOK);
    await user.click(screen.getByRole("radio", { name: "Vùng đang chọn (B2:E9)" }));
    await read();
    expect(asked).toEqual([{ selection: true }]);
  });

  it("does not ask which sheet where there is one", async () => {
    await open({ ...NEW_WORKBOOK, sheets: NEW_WORKBOOK.sheets.slice(0, 1) });
    expect(screen.queryByRole("radio", { name: "Một trang tính" })).toBeNull();
  });

  it("offers first the list of the last build, wherever it came from", async () => {
    const { asked, read } = await open({ ...BUILT_WORKBOOK, remembered: "outside" });
    expect(
      screen.getByRole("radio", { name: "Tệp hoặc bảng dán của lần lập trước" })
    ).toBeChecked();
    await read();
    expect(asked).toEqual([{}]);
  });
});

describe("a workbook with its appendix", () => {
  it("of a list from outside says that the list has to be handed over again where it changed", async () => {
    await open({ ...BUILT_WORKBOOK, remembered: "outside" });
    expect(screen.getByText(/hãy chọn lại tệp hoặc dán lại/)).toBeVisible();
  });

  it("can be built again in one press", async () => {
    await open(BUILT_WORKBOOK);
    expect(screen.getByText(/^Sổ tính này đã có phụ lục/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Lập phụ lục" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Thử với kế hoạch mẫu" })).toBeNull();
  });
});
