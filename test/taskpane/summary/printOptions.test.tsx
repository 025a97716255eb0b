/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PrintAtHand } from "../../../src/actions/printing/readPrint";
import { PrintSession } from "../../../src/commands/printSession";
import { WorkSession, type DoneWork, type Work } from "../../../src/commands/workSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { PrintOptions } from "../../../src/taskpane/summary/PrintOptions";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

const CURRENT: PrintAtHand = {
  ok: true,
  options: { heading: "rule", signature: null, progress: false, additions: "among" },
  state: "current",
  added: 0,
};

/** The part of the screen over a workbook whose print is as given, drawn as it is asked for. */
async function open(first: PrintAtHand) {
  let print = first;
  const asked: Work[] = [];
  const work = new WorkSession((each): Promise<DoneWork> => {
    asked.push(each);
    if (each.kind === "drawPrint" && each.options) {
      print = { ok: true, options: each.options, state: "current", added: 0 };
    }
    return Promise.resolve({
      kind: "drawPrint",
      outcome: { ok: true, changedCells: 1, restored: false },
    });
  });
  const sessions = openSessions({ work, print: new PrintSession(() => Promise.resolve(print)) });
  const shown = render(<PrintOptions sessions={sessions} language="vi" />);
  await screen.findByRole("button", { name: "Lập lại bản in" });
  const showAnew = async (): Promise<void> => {
    shown.unmount();
    render(<PrintOptions sessions={sessions} language="vi" />);
    await screen.findByRole("button", { name: "Lập lại bản in" });
  };
  return { user: userEvent.setup(), asked, showAnew };
}

async function draw(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Lập lại bản in" }));
}

describe("how the appendix is printed", () => {
  it("is by the rule, unsigned, as the document has it, unless somebody chooses otherwise", async () => {
    await open(CURRENT);
    expect(screen.getByRole("radio", { name: /theo Nghị định 30/ })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Có phần ký" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Bản theo dõi tiến độ" })).not.toBeChecked();
    expect(screen.getByText("Bản in khớp với bảng theo dõi.")).toBeVisible();
  });

  it("stays as chosen while another part of the screen is in sight", async () => {
    const { user, showAnew } = await open(CURRENT);
    await user.click(screen.getByRole("radio", { name: /chữ in hoa/ }));
    await user.click(screen.getByRole("checkbox", { name: "Có phần ký" }));
    await showAnew();
    expect(screen.getByRole("radio", { name: /chữ in hoa/ })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Có phần ký" })).toBeChecked();
    expect(screen.getByText(/chưa áp dụng vào bản in/)).toBeVisible();
  });

  it("offers the chairman's block, drops blank lines, and draws what was chosen", async () => {
    const { user, asked } = await open(CURRENT);
    await user.click(screen.getByRole("radio", { name: /chữ in hoa/ }));
    await user.click(screen.getByRole("checkbox", { name: "Bản theo dõi tiến độ" }));
    await user.click(screen.getByRole("checkbox", { name: "Có phần ký" }));
    const signer = screen.getByRole("textbox", { name: "Quyền hạn, chức vụ của người ký" });
    expect(signer).toHaveValue("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
    await user.type(signer, "{Enter}{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Họ và tên người ký" }), "Nguyễn Văn An");
    expect(screen.getByText(/chưa áp dụng vào bản in/)).toBeVisible();
    await draw(user);
    expect(asked).toEqual([
      {
        kind: "drawPrint",
        options: {
          heading: "habit",
          signature: { title: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn An" },
          progress: true,
          additions: "among",
        },
      },
    ]);
    expect(await screen.findByText("Bản in khớp với bảng theo dõi.")).toBeVisible();
  });

  it.each([
    ["old", /Bản in cũ hơn bảng theo dõi/],
    ["missing", /Chưa có trang tính “Bản in phụ lục”/],
  ] as const)("says that the print is %s", async (state, words) => {
    const { user } = await open({ ...CURRENT, state });
    expect(screen.getByText(words)).toBeVisible();
    await draw(user);
    expect(await screen.findByText("Bản in khớp với bảng theo dõi.")).toBeVisible();
  });

  it("says why it cannot be read, and reads again", async () => {
    let isEditing = true;
    const print = new PrintSession(() =>
      isEditing
        ? Promise.reject(new ExcelProblem("editing", "InvalidOperationInCellEditMode", ""))
        : Promise.resolve(CURRENT)
    );
    render(<PrintOptions sessions={openSessions({ print })} language="vi" />);
    expect(await screen.findByText(/Chưa đọc được bản in/)).toBeVisible();
    isEditing = false;
    await userEvent.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByText("Bản in khớp với bảng theo dõi.")).toBeVisible();
  });

  it("tells of an issued plan how many tasks were added, and asks where they are printed", async () => {
    const { user, asked } = await open({ ...CURRENT, added: 2 });
    const group = screen.getByRole("radiogroup", { name: "Có 2 nhiệm vụ bổ sung trong năm" });
    expect(group).toHaveAccessibleDescription(/^Kế hoạch đã ban hành/);
    expect(screen.getByRole("radio", { name: /trong từng lĩnh vực/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /mục riêng ở cuối/ }));
    await draw(user);
    expect(asked).toMatchObject([{ kind: "drawPrint", options: { additions: "apart" } }]);
  });

  it("asks nothing of the kind where no task was added", async () => {
    await open(CURRENT);
    expect(screen.queryByText(/nhiệm vụ bổ sung/)).toBeNull();
  });
});
