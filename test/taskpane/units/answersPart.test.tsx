/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AnswersActions } from "../../../src/commands/units/answersSession";
import { WorkSession } from "../../../src/commands/workSession";
import { knownDay } from "../../../src/plan/day";
import type { AgencyAnswers } from "../../../src/plan/slips/answers";
import { AnswersPart } from "../../../src/taskpane/units/answers/AnswersPart";
import { withoutLayout } from "../withoutLayout";
import { openUnits } from "./openUnits";
import { RECEIVED } from "./slipsAtHand";
import { NOTHING_KEPT } from "../../actions/changes/nothingDone";

const TODAY = knownDay(2026, 6, 8);

const OWING: AgencyAnswers = {
  agency: "Phòng Kinh tế",
  sent: 2,
  returned: 1,
  late: 1,
  reminders: 1,
  lastReminder: knownDay(2026, 6, 6),
  owed: {
    code: "P-2026-0007",
    agency: "Phòng Kinh tế",
    kind: "agency",
    period: "Quý II",
    dueBack: knownDay(2026, 6, 5),
    daysLeft: -3,
    lastReminder: knownDay(2026, 6, 6),
    reminders: 1,
  },
};

const AWAITED: AgencyAnswers = {
  ...OWING,
  agency: "Trạm Y tế",
  sent: 1,
  returned: 0,
  late: 0,
  reminders: 0,
  lastReminder: null,
  owed: { ...OWING.owed!, code: "P-2026-0008", agency: "Trạm Y tế", dueBack: TODAY, daysLeft: 0 },
};

const ANSWERED: AgencyAnswers = { ...AWAITED, agency: "Công an xã", returned: 1, owed: null };

let copied: string[];

beforeAll(withoutLayout);
beforeEach(() => {
  copied = [];
  document.execCommand = () => {
    const carrier = document.body.lastElementChild;
    if (carrier instanceof HTMLTextAreaElement) {
      copied.push(carrier.value);
    }
    return true;
  };
});

async function open(agencies: readonly AgencyAnswers[], given: Partial<AnswersActions> = {}) {
  const recorded: (readonly string[])[] = [];
  let undone = 0;
  const units = openUnits({
    answers: {
      read: async () => ({ ok: true, today: TODAY, agencies }),
      record: async (codes) => {
        recorded.push(codes);
        return { ...RECEIVED, undo: { ...RECEIVED.undo!, slips: codes.map(() => SLIP_CHANGE) } };
      },
      undo: async () => {
        undone += 1;
        return NOTHING_KEPT;
      },
      ...given,
    },
  });
  const work = new WorkSession(() => Promise.reject(new Error("nothing was asked for")));
  await act(async () => render(<AnswersPart units={units} work={work} language="vi" />));
  return { user: userEvent.setup(), units, recorded, undone: () => undone };
}

const SLIP_CHANGE = {
  before: null,
  after: {
    row: null,
    code: "P-2026-0007",
    agency: "Phòng Kinh tế",
    period: "",
    sentOn: null,
    dueBack: null,
    tasks: null,
    returnedOn: null,
    files: [],
    changes: 0,
    lastReminder: TODAY,
    reminders: 1,
    note: "",
  },
};

describe("who has answered, in the pane", () => {
  it("stands by agency, with what each still owes", async () => {
    await open([OWING, AWAITED, ANSWERED]);
    expect(screen.getByRole("heading", { name: "1/3 đơn vị đã gửi lại phiếu" })).toBeVisible();
    const [owing, awaited, answered] = within(
      screen.getByRole("list", { name: "Trả lời theo đơn vị" })
    ).getAllByRole("listitem");
    expect(owing).toHaveTextContent(
      "Quá hạn gửiPhòng Kinh tếChưa gửi lại P-2026-0007 (kỳ Quý II), hạn 05/6/2026, quá 3 ngày"
    );
    expect(owing).toHaveTextContent("Đã gửi 2 phiếu, nhận lại 1 (muộn 1)");
    expect(owing).toHaveTextContent("Đã đôn đốc 1 lần, gần nhất 06/6/2026");
    expect(awaited).toHaveTextContent("Chờ nhận");
    expect(answered).toHaveTextContent("Đã nhậnCông an xã");
    expect(within(answered!).queryByRole("button")).toBeNull();
  });

  it("counts a group as answered once a file of each member came", async () => {
    const group = { ...ANSWERED, agency: "các cơ quan chuyên môn" };
    await open([{ ...group, ofGroup: { files: 1, members: 3 } }, ANSWERED]);
    expect(screen.getByRole("heading", { name: "1/2 đơn vị đã gửi lại phiếu" })).toBeVisible();
    const [item] = screen.getAllByRole("listitem");
    expect(item).toHaveTextContent("Mới nhận một phầncác cơ quan chuyên môn");
    expect(item).toHaveTextContent("Phiếu của nhóm: đã nhận 1 tệp, nhóm có 3 đơn vị");
  });

  it("reminds one agency with one press, which is recorded and can be taken back", async () => {
    const { user, recorded, undone } = await open([OWING, ANSWERED]);
    await user.click(screen.getByRole("button", { name: "Sao chép đôn đốc: Phòng Kinh tế" }));
    expect(copied).toEqual([
      "Kính gửi Phòng Kinh tế: đến 08/6/2026 đơn vị chưa gửi lại phiếu cập nhật P-2026-0007, kỳ Quý II (hạn 05/6/2026, quá hạn 3 ngày). Đề nghị gửi lại phiếu trước 16 giờ ngày 12/6/2026.",
    ]);
    expect(recorded).toEqual([["P-2026-0007"]]);
    expect(screen.getByText("Đã sao chép và ghi nhận đôn đốc 1 phiếu.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hoàn tác ghi nhận" }));
    expect(undone()).toBe(1);
    expect(screen.getByText("Đã hoàn tác ghi nhận đôn đốc.")).toBeVisible();
  });

  it("reminds all who owe a slip in one message", async () => {
    const { user, recorded } = await open([OWING, AWAITED, ANSWERED]);
    await user.click(screen.getByRole("button", { name: "Sao chép đôn đốc chung (2 đơn vị)" }));
    expect(copied[0]).toContain("- Trạm Y tế: phiếu P-2026-0008");
    expect(recorded).toEqual([["P-2026-0007", "P-2026-0008"]]);
  });

  it("records a reminder that Excel would not copy once somebody says that he copied it", async () => {
    const { user, recorded } = await open([OWING]);
    document.execCommand = () => false;
    await user.click(screen.getByRole("button", { name: "Sao chép đôn đốc: Phòng Kinh tế" }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "hãy nhấn Ctrl+C, sau đó bấm “Đã sao chép, ghi nhận”."
    );
    expect(recorded).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Đã sao chép, ghi nhận" }));
    expect(recorded).toEqual([["P-2026-0007"]]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("leads to a slip for one agency and no other, without those made before", async () => {
    const { user, units } = await open([OWING]);
    await units.sending.refresh();
    await units.sending.send();
    expect(units.sending.state().making.kind).not.toBe("idle");
    await user.click(screen.getByRole("button", { name: "Tạo phiếu mới: Phòng Kinh tế" }));
    expect(units.part.state()).toBe("send");
    expect(units.sending.state().making).toEqual({ kind: "idle" });
    expect(units.sending.state().draft.chosen).toEqual({
      "Phòng Kinh tế": true,
      "Văn phòng HĐND và UBND": false,
      "Các cơ quan chuyên môn": false,
    });
  });

  it("says where nothing went out yet", async () => {
    await open([]);
    expect(screen.getByText("Chưa gửi phiếu nào. Hãy tạo phiếu ở phần “Gửi phiếu”.")).toBeVisible();
  });

  it("says that a reminder was copied and not recorded", async () => {
    const { user } = await open([OWING], { record: () => Promise.reject(new Error("busy")) });
    await user.click(screen.getByRole("button", { name: "Sao chép đôn đốc: Phòng Kinh tế" }));
    expect(screen.getByText("Đã sao chép nhưng chưa ghi nhận được.")).toBeVisible();
  });
});
