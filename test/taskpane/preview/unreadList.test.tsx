/** @jest-environment ./test/jest/page.js */
import { beforeAll, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { screen, waitFor } from "@testing-library/react";
import { gridOf } from "../../intake/gridOf";
import { withoutLayout } from "../withoutLayout";
import { openPane, section } from "./openPane";

beforeAll(withoutLayout);

/** A list whose header says nothing that anybody knows, and whose rows tell too little to do without. */
const STRANGE = gridOf(
  [
    ["Sổ tay công việc"],
    ["Gì", "Ai", "Bao giờ"],
    ["Rà soát văn bản", "Chị Lan", "Quý II/2026"],
    ["Báo cáo kết quả", "Anh Nam", "30/6/2026"],
  ],
  [],
  "Sổ tay"
);

it("a list without a known header is read by the row and the columns that the user points at", async () => {
  const { user, preview } = await openPane([STRANGE]);
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  await screen.findByText(/Không tìm thấy dòng tiêu đề/);
  const rows = screen.getByRole("combobox", { name: "Dòng nào ghi tên các cột?" });
  await user.selectOptions(rows, "dòng 2: Gì | Ai | Bao giờ");

  await screen.findByText(/Chưa rõ cột nào/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Cột A: “Gì”" }), "task");

  await screen.findByText(/^Đã đọc được 2 nhiệm vụ/);
  const { plan } = preview.state().preview!.reading;
  expect(plan.tasks.map(({ text }) => text)).toEqual(["Rà soát văn bản", "Báo cáo kết quả"]);
  expect(plan.carriedColumns).toEqual(["Ai", "Bao giờ"]);
});

it("what was pointed at can be taken back while the list is unread", async () => {
  const { user, preview } = await openPane([STRANGE]);
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  const rows = await screen.findByRole("combobox", { name: "Dòng nào ghi tên các cột?" });
  await user.selectOptions(rows, "dòng 2: Gì | Ai | Bao giờ");
  await screen.findByText(/Chưa rõ cột nào/);
  await user.click(section(/^Đã lựa chọn/).getByRole("button", { name: /^Bỏ lựa chọn:/ }));
  await waitFor(() => expect(preview.state().choices?.rows).toEqual([]));
  expect(await screen.findByRole("combobox", { name: "Dòng nào ghi tên các cột?" })).toBeVisible();
});
