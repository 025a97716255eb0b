/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkSession, type Work } from "../../../src/commands/workSession";
import axe from "axe-core";
import type { YearDraftKind } from "../../../src/actions/changes/yearDraft";
import { ChangesPart } from "../../../src/taskpane/follow/changes/ChangesPart";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";
import { yearBench } from "../yearBench";

beforeAll(withoutLayout);

const ROWS = [
  { lead: "Phòng Kinh tế", text: "Rà soát thủ tục hành chính" },
  { lead: "Phòng Hạ tầng", text: "Công khai quy hoạch sử dụng đất" },
];

async function openPart(kind: YearDraftKind, former: readonly string[] = []) {
  const bench = yearBench(kind, ROWS, former);
  const asked: Work[] = [];
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve({ kind: "openSheet", shown: true });
  });
  const sessions = openSessions({ work, yearChanges: () => Promise.resolve(bench.session) });
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <ChangesPart sessions={sessions} language="vi" />
    </FluentProvider>
  );
  await screen.findByRole("combobox", { name: "Loại thay đổi" });
  return { ...bench, asked, container, user: userEvent.setup() };
}

type Part = Awaited<ReturnType<typeof openPart>>;

async function typeDocument({ user }: Part): Promise<void> {
  await user.type(screen.getByLabelText("Số và ký hiệu"), "45/QĐ-UBND");
  await user.type(screen.getByLabelText("Ngày ban hành"), "25/6/2026");
}

const press = ({ user }: Part, name: string) => user.click(screen.getByRole("button", { name }));

describe("changes during the year", () => {
  it("a task found by words goes to another agency once its preview was seen", async () => {
    const part = await openPart("move");
    await part.user.type(screen.getByRole("combobox", { name: "Nhiệm vụ" }), "quy hoach");
    await part.user.click(
      screen.getByRole("option", { name: "2. Công khai quy hoạch sử dụng đất" })
    );
    await part.user.selectOptions(
      screen.getByRole("combobox", { name: "Cơ quan chủ trì mới" }),
      "Phòng Kinh tế"
    );
    await part.user.type(screen.getByLabelText("Từ ngày"), "01/7/2026");
    await typeDocument(part);
    expect(screen.queryByRole("button", { name: "Ghi" })).toBeNull();

    await press(part, "Xem trước");
    const lines = within(await screen.findByRole("list", { name: "Sẽ ghi" }));
    expect(lines.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Cơ quan chủ trì: Phòng Hạ tầng → Phòng Kinh tế",
      "Ghi chú: (trống) → Chuyển từ Phòng Hạ tầng từ ngày 01/7/2026 theo Quyết định số 45/QĐ-UBND ngày 25/6/2026.",
    ]);
    expect((await axe.run(part.container)).violations).toEqual([]);
    expect(part.write).not.toHaveBeenCalled();

    await press(part, "Ghi");
    expect(
      await screen.findByText("Đã ghi: Chuyển cơ quan chủ trì. Xem trang tính “Nhật ký thay đổi”.")
    ).toBeVisible();
    expect(part.write).toHaveBeenCalledTimes(1);
    await press(part, "Xem nhật ký");
    expect(part.asked).toEqual([{ kind: "openSheet", role: "changeLog" }]);
    await press(part, "Hoàn tác");
    expect(await screen.findByText(/^Đã hoàn tác/)).toBeVisible();
    expect(part.undo).toHaveBeenCalledTimes(1);
  });

  it("does not offer to undo the last change below the preview of the next", async () => {
    const part = await openPart("stop");
    const stop = async (task: RegExp) => {
      await part.user.type(screen.getByRole("combobox", { name: "Nhiệm vụ" }), "1");
      await part.user.click(screen.getByRole("option", { name: task }));
      await part.user.type(screen.getByLabelText("Lý do dừng"), "Đã lồng ghép");
      await press(part, "Xem trước");
      await screen.findByRole("list", { name: "Sẽ ghi" });
    };
    await typeDocument(part);
    await stop(/^1\. /);
    await press(part, "Ghi");
    expect(await screen.findByRole("button", { name: "Hoàn tác" })).toBeVisible();

    await stop(/^1\. /);
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
    expect(screen.queryByText("Có thể hoàn tác thay đổi vừa ghi.")).toBeNull();
    await part.user.type(screen.getByLabelText("Lý do dừng"), " vào nhiệm vụ khác");
    expect(screen.getByText("Có thể hoàn tác thay đổi vừa ghi.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Hoàn tác" })).toBeVisible();
  });

  it("says at the fields what is missing, and of the whole why it cannot be", async () => {
    const part = await openPart("stop");
    await press(part, "Xem trước");
    expect(await screen.findByText("Hãy chọn nhiệm vụ.")).toBeVisible();
    expect(screen.getByLabelText("Số và ký hiệu")).toHaveAccessibleDescription(
      /Hãy nhập số và ký hiệu văn bản/
    );
    await typeDocument(part);
    await part.user.type(screen.getByRole("combobox", { name: "Nhiệm vụ" }), "1");
    await part.user.click(screen.getByRole("option", { name: /^1\. / }));
    await press(part, "Xem trước");
    expect(await screen.findByText("Hãy nhập lý do dừng.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ghi" })).toBeNull();
  });

  it("what was shown holds no more once something is typed", async () => {
    const part = await openPart("add");
    await part.user.selectOptions(screen.getByLabelText("Lĩnh vực"), "Cải cách thể chế");
    await part.user.type(screen.getByLabelText("Nội dung công việc"), "Khảo sát hài lòng");
    await part.user.selectOptions(screen.getByLabelText("Cơ quan chủ trì"), "Phòng Kinh tế");
    await typeDocument(part);
    await press(part, "Xem trước");
    expect(
      await screen.findByText(
        "Thêm nhiệm vụ “Khảo sát hài lòng” vào lĩnh vực Cải cách thể chế, do Phòng Kinh tế chủ trì."
      )
    ).toBeVisible();
    await part.user.type(screen.getByLabelText("Sản phẩm"), "Báo cáo");
    expect(screen.queryByRole("button", { name: "Ghi" })).toBeNull();
    expect(screen.queryByRole("list", { name: "Sẽ ghi" })).toBeNull();
  });

  it("says how the deadline of a new task is read, while it is typed and before it is written", async () => {
    const part = await openPart("add");
    await part.user.selectOptions(screen.getByLabelText("Lĩnh vực"), "Cải cách thể chế");
    await part.user.type(screen.getByLabelText("Nội dung công việc"), "Khảo sát hài lòng");
    await part.user.selectOptions(screen.getByLabelText("Cơ quan chủ trì"), "Phòng Kinh tế");
    const deadline = screen.getByLabelText("Thời gian thực hiện/hoàn thành");
    expect(deadline).toHaveAccessibleDescription(/^Ghi như trong văn bản/);
    await part.user.type(deadline, "Trước ngày 30/9/2026");
    expect(deadline).toHaveAccessibleDescription("đọc là hết ngày 29/9/2026");
    await typeDocument(part);
    await press(part, "Xem trước");
    expect(
      await screen.findByText(
        "Thời gian thực hiện/hoàn thành: Trước ngày 30/9/2026 (đọc là hết ngày 29/9/2026)"
      )
    ).toBeVisible();
    expect(screen.queryByText("Đề nghị kiểm tra lại trước khi ghi")).toBeNull();
  });

  it("warns of a year that is mistyped, and writes all the same when told to", async () => {
    const part = await openPart("extend");
    await part.user.type(screen.getByRole("combobox", { name: "Nhiệm vụ" }), "1");
    await part.user.click(screen.getByRole("option", { name: /^1\. / }));
    await part.user.type(screen.getByLabelText("Hạn mới"), "30/9/2062");
    await typeDocument(part);
    await press(part, "Xem trước");
    expect(await screen.findByText("Đề nghị kiểm tra lại trước khi ghi")).toBeVisible();
    expect(
      screen.getByText("Hạn mới là 30/9/2062, cách xa năm kế hoạch 2026; có thể đã gõ nhầm năm.")
    ).toBeVisible();
    expect((await axe.run(part.container)).violations).toEqual([]);
    await press(part, "Ghi");
    expect(part.write).toHaveBeenCalledTimes(1);
  });

  it("one that was reorganised away is not offered for new work", async () => {
    const part = await openPart("add", ["Phòng Khoa học"]);
    const lead = within(screen.getByLabelText("Cơ quan chủ trì"));
    expect(lead.getByRole("option", { name: "Công an xã" })).toBeVisible();
    expect(lead.queryByRole("option", { name: "Phòng Khoa học" })).toBeNull();
    await part.user.click(screen.getByRole("combobox", { name: "Cơ quan phối hợp" }));
    expect(screen.getByRole("menuitemcheckbox", { name: "Công an xã" })).toBeVisible();
    expect(screen.queryByRole("menuitemcheckbox", { name: "Phòng Khoa học" })).toBeNull();
  });
});
