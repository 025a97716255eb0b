/** @jest-environment ./test/jest/page.js */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReminderOutcome } from "../../../src/actions/documents/makeReminder";
import {
  DocumentsSession,
  type DocumentActions,
  type MadeDocument,
} from "../../../src/commands/documentsSession";
import { DueSession } from "../../../src/commands/dueSession";
import { ReportSession } from "../../../src/commands/reportSession";
import type { Sessions } from "../../../src/commands/sessions";
import { ExcelProblem } from "../../../src/excel/problem";
import { WordFiles } from "../../../src/taskpane/summary/WordFiles";
import { knownDay } from "../../../src/plan/day";
import { figures } from "../../messages/report/someFigures";
import { seedDue } from "../../plan/due/seedFollowed";
import { NO_REPORT_ACTIONS, openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

const MADE: MadeDocument = {
  ok: true,
  file: { name: "Phu luc.docx", bytes: new Uint8Array([80, 75, 3, 4]) },
  tables: { html: "<table><tr><td>1</td></tr></table>", text: "1" },
};

/** What the page handed over: downloads by name and address, and what lies on the clipboard. */
let downloads: readonly (readonly [string, string])[];
let clipboard: Readonly<Record<string, string>>;
let mayCopy: boolean;
let maySave: (address: string) => boolean;

beforeAll(withoutLayout);
beforeEach(() => {
  downloads = [];
  clipboard = {};
  mayCopy = true;
  maySave = () => true;
  URL.createObjectURL = () => "blob:made";
  HTMLAnchorElement.prototype.click = function () {
    if (!maySave(this.href)) {
      throw new DOMException("not allowed", "SecurityError");
    }
    downloads = [...downloads, [this.download, this.href]];
  };
  document.execCommand = () => {
    const event = new Event("copy", { cancelable: true });
    const setData = (type: string, data: string) => {
      clipboard = { ...clipboard, [type]: data };
    };
    Object.assign(event, { clipboardData: { setData } });
    if (mayCopy) {
      document.dispatchEvent(event);
    }
    return mayCopy;
  };
});
const { click } = HTMLAnchorElement.prototype;
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

async function open(actions: Partial<DocumentActions> = {}, given: Partial<Sessions> = {}) {
  const notAsked = () => Promise.reject(new Error("nothing of this was asked for"));
  const documents = new DocumentsSession({
    appendix: notAsked,
    template: notAsked,
    report: notAsked,
    reminder: notAsked,
    ...actions,
  });
  const due = new DueSession({
    read: () => Promise.resolve({ ok: true, list: seedDue(), reportDay: null }),
    record: notAsked,
    edit: notAsked,
  });
  const sessions = openSessions({ documents, due, ...given });
  await act(async () => render(<WordFiles sessions={sessions} language="vi" />));
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole("button", { name });

describe("the Word files of the pane", () => {
  it("saves the appendix, and says what to do where it does not arrive", async () => {
    const user = await open({ appendix: () => Promise.resolve(MADE) });
    await user.click(button("Tải tệp Word: Phụ lục"));
    expect(downloads).toEqual([["Phu luc.docx", "blob:made"]]);
    expect(screen.getByRole("status")).toHaveTextContent(
      "Đã soạn xong “Phu luc.docx”. Nếu không thấy tệp trong thư mục Tải xuống, hãy bấm “Tải lại”; vẫn không thấy thì bấm “Sao chép bảng” rồi dán vào Word."
    );
    await user.click(button("Tải lại: Phu luc.docx"));
    expect(downloads).toHaveLength(2);
    await user.click(button("Sao chép bảng: Phu luc.docx"));
    expect(clipboard).toEqual({ "text/html": MADE.tables.html, "text/plain": "1" });
  });

  it("goes by a data address where the page's own are refused", async () => {
    maySave = (address) => address.startsWith("data:");
    const user = await open({ appendix: () => Promise.resolve(MADE) });
    await user.click(button("Tải tệp Word: Phụ lục"));
    expect(downloads).toEqual([["Phu luc.docx", expect.stringMatching(/;base64,UEsDBA==$/)]]);
  });

  it("says so plainly where nothing may be saved", async () => {
    maySave = () => false;
    const user = await open({ appendix: () => Promise.resolve(MADE) });
    await user.click(button("Tải tệp Word: Phụ lục"));
    expect(screen.getByRole("status")).toHaveTextContent(
      "Excel không cho lưu “Phu luc.docx”. Hãy bấm “Sao chép bảng”, mở Word rồi dán."
    );
  });

  it("copies a table; where the click is too long ago a second one does it", async () => {
    mayCopy = false;
    const user = await open({ report: () => Promise.resolve(MADE) });
    await user.click(button("Sao chép bảng: Báo cáo tổng hợp"));
    expect(screen.getByRole("status")).toHaveTextContent("Excel chưa cho sao chép");
    mayCopy = true;
    expect(screen.getByText(/^\(chỉ có các bảng; lời văn/)).toBeInTheDocument();
    await user.click(button("Sao chép bảng: Phu luc.docx"));
    expect(screen.getByRole("status")).toHaveTextContent(
      "Đã sao chép bảng. Hãy mở Word rồi nhấn Ctrl+V."
    );
    expect(clipboard["text/html"]).toBe(MADE.tables.html);
  });

  it("tells Excel's refusal", async () => {
    const user = await open({
      appendix: () => Promise.reject(new ExcelProblem("editing", "InvalidOperation", "")),
    });
    await user.click(button("Tải tệp Word: Phụ lục"));
    expect(screen.getByText(/Chưa soạn được tệp/)).toBeInTheDocument();
  });
});

describe("the report that goes out", () => {
  it("is named with the day it counts to", async () => {
    const counted = figures({ asOf: knownDay(2026, 3, 10) });
    const report = new ReportSession({
      ...NO_REPORT_ACTIONS,
      read: () =>
        Promise.resolve({
          ok: true,
          figures: counted,
          compared: { before: null, lastYear: null },
          changedLater: [],
          isClosed: false,
          hasEnded: true,
          drawnPeriod: null,
          periods: [counted.period],
          reported: [],
          nextDue: [],
        }),
    });
    await report.refresh();
    await open({}, { report });
    expect(screen.getByText("Kỳ Quý I, số liệu tính đến ngày 10/3/2026.")).toBeInTheDocument();
  });
});

describe("letters to late agencies", () => {
  it("wait for the table to be read, and say why it cannot be", async () => {
    let looks = 0;
    const due = new DueSession({
      read: () => {
        looks += 1;
        return looks === 1
          ? Promise.reject(new ExcelProblem("editing", "InvalidOperation", ""))
          : Promise.resolve({ ok: true, list: seedDue(), reportDay: null });
      },
      record: () => Promise.reject(new Error("nothing was to be recorded")),
      edit: () => Promise.reject(new Error("nothing was to be edited")),
    });
    const user = await open({}, { due });
    expect(screen.getByText("Chưa đọc được bảng theo dõi.")).toBeInTheDocument();
    await user.click(button("Đọc lại"));
    expect(await screen.findByRole("group", { name: "Văn bản đôn đốc" })).toBeInTheDocument();
  });

  it("go to the agencies that have overdue tasks, with the day of the answer", async () => {
    const asked: unknown[] = [];
    const user = await open({
      reminder: (request) => {
        asked.push(request);
        return Promise.resolve(MADE);
      },
    });
    const letter = within(screen.getByRole("group", { name: "Văn bản đôn đốc" }));
    const choice = letter.getByRole("combobox", { name: "Cơ quan có nhiệm vụ quá hạn" });
    const names = within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toContain("Phòng Kinh tế (1)");
    await user.selectOptions(choice, "Phòng Kinh tế (1)");
    await user.click(letter.getByRole("button", { name: "Tải tệp Word: Văn bản đôn đốc" }));
    expect(asked).toEqual([
      { agency: "Phòng Kinh tế", answerBy: "16 giờ ngày 12/6/2026", template: null },
    ]);
    expect(downloads).toHaveLength(1);
  });

  it("are written into the office's template until it is put away", async () => {
    const templates: (Uint8Array | null)[] = [];
    const user = await open({
      reminder: ({ template }) => {
        templates.push(template);
        return Promise.resolve(MADE);
      },
    });
    const file = new File([new Uint8Array([1, 2, 3])], "mau-cua-xa.docx");
    file.arrayBuffer = () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer);
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    await user.upload(chooser, file);
    expect(screen.getByText("Mẫu của cơ quan: mau-cua-xa.docx")).toBeInTheDocument();
    await user.click(button("Tải tệp Word: Văn bản đôn đốc"));
    await user.click(button("Dùng mẫu có sẵn"));
    await user.click(button("Tải tệp Word: Văn bản đôn đốc"));
    expect(templates).toEqual([new Uint8Array([1, 2, 3]), null]);
  });

  it.each<readonly [string, ReminderOutcome]>([
    [
      "Mẫu thiếu chỗ điền {{NHIEM_VU.NOI_DUNG}}. Hãy thêm vào mẫu như trong Hướng dẫn sử dụng, hoặc dùng mẫu có sẵn.",
      {
        ok: false,
        problem: "template",
        fault: { kind: "missing", places: ["NHIEM_VU.NOI_DUNG"] },
      },
    ],
    [
      "Tệp mẫu bị hỏng; hãy thử mở bằng Word rồi lưu thành tệp mới.",
      { ok: false, problem: "template", fault: { kind: "unreadable", reason: "damaged" } },
    ],
    ["Cơ quan này không còn nhiệm vụ nào quá hạn.", { ok: false, problem: "nothingLate" }],
  ])("say: %s", async (sentence, outcome) => {
    const user = await open({ reminder: () => Promise.resolve(outcome) });
    await user.click(button("Tải tệp Word: Văn bản đôn đốc"));
    const notice = screen.getByText("Chưa soạn được tệp.").parentElement;
    expect(notice).toHaveTextContent(`Chưa soạn được tệp. ${sentence}`);
    expect(downloads).toEqual([]);
  });
});
