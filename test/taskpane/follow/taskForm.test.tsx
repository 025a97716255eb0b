/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { clockDay } from "../../../src/actions/clockDay";
import type { TaskAtHand } from "../../../src/actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../../../src/actions/tasks/taskSurroundings";
import { TaskSession } from "../../../src/commands/taskSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { knownDay } from "../../../src/plan/day";
import { TaskPart } from "../../../src/taskpane/follow/task/TaskPart";
import { AROUND, Table, openOf, taskWith } from "../../commands/taskBench";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);

const TASK = taskWith(0, {
  text: "Xây dựng báo cáo cải cách hành chính",
  lead: "Phòng Kinh tế",
  supporting: "Công an xã",
  deadlineText: "Quý I/2026",
});

/** The form on the first task of a table. */
async function form(tasks: TaskAtHand[] = [TASK], around: Partial<TaskSurroundings> = {}) {
  document.body.replaceChildren();
  const table = new Table(tasks);
  const session = new TaskSession({
    ...table.actions,
    surroundings: () => Promise.resolve({ ...AROUND, ...around }),
  });
  const sessions = openSessions({ task: () => Promise.resolve(session) });
  await act(async () => render(<TaskPart sessions={sessions} language="vi" />));
  await screen.findByRole("heading", { level: 2 });
  return { table, session, user: userEvent.setup(), open: () => openOf(session) };
}

async function unfold(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

describe("the form of the task at hand", () => {
  it("says which task it is and where it stands", async () => {
    await form();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nhiệm vụ 1");
    expect(screen.getByText("Dòng 1/3 của bảng")).toBeVisible();
    expect(screen.getByText("Trong hạn")).toBeVisible();
  });

  it("is filled in by the keyboard alone, and what was done is taken back", async () => {
    const { table, user } = await form();
    screen.getByLabelText("Ngày hoàn thành").focus();
    await user.keyboard("05/6/2026{Enter}");
    expect(table.tasks[0]!.values.doneOn).toEqual({ day: knownDay(2026, 6, 5) });
    screen.getByRole("button", { name: "Ngày hoàn thành: hôm nay" }).focus();
    const days = [clockDay()];
    await user.keyboard("{Enter}");
    days.push(clockDay());
    expect(days.map((day) => ({ day }))).toContainEqual(table.tasks[0]!.values.doneOn);
    const back = screen.getByRole("button", { name: "Hoàn tác: STT 1, Ngày hoàn thành" });
    back.focus();
    await user.keyboard("{Enter}");
    expect(table.tasks[0]!.values.doneOn).toEqual({ day: knownDay(2026, 6, 5) });
    expect(screen.getByRole("button", { name: /^Làm lại/ })).toBeVisible();
  });

  it("writes what was typed unchanged, whatever it is", async () => {
    const { table, session } = await form();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        await act(async () => {
          session.type("note", text);
          session.leave("note");
        });
        expect(table.tasks[0]!.values.note ?? "").toBe(text);
      }),
      { numRuns: 25, seed: 5 }
    );
  });

  it("says that a day is none, and forgets it with Escape", async () => {
    const { table, user } = await form();
    const field = screen.getByLabelText("Ngày hoàn thành");
    await user.type(field, "31/6/2026");
    await user.tab();
    expect(field).toHaveAccessibleDescription(/Ngày chưa đúng/);
    expect(table.asked).toEqual([]);
    field.focus();
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("");
    expect(field).toBeValid();
  });

  it("leads to a day that is none, wherever it is, before it turns to another task", async () => {
    const { user } = await form([TASK, taskWith(1, {})]);
    await unfold(user, "Theo văn bản");
    await unfold(user, "Sửa cách đọc thời hạn");
    await user.type(screen.getByLabelText("Hạn hoàn thành"), "cuối tháng");
    await unfold(user, "Theo văn bản");
    await user.click(screen.getByRole("button", { name: "Sau" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nhiệm vụ 1");
    expect(screen.getByText(/vì “Hạn hoàn thành” nhập chưa đúng/)).toBeVisible();
    expect(screen.getByLabelText("Hạn hoàn thành")).toHaveFocus();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Sau" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nhiệm vụ 2");
  });

  it("takes no letter over into the field of the task that is selected meanwhile", async () => {
    const { table, user } = await form([TASK, taskWith(1, {})]);
    await user.type(screen.getByLabelText("Ghi chú"), "một");
    await act(async () => table.select({ sheet: "", row: 1 }));
    await user.keyboard("hai");
    expect(screen.getByLabelText("Ghi chú")).toHaveValue("");
    expect(table.tasks.map(({ values }) => values.note)).toEqual(["một", null]);
  });

  it("shows how a phrase is read while it is typed", async () => {
    const { user } = await form();
    await unfold(user, "Theo văn bản");
    const field = screen.getByLabelText("Thời gian thực hiện/hoàn thành");
    await user.clear(field);
    await user.type(field, "Trước ngày 30/6/2026");
    expect(field).toHaveAccessibleDescription("đọc là hết ngày 29/6/2026");
  });

  it("asks before it completes what is done", async () => {
    const { table, user } = await form();
    await user.selectOptions(screen.getByLabelText("Trạng thái"), "Đã hoàn thành");
    expect(screen.getByText("Ngày hoàn thành: 10/6/2026")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cập nhật" }));
    expect(table.tasks[0]!.values.doneOn).toEqual({ day: knownDay(2026, 6, 10) });
  });

  it("writes no word that the arrow keys only pass over", async () => {
    const { table } = await form();
    const list = screen.getByLabelText("Trạng thái");
    for (const value of ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành"]) {
      fireEvent.keyDown(list, { key: "ArrowDown" });
      fireEvent.change(list, { target: { value } });
    }
    expect(list).toHaveValue("Đã hoàn thành");
    expect(table.asked).toEqual([]);
    await act(async () => fireEvent.keyDown(list, { key: "Enter" }));
    expect(table.tasks[0]!.values.status).toBe("Đã hoàn thành");
    expect(table.asked).toHaveLength(1);
  });

  it("shows both where somebody else was faster", async () => {
    const { table, user } = await form();
    table.write(0, { leader: "Phó Chủ tịch" });
    await user.type(screen.getByLabelText("Lãnh đạo phụ trách"), "Chủ tịch");
    await user.tab();
    expect(screen.queryByText("Đã ghi vào bảng.")).toBeNull();
    expect(screen.getByText(/vừa được sửa trong bảng thành “Phó Chủ tịch”/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ghi “Chủ tịch”" }));
    expect(table.tasks[0]!.values.leader).toBe("Chủ tịch");
  });

  it("keeps what Excel refused, says why, and writes it when asked", async () => {
    const { table, user } = await form();
    table.refusal = new ExcelProblem("editing", "InvalidOperationInCellEditMode", "");
    await user.type(screen.getByLabelText("Ghi chú"), "Đã trình");
    await user.tab();
    expect(screen.getByText(/Có ô đang nhập dở/)).toBeVisible();
    expect(screen.getByLabelText("Ghi chú")).toHaveValue("Đã trình");
    await user.click(screen.getByRole("button", { name: "Ghi lại" }));
    expect(table.tasks[0]!.values.note).toBe("Đã trình");
    expect(screen.getByText("Đã ghi vào bảng.")).toBeVisible();
  });

  it("leaves the document's own words of an issued plan alone, and says why", async () => {
    const settings = { ...AROUND.settings, planState: "issued" as const };
    const { user } = await form([TASK], { settings });
    await unfold(user, "Theo văn bản");
    expect(screen.getByText(/Kế hoạch đã ban hành/)).toBeVisible();
    expect(screen.getByLabelText("Cơ quan chủ trì")).toHaveAttribute("readonly");
    expect(screen.getByLabelText("Lĩnh vực")).toBeDisabled();
    expect(screen.getByLabelText("Ghi chú")).not.toHaveAttribute("readonly");
  });

  it("finds supporting agencies without diacritics", async () => {
    const { table, user } = await form();
    await unfold(user, "Theo văn bản");
    const input = await screen.findByRole("combobox", { name: "Cơ quan phối hợp" });
    await user.type(input, "van hoa");
    await user.click(await screen.findByRole("option", { name: "Phòng Văn hóa - Xã hội" }));
    expect(table.tasks[0]!.values.supporting).toBe("Công an xã\nPhòng Văn hóa - Xã hội");
  });

  it("takes a supporting agency that is clearly meant, and keeps what is not", async () => {
    const { table, user } = await form([TASK, taskWith(1, {})]);
    await unfold(user, "Theo văn bản");
    const input = await screen.findByRole("combobox", { name: "Cơ quan phối hợp" });
    await user.type(input, "vp");
    await act(async () => input.blur());
    expect(table.tasks[0]!.values.supporting).toBe("Công an xã\nVăn phòng HĐND và UBND xã");
    await user.type(input, "phong");
    await act(async () => input.blur());
    expect(input).toHaveValue("phong");
    expect(screen.getByText(/Chưa rõ là cơ quan nào/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sau" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nhiệm vụ 1");
  });

  it("leads to the next task, and says where there is none", async () => {
    const { user } = await form([TASK, taskWith(1, {})]);
    const steps = within(screen.getByRole("navigation"));
    await user.click(steps.getByRole("button", { name: "Sau" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Nhiệm vụ 2");
    await user.click(steps.getByRole("button", { name: "Sau" }));
    expect(screen.getByText("Đây là nhiệm vụ cuối cùng của bảng.")).toBeVisible();
  });
});

describe("the results of the task at hand", () => {
  const RECURRING = taskWith(0, { kind: "Định kỳ", rhythm: "Hằng quý" });
  const line = {
    row: 0,
    taskId: "nv-0",
    number: "1",
    period: "Quý I",
    deliverable: "Báo cáo",
    document: "12/BC-UBND",
    issuedOn: knownDay(2026, 4, 2),
    agency: "",
    criterion: "",
    link: "",
  };

  it("show the periods of the year in words, done, missing and coming", async () => {
    await form([{ ...RECURRING, results: [{ ...line, period: "Quý II" }] }]);
    const periods = within(screen.getByRole("list", { name: "Các kỳ trong năm" }));
    expect(periods.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "! Quý I: thiếu",
      "✓ Quý II: có kết quả",
      "… Quý III: chưa đến",
      "… Quý IV: chưa đến",
    ]);
  });

  it("begin a line for the period that is chosen, and show it while it is written", async () => {
    const { table, user } = await form([RECURRING]);
    table.hold();
    await user.click(screen.getByRole("button", { name: "! Quý I: thiếu" }));
    const period = screen.getByRole("combobox", { name: "Kỳ" });
    expect(period).toHaveValue("Quý I");
    expect(within(period).getAllByRole("option")).toHaveLength(5);
    expect(screen.getByLabelText("Số và ký hiệu văn bản")).toHaveFocus();
    await user.keyboard("12/BC-UBND{Enter}");
    expect(table.asked).toMatchObject([
      { kind: "result", before: null, after: { taskId: "nv-0", period: "Quý I" } },
    ]);
    expect(screen.getByText("Quý I · 12/BC-UBND")).toBeVisible();
    expect(screen.getByRole("button", { name: "✓ Quý I: có kết quả" })).toBeVisible();
  });

  it("are changed and removed by name", async () => {
    const { table, user } = await form([{ ...RECURRING, results: [line] }]);
    table.hold();
    const name = "Quý I · Báo cáo · 12/BC-UBND · 02/4/2026";
    await user.click(screen.getByRole("button", { name: `Sửa dòng kết quả: ${name}` }));
    const day = screen.getByLabelText("Ngày ban hành");
    await user.clear(day);
    await user.type(day, "31/4/2026{Enter}");
    expect(day).toHaveAccessibleDescription(/Ngày chưa đúng/);
    await user.keyboard("{Escape}");
    expect(day).toHaveValue("31/4/2026");
    await user.click(screen.getByRole("button", { name: "Bỏ" }));
    await user.click(screen.getByRole("button", { name: `Xóa dòng kết quả: ${name}` }));
    expect(table.asked).toMatchObject([{ kind: "result", before: line, after: null }]);
  });
});

describe("tasks that come and go", () => {
  it("are asked about before one is removed", async () => {
    const { table, user } = await form();
    table.hold();
    await unfold(user, "Thêm, xóa, đánh lại STT");
    await user.click(screen.getByRole("button", { name: "Xóa nhiệm vụ này" }));
    expect(screen.getByText(/^Nhiệm vụ 1 sẽ bị xóa/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Không" }));
    await user.click(screen.getByRole("button", { name: "Xóa nhiệm vụ này" }));
    await user.click(screen.getByRole("button", { name: "Xóa" }));
    expect(table.asked).toMatchObject([{ kind: "removeTask", place: { id: "nv-0" } }]);
  });

  it("are not removed by a question that was asked of another", async () => {
    const { table, user } = await form([TASK, taskWith(1, {})]);
    await unfold(user, "Thêm, xóa, đánh lại STT");
    await user.click(screen.getByRole("button", { name: "Xóa nhiệm vụ này" }));
    await act(async () => table.select({ sheet: "", row: 1 }));
    expect(screen.queryByRole("button", { name: "Xóa" })).toBeNull();
    expect(screen.getByRole("button", { name: "Xóa nhiệm vụ này" })).toBeVisible();
  });

  it("of an issued plan are rather stopped than removed", async () => {
    const settings = { ...AROUND.settings, planState: "issued" as const };
    const { table, user } = await form([TASK], { settings });
    table.hold();
    await unfold(user, "Thêm, xóa, đánh lại STT");
    await user.click(screen.getByRole("button", { name: "Xóa nhiệm vụ này" }));
    expect(screen.getByText(/cần có văn bản sửa đổi, bổ sung\. Nếu/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ghi “Dừng thực hiện”" }));
    expect(table.asked).toMatchObject([
      { kind: "fields", edits: [{ field: "status", to: "Dừng thực hiện" }] },
    ]);
  });

  it("come in the area that is chosen", async () => {
    const { table, user } = await form();
    table.hold();
    await unfold(user, "Thêm, xóa, đánh lại STT");
    await user.selectOptions(
      screen.getByLabelText("Lĩnh vực của nhiệm vụ mới"),
      "Cải cách thể chế"
    );
    await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
    expect(table.asked).toMatchObject([{ kind: "newTask", area: "Cải cách thể chế" }]);
  });
});
