/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BuildOutcome, BuildRequest } from "../../../src/actions/buildAppendix";
import type { Preview } from "../../../src/actions/previewAppendix";
import { BuildSession } from "../../../src/commands/buildSession";
import { PreviewSession } from "../../../src/commands/previewSession";
import type { Difference } from "../../../src/sheets/differences";
import { Pane } from "../../../src/taskpane/Pane";
import { builtAppendix } from "../builtAppendix";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";
import { DOUBTFUL_SHEETS, previewOf } from "./previewOf";

beforeAll(withoutLayout);

const about = { rows: { first: 7, last: 7 }, usual: "table", asks: true } as const;

const LEAD_OF_31: Difference = {
  ...about,
  kind: "clash",
  key: "clash 31",
  number: "31",
  text: "Tổng kiểm kê tài sản công",
  column: "Cơ quan chủ trì",
  table: "Văn phòng HĐND và UBND",
  source: "Công an xã",
};
const PRODUCT_OF_4: Difference = {
  ...LEAD_OF_31,
  key: "clash 4",
  number: "4",
  text: "Triển khai các nhiệm vụ về cải cách hành chính của xã",
  column: "Sản phẩm",
  table: "",
  source: "Báo cáo",
};
const DEADLINE_OF_1: Difference = {
  ...about,
  kind: "changed",
  key: "changed 1",
  number: "1",
  text: "Ban hành Kế hoạch",
  column: "Thời gian thực hiện/hoàn thành",
  table: "Trước ngày 15/01/2026",
  source: "Trước ngày 20/02/2026",
  usual: "source",
  asks: false,
};
const GONE_39: Difference = {
  ...about,
  kind: "gone",
  key: "gone 39",
  number: "39",
  text: "Vận hành Cổng thông tin điện tử",
};

/** The pane on a workbook that has its appendix, with the preview in sight. */
async function openPreview(differences: readonly Difference[], given: Partial<Preview> = {}) {
  const preview = new PreviewSession((request) => {
    const outcome = previewOf(DOUBTFUL_SHEETS, request);
    return Promise.resolve(outcome.ok ? { ...outcome, differences, ...given } : outcome);
  });
  const built: Pick<BuildRequest, "decisions">[] = [];
  const build = new BuildSession(() =>
    preview.build((request) => {
      built.push(request);
      return Promise.resolve<BuildOutcome>(builtAppendix);
    })
  );
  const sessions = openSessions({ preview, build });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  await screen.findByText(/^Đã đọc được/);
  return {
    user,
    /** What a build goes by. */
    async decisions() {
      await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
      return [...(built.at(-1)?.decisions ?? [])];
    },
  };
}

function group(name: string) {
  return within(screen.getByRole("group", { name }));
}

function choice(name: RegExp): HTMLSelectElement {
  return screen.getByRole<HTMLSelectElement>("combobox", { name });
}

describe("differences between the list and the appendix", () => {
  it("are grouped with their counts, those that need a person first, each with both sides", async () => {
    await openPreview([DEADLINE_OF_1, GONE_39, LEAD_OF_31, PRODUCT_OF_4]);
    expect(screen.getAllByRole("heading", { level: 4 }).map((each) => each.textContent)).toEqual([
      "Hai bên cùng sửa (2)",
      "Không còn trong danh sách (1)",
      "Thay đổi trong danh sách (1)",
    ]);
    const clashes = group("Hai bên cùng sửa (2)");
    expect(clashes.getByText("31. Tổng kiểm kê tài sản công – Cơ quan chủ trì")).toBeVisible();
    expect(
      clashes.getByText("Phụ lục: “Văn phòng HĐND và UBND”; danh sách: “Công an xã”")
    ).toBeVisible();
    expect(clashes.getByText("Phụ lục: (trống); danh sách: “Báo cáo”")).toBeVisible();
    expect(screen.getByText("“Trước ngày 15/01/2026” → “Trước ngày 20/02/2026”")).toBeVisible();
  });

  it("wait or go as usual until somebody chooses", async () => {
    const { decisions } = await openPreview([LEAD_OF_31, DEADLINE_OF_1]);
    expect(choice(/^31\./).selectedOptions[0]).toHaveTextContent("Để sau (giữ như phụ lục)");
    expect(choice(/^1\./).selectedOptions[0]).toHaveTextContent("Lấy theo danh sách");
    expect(await decisions()).toEqual([]);
  });

  it("go as chosen, one by one", async () => {
    const { user, decisions } = await openPreview([LEAD_OF_31, GONE_39, DEADLINE_OF_1]);
    await user.selectOptions(choice(/^31\./), "Lấy theo danh sách");
    await user.selectOptions(choice(/^39\./), "Xóa dòng khỏi phụ lục");
    await user.selectOptions(choice(/^1\./), "Giữ như phụ lục");
    expect(await decisions()).toEqual([
      ["clash 31", "source"],
      ["gone 39", "source"],
      ["changed 1", "table"],
    ]);
  });

  it("of one kind go one way at once, and may be left for later again", async () => {
    const { user, decisions } = await openPreview([LEAD_OF_31, PRODUCT_OF_4]);
    const all = choice(/^Áp dụng cho tất cả: Hai bên cùng sửa/);
    await user.selectOptions(all, "Lấy theo danh sách");
    await user.selectOptions(choice(/^4\./), "Để sau (giữ như phụ lục)");
    expect(all.selectedOptions[0]).toHaveTextContent("(chọn riêng từng mục)");
    expect(await decisions()).toEqual([["clash 31", "source"]]);
  });

  it("that are none are said to be none", async () => {
    await openPreview([]);
    expect(group("So với phụ lục hiện có").getByText("Không có gì thay đổi.")).toBeVisible();
  });

  it("of an issued plan come with the word on the amending document", async () => {
    await openPreview([{ ...DEADLINE_OF_1, usual: "table", asks: true }], { isIssued: true });
    expect(screen.getByText(/^Kế hoạch đã ban hành: .*văn bản điều chỉnh/)).toBeVisible();
    expect(choice(/^1\./).selectedOptions[0]).toHaveTextContent("Để sau (giữ như phụ lục)");
  });
});
