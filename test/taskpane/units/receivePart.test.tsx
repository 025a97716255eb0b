/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReturnedFileOutcome } from "../../../src/actions/slips/readReturnedSlips";
import type { SlipDecisions } from "../../../src/actions/slips/slipDecisions";
import { ReceivingSession } from "../../../src/commands/units/receivingSession";
import { WorkSession } from "../../../src/commands/workSession";
import type { Language } from "../../../src/messages/wording";
import { knownDay } from "../../../src/plan/day";
import type { ReturnedRow } from "../../../src/plan/slips/returnedSlip";
import type { SlipReview } from "../../../src/plan/slips/slipReview";
import { ReceivePart } from "../../../src/taskpane/units/receive/ReceivePart";
import { withoutLayout } from "../withoutLayout";
import { BY_ECONOMY, RECEIVED, TASK_12, TASK_31, returnedSlip, slipReview } from "./slipsAtHand";
import { NOTHING_KEPT } from "../../actions/changes/nothingDone";

beforeAll(withoutLayout);

interface Given {
  readonly review?: SlipReview;
  readonly outcome?: ReturnedFileOutcome;
  readonly language?: Language;
}

async function open({ review = slipReview(), outcome, language = "vi" }: Given = {}) {
  const written: SlipDecisions[] = [];
  let undone = 0;
  const session = new ReceivingSession({
    read: async (files) => files.map(() => outcome ?? { ok: true, slip: returnedSlip() }),
    review: async () => ({ ok: true, review, areas: ["Cải cách thể chế", "Chuyển đổi số"] }),
    write: async (_, decisions) => {
      written.push(decisions);
      return RECEIVED;
    },
    undo: async () => {
      undone += 1;
      return NOTHING_KEPT;
    },
  });
  const work = new WorkSession(() => Promise.reject(new Error("nothing was asked for")));
  await act(async () => render(<ReceivePart session={session} work={work} language={language} />));
  await act(() =>
    session.take([{ name: "phieu-kinh-te.xlsx", arrayBuffer: async () => new ArrayBuffer(1) }])
  );
  return { user: userEvent.setup(), session, written, undone: () => undone };
}

const ROW: ReturnedRow = {
  place: BY_ECONOMY.place,
  taskId: null,
  number: "",
  text: "Tập huấn chữ ký số",
  entries: {},
  document: {},
};
const OTHER_ROW: ReturnedRow = { ...ROW, text: "Số hóa hồ sơ" };

const CONFLICT: SlipReview["conflicts"][number] = {
  key: "x1",
  task: TASK_12,
  field: "status",
  sent: null,
  present: "Đang thực hiện",
  reasons: ["changedHere"],
  answers: [{ value: "Đã hoàn thành", sources: [BY_ECONOMY] }],
};

describe("slips that came back, in the pane", () => {
  it("say of each file whose it is and what it brought", async () => {
    await open();
    const [file] = within(screen.getByRole("list", { name: "Tệp đã nhận (1)" })).getAllByRole(
      "listitem"
    );
    expect(file).toHaveTextContent("phieu-kinh-te.xlsx");
    expect(file).toHaveTextContent("Phòng Kinh tế, P-2026-0001");
    expect(file).toHaveTextContent("4 dòng · 2 mục thay đổi · 21 mục giữ nguyên");
  });

  it("take all changes of a task unless one is left out", async () => {
    const { user, written } = await open();
    const done = screen.getByRole("checkbox", { name: "Trạng thái: (trống) → Đã hoàn thành" });
    const day = screen.getByRole("checkbox", { name: "Ngày hoàn thành: (trống) → 29/5/2026" });
    expect(done).toBeChecked();
    await user.click(day);
    await user.click(screen.getByRole("button", { name: "Ghi 1 mục" }));
    expect(written.map(({ leftOut }) => leftOut)).toEqual([["c2"]]);
  });

  it("leave a whole list out with one press", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Bỏ chọn tất cả: Thay đổi (2)" }));
    expect(screen.getByRole("button", { name: "Chỉ ghi nhận đã gửi lại phiếu" })).toBeVisible();
  });

  it("show a conflict side by side, with nothing chosen, and write what is chosen", async () => {
    const { user, written } = await open({
      review: slipReview({ changes: [], conflicts: [CONFLICT] }),
    });
    const cell = screen.getByRole("radiogroup", {
      name: "STT 12: Rà soát thủ tục hành chính, Trạng thái",
    });
    expect(within(cell).queryByRole("radio", { checked: true })).toBeNull();
    expect(screen.getByText("Bảng theo dõi đã thay đổi sau khi gửi phiếu.")).toBeVisible();
    expect(screen.getByText("Đã gửi: (trống)")).toBeVisible();
    expect(screen.getByText("Còn 1 mục chưa chọn sẽ giữ nguyên như bảng theo dõi.")).toBeVisible();
    await user.click(
      within(cell).getByRole("radio", {
        name: "Phòng Kinh tế (Trần Văn B), 04/6/2026: Đã hoàn thành",
      })
    );
    await user.click(screen.getByRole("button", { name: "Ghi 1 mục" }));
    expect(written.map(({ chosen }) => chosen)).toEqual([{ x1: "Đã hoàn thành" }]);
  });

  it("tell two answers of one agency apart by their files, or by their rows in one file", async () => {
    const again = { ...BY_ECONOMY, file: "phieu-kinh-te (2).xlsx" };
    const below = { ...again, place: { ...again.place, row: 13 } };
    const byPolice = { ...BY_ECONOMY, file: "cong-an.xlsx", agency: "Công an xã", savedBy: "" };
    const answers = [
      { value: "Đã hoàn thành", sources: [BY_ECONOMY, byPolice] },
      { value: "Đã dừng", sources: [again] },
      { value: null, sources: [below] },
    ];
    await open({ review: slipReview({ changes: [], conflicts: [{ ...CONFLICT, answers }] }) });
    const offered = screen.getAllByRole("radio").slice(1);
    expect(offered.map((each) => each.closest("span")?.textContent)).toEqual([
      "Phòng Kinh tế (Trần Văn B), 04/6/2026, phieu-kinh-te.xlsx; Công an xã, 04/6/2026: Đã hoàn thành",
      "Phòng Kinh tế (Trần Văn B), 04/6/2026, phieu-kinh-te (2).xlsx, trang tính “Phiếu cập nhật”, dòng 12: Đã dừng",
      "Phòng Kinh tế (Trần Văn B), 04/6/2026, phieu-kinh-te (2).xlsx, trang tính “Phiếu cập nhật”, dòng 13: (trống)",
    ]);
  });

  it("count a conflict whose present content is kept as decided, and as nothing to write", async () => {
    const { user } = await open({ review: slipReview({ changes: [], conflicts: [CONFLICT] }) });
    await user.click(screen.getByRole("radio", { name: "Giữ hiện có: Đang thực hiện" }));
    expect(screen.queryByText(/chưa chọn sẽ giữ nguyên/)).toBeNull();
    expect(screen.getByRole("button", { name: "Chỉ ghi nhận đã gửi lại phiếu" })).toBeVisible();
  });

  it("propose what an unclear word may mean, and write none by themselves", async () => {
    const { user, written } = await open({
      review: slipReview({
        changes: [],
        doubts: [
          {
            key: "d1",
            task: TASK_31,
            field: "status",
            present: null,
            entry: {
              kind: "unclear",
              typed: "xong",
              why: "noSuchStatus",
              reading: "Đã hoàn thành",
            },
            sources: [BY_ECONOMY],
          },
        ],
      }),
    });
    expect(
      screen.getByText("Trạng thái ghi “xong”: không phải trạng thái trong danh sách.")
    ).toBeVisible();
    expect(
      screen.getByText("phieu-kinh-te.xlsx, trang tính “Phiếu cập nhật”, dòng 12")
    ).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Ghi: Đã hoàn thành" }));
    await user.click(screen.getByRole("button", { name: "Ghi 1 mục" }));
    expect(written.map(({ chosen }) => chosen)).toEqual([{ d1: "Đã hoàn thành" }]);
  });

  it("take another day for one that is none", async () => {
    const { user, session } = await open({
      review: slipReview({
        changes: [],
        doubts: [
          {
            key: "d1",
            task: TASK_31,
            field: "doneOn",
            present: null,
            entry: { kind: "unclear", typed: "31/6", why: "noSuchDay" },
            sources: [BY_ECONOMY],
          },
        ],
      }),
    });
    await user.type(screen.getByRole("textbox", { name: "Ngày khác" }), "30/6/2026");
    expect(session.state().decisions.chosen).toEqual({ d1: { day: knownDay(2026, 6, 30) } });
  });

  it("ask which task a row is that lost its id", async () => {
    const { user, session } = await open({
      review: slipReview({
        changes: [],
        matches: [
          { key: "m1", row: ROW, sources: [BY_ECONOMY], candidates: [TASK_12, TASK_31] },
          { key: "m2", row: OTHER_ROW, sources: [BY_ECONOMY], candidates: [TASK_12] },
        ],
      }),
    });
    const choice = screen.getByRole("combobox", { name: /“Tập huấn chữ ký số” là nhiệm vụ nào/ });
    expect(choice).toHaveDisplayValue("Chưa xác định, để chờ");
    await user.selectOptions(
      choice,
      "Là nhiệm vụ 31: Triển khai thực hiện Tổng kiểm kê tài sản công"
    );
    expect(session.state().decisions.matched).toEqual({ m1: "nv-31" });
    expect(screen.getAllByRole("combobox")).toEqual([
      choice,
      screen.getByRole("combobox", { name: /“Số hóa hồ sơ” là nhiệm vụ nào/ }),
    ]);
  });

  it("make a proposed row a task of an area only where somebody says so", async () => {
    const { user, written } = await open({
      review: slipReview({
        changes: [],
        additions: [
          {
            key: "a1",
            taskId: "nv-bcdghklm",
            row: ROW,
            sources: [BY_ECONOMY],
            wasSent: false,
            area: "Chuyển đổi số",
          },
        ],
      }),
    });
    const row = screen.getByRole("checkbox", { name: "Tập huấn chữ ký số" });
    expect(row).not.toBeChecked();
    await user.click(row);
    expect(screen.getByRole("combobox", { name: "Lĩnh vực" })).toHaveDisplayValue("Chuyển đổi số");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Lĩnh vực" }),
      "Cải cách thể chế"
    );
    await user.click(screen.getByRole("button", { name: "Ghi 1 mục" }));
    expect(written).toEqual([
      expect.objectContaining({ added: ["a1"], areas: { a1: "Cải cách thể chế" } }),
    ]);
  });

  it("name the line of the book of results that a document completes", async () => {
    const line = { taskId: "nv-12", number: "12", row: 3, agency: "Phòng Kinh tế" };
    const present = {
      ...{ period: "Quý I", deliverable: "Báo cáo", document: "", issuedOn: null },
      ...{ criterion: "", link: "" },
    };
    const result = { ...present, document: "15/BC-PKT", issuedOn: knownDay(2026, 3, 31) };
    const { user, written } = await open({
      review: slipReview({
        changes: [],
        results: [
          {
            ...{ ...result, key: "r1", task: TASK_12, reasons: [], sources: [BY_ECONOMY] },
            completes: { ...line, ...present },
          },
        ],
      }),
    });
    const name =
      "Ghi thêm “15/BC-PKT, 31/3/2026” vào dòng đã có trong sổ kết quả: “Quý I, Báo cáo”";
    const row = screen.getByRole("checkbox", { name });
    expect(row).toBeChecked();
    await user.click(row);
    await user.click(screen.getByRole("button", { name: "Chỉ ghi nhận đã gửi lại phiếu" }));
    expect(written).toEqual([expect.objectContaining({ leftOut: ["r1"] })]);
  });

  it("say what was written, and take it back", async () => {
    const { user, undone } = await open();
    await user.click(screen.getByRole("button", { name: "Ghi 2 mục" }));
    expect(
      screen.getByText("Đã ghi 2 ô; nguồn từng mục ở trang tính “Nhật ký thay đổi”.")
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(undone()).toBe(1);
    expect(screen.getByText("Đã hoàn tác, bảng theo dõi như trước khi ghi.")).toBeVisible();
  });

  it("show a hundred changes of a task list in a window that scrolls", async () => {
    await open({
      review: slipReview({
        changes: Array.from({ length: 100 }, (_, index) => ({
          key: `c${index}`,
          task: { taskId: `nv-${index}`, number: String(index), text: "Nhiệm vụ" },
          field: "note",
          sent: null,
          present: null,
          returned: "Đã gửi",
          sources: [BY_ECONOMY],
        })),
      }),
    });
    const list = await screen.findByRole("list", { name: "Thay đổi (100)" });
    expect(within(list).queryAllByRole("listitem").length).toBeLessThan(50);
    expect(screen.getByRole("button", { name: "Ghi 100 mục" })).toBeVisible();
  });

  it("say in one sentence why a file could not be read", async () => {
    await open({
      outcome: {
        ok: false,
        file: "phieu-kinh-te.xlsx",
        problem: { kind: "workbook", reason: "encrypted", name: "phieu-kinh-te.xlsx" },
      },
    });
    expect(screen.getByRole("list", { name: "Tệp đã nhận (1)" })).toHaveTextContent(/mật khẩu/);
    expect(screen.queryByRole("button", { name: /^Ghi/ })).toBeNull();
  });

  it("tell of cells that no row and column holds", async () => {
    const { user } = await open({
      review: slipReview({
        changes: [],
        files: [
          {
            ...slipReview().files[0]!,
            unused: [{ place: { sheet: "Ghi chú", row: 3, column: 28 }, text: "Đã gọi điện" }],
          },
        ],
      }),
    });
    await user.click(screen.getByRole("button", { name: "Nội dung chưa dùng (1)" }));
    expect(screen.getByText("phieu-kinh-te.xlsx, trang tính “Ghi chú”, ô AB3")).toBeVisible();
    expect(screen.getByText("Đã gọi điện")).toBeVisible();
  });

  it("say so where they bring nothing new", async () => {
    await open({ review: slipReview({ changes: [] }) });
    expect(screen.getByText("Các tệp này không có gì mới so với bảng theo dõi.")).toBeVisible();
  });
});
