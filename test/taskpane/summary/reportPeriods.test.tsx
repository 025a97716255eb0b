/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, screen, within } from "@testing-library/react";
import type { ReportActions } from "../../../src/commands/reportSession";
import { addDays, knownDay } from "../../../src/plan/day";
import { reported, reportedTask } from "../../messages/report/someFigures";
import { withoutLayout } from "../withoutLayout";
import { COUNTS, FIGURES, openReport, READING } from "./openReport";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

describe("the day that figures count to", () => {
  it("is told, with what was finished only afterwards", async () => {
    const later = ["1", "11"].map((number) => reportedTask({ number }));
    await openReport({
      read: () =>
        Promise.resolve({
          ...READING,
          figures: { ...FIGURES, asOf: knownDay(2026, 3, 10), later },
        }),
    });
    expect(
      screen.getByText("Kỳ báo cáo kết thúc ngày 14/3/2026; số liệu tính đến ngày 10/3/2026.")
    ).toBeVisible();
    expect(
      screen.getByText("Hoàn thành sau ngày này nên chưa tính là hoàn thành: STT 1, 11.")
    ).toBeVisible();
  });
});

describe("the days of a period", () => {
  it("are written as they were typed", async () => {
    const change = jest.fn<ReportActions["change"]>(() => Promise.resolve({ ok: true }));
    const { user } = await openReport({ change });
    await user.click(screen.getByRole("button", { name: "Ngày của kỳ báo cáo" }));
    const form = within(screen.getByRole("group", { name: "Ngày của kỳ báo cáo" }));
    const commune = form.getByRole("textbox", { name: "Hạn xã gửi Sở Nội vụ" });
    await user.type(commune, "31/2/2026");
    await user.click(form.getByRole("button", { name: "Lưu ngày" }));
    expect(form.getByText("Hãy nhập ngày có thật, dạng 14/3/2026.")).toBeVisible();
    expect(change).not.toHaveBeenCalled();
    await user.clear(commune);
    await user.type(commune, "18/3/2026");
    await user.click(form.getByRole("button", { name: "Lưu ngày" }));
    expect(change.mock.calls).toMatchObject([
      [
        {
          before: { name: "Quý I", communeDue: null },
          after: { name: "Quý I", to: FIGURES.period.to, communeDue: knownDay(2026, 3, 18) },
        },
      ],
    ]);
    expect(await screen.findByText("Đã ghi kỳ Quý I vào bảng Kỳ báo cáo.")).toBeVisible();
  });

  it("of a new period are wanted in order and with a name", async () => {
    const { user } = await openReport();
    await user.click(screen.getByRole("button", { name: "Thêm kỳ báo cáo khác" }));
    const form = within(screen.getByRole("group", { name: "Thêm kỳ báo cáo khác" }));
    await user.type(form.getByRole("textbox", { name: "Từ ngày" }), "15/3/2026");
    await user.type(form.getByRole("textbox", { name: "Đến ngày" }), "14/3/2026");
    await user.click(form.getByRole("button", { name: "Thêm kỳ" }));
    expect(form.getByText("Hãy đặt tên cho kỳ.")).toBeVisible();
    expect(form.getByText("“Đến ngày” phải từ “Từ ngày” trở đi.")).toBeVisible();
  });
});

describe("days that are half typed", () => {
  const commune = () => screen.getByRole("textbox", { name: "Hạn xã gửi Sở Nội vụ" });

  it("are there again after a look at another part", async () => {
    const { user } = await openReport();
    await user.click(screen.getByRole("button", { name: "Ngày của kỳ báo cáo" }));
    await user.type(commune(), "18/3");
    await user.click(screen.getByRole("tab", { name: "In, xuất tệp" }));
    await user.click(screen.getByRole("tab", { name: "Báo cáo kỳ" }));
    expect(await screen.findByRole("textbox", { name: "Hạn xã gửi Sở Nội vụ" })).toHaveValue(
      "18/3"
    );
  });

  it("stay when somebody else changes the period, whose other days follow", async () => {
    let period = FIGURES.period;
    const change = jest.fn<ReportActions["change"]>(() => Promise.resolve({ ok: true }));
    const { user } = await openReport({
      read: () =>
        Promise.resolve({ ...READING, figures: { ...FIGURES, period }, periods: [period] }),
      change,
    });
    await user.click(screen.getByRole("button", { name: "Ngày của kỳ báo cáo" }));
    await user.type(commune(), "18/3/2026");
    period = {
      ...period,
      unitsDue: knownDay(2026, 3, 11),
      communeDue: knownDay(2026, 3, 16),
    };
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(commune()).toHaveValue("18/3/2026");
    const form = within(screen.getByRole("group", { name: "Ngày của kỳ báo cáo" }));
    expect(form.getByRole("textbox", { name: "Hạn đơn vị gửi" })).toHaveValue("11/3/2026");
    expect(form.getByText(/^Có người vừa ghi 16\/3\/2026/)).toBeVisible();
    await user.click(form.getByRole("button", { name: "Lưu ngày" }));
    expect(change.mock.calls).toEqual([
      [
        {
          before: period,
          after: expect.objectContaining({
            unitsDue: period.unitsDue,
            communeDue: knownDay(2026, 3, 18),
          }),
        },
      ],
    ]);
  });
});

describe("closing a period", () => {
  it("asks first, then says where the figures are, and shows them among those reported", async () => {
    let isClosed = false;
    const close = jest.fn<ReportActions["close"]>(() => {
      isClosed = true;
      return Promise.resolve({
        ok: true,
        sheet: "Chốt Quý I 2026",
        figures: FIGURES,
        restored: false,
        unfinished: "pages",
      });
    });
    const { user, asked } = await openReport({
      read: () =>
        Promise.resolve({
          ...READING,
          isClosed,
          reported: isClosed ? [reported("Quý I", COUNTS)] : [],
        }),
      close,
    });
    await user.click(screen.getByRole("button", { name: "Chốt số liệu kỳ…" }));
    expect(screen.getByText(/không đổi theo bảng theo dõi nữa/)).toBeVisible();
    expect(close).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Chốt số liệu" }));
    expect(await screen.findByText(/Đã chốt số liệu kỳ Quý I/)).toBeVisible();
    expect(close.mock.calls).toEqual([["Quý I"]]);
    expect(screen.getByText(/^Trang tính đã chốt chưa đặt được khổ giấy/)).toBeVisible();
    const list = within(screen.getByRole("list", { name: "Số liệu đã báo cáo" }));
    expect(list.getByText("Hoàn thành 04/10 nhiệm vụ (40%); quá hạn 1")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Chốt số liệu kỳ…" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Mở trang đã chốt" }));
    expect(asked).toEqual([{ kind: "goToCell", cell: { sheet: "Chốt Quý I 2026", row: 1 } }]);
  });

  it("says how to go on where somebody typed the day of closing and there are no figures", async () => {
    await openReport({ read: () => Promise.resolve({ ...READING, isClosed: true, reported: [] }) });
    expect(
      screen.getByText(/^Kỳ Quý I đã ghi ngày chốt nhưng chưa có số liệu; hãy xóa ngày chốt/)
    ).toBeVisible();
    expect(screen.queryByText(/đã có số liệu báo cáo/)).toBeNull();
  });

  it("waits for the period's last day, to whatever day the figures count", async () => {
    await openReport({ read: () => Promise.resolve({ ...READING, hasEnded: false }) });
    const button = screen.getByRole("button", { name: "Chốt số liệu kỳ…" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(/đến hết ngày 14\/3\/2026 mới kết thúc/);
  });

  it("says when somebody closed it before", async () => {
    const closedOn = addDays(FIGURES.period.to, 1);
    const { user } = await openReport({
      close: (period) => Promise.resolve({ ok: false, problem: "closedBefore", period, closedOn }),
    });
    await user.click(screen.getByRole("button", { name: "Chốt số liệu kỳ…" }));
    await user.click(screen.getByRole("button", { name: "Chốt số liệu" }));
    expect(await screen.findByText(/Kỳ Quý I đã chốt ngày 15\/3\/2026/)).toBeVisible();
  });
});
