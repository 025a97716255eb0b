import { toVietnamese } from "../../../src/plan/day";
import type { StoryDocument, StoryOrder } from "../../samples/year/story";
import type { Bench } from "../bench";
import { pictured } from "./pictures";

type Order<Kind extends StoryOrder["kind"]> = Extract<StoryOrder, { readonly kind: Kind }>;

const WRITTEN: Readonly<Record<StoryOrder["kind"], string>> = {
  add: "Bổ sung nhiệm vụ",
  extend: "Gia hạn nhiệm vụ",
  stop: "Dừng nhiệm vụ",
  rename: "Đổi tên đơn vị",
  merge: "Sáp nhập, hợp nhất đơn vị",
  split: "Chia tách đơn vị",
};

/** Writes what a document orders, by the pane's forms. */
export async function writeOrder(
  bench: Bench,
  order: StoryOrder,
  document: StoryDocument
): Promise<void> {
  switch (order.kind) {
    case "add":
    case "extend":
    case "stop":
      await bench.tab("Theo dõi").click();
      await bench.tab("Thay đổi").click();
      await choose(bench, "Loại thay đổi", order.kind);
      await changeTask(bench, order);
      break;
    default:
      await bench.tab("Thiết lập").click();
      await openForm(bench);
      await choose(bench, "Hình thức", order.kind);
      await reorganise(bench, order);
  }
  await byDocument(bench, document);
  await bench.button("Xem trước").click();
  await bench.button("Ghi").scrollIntoViewIfNeeded();
  await pictured(bench, `${order.kind}-preview`);
  await bench.button("Ghi").click();
  await bench.pane.getByText(`Đã ghi: ${WRITTEN[order.kind]}.`, { exact: false }).first().waitFor();
}

async function changeTask(bench: Bench, order: Order<"add" | "extend" | "stop">): Promise<void> {
  switch (order.kind) {
    case "add": {
      const { area, text, lead, deadlineText, deliverable } = order.task;
      await choose(bench, "Lĩnh vực", area);
      await fill(bench, "Nội dung công việc", text);
      await choose(bench, "Cơ quan chủ trì", lead);
      await fill(bench, "Thời gian thực hiện/hoàn thành", deadlineText);
      await fill(bench, "Sản phẩm", deliverable);
      break;
    }
    case "extend":
      await chooseTask(bench, order.task);
      await fill(bench, "Hạn mới", toVietnamese(order.due));
      break;
    case "stop":
      await chooseTask(bench, order.task);
      await fill(bench, "Lý do dừng", order.reason);
  }
}

async function chooseTask({ pane }: Bench, task: number): Promise<void> {
  const box = pane.getByRole("combobox", { name: "Nhiệm vụ", exact: true });
  await box.click();
  await box.pressSequentially(String(task));
  await pane.getByRole("option", { name: new RegExp(`^${task}\\. `) }).click();
}

async function openForm(bench: Bench): Promise<void> {
  const section = bench.button("Sắp xếp lại đơn vị");
  await section.waitFor();
  if ((await section.getAttribute("aria-expanded")) !== "true") {
    await section.click();
  }
}

async function reorganise(bench: Bench, order: Order<"rename" | "merge" | "split">): Promise<void> {
  switch (order.kind) {
    case "rename":
      await choose(bench, "Đơn vị hiện nay", order.from);
      await fill(bench, "Tên mới", order.to);
      await fill(bench, "Từ ngày", "01/7/2026");
      break;
    case "merge":
      await chooseSeveral(bench, "Các đơn vị được sáp nhập, hợp nhất", order.from);
      await fill(bench, "Tên sau sáp nhập, hợp nhất", order.to);
      await fill(bench, "Từ ngày", "01/7/2026");
      break;
    case "split":
      await choose(bench, "Đơn vị hiện nay", order.from);
      await fill(bench, "Đơn vị mới thứ 1", order.into[0]);
      await fill(bench, "Đơn vị mới thứ 2", order.into[1]);
      await fill(bench, "Từ ngày", "01/7/2026");
      await assign(bench, order);
  }
}

/** All tasks to the one, then those of the story to the other. */
async function assign(bench: Bench, { into: [first, second], second: others }: Order<"split">) {
  const tasks = bench.pane.getByRole("group", { name: "Nhiệm vụ chưa kết thúc chuyển về" });
  await tasks.getByRole("button", { name: `Tất cả về ${first}`, exact: true }).click();
  for (const task of others) {
    const lead = tasks.getByLabel(new RegExp(`^${task}\\. `));
    await lead.selectOption(second);
    await lead.scrollIntoViewIfNeeded();
  }
  await pictured(bench, "split-tasks");
}

async function chooseSeveral({ pane }: Bench, label: string, names: readonly string[]) {
  const box = pane.getByRole("combobox", { name: label, exact: true });
  await box.click();
  for (const name of names) {
    await pane.getByRole("menuitemcheckbox", { name, exact: true }).click();
  }
  await box.press("Escape");
}

async function byDocument({ pane }: Bench, document: StoryDocument): Promise<void> {
  const fields = pane.getByRole("group", { name: "Văn bản làm căn cứ" });
  const field = (label: string) => fields.getByLabel(label, { exact: true });
  await field("Loại văn bản").selectOption(document.documentKind);
  await field("Số và ký hiệu").fill(document.documentNumber);
  await field("Ngày ban hành").fill(document.issuedOn);
  await field("Cơ quan ban hành (nếu cần)").fill(document.issuer);
}

async function fill({ pane }: Bench, label: string, text: string): Promise<void> {
  await pane.getByLabel(label, { exact: true }).fill(text);
}

async function choose({ pane }: Bench, label: string, option: string): Promise<void> {
  await pane.getByLabel(label, { exact: true }).selectOption(option);
}
