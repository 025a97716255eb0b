/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type {
  CellsChange,
  Proposal,
  TaskEdit,
  TouchedTask,
} from "../../../src/actions/liveHelp/offers";
import { LiveHelpSession } from "../../../src/commands/liveHelpSession";
import { NO_CHOICES } from "../../../src/intake/choices";
import { knownDay } from "../../../src/plan/day";
import { Pane } from "../../../src/taskpane/Pane";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

const DUE = { day: knownDay(2026, 6, 30) };

const PHRASE: Proposal = {
  taskId: "nv-12",
  number: "12",
  because: { field: "deadlineText", to: "31/6/2026" },
  values: [{ field: "kind", from: null, to: "Chưa rõ" }],
  others: [
    [
      { field: "kind", from: null, to: "Ngày cụ thể" },
      { field: "due", from: null, to: DUE },
    ],
  ],
  isRemark: false,
};

const DONE: Proposal = {
  taskId: "nv-5",
  number: "5",
  because: { field: "status", to: "Đã hoàn thành" },
  values: [{ field: "doneOn", from: null, to: { day: knownDay(2026, 6, 10) } }],
  others: [],
  isRemark: false,
};

const REMARK: Proposal = {
  taskId: "nv-7",
  number: "7",
  because: { field: "lead", to: "P. VHXH" },
  values: [{ field: "lead", from: "P. VHXH", to: "Phòng Văn hóa - Xã hội" }],
  others: [],
  isRemark: true,
};

const STATUS_OF_5: TouchedTask = {
  taskId: "nv-5",
  number: "5",
  fields: ["status"],
  local: false,
};

/** The pane, with the suggestions in sight where it shows them. */
async function open(proposals: readonly Proposal[], onScreen: "follow" | "settings" = "follow") {
  const written: TaskEdit[][] = [];
  let skipped: readonly string[] = [];
  let isOn = true;
  let tell: (change: CellsChange) => void = () => undefined;
  let touched: readonly TouchedTask[] = [];
  let offers: readonly Proposal[] = [];
  const liveHelp = new LiveHelpSession(
    {
      watch: (heard) => {
        tell = heard;
        return Promise.resolve(() => Promise.resolve());
      },
      answer: () =>
        Promise.resolve({
          kind: "answered",
          places: { tracking: "{1}", settings: null },
          touched,
          offers,
          written: [],
          undo: [],
        }),
      catchUp: () => Promise.resolve({ ok: true, proposals, choices: NO_CHOICES, restored: false }),
      edit: (edits) => {
        written.push([...edits]);
        return Promise.resolve({ ok: true, made: edits, kept: [], undo: edits, restored: false });
      },
    },
    {
      isOn: () => isOn,
      setOn: (on) => (isOn = on),
      isSkipped: (key) => skipped.includes(key),
      skip: (keys) => (skipped = [...skipped, ...keys]),
    }
  );
  await liveHelp.start();
  const sessions = openSessions({ liveHelp });
  sessions.screen.show(onScreen);
  sessions.follow.show("check");
  render(<Pane sessions={sessions} surroundings="excel" />);
  const user = userEvent.setup();
  const changed = (by: readonly TouchedTask[], answered: readonly Proposal[] = []): void => {
    touched = by;
    offers = answered;
    act(() => tell({ kind: "cells", sheetId: "{1}", areas: [], local: false }));
  };
  if (onScreen === "follow" && proposals.length > 0) {
    await user.click(await screen.findByRole("button", { name: "Xem đề xuất" }));
  }
  return { user, written, changed, isOn: () => isOn };
}

async function part(): Promise<HTMLElement> {
  return screen.findByRole("region", { name: "Trợ giúp khi nhập" });
}

async function offer(task: string): Promise<HTMLElement> {
  const items = await within(await part()).findAllByRole("listitem");
  return items.find((item) => within(item).queryByText(task))!;
}

describe("live help in the pane", () => {
  it("takes one line until somebody wants to see them, and tells when there are more", async () => {
    const { user, changed } = await open([DONE]);
    await user.click(screen.getByRole("button", { name: "Ẩn đề xuất" }));
    expect(within(await part()).queryByRole("list")).toBeNull();
    changed([STATUS_OF_5], [PHRASE]);
    const line = within(await part()).getByRole("button", { name: "Xem đề xuất" });
    expect(line).toHaveAttribute("aria-expanded", "false");
    expect(
      within(await part())
        .getByText("Đề xuất (1)")
        .closest("[role=status]")
    ).not.toBeNull();
  });

  it("says what would be written, and why", async () => {
    await open([PHRASE, DONE]);
    expect(within(await part()).getByRole("heading", { name: "Đề xuất (2)" })).toBeVisible();
    const item = within(await offer("STT 5"));
    expect(item.getByText("Ngày hoàn thành: 10/6/2026")).toBeVisible();
    expect(item.getByText("Do “Trạng thái” ghi “Đã hoàn thành”")).toBeVisible();
  });

  it("writes what was taken, says so and takes it back, by the keyboard alone", async () => {
    const { user, written } = await open([DONE]);
    const take = await screen.findByRole("button", {
      name: "Áp dụng: STT 5 · Ngày hoàn thành: 10/6/2026",
    });
    take.focus();
    await user.keyboard("{Enter}");
    expect(written).toEqual([
      [{ taskId: "nv-5", field: "doneOn", from: null, to: { day: knownDay(2026, 6, 10) } }],
    ]);
    expect(
      await screen.findByText("Đã điền STT 5 · Ngày hoàn thành: 10/6/2026.")
    ).toBeInTheDocument();
    // The button is gone, the keyboard is not lost.
    expect(await part()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(written).toHaveLength(2);
    expect(await offer("STT 5")).toBeVisible();
  });

  it("lets another reading of a doubtful phrase be chosen", async () => {
    const { user, written } = await open([PHRASE]);
    await user.click(
      await screen.findByRole("button", {
        name: "Áp dụng: STT 12 · Loại thời hạn: Ngày cụ thể; Hạn hoàn thành: 30/6/2026",
      })
    );
    expect(written[0]!.map(({ field, to }) => [field, to])).toEqual([
      ["kind", "Ngày cụ thể"],
      ["due", DUE],
    ]);
  });

  it("takes all that may be written at once, and leaves what is only told", async () => {
    const { user, written } = await open([PHRASE, DONE, REMARK]);
    await user.click(await screen.findByRole("button", { name: "Áp dụng tất cả" }));
    expect(written).toHaveLength(1);
    expect(written[0]).toHaveLength(2);
    const told = within(await offer("STT 7"));
    expect(told.getByText(/Kế hoạch đã ban hành/u)).toBeVisible();
    expect(told.queryByText("Áp dụng")).toBeNull();
    await user.click(told.getByText("Đã rõ"));
    expect(within(await part()).queryByRole("list")).toBeNull();
  });

  it("is switched off by the user", async () => {
    const { user, isOn } = await open([DONE]);
    await user.click(await screen.findByRole("switch", { name: "Đề xuất khi nhập vào bảng" }));
    expect(isOn()).toBe(false);
    expect(within(await part()).queryByRole("list")).toBeNull();
  });

  it("says on the other screens that suggestions wait, and leads to them", async () => {
    const { user } = await open([DONE], "settings");
    expect(await screen.findByText("Có 1 đề xuất cho bảng theo dõi.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Xem đề xuất" }));
    expect(await offer("STT 5")).toBeVisible();
    expect(screen.queryByText("Có 1 đề xuất cho bảng theo dõi.")).toBeNull();
    // The button is gone, the keyboard is not lost.
    expect(document.body).not.toHaveFocus();
  });

  it("takes the focus from nobody when something comes up", async () => {
    const { changed } = await open([], "settings");
    const tab = screen.getByRole("tab", { name: "Thiết lập" });
    tab.focus();
    changed([STATUS_OF_5], [DONE]);
    await screen.findByRole("button", { name: "Xem đề xuất" });
    expect(tab).toHaveFocus();
  });

  it("says what others changed", async () => {
    const { changed } = await open([]);
    await part();
    changed([STATUS_OF_5]);
    expect(await screen.findByText("Người khác vừa sửa STT 5: Trạng thái.")).toBeInTheDocument();
  });
});
