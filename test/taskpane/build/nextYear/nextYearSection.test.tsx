/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NextYearSession, type NextYearActions } from "../../../../src/commands/nextYearSession";
import { ExcelProblem } from "../../../../src/excel/problem";
import { finish } from "../../../../src/pace/steps";
import { rollOver, withCarried } from "../../../../src/plan/rollOver/rollOver";
import { NextYearSection } from "../../../../src/taskpane/build/nextYear/NextYearSection";
import { seedFollowed } from "../../../plan/due/seedFollowed";
import { withoutLayout } from "../../withoutLayout";

beforeAll(withoutLayout);

const ROLLED = finish(
  rollOver(
    seedFollowed({
      filledIn: { 17: { status: "Đã hoàn thành" }, 7: { status: "Không phát sinh" } },
    }),
    2027
  )
);
const BYTES = new Uint8Array([0x50, 0x4b]);

/** The section over the real plan, looked at; what was to be made and opened is noted. */
async function open(given: Partial<NextYearActions> = {}) {
  const made: ReadonlyMap<string, boolean>[] = [];
  const opened: string[] = [];
  const session = new NextYearSession({
    plan: () => Promise.resolve({ ok: true, rolled: ROLLED }),
    make: (carried) => {
      made.push(carried);
      const rolled = withCarried(ROLLED, carried);
      const tasks = rolled.tasks.filter(({ isCarried }) => isCarried).length;
      const file = { name: "Phu-luc-CCHC-2027.xlsx", bytes: BYTES };
      return Promise.resolve({ ok: true, rolled, tasks, file });
    },
    open: ({ file }) => {
      opened.push(file.name);
      return Promise.resolve();
    },
    ...given,
  });
  const load = () => Promise.resolve(session);
  render(<NextYearSection load={load} language="vi" />);
  const user = userEvent.setup();
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }));
  await press("Chuẩn bị kế hoạch năm sau");
  return { user, press, made, opened };
}

describe("next year's plan in the pane", () => {
  it("groups the tasks, each with its reason, and counts what goes on", async () => {
    const { press, user } = await open();
    expect(
      await screen.findByText(
        "Kế hoạch năm 2027: 37 nhiệm vụ chuyển tiếp, 2 nhiệm vụ không chuyển tiếp."
      )
    ).toBeVisible();
    await press("Không chuyển tiếp (2)");
    const left = within(screen.getByRole("list", { name: "Không chuyển tiếp" }));
    expect(left.getByText("Đã hoàn thành trong năm nay")).toBeVisible();
    await user.click(left.getByRole("switch", { name: /^17\. Cập nhật công khai/ }));
    expect(
      screen.getByText("Kế hoạch năm 2027: 38 nhiệm vụ chuyển tiếp, 1 nhiệm vụ không chuyển tiếp.")
    ).toBeVisible();
    expect(left.getByText(/Thời hạn mới: Quý I năm 2027/)).toBeVisible();
  });

  it("puts first what comes each year while this year's is still to be done", async () => {
    const { press } = await open();
    await press("Cần cân nhắc (10)");
    const list = within(screen.getByRole("list", { name: "Cần cân nhắc" }));
    const isOwed = list
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent!.includes("việc của năm nay chưa hoàn thành"));
    const owed = isOwed.filter(Boolean).length;
    expect(owed).toBeGreaterThan(0);
    expect(isOwed).toEqual(isOwed.map((_, index) => index < owed));
  });

  it("shows every text in which a year changes, those to be read again first", async () => {
    const { press } = await open();
    await press(`Năm ghi trong câu chữ (${ROLLED.yearChanges.length})`);
    const list = within(screen.getByRole("list", { name: "Năm ghi trong câu chữ" }));
    expect(list.getAllByRole("listitem")).toHaveLength(ROLLED.yearChanges.length);
    expect(list.getByText("Cũ: Trước ngày 15/01/2026")).toBeVisible();
    expect(list.getByText("Mới: Trước ngày 15/01/2027")).toBeVisible();
  });

  it("makes the workbook of what was decided, and lets Excel open it", async () => {
    const { press, user, made, opened } = await open();
    await press("Không chuyển tiếp (2)");
    await user.click(screen.getByRole("switch", { name: /^7\. Tham gia Hội thi/ }));
    await press("Tạo kế hoạch năm 2027");
    expect(await screen.findByText(/“Phu-luc-CCHC-2027.xlsx”/)).toBeVisible();
    expect(made.map((carried) => [...carried.values()])).toEqual([[true]]);
    await press("Mở sổ tính mới");
    expect(opened).toEqual(["Phu-luc-CCHC-2027.xlsx"]);
    expect(screen.getByText(/đã được mở ở cửa sổ khác/)).toBeVisible();
  });

  it("says that the file can still be saved where Excel does not open it", async () => {
    const refusal = new ExcelProblem("other", "GeneralException", "hardened");
    const { press } = await open({ open: () => Promise.reject(refusal) });
    await press("Tạo kế hoạch năm 2027");
    await press("Mở sổ tính mới");
    expect(await screen.findByText("Chưa mở được sổ tính mới.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Tải lại" })).toBeEnabled();
  });

  it("makes nothing of no task at all", async () => {
    const { press } = await open();
    await press("Chuyển tiếp (27)");
    await press("Bỏ chọn tất cả: Chuyển tiếp");
    await press("Cần cân nhắc (10)");
    await press("Bỏ chọn tất cả: Cần cân nhắc");
    expect(screen.getByText(/Hãy chọn ít nhất một nhiệm vụ/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Tạo kế hoạch năm 2027" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  it("says where there is no appendix to go on from", async () => {
    await open({ plan: () => Promise.resolve({ ok: false, problem: "notBuilt" }) });
    expect(await screen.findByText(/chưa có bảng theo dõi/)).toBeVisible();
  });
});
