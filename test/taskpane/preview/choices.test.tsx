/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { screen, waitFor } from "@testing-library/react";
import { knownDay } from "../../../src/plan/day";
import { gridOf } from "../../intake/gridOf";
import { withoutLayout } from "../withoutLayout";
import { openPreview, openSection, section } from "./openPane";

beforeAll(withoutLayout);

const DOUBTS = /^Cần quyết định/;
const DECISIONS = /^Đã lựa chọn/;

type OpenPane = Awaited<ReturnType<typeof openPreview>>;

function planIn({ preview }: OpenPane) {
  return preview.state().preview!.reading.plan;
}

describe("two names that may be one agency", () => {
  it("become one", async () => {
    const pane = await openPreview();
    const doubt = section(DOUBTS).getByRole("group", {
      name: /“Phòng Kinh tê” và “Phòng Kinh tế”/,
    });
    expect(doubt).toBeVisible();
    await pane.user.click(section(DOUBTS).getByRole("button", { name: "Là cùng một cơ quan" }));
    await waitFor(() => expect(doubt).not.toBeInTheDocument());
    expect(planIn(pane).tasks[1]!.lead).toBe("Phòng Kinh tế");
    expect(
      section(DECISIONS).getByText("“Phòng Kinh tê” được hiểu là “Phòng Kinh tế”")
    ).toBeVisible();
  });

  it("stay two, and are not asked about again", async () => {
    const pane = await openPreview();
    const button = section(DOUBTS).getByRole("button", { name: "Là hai cơ quan khác nhau" });
    await pane.user.click(button);
    await waitFor(() => expect(button).not.toBeInTheDocument());
    expect(planIn(pane).tasks[1]!.lead).toBe("Phòng Kinh tê");
    expect(section(DECISIONS).getByText("“Phòng Kinh tê” là cơ quan riêng")).toBeVisible();
  });
});

describe("a doubtful deadline", () => {
  const apply = () => section(DOUBTS).getByRole("button", { name: "Chọn cách đọc này" });
  const deadlineOf = (pane: OpenPane) => planIn(pane).tasks[0]!.deadline;

  it("is shown with its phrase, its reading in words, what else it may be and where it stands", async () => {
    await openPreview();
    const group = section(DOUBTS).getByRole("radiogroup", {
      name: "Cách đọc thời gian thực hiện “31/6/2026”",
    });
    expect(group).toBeVisible();
    const labels = section(DOUBTS)
      .getAllByRole<HTMLInputElement>("radio")
      .map((radio) => radio.labels?.[0]?.textContent);
    expect(labels).toEqual([
      "chưa đọc được hạn (cách đọc hiện tại)",
      "đọc là hết ngày 30/6/2026",
      "Nhập ngày khác",
    ]);
    expect(section(DOUBTS).getByText("Ở dòng 3")).toBeVisible();
  });

  it("is decided by an alternative, only once the button is pressed", async () => {
    const pane = await openPreview();
    await pane.user.click(section(DOUBTS).getByRole("radio", { name: /30\/6\/2026/ }));
    expect(pane.preview.state().choices?.deadlines).toEqual([]);
    await pane.user.click(apply());
    await screen.findByText("“31/6/2026”: đọc là hết ngày 30/6/2026");
    expect(deadlineOf(pane)).toMatchObject({ due: knownDay(2026, 6, 30), sure: true });
  });

  it("may be left as it is", async () => {
    const pane = await openPreview();
    await pane.user.click(apply());
    await screen.findByText("“31/6/2026”: chưa đọc được hạn");
    expect(deadlineOf(pane)).toMatchObject({ kind: "unknown", due: null });
  });

  it("takes a typed day, and says where there is no such day", async () => {
    const pane = await openPreview();
    await pane.user.click(section(DOUBTS).getByRole("radio", { name: "Nhập ngày khác" }));
    const day = section(DOUBTS).getByRole("textbox", { name: /Hạn hoàn thành/ });
    await pane.user.type(day, "31/6/2026");
    await pane.user.click(apply());
    expect(section(DOUBTS).getByText(/Ngày chưa đúng/)).toBeVisible();
    expect(day).toBeInvalid();
    expect(pane.preview.state().choices?.deadlines).toEqual([]);
    await pane.user.clear(day);
    await pane.user.type(day, "1/7/2026");
    await pane.user.click(apply());
    await screen.findByText("“31/6/2026”: đọc là hết ngày 01/7/2026");
    expect(deadlineOf(pane).due).toBe(knownDay(2026, 7, 1));
  });
});

describe("a column", () => {
  it("is shown by its letter and header with what it is read as, and takes another meaning", async () => {
    const pane = await openPreview();
    const columns = await openSection(pane, /^Cột/);
    expect(columns.getByRole("combobox", { name: "Cột D: “Thời gian thực hiện”" })).toHaveValue(
      "deadline"
    );
    const records = columns.getByRole("combobox", { name: "Cột E: “Hồ sơ”" });
    expect(records).toHaveDisplayValue("Giữ thành cột riêng");
    await pane.user.selectOptions(records, "Sản phẩm");
    await waitFor(() => expect(planIn(pane).tasks[0]!.deliverable).toBe("Báo cáo"));
    expect(records).toHaveDisplayValue("Sản phẩm");
    expect(records).toHaveFocus();
  });
});

describe("a sheet", () => {
  it("with a list left unread is read too once it is ticked; the last one cannot be unticked", async () => {
    const pane = await openPreview();
    const sheets = await openSection(pane, /^Trang tính/);
    expect(sheets.getByRole("checkbox", { name: "Kế hoạch" })).toBeDisabled();
    await pane.user.click(
      sheets.getByRole("checkbox", { name: "Năm 2025 (3 nhiệm vụ, chưa đọc)" })
    );
    await waitFor(() => expect(planIn(pane).tasks).toHaveLength(6));
    expect(sheets.getByRole("checkbox", { name: "Năm 2025" })).toBeChecked();
    await pane.user.click(sheets.getByRole("checkbox", { name: "Kế hoạch" }));
    await waitFor(() => expect(planIn(pane).tasks).toHaveLength(3));
  });
});

describe("a row", () => {
  const ROWS = /^Các dòng: 3 nhiệm vụ, 1 lĩnh vực, 1 dòng bỏ qua/;

  it("that was left out becomes a task, or part of the one above, and stays under the keyboard", async () => {
    const pane = await openPreview();
    const rows = await openSection(pane, ROWS);
    const note = rows.getByRole("combobox", { name: "Ghi chú: thực hiện theo Kế hoạch số 12" });
    expect(note).toHaveDisplayValue("Bỏ qua");
    await pane.user.selectOptions(note, "Là nhiệm vụ");
    await waitFor(() => expect(planIn(pane).tasks).toHaveLength(4));
    expect(note).toHaveFocus();
    await pane.user.selectOptions(note, "Nối vào nhiệm vụ ở dòng trên");
    await waitFor(() => expect(planIn(pane).tasks).toHaveLength(3));
    expect(note).toHaveFocus();
  });

  it("that was read as a task is found by its words and becomes an area", async () => {
    const pane = await openPreview();
    const rows = await openSection(pane, ROWS);
    await pane.user.type(rows.getByRole("searchbox", { name: /^Tìm dòng/ }), "TUYEN TRUYỀN");
    const task = rows.getByRole("combobox", { name: /Ban hành kế hoạch tuyên truyền/ });
    await pane.user.selectOptions(task, "Là lĩnh vực");
    await waitFor(() => expect(planIn(pane).areas).toHaveLength(2));
  });

  it("of one kind alone is shown where only that kind is wanted", async () => {
    const pane = await openPreview();
    const rows = await openSection(pane, ROWS);
    await pane.user.selectOptions(rows.getByRole("combobox", { name: "Hiện" }), "Dòng bỏ qua");
    expect(rows.getByText("Đang hiện 1/5 dòng")).toBeVisible();
  });

  it("of a task tells who leads it and how its deadline is read, which can be corrected", async () => {
    const pane = await openPreview();
    const rows = await openSection(pane, ROWS);
    const told =
      "Chủ trì: Phòng Kinh tê; “Quý II/2026” đọc là từ ngày 01/4/2026 đến hết ngày 30/6/2026";
    expect(rows.getByText(told)).toBeVisible();
    await pane.user.click(
      rows.getByRole("button", { name: /^Sửa cách đọc hạn: 2 \| Ban hành kế hoạch/ })
    );
    await pane.user.click(rows.getByRole("radio", { name: "Nhập ngày khác" }));
    await pane.user.type(rows.getByRole("textbox", { name: /Hạn hoàn thành/ }), "15/5/2026");
    await pane.user.click(rows.getByRole("button", { name: "Chọn cách đọc này" }));
    await waitFor(() => expect(planIn(pane).tasks[1]!.deadline.due).toBe(knownDay(2026, 5, 15)));
  });
});

describe("a choice that leaves no list", () => {
  it("says so, keeps the last reading in sight, and can be taken back", async () => {
    const only = ["1", "Tự kiểm tra việc thực hiện", "Công an xã", "Tháng 10/2026"];
    const header = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện"];
    const pane = await openPreview([gridOf([header, only])]);
    const rows = await openSection(pane, /^Các dòng: 1 nhiệm vụ, 0 lĩnh vực/);
    await pane.user.type(rows.getByRole("searchbox"), "tự kiểm tra");
    const task = rows.getByRole("combobox", { name: /Tự kiểm tra/ });
    await pane.user.selectOptions(task, "Bỏ qua");
    expect(await screen.findByText("Chưa đọc được danh sách.")).toBeVisible();
    expect(task).toHaveDisplayValue("Bỏ qua");
    await pane.user.click(screen.getByRole("button", { name: /^Bỏ lựa chọn: Dòng “1 \| Tự/ }));
    await waitFor(() => expect(task).toHaveDisplayValue("Là nhiệm vụ"));
    await waitFor(() => expect(screen.queryByText("Chưa đọc được danh sách.")).toBeNull());
  });
});

describe("an agency", () => {
  it("is the same as another one when the user says so", async () => {
    const pane = await openPreview();
    const agencies = await openSection(pane, /^Cơ quan \(3\)/);
    const office = agencies.getByRole("combobox", { name: /^“Văn phòng HĐND và UBND” là cùng/ });
    expect(agencies.getByText("Cách viết khác: “VP HĐND-UBND”")).toBeVisible();
    await pane.user.selectOptions(office, "Phòng Kinh tế");
    expect(pane.preview.state().choices?.agencies).toEqual([]);
    await pane.user.click(
      agencies.getByRole("button", { name: "Gộp “Văn phòng HĐND và UBND” vào “Phòng Kinh tế”" })
    );
    await waitFor(() => expect(planIn(pane).tasks[2]!.lead).toBe("Phòng Kinh tế"));
  });
});

describe("a spelling", () => {
  it("that was taken for another agency's is parted from it", async () => {
    const pane = await openPreview();
    await pane.user.click(section(DOUBTS).getByRole("button", { name: "Là cùng một cơ quan" }));
    const agencies = await openSection(pane, /^Cơ quan \(2\)/);
    const part = { name: "Tách “Phòng Kinh tê” thành cơ quan riêng" };
    await pane.user.click(agencies.getByRole("button", part));
    await waitFor(() => expect(planIn(pane).tasks[1]!.lead).toBe("Phòng Kinh tê"));
    expect(pane.preview.state().choices?.agencies).toHaveLength(1);
  });
});

describe("a choice", () => {
  it("is taken back alone or with all others", async () => {
    const pane = await openPreview();
    await pane.user.click(section(DOUBTS).getByRole("button", { name: "Là cùng một cơ quan" }));
    await waitFor(() => section(DECISIONS));
    await pane.user.click(section(DOUBTS).getByRole("button", { name: "Chọn cách đọc này" }));
    await waitFor(() => expect(screen.queryByRole("group", { name: DOUBTS })).toBeNull());
    const agency = { name: "Bỏ lựa chọn: “Phòng Kinh tê” được hiểu là “Phòng Kinh tế”" };
    await pane.user.click(screen.getByRole("button", agency));
    await waitFor(() => expect(planIn(pane).tasks[1]!.lead).toBe("Phòng Kinh tê"));
    expect(pane.preview.state().choices?.deadlines).toHaveLength(1);
    await pane.user.click(screen.getByRole("button", { name: "Bỏ tất cả lựa chọn" }));
    await waitFor(() => expect(section(DOUBTS).getAllByRole("listitem")).toHaveLength(2));
    expect(screen.queryByRole("button", { name: DECISIONS })).toBeNull();
  });
});
