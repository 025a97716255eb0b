/** @jest-environment ./test/jest/page.js */
import { beforeAll, expect, test } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  SnapshotsSession,
  type RestorePreview,
  type SnapshotInfo,
  type SnapshotsDoors,
} from "../../../src/commands/snapshotsSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { knownDay } from "../../../src/plan/day";
import { SnapshotsPart } from "../../../src/taskpane/follow/snapshots/SnapshotsPart";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);

const BUILD: SnapshotInfo = {
  id: "nv-bbbbbbbb",
  at: { day: knownDay(2026, 11, 24), minutes: 902 },
  reason: "build",
  tasks: 39,
};
const REMINDERS: SnapshotInfo = {
  id: "nv-cccccccc",
  at: { day: knownDay(2026, 11, 23), minutes: 485 },
  reason: "reminders",
  tasks: 38,
};

const PREVIEW: RestorePreview = {
  ok: true,
  info: BUILD,
  tables: [
    {
      table: "PhuLuc",
      changed: [
        {
          number: "3",
          text: "Tự kiểm tra cải cách hành chính",
          changes: [{ label: "Hạn hoàn thành", before: "30/9/2026", after: "" }],
        },
      ],
      returning: [{ number: "21", text: "Rà soát quy chế làm việc" }],
      leaving: [{ number: "40", text: "Việc mới" }],
    },
  ],
  settings: [{ label: "Số ngày nhắc trước hạn", before: "21", after: "7" }],
  isSame: false,
};

async function open(doors: Partial<SnapshotsDoors> = {}) {
  const session = new SnapshotsSession({
    list: () => Promise.resolve([BUILD, REMINDERS]),
    preview: () => Promise.resolve(PREVIEW),
    restore: (seen) => Promise.resolve({ ok: true, preview: seen }),
    ...doors,
  });
  await act(async () => render(<SnapshotsPart session={session} language="vi" />));
  return userEvent.setup();
}

async function look(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole("button", { name: /lập lại phụ lục · 24\/11\/2026 15:02/ }));
}

test("copies are listed newest first, by what was about to be done, when, and how many tasks there were", async () => {
  await open();
  const items = within(screen.getByRole("list", { name: "Các bản lưu" })).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "Trước khi lập lại phụ lục · 24/11/2026 15:02 · 39 nhiệm vụXem thay đổi",
    "Trước khi ghi đôn đốc · 23/11/2026 08:05 · 38 nhiệm vụXem thay đổi",
  ]);
});

test("a workbook without copies says when there will be one", async () => {
  await open({ list: () => Promise.resolve([]) });
  expect(screen.getByText(/Chưa có bản lưu nào/)).toBeVisible();
});

test("what a copy would bring back is shown in groups that are counted", async () => {
  const user = await open();
  await look(user);
  const textOf = (name: string) => screen.getByRole("list", { name }).textContent;
  expect(textOf("Nhiệm vụ: dòng thay đổi (1)")).toBe(
    "STT 3: Tự kiểm tra cải cách hành chínhHạn hoàn thành: 30/9/2026 → (trống)"
  );
  expect(textOf("Nhiệm vụ: dòng được đưa trở lại (1)")).toBe("STT 21: Rà soát quy chế làm việc");
  expect(textOf("Nhiệm vụ: dòng sẽ bị xóa (1)")).toBe("STT 40: Việc mới");
  expect(textOf("Thiết lập thay đổi (1)")).toBe("Số ngày nhắc trước hạn: 21 → 7");
});

test("a copy is brought back only once the user has agreed, by keyboard alone", async () => {
  const asked: RestorePreview[] = [];
  const user = await open({
    restore: (seen) => {
      asked.push(seen);
      return Promise.resolve({ ok: true, preview: seen });
    },
  });
  await look(user);
  await user.click(screen.getByRole("button", { name: "Khôi phục bản này" }));
  expect(asked).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
  await user.tab();
  await user.keyboard("{Enter}");
  expect(asked).toEqual([PREVIEW]);
  expect(
    await screen.findByText(/1 dòng trở lại nội dung cũ, 1 dòng được đưa trở lại, 1 dòng đã xóa/)
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Khôi phục bản này" })).toBeNull();
});

test("nothing is brought back where the user says no", async () => {
  const user = await open({ restore: () => Promise.reject(new Error("not asked for")) });
  await look(user);
  await user.click(screen.getByRole("button", { name: "Khôi phục bản này" }));
  await user.click(screen.getByRole("button", { name: "Không khôi phục" }));
  expect(screen.getByRole("button", { name: "Khôi phục bản này" })).toBeVisible();
  expect(screen.queryByText(/Chưa khôi phục/)).toBeNull();
});

test("where somebody changed the workbook meanwhile the new changes are shown, to be agreed to anew", async () => {
  const other = { ...PREVIEW, settings: [] };
  const user = await open({
    restore: () => Promise.resolve({ ok: false, problem: "changed", preview: other }),
  });
  await look(user);
  await user.click(screen.getByRole("button", { name: "Khôi phục bản này" }));
  await user.click(screen.getByRole("button", { name: "Khôi phục" }));
  expect(await screen.findByText(/Sổ tính vừa được sửa/)).toBeVisible();
  expect(screen.queryByRole("list", { name: /Thiết lập thay đổi/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Khôi phục bản này" })).toBeVisible();
});

test("a refusal of Excel is told in its own words, and the changes stay in sight", async () => {
  const user = await open({
    restore: () => Promise.reject(new ExcelProblem("filtered", "Filtered", "PhuLuc")),
  });
  await look(user);
  await user.click(screen.getByRole("button", { name: "Khôi phục bản này" }));
  await user.click(screen.getByRole("button", { name: "Khôi phục" }));
  expect(await screen.findByText(/Bảng PhuLuc đang được lọc/)).toBeVisible();
  expect(screen.getByRole("list", { name: "Nhiệm vụ: dòng thay đổi (1)" })).toBeVisible();
});

test("a copy with the same content says so and offers nothing", async () => {
  const same = { ...PREVIEW, tables: [], settings: [], isSame: true };
  const user = await open({ preview: () => Promise.resolve(same) });
  await look(user);
  expect(screen.getByText(/giống hệt bản lưu này/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Khôi phục bản này" })).toBeNull();
});
