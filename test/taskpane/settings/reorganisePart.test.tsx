/** @jest-environment ./test/jest/page.js */
import { beforeAll, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { YearDraftKind } from "../../../src/actions/changes/yearDraft";
import { ReorganisePart } from "../../../src/taskpane/settings/reorganise/ReorganisePart";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";
import { yearBench } from "../yearBench";

beforeAll(withoutLayout);

const ROWS = [
  { lead: "Phòng Kinh tế", status: "Đã hoàn thành" },
  { lead: "Phòng Kinh tế" },
  { lead: "Phòng Hạ tầng" },
  { lead: "Công an xã", supporting: "Phòng Hạ tầng" },
];

async function openPart(kind: YearDraftKind, former: readonly string[] = []) {
  const bench = yearBench(kind, ROWS, former);
  const sessions = openSessions({ reorganisation: () => Promise.resolve(bench.session) });
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <ReorganisePart sessions={sessions} language="vi" />
    </FluentProvider>
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Sắp xếp lại đơn vị" }));
  await screen.findByRole("combobox", { name: "Hình thức" });
  return { ...bench, container, user };
}

type Part = Awaited<ReturnType<typeof openPart>>;

async function preview({ user }: Part): Promise<readonly (string | null)[]> {
  await user.type(screen.getByLabelText("Số và ký hiệu"), "45/QĐ-UBND");
  await user.type(screen.getByLabelText("Ngày ban hành"), "25/6/2026");
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  const lines = within(await screen.findByRole("list", { name: "Sẽ ghi" }));
  return lines.getAllByRole("listitem").map(({ textContent }) => textContent);
}

it("a merger tells who moves, who keeps the former name, and what becomes of the list", async () => {
  const part = await openPart("merge");
  const { user } = part;
  await user.click(screen.getByRole("combobox", { name: "Các đơn vị được sáp nhập, hợp nhất" }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Phòng Kinh tế" }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Phòng Hạ tầng" }));
  await user.keyboard("{Escape}");
  await user.type(
    screen.getByRole("combobox", { name: "Tên sau sáp nhập, hợp nhất" }),
    "Phòng Kinh tế - Hạ tầng"
  );
  await user.type(screen.getByLabelText("Từ ngày"), "01/7/2026");
  expect(await preview(part)).toEqual([
    "2 nhiệm vụ chưa kết thúc chuyển sang Phòng Kinh tế - Hạ tầng.",
    "1 nhiệm vụ chỉ đổi tên đơn vị ở cột Cơ quan phối hợp.",
    "STT các nhiệm vụ thay đổi: 2, 3, 4.",
    "1 nhiệm vụ đã kết thúc giữ tên cũ.",
    "Danh mục thêm “Phòng Kinh tế - Hạ tầng”.",
    "Danh mục bỏ “Phòng Hạ tầng” vì không còn nhiệm vụ nào ghi tên này; tên cũ được giữ làm cách viết khác.",
    "Danh mục giữ “Phòng Kinh tế” là đơn vị cũ: nhiệm vụ đã kết thúc vẫn ghi tên này, việc mới không chọn được nữa.",
  ]);
  expect((await axe.run(part.container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Ghi" }));
  expect(
    await screen.findByText("Đã ghi: Sáp nhập, hợp nhất đơn vị. Xem trang tính “Nhật ký thay đổi”.")
  ).toBeVisible();
  expect(
    screen.getByText(/bản in và các trang tính báo cáo chưa đổi theo: vào thẻ Báo cáo/)
  ).toBeVisible();
});

it("a split asks for each task that is not over where it goes, to a new agency or to one that there is", async () => {
  const part = await openPart("split");
  const { user } = part;
  await user.selectOptions(screen.getByLabelText("Đơn vị hiện nay"), "Phòng Hạ tầng");
  await user.click(screen.getByRole("combobox", { name: "Đơn vị mới thứ 1" }));
  const heirs = within(screen.getByRole("listbox"));
  expect(heirs.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Phòng Khoa học",
    "Phòng Kinh tế",
    "Phòng Hạ tầng",
    "Công an xã",
  ]);
  await user.click(heirs.getByRole("option", { name: "Phòng Kinh tế" }));
  await user.type(screen.getByRole("combobox", { name: "Đơn vị mới thứ 2" }), "Phòng Đô thị");
  await user.type(screen.getByLabelText("Từ ngày"), "01/7/2026");
  const tasks = within(screen.getByRole("list", { name: "Nhiệm vụ chưa kết thúc chuyển về" }));
  expect(tasks.getAllByRole("combobox")).toHaveLength(1);
  await user.selectOptions(tasks.getByRole("combobox", { name: "3. Việc thứ 3" }), "Phòng Kinh tế");
  expect(await preview(part)).toEqual([
    "1 nhiệm vụ chưa kết thúc chuyển sang Phòng Kinh tế.",
    "Không có nhiệm vụ chưa kết thúc nào chuyển sang Phòng Đô thị.",
    "1 nhiệm vụ chỉ đổi tên đơn vị ở cột Cơ quan phối hợp.",
    "STT các nhiệm vụ thay đổi: 3, 4.",
    "Danh mục thêm “Phòng Đô thị”.",
    "Danh mục giữ “Phòng Hạ tầng” là đơn vị cũ: nhiệm vụ đã kết thúc vẫn ghi tên này, việc mới không chọn được nữa.",
  ]);
  expect((await axe.run(part.container)).violations).toEqual([]);
});

it("a split after which the agency goes on tells what stays with it and what each other one gets", async () => {
  const part = await openPart("split");
  const { user } = part;
  await user.selectOptions(screen.getByLabelText("Đơn vị hiện nay"), "Phòng Hạ tầng");
  await user.type(screen.getByRole("combobox", { name: "Đơn vị mới thứ 1" }), "Phòng Hạ tầng");
  await user.type(screen.getByRole("combobox", { name: "Đơn vị mới thứ 2" }), "Phòng Đô thị");
  await user.type(screen.getByLabelText("Từ ngày"), "01/7/2026");
  await user.selectOptions(
    screen.getByRole("combobox", { name: "3. Việc thứ 3" }),
    "Phòng Hạ tầng"
  );
  expect((await preview(part)).slice(0, 2)).toEqual([
    "1 nhiệm vụ chưa kết thúc vẫn do Phòng Hạ tầng chủ trì.",
    "Không có nhiệm vụ chưa kết thúc nào chuyển sang Phòng Đô thị.",
  ]);
});

it("one that is no more is not offered to be reorganised again, nor to take over", async () => {
  const part = await openPart("split", ["Phòng Khoa học"]);
  const { user } = part;
  const present = screen.getByLabelText("Đơn vị hiện nay");
  expect(within(present).queryByRole("option", { name: "Phòng Khoa học" })).toBeNull();
  await user.selectOptions(present, "Phòng Kinh tế");
  await user.click(screen.getByRole("combobox", { name: "Đơn vị mới thứ 1" }));
  const heirs = within(screen.getByRole("listbox"));
  expect(heirs.getByRole("option", { name: "Công an xã" })).toBeVisible();
  expect(heirs.queryByRole("option", { name: "Phòng Khoa học" })).toBeNull();
});
