/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DueOutcome } from "../../../src/actions/due/readDue";
import type { DueItem, RecordedReminders } from "../../../src/actions/due/recordReminders";
import { DueSession } from "../../../src/commands/dueSession";
import { WorkSession, type Work } from "../../../src/commands/workSession";
import { ExcelProblem } from "../../../src/excel/problem";
import type { Language } from "../../../src/messages/wording";
import { knownDay } from "../../../src/plan/day";
import { DuePart } from "../../../src/taskpane/follow/due/DuePart";
import { seedDue } from "../../plan/due/seedFollowed";
import { withoutLayout } from "../withoutLayout";

const RECORDED: RecordedReminders = {
  ok: true,
  recorded: 1,
  already: 0,
  kept: 0,
  undo: [{ taskId: "nv-31", field: "reminders", from: 1, to: null }],
};

const MESSAGE =
  "Kính gửi Phòng Kinh tế: đến 10/6/2026 đơn vị có 01 nhiệm vụ quá hạn (STT 31, quá hạn 10 ngày). Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân trước 16 giờ ngày 12/6/2026.";

let copied: string[];
let mayCopy: boolean;

beforeAll(withoutLayout);
beforeEach(() => {
  copied = [];
  mayCopy = true;
  document.execCommand = () => {
    const carrier = document.body.lastElementChild;
    if (mayCopy && carrier instanceof HTMLTextAreaElement) {
      copied.push(carrier.value);
    }
    return mayCopy;
  };
});

interface Given {
  readonly due?: () => DueOutcome;
  readonly record?: (items: readonly DueItem[]) => Promise<RecordedReminders>;
  readonly language?: Language;
}

async function open({ due, record, language = "vi" }: Given = {}) {
  const reading: DueOutcome = { ok: true, list: seedDue(), reportDay: null };
  const recorded: (readonly string[])[] = [];
  const asked: Work[] = [];
  let undone = 0;
  const session = new DueSession({
    read: async () => due?.() ?? reading,
    record: (items) => {
      recorded.push(items.map(({ number }) => number));
      return record?.(items) ?? Promise.resolve(RECORDED);
    },
    edit: (edits) => {
      undone += 1;
      return Promise.resolve({ ok: true, made: edits, kept: [], undo: [], restored: false });
    },
  });
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve({ kind: "goToTask", shown: true });
  });
  await act(async () => render(<DuePart session={session} work={work} language={language} />));
  return { user: userEvent.setup(), recorded, asked, undone: () => undone };
}

function tasksOf(agency: string): readonly (string | null)[] {
  const list = screen.queryByRole("list", { name: `Nhiệm vụ của ${agency}` });
  return list === null
    ? []
    : within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
}

describe("what is due in the pane", () => {
  it("counts tasks by how they stand, and opens on what there is to remind of", async () => {
    await open();
    const filters = within(screen.getByRole("group", { name: "Lọc nhiệm vụ theo hạn" }));
    expect(filters.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Cần đôn đốc 6",
      "Quá hạn 6",
      "Chậm kỳ 0",
      "Tuần này 0",
      "Tháng này 0",
      "Sắp tới 23",
      "Chưa có hạn 3",
      "Thường xuyên 7",
    ]);
    expect(filters.getByRole("button", { pressed: true })).toHaveTextContent("Cần đôn đốc 6");
    expect(tasksOf("Phòng Kinh tế")).toEqual([
      expect.stringMatching(
        /^Quá hạn STT 31Triển khai thực hiện Tổng kiểm kê.*Hạn 31\/5\/2026, quá 10 ngàyĐến dòng$/
      ),
    ]);
  });

  it("shows the tasks of another kind on one press, by agency", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Chưa có hạn 3" }));
    expect(tasksOf("Phòng Văn hóa - Xã hội")).toHaveLength(3);
    expect(tasksOf("Phòng Kinh tế")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tuần này 0" }));
    expect(screen.getByText("Không có nhiệm vụ nào thuộc mục này.")).toBeVisible();
  });

  it("says how often an agency was reminded, and that a day is a day off", async () => {
    const list = seedDue({
      filledIn: {
        31: {
          due: { day: knownDay(2026, 6, 14) },
          reminders: 2,
          lastReminder: { day: knownDay(2026, 6, 3) },
        },
      },
    });
    await open({ due: () => ({ ok: true, list, reportDay: null }) });
    expect(tasksOf("Phòng Kinh tế")[0]).toMatch(
      /Hạn 14\/6\/2026 \(ngày nghỉ; ngày làm việc cuối cùng 12\/6\/2026\), còn 4 ngàyĐã đôn đốc 2 lần, gần nhất 03\/6\/2026/
    );
  });

  it("warns where the table counts to another day", async () => {
    const reportDay = knownDay(2026, 5, 15);
    await open({ due: () => ({ ok: true, list: seedDue(), reportDay }) });
    expect(screen.getByText(/tính đến hôm nay, 10\/6\/2026\./u)).toHaveTextContent(
      "Bảng theo dõi đang tính đến ngày 15/5/2026"
    );
  });

  it("leads to the row of a task", async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole("button", { name: "Đến dòng: STT 31" }));
    expect(asked).toEqual([{ kind: "goToTask", taskId: "nv-31" }]);
  });

  it("names tasks without a lead apart, and offers no reminder for them", async () => {
    const list = seedDue({ filledIn: { 31: { lead: null } } });
    await open({ due: () => ({ ok: true, list, reportDay: null }) });
    expect(tasksOf("Chưa có cơ quan chủ trì")).toHaveLength(1);
    expect(
      screen.queryByRole("button", { name: /^Sao chép nội dung đôn đốc: Chưa có/ })
    ).toBeNull();
  });

  it("says what to do first where nothing is built, and why it cannot be read", async () => {
    await open({ due: () => ({ ok: false, problem: "notBuilt" }) });
    expect(screen.getByText(/Hãy bấm “Lập phụ lục”/)).toBeVisible();
  });

  it("reads again on demand where Excel refused", async () => {
    let refusing = true;
    const { user } = await open({
      due: () => {
        if (refusing) {
          throw new ExcelProblem("editing", "InvalidOperation", "");
        }
        return { ok: true, list: seedDue(), reportDay: null };
      },
    });
    expect(screen.getByText("Chưa đọc được bảng theo dõi.")).toBeVisible();
    refusing = false;
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByRole("button", { name: "Quá hạn 6" })).toBeVisible();
  });
});

describe("the reminder to an agency", () => {
  const copyName = "Sao chép nội dung đôn đốc: Phòng Kinh tế";

  it("is copied and recorded with one press, which can be taken back", async () => {
    const { user, recorded, undone } = await open();
    await user.click(screen.getByRole("button", { name: copyName }));
    expect(copied).toEqual([MESSAGE]);
    expect(recorded).toEqual([["31"]]);
    expect(await screen.findByText("Đã sao chép và ghi nhận đôn đốc 1 nhiệm vụ.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hoàn tác ghi nhận" }));
    expect(undone()).toBe(1);
    expect(await screen.findByText("Đã hoàn tác ghi nhận đôn đốc.")).toBeVisible();
  });

  it("can be read first, by the keyboard alone, and follows what is typed for the answer", async () => {
    const { user, recorded } = await open();
    const answerBy = screen.getByRole("textbox", { name: "Đề nghị báo cáo trước" });
    expect(answerBy).toHaveValue("16 giờ ngày 12/6/2026");
    await user.clear(answerBy);
    await user.type(answerBy, "17 giờ ngày 11/6/2026");
    screen.getByRole("button", { name: "Xem nội dung đôn đốc: Phòng Kinh tế" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("textbox", { name: "Nội dung đôn đốc gửi Phòng Kinh tế" })).toHaveValue(
      MESSAGE.replace("16 giờ ngày 12/6/2026", "17 giờ ngày 11/6/2026")
    );
    expect(recorded).toEqual([]);
  });

  it("stands selected where it cannot be copied, and counts only once somebody says that it was", async () => {
    mayCopy = false;
    const { user, recorded } = await open();
    await user.click(screen.getByRole("button", { name: copyName }));
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: "Nội dung đôn đốc gửi Phòng Kinh tế",
    });
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(MESSAGE);
    expect(recorded).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Đã sao chép, ghi nhận" }));
    expect(recorded).toEqual([["31"]]);
  });

  it("says what counted already and what somebody changed meanwhile", async () => {
    const record = () =>
      Promise.resolve<RecordedReminders>({
        ...RECORDED,
        recorded: 0,
        already: 2,
        kept: 1,
        undo: [],
      });
    const { user } = await open({ record });
    await user.click(screen.getByRole("button", { name: copyName }));
    expect(await screen.findByText(/2 nhiệm vụ đã ghi nhận trong ngày/)).toHaveTextContent(
      "1 nhiệm vụ chưa ghi nhận được vì dòng đã bị xóa hoặc vừa có người sửa."
    );
    expect(screen.queryByRole("button", { name: "Hoàn tác ghi nhận" })).toBeNull();
  });

  it("words what Excel refuses to record", async () => {
    const { user } = await open({
      record: () => Promise.reject(new ExcelProblem("protected", "AccessDenied", "Phụ lục")),
    });
    await user.click(screen.getByRole("button", { name: copyName }));
    expect(
      await screen.findByText("Đã sao chép nhưng chưa ghi nhận được vào bảng theo dõi.")
    ).toBeVisible();
  });

  it("of all agencies goes in one, an empty line between them", async () => {
    const { user, recorded } = await open();
    await user.click(screen.getByRole("button", { name: "Sao chép tất cả nội dung đôn đốc (3)" }));
    const messages = copied[0]!.split("\n\n");
    expect(messages.map((message) => /^Kính gửi ([^:]+):/.exec(message)?.[1])).toEqual([
      "Phòng Văn hóa - Xã hội",
      "Trung tâm Phục vụ hành chính công",
      "Phòng Kinh tế",
    ]);
    expect(messages[2]).toBe(MESSAGE);
    expect(recorded).toEqual([["1", "25", "6", "16", "17", "31"]]);
  });

  it("is in Vietnamese in the English pane, too", async () => {
    const { user } = await open({ language: "en" });
    await user.click(screen.getByRole("button", { name: "Copy the reminder: Phòng Kinh tế" }));
    expect(copied).toEqual([MESSAGE]);
  });
});

describe("periodic reports", () => {
  it("that are late or due this month are listed, and the units can be reminded", async () => {
    const { user, recorded } = await open();
    const reports = within(screen.getByRole("list", { name: "Báo cáo định kỳ" }));
    expect(reports.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "6 tháng: các đơn vị gửiHạn 09/6/2026, quá 1 ngàySao chép nội dung đôn đốc",
    ]);
    await user.click(
      reports.getByRole("button", { name: "Sao chép nội dung đôn đốc: 6 tháng: các đơn vị gửi" })
    );
    expect(copied[0]).toMatch(/^Kính gửi các cơ quan, đơn vị: báo cáo định kỳ “6 tháng”/);
    expect(recorded).toEqual([]);
  });
});
