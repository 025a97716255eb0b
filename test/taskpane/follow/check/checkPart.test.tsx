/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CheckedAppendix } from "../../../../src/actions/checkAppendix";
import { CheckSession, type CheckActions } from "../../../../src/commands/checkSession";
import { WorkSession, type Work } from "../../../../src/commands/workSession";
import { ExcelProblem } from "../../../../src/excel/problem";
import { findingKey } from "../../../../src/plan/checks/findingKey";
import { knownDay } from "../../../../src/plan/day";
import type { Finding } from "../../../../src/plan/finding";
import { CheckPart } from "../../../../src/taskpane/follow/check/CheckPart";
import { NO_CHECK_ACTIONS } from "../../openSessions";
import { withoutLayout } from "../../withoutLayout";
import { CHECKED, NO_LEAD, REFERENCE, REPEATED } from "../checkedAppendix";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

const SENTENCE = "“chuyển chuyển” có vẻ bị gõ lặp; hãy sửa nếu là lỗi.";
const ON_REPEATED = `STT 7. ${SENTENCE}`;
const ON_NO_LEAD = /^Chấp nhận…: STT 4\. Chưa ghi cơ quan chủ trì/;

/** The check in the pane after its button was pressed. */
async function openChecked(
  checked: CheckedAppendix = CHECKED,
  actions: Partial<CheckActions> = {}
) {
  const asked: Work[] = [];
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve({ kind: "goToTask", shown: true });
  });
  const check = () => Promise.resolve(checked);
  const session = new CheckSession({ ...NO_CHECK_ACTIONS, check, ...actions });
  render(<CheckPart session={session} work={work} language="vi" />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  return { user, session, asked };
}

function sentences(): readonly (string | null)[] {
  return screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
}

describe("what a check found", () => {
  it("stands in groups with counts, each finding with severity, place and sentence", async () => {
    await openChecked();
    expect(screen.getByText("Đã rà soát 39 nhiệm vụ, có 3 mục cần kiểm tra.")).toBeVisible();
    expect(screen.getByText("Cần sửa: 1 · Cần xem lại: 1 · Lưu ý: 1")).toBeVisible();
    const person = within(screen.getByRole("list", { name: "Rõ người (1)" }));
    expect(person.getByRole("listitem")).toHaveTextContent(
      /^Cần xem lại STT 4Chưa ghi cơ quan chủ trì/
    );
  });

  it("is led to by task and field, wherever the row stands by then", async () => {
    const { user, asked } = await openChecked();
    await user.click(screen.getByRole("button", { name: `Đến ô: ${ON_REPEATED}` }));
    expect(asked).toEqual([{ kind: "goToTask", taskId: "nv-bcdghklm", field: "text" }]);
    expect(screen.queryByRole("button", { name: /^Đến ô: Toàn bộ kế hoạch/ })).toBeNull();
  });

  it("is narrowed by words without diacritics, severity and lead agency, and shown whole again", async () => {
    const { user } = await openChecked();
    const search = screen.getByRole("searchbox", { name: "Tìm trong kết quả" });
    await user.type(search, "go lap");
    expect(sentences()).toHaveLength(1);
    expect(sentences()[0]).toContain(SENTENCE);
    await user.selectOptions(screen.getByRole("combobox", { name: "Mức độ" }), "Cần sửa");
    expect(screen.getByText("Không có mục nào khớp với điều kiện lọc.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(sentences()).toHaveLength(3);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Cơ quan chủ trì" }),
      "(chưa có)"
    );
    expect(sentences()).toHaveLength(1);
    expect(sentences()[0]).toContain("Chưa ghi cơ quan chủ trì");
  });

  it("says that it is out of date, and is looked up again on demand", async () => {
    const { user, session } = await openChecked();
    act(() => session.markStale());
    expect(screen.getByText("Bảng đã thay đổi, cần kiểm tra lại.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(screen.queryByText("Bảng đã thay đổi, cần kiểm tra lại.")).toBeNull();
  });

  it("shows the lead agency that it is narrowed to, though nothing is found of it any more", async () => {
    const { session } = await openChecked();
    act(() => session.filterBy({ lead: "Công an xã" }));
    expect(screen.getByRole("combobox", { name: "Cơ quan chủ trì" })).toHaveDisplayValue(
      "Công an xã"
    );
  });

  it("says why on demand, of one finding at a time", async () => {
    const { user } = await openChecked();
    await user.click(screen.getByRole("button", { name: /^Vì sao\?: STT 4/ }));
    expect(screen.getByText(/^Mỗi nhiệm vụ cần một cơ quan chủ trì duy nhất/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: ON_NO_LEAD }));
    expect(screen.queryByText(/^Mỗi nhiệm vụ cần/)).toBeNull();
  });

  it("gives every button a name of its own", async () => {
    await openChecked();
    const names = screen
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label") ?? button.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it("is nothing where nothing is built, and the words say what to do first", async () => {
    await openChecked(CHECKED, {
      check: () => Promise.resolve({ ok: false, problem: "notBuilt" }),
    });
    expect(screen.getByText(/chưa có bảng theo dõi/)).toBeVisible();
    expect(screen.queryByText(/để rà soát/)).toBeNull();
  });

  it("is not known where Excel refuses, and the words say why", async () => {
    await openChecked(CHECKED, {
      check: () => Promise.reject(new ExcelProblem("editing", "InvalidOperation", "")),
    });
    expect(screen.getByText("Chưa thực hiện được.")).toBeVisible();
  });

  it("of which there is much is drawn only where it is in sight", async () => {
    const many = Array.from({ length: 400 }, (_, index): Finding => ({
      ...NO_LEAD,
      task: String(index),
      taskId: `nv-${index}`,
    }));
    await openChecked({ ...CHECKED, findings: many });
    expect(await screen.findByRole("list", { name: "Rõ người (400)" })).toBeVisible();
    expect(sentences().length).toBeLessThan(50);
  });
});

describe("putting right", () => {
  const undo = REPEATED.fix!.map((edit) => ({ ...edit, from: edit.to, to: edit.from }));

  it("shows what changes, fixes one, tells it, and keeps the keyboard's place", async () => {
    const fix = jest.fn<CheckActions["fix"]>(() =>
      Promise.resolve({ ok: true, fixed: [REPEATED], kept: [], undo })
    );
    const after = [CHECKED, { ...CHECKED, findings: [REFERENCE, NO_LEAD] }];
    const { user } = await openChecked(CHECKED, {
      check: () => Promise.resolve(after.shift()!),
      fix,
      edit: () => Promise.resolve({ ok: true, made: undo, kept: [], undo: [], restored: false }),
    });
    expect(
      screen.getByText(
        "Nội dung công việc: “Đẩy mạnh chuyển chuyển đổi số trên địa bàn xã” → “Đẩy mạnh chuyển đổi số trên địa bàn xã”"
      )
    ).toBeVisible();
    screen.getByRole("button", { name: `Sửa: ${ON_REPEATED}` }).focus();
    await user.keyboard("{Enter}");
    expect(fix).toHaveBeenCalledWith([REPEATED]);
    expect(await screen.findByText("Đã sửa 1 mục.")).toBeVisible();
    expect(screen.queryByText(SENTENCE)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    after.push(CHECKED);
    await user.click(screen.getByRole("button", { name: "Hoàn tác (1 ô)" }));
    expect(await screen.findByText("Đã hoàn tác: 1 ô trở lại như trước.")).toBeVisible();
    expect(screen.getByText(SENTENCE)).toBeVisible();
  });

  it("fixes all certain ones that are shown, and names those that somebody changed meanwhile", async () => {
    const other = { ...REPEATED, task: "9", taskId: "nv-cccccccc", values: { words: "của của" } };
    const fix = jest.fn<CheckActions["fix"]>(() =>
      Promise.resolve({ ok: true, fixed: [REPEATED], kept: [other], undo })
    );
    const { user } = await openChecked(
      { ...CHECKED, findings: [NO_LEAD, REPEATED, other] },
      { fix }
    );
    await user.click(screen.getByRole("button", { name: "Sửa tất cả 2 mục chắc chắn" }));
    expect(fix).toHaveBeenCalledWith([REPEATED, other]);
    expect(
      await screen.findByText(/^Đã sửa 1 mục\. Không sửa ở STT 9 vì nội dung đã thay đổi/)
    ).toBeVisible();
    await user.type(screen.getByRole("searchbox"), "cua cua");
    expect(screen.getByRole("button", { name: "Sửa tất cả 1 mục chắc chắn" })).toBeVisible();
  });
});

describe("an issued plan", () => {
  it("is not changed: the amendment is proposed, copied and noted", async () => {
    const note = jest.fn<CheckActions["note"]>(() =>
      Promise.resolve({
        ok: true,
        made: REPEATED.fix!,
        kept: [],
        undo: REPEATED.fix!,
        restored: false,
      })
    );
    const { user } = await openChecked({ ...CHECKED, planState: "issued" }, { note });
    expect(screen.queryByRole("button", { name: /^Sửa/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: `Đề nghị sửa: ${ON_REPEATED}` }));
    const sentence =
      "Đề nghị sửa đổi nội dung tại STT 7, cột Nội dung công việc: từ “Đẩy mạnh chuyển chuyển đổi số trên địa bàn xã” thành “Đẩy mạnh chuyển đổi số trên địa bàn xã”.";
    expect(screen.getByText(sentence)).toBeVisible();
    const copied: string[] = [];
    document.execCommand = () => {
      copied.push(document.querySelector<HTMLTextAreaElement>("body > textarea")!.value);
      return true;
    };
    await user.click(screen.getByRole("button", { name: "Sao chép đề nghị" }));
    expect(copied).toEqual([sentence]);
    await user.click(screen.getByRole("button", { name: "Ghi vào Ghi chú" }));
    expect(note).toHaveBeenCalledWith({ taskId: "nv-bcdghklm", sentence });
    expect(await screen.findByText("Đã ghi đề nghị vào cột Ghi chú.")).toBeVisible();
  });
});

describe("accepting", () => {
  const acceptance = {
    key: findingKey(NO_LEAD),
    reason: "Giao chung các cơ quan",
    day: knownDay(2026, 6, 10),
    task: "4",
    words: "Chưa ghi cơ quan chủ trì.",
  };

  it("takes a reason, in place and by keyboard alone", async () => {
    const accept = jest.fn<CheckActions["accept"]>(() =>
      Promise.resolve({ ok: true, accepted: [acceptance] })
    );
    const { user } = await openChecked(CHECKED, { accept });
    screen.getByRole("button", { name: ON_NO_LEAD }).focus();
    await user.keyboard("{Enter}");
    screen.getByRole("textbox", { name: /^Lý do chấp nhận/ }).focus();
    await user.keyboard("  {Enter}");
    expect(screen.getByText("Hãy ghi lý do.")).toBeVisible();
    await user.keyboard("Giao chung các cơ quan{Enter}");
    expect(accept).toHaveBeenCalledWith({ finding: NO_LEAD, reason: "Giao chung các cơ quan" });
    expect(await screen.findByText(/^Đã chấp nhận; lý do được lưu/)).toBeVisible();
    expect(screen.getByText("Đã rà soát 39 nhiệm vụ, có 2 mục cần kiểm tra.")).toBeVisible();
  });

  it("shows what was accepted apart, with its reason, also what no rule finds any more", async () => {
    const gone = { ...acceptance, key: "gone", task: "12", words: "Sản phẩm bị cắt giữa chừng." };
    const withdraw = jest.fn<CheckActions["withdraw"]>(() =>
      Promise.resolve({ ok: true, accepted: [gone] })
    );
    const { user } = await openChecked({ ...CHECKED, accepted: [acceptance, gone] }, { withdraw });
    await user.click(screen.getByRole("button", { name: "Đã chấp nhận (2)" }));
    const list = within(screen.getByRole("list", { name: "Đã chấp nhận (2)" }));
    const [newest, other] = list.getAllByRole("listitem");
    expect(newest).toHaveTextContent(/^STT 12Sản phẩm bị cắt.*không còn thấy mục này/);
    expect(other).toHaveTextContent("Chấp nhận ngày 10/6/2026: Giao chung các cơ quan");
    await user.click(within(other!).getByRole("button", { name: /^Bỏ chấp nhận: STT 4/ }));
    expect(withdraw).toHaveBeenCalledWith(acceptance);
    expect(await screen.findByText(/lại được tính là cần kiểm tra/)).toBeVisible();
    expect(screen.getByText("Đã rà soát 39 nhiệm vụ, có 3 mục cần kiểm tra.")).toBeVisible();
  });
});
