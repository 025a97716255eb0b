/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SlipsRequest } from "../../../src/actions/slips/sendSlips";
import { SendingSession, type SendingActions } from "../../../src/commands/units/sendingSession";
import { WorkSession, type Work } from "../../../src/commands/workSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { knownDay } from "../../../src/plan/day";
import { SendPart } from "../../../src/taskpane/units/send/SendPart";
import { withoutLayout } from "../withoutLayout";
import { CHOICES, SENT } from "./slipsAtHand";

let copied: string[];
let saved: string[];

beforeAll(() => {
  withoutLayout();
  // jsdom opens no downloads.
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
  URL.createObjectURL = () => "blob:made";
});

beforeEach(() => {
  [copied, saved] = [[], []];
  document.execCommand = () => {
    const carrier = document.body.lastElementChild;
    if (carrier instanceof HTMLTextAreaElement) {
      copied.push(carrier.value);
    }
    return true;
  };
});

const UNDONE = { ok: true, kept: [], keptTasks: [], keptLines: 0, keptAgencies: [] } as const;

async function open(given: Partial<SendingActions> = {}) {
  const requests: SlipsRequest[] = [];
  const asked: Work[] = [];
  const taken: string[] = [];
  let kept = "Phòng Văn hóa - Xã hội";
  const session = new SendingSession({
    choices: async () => CHOICES,
    send: async (request) => {
      requests.push(request);
      return SENT;
    },
    undo: async (undo) => {
      taken.push(...undo.sent);
      return { ...UNDONE, keptSlips: [] };
    },
    returnTo: {
      read: () => kept,
      keep: (words) => {
        kept = words;
      },
    },
    ...given,
  });
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve({ kind: "openSheet", shown: true });
  });
  await act(async () => render(<SendPart session={session} work={work} language="vi" />));
  return { user: userEvent.setup(), requests, asked, taken, kept: () => kept };
}

describe("slips that go out, in the pane", () => {
  it("go to every agency that leads tasks, and to a group only where somebody says so", async () => {
    const { user, requests, kept } = await open();
    const list = screen.getByRole("list", { name: "Đơn vị nhận phiếu" });
    expect(
      within(list)
        .getAllByRole("checkbox")
        .map((each) => [each.parentElement?.textContent, (each as HTMLInputElement).checked])
    ).toEqual([
      ["Phòng Kinh tế (2 nhiệm vụ, 1 chậm)", true],
      ["Văn phòng HĐND và UBND (1 nhiệm vụ)", true],
      ["Nhóm cơ quan: Các cơ quan chuyên môn (1 nhiệm vụ)", false],
    ]);
    await user.click(screen.getByRole("button", { name: "Tạo phiếu (2 đơn vị)" }));
    expect(requests).toEqual([
      {
        agencies: ["Phòng Kinh tế", "Văn phòng HĐND và UBND"],
        period: "Quý II",
        dueBack: knownDay(2026, 6, 5),
        returnTo: "Phòng Văn hóa - Xã hội",
        withClosed: false,
      },
    ]);
    expect(kept()).toBe("Phòng Văn hóa - Xã hội");
  });

  it("are saved as one file, each by itself on request, with a text to send along", async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole("button", { name: "Tạo phiếu (2 đơn vị)" }));
    expect(saved).toEqual(["Phieu-cap-nhat.zip"]);
    expect(
      screen.getByText(/^Đã tạo 2 phiếu, tải về thư mục Tải xuống trong một tệp nén/)
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lưu phiếu: Phòng Kinh tế" }));
    expect(saved.at(-1)).toBe("Phieu-cap-nhat_1.xlsx");
    await user.click(screen.getByRole("button", { name: "Sao chép tin Zalo: Phòng Kinh tế" }));
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain("P-2026-0001");
    expect(screen.getByText("Đã sao chép")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Xem trang tính “Theo dõi phiếu”" }));
    expect(asked).toEqual([{ kind: "openSheet", role: "slips" }]);
  });

  it("are wanted back on a day that is still to come", async () => {
    const { user } = await open();
    const day = screen.getByRole("textbox", { name: "Hạn gửi lại" });
    await user.clear(day);
    await user.type(day, "31/5/2026");
    expect(screen.getByText("Hãy nhập một ngày từ hôm nay trở đi, ví dụ 12/6/2026.")).toBeVisible();
    expect(screen.getByRole("button", { name: /^Tạo phiếu/ })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  it("go to nobody where nobody is chosen", async () => {
    const { user, requests } = await open();
    await user.click(screen.getByRole("button", { name: "Bỏ chọn tất cả" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Hãy chọn ít nhất một đơn vị.");
    await user.click(screen.getByRole("button", { name: "Tạo phiếu (0 đơn vị)" }));
    expect(requests).toEqual([]);
  });

  it("hold finished tasks only where somebody wants them", async () => {
    const wanted: boolean[] = [];
    const { user } = await open({
      choices: async (withClosed) => {
        wanted.push(withClosed);
        return CHOICES;
      },
    });
    await user.click(
      screen.getByRole("checkbox", { name: "Gửi cả nhiệm vụ đã hoàn thành, đã dừng" })
    );
    expect(wanted.at(-1)).toBe(true);
  });

  it("say why they were not made", async () => {
    const { user } = await open({
      send: () => Promise.reject(new ExcelProblem("editing", "InvalidOperationInCellEditMode", "")),
    });
    await user.click(screen.getByRole("button", { name: "Tạo phiếu (2 đơn vị)" }));
    expect(screen.getByText("Chưa tạo được phiếu.")).toBeVisible();
    expect(saved).toEqual([]);
  });

  describe("that were made by mistake", () => {
    const make = (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole("button", { name: "Tạo phiếu (2 đơn vị)" }));
    const takeBack = (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole("button", { name: "Hoàn tác ghi nhận" }));

    it("are taken back", async () => {
      const { user, taken } = await open();
      await make(user);
      await takeBack(user);
      expect(taken).toEqual(["P-2026-0001", "P-2026-0002"]);
      expect(screen.getByText(/^Đã hoàn tác: các phiếu vừa tạo không còn/)).toBeVisible();
      expect(screen.queryByRole("button", { name: /^Lưu phiếu/ })).toBeNull();
    });

    it("stay where one came back meanwhile, and say so", async () => {
      const { user } = await open({
        undo: async () => ({ ...UNDONE, keptSlips: ["P-2026-0002"] }),
      });
      await make(user);
      await takeBack(user);
      expect(screen.getByText(/^Đã hoàn tác, trừ P-2026-0002/)).toBeVisible();
    });

    it("stay at hand where they cannot be taken back", async () => {
      const { user } = await open({
        undo: () =>
          Promise.reject(new ExcelProblem("editing", "InvalidOperationInCellEditMode", "")),
      });
      await make(user);
      await takeBack(user);
      expect(screen.getByText("Chưa hoàn tác được.")).toBeVisible();
      expect(screen.getByRole("button", { name: "Lưu phiếu: Phòng Kinh tế" })).toBeVisible();
    });
  });
});
