/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { typeAgency } from "../../../src/actions/settings/draftEdits";
import type { LoadedSettings, NoSettings } from "../../../src/actions/settings/loadSettings";
import type {
  KeptChange,
  SaveOutcome,
  SettingsChange,
} from "../../../src/actions/settings/saveSettings";
import { SettingsSession } from "../../../src/commands/settingsSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { knownDay } from "../../../src/plan/day";
import type { Language } from "../../../src/messages/wording";
import { SettingsScreen } from "../../../src/taskpane/settings/SettingsScreen";
import { loadedSettings } from "../../commands/loadedSettings";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);

interface Workbook {
  readonly loaded?: LoadedSettings | NoSettings;
  readonly kept?: readonly KeptChange[];
  readonly renamedTasks?: number;
  readonly language?: Language;
}

async function openScreen(workbook: Workbook = {}) {
  const { loaded = loadedSettings(), kept = [], renamedTasks = 0, language = "vi" } = workbook;
  const save = jest.fn(({ to }: SettingsChange): Promise<SaveOutcome> =>
    Promise.resolve({
      ok: true,
      loaded: { ...loadedSettings(), content: to },
      kept,
      renamedTasks,
      needsBuild: renamedTasks > 0,
    })
  );
  const openSheet = jest.fn(() => Promise.resolve(true));
  const session = new SettingsSession({ load: () => Promise.resolve(loaded), save, openSheet });
  const show = () =>
    render(
      <FluentProvider theme={webLightTheme}>
        <SettingsScreen session={session} language={language} />
      </FluentProvider>
    );
  const { unmount } = show();
  await screen.findByText(loaded.ok ? /^Có thể sửa ở đây|^Edit here/ : /^Hãy lập phụ lục trước/);
  return { user: userEvent.setup(), save, openSheet, session, unmount, show };
}

type Screen = Awaited<ReturnType<typeof openScreen>>;

async function openSection({ user }: Screen, title: RegExp) {
  await user.click(screen.getByRole("button", { name: title }));
  return within(screen.getByRole("group", { name: title }));
}

async function retype({ user }: Screen, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}

const saveButton = () => screen.getByRole("button", { name: "Lưu thiết lập" });

describe("the settings screen", () => {
  it("says what to do where no appendix is built yet", async () => {
    await openScreen({ loaded: { ok: false, problem: "notBuilt" } });
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("button", { name: "Đọc lại" })).toBeVisible();
  });

  it("shows what the sheet holds", async () => {
    await openScreen();
    expect(screen.getByLabelText("Số ngày nhắc trước hạn")).toHaveValue("7");
    expect(screen.getByLabelText("Số liệu tính đến ngày")).toHaveValue("10/6/2026");
    expect(screen.getByLabelText("Tình trạng kế hoạch")).toHaveValue("draft");
    expect(screen.getByLabelText("“Trước ngày” tính cả ngày đó")).not.toBeChecked();
    expect(saveButton()).toHaveAttribute("aria-disabled", "true");
  });

  it("saves what was typed and says so", async () => {
    const opened = await openScreen();
    await retype(opened, screen.getByLabelText("Số ngày nhắc trước hạn"), "10");
    expect(screen.getByText("Có thay đổi chưa lưu.")).toBeVisible();
    await opened.user.click(saveButton());
    expect(opened.save.mock.calls[0]![0].to.settings.dueSoonDays).toBe(10);
    expect(await screen.findByText("Đã lưu thiết lập.")).toBeVisible();
    expect(saveButton()).toHaveFocus();
  });

  it("says beside the field what is wrong, and takes the keyboard there", async () => {
    const opened = await openScreen();
    await retype(opened, screen.getByLabelText("Ngày ban hành"), "31/2/2026");
    await opened.user.click(saveButton());
    expect(opened.save).not.toHaveBeenCalled();
    expect(screen.getByText(/^Ngày chưa đúng/)).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText("Ngày ban hành")).toHaveFocus());
    expect(screen.getByText("Chưa lưu được: có 1 ô cần sửa.")).toBeVisible();
  });

  it("keeps what was typed while another screen is shown", async () => {
    const opened = await openScreen();
    await retype(opened, screen.getByLabelText("Số và ký hiệu văn bản"), "05/QĐ-UBND");
    opened.unmount();
    opened.show();
    expect(screen.getByLabelText("Số và ký hiệu văn bản")).toHaveValue("05/QĐ-UBND");
    await opened.user.click(screen.getByRole("button", { name: "Bỏ thay đổi" }));
    expect(screen.getByLabelText("Số và ký hiệu văn bản")).toHaveValue("");
  });

  it("lets the figures follow the calendar, and asks for a day again", async () => {
    const opened = await openScreen();
    await opened.user.click(screen.getByLabelText("Theo ngày hiện tại"));
    await opened.user.click(saveButton());
    expect(opened.save.mock.calls[0]![0].to.settings.asOf).toBeNull();
    await opened.user.click(screen.getByLabelText("Theo ngày hiện tại"));
    await opened.user.type(screen.getByLabelText("Số liệu tính đến ngày"), "30/9/2026");
    await opened.user.click(saveButton());
    expect(opened.save.mock.calls[1]![0].to.settings.asOf).toBe(knownDay(2026, 9, 30));
  });

  it("tells what was kept as it is in the sheet, with what was typed here", async () => {
    const kept: KeptChange = {
      kind: "setting",
      label: "Số ngày nhắc trước hạn",
      wanted: "10",
      present: "14",
    };
    const opened = await openScreen({ kept: [kept] });
    await retype(opened, screen.getByLabelText("Số ngày nhắc trước hạn"), "10");
    await opened.user.click(saveButton());
    const line = await screen.findByText(/vừa được sửa ở trang tính thành “14”/);
    expect(line).toHaveTextContent("giá trị nhập ở đây là “10”");
    await retype(opened, screen.getByLabelText("Số ngày nhắc trước hạn"), "12");
    expect(line).toBeVisible();
    await opened.user.click(screen.getByRole("button", { name: "Bỏ thay đổi" }));
    expect(line).not.toBeInTheDocument();
  });

  it("lets nothing be typed or pressed while it is being saved", async () => {
    const opened = await openScreen();
    await openSection(opened, /^Lĩnh vực/);
    opened.save.mockReturnValueOnce(new Promise(() => undefined));
    await retype(opened, screen.getByLabelText("Số ngày nhắc trước hạn"), "10");
    await opened.user.click(saveButton());
    for (const field of screen.getAllByRole("textbox")) {
      expect(field).toHaveAttribute("readonly");
    }
    expect(screen.getByLabelText("Tình trạng kế hoạch")).toBeDisabled();
    expect(screen.getByLabelText("Theo ngày hiện tại")).toBeDisabled();
    for (const name of ["Thêm lĩnh vực", "Xóa: Cải cách tài chính công", "Lưu thiết lập"]) {
      expect(screen.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
    }
  });

  it("asks to try again after a defect, with the details for the IT staff", async () => {
    const opened = await openScreen();
    opened.save.mockRejectedValueOnce(new Error("a defect"));
    await retype(opened, screen.getByLabelText("Số ngày nhắc trước hạn"), "10");
    await opened.user.click(saveButton());
    expect(await screen.findByText(/lỗi ngoài dự kiến. Hãy thử lại/)).toBeVisible();
  });

  it("says why Excel refused, keeps the edits and copies the details", async () => {
    const opened = await openScreen();
    opened.save.mockRejectedValueOnce(new ExcelProblem("protected", "SheetProtected", "Thiết lập"));
    await retype(opened, screen.getByLabelText("Số ngày nhắc trước hạn"), "10");
    await opened.user.click(saveButton());
    expect(await screen.findByText(/^Chưa lưu được thiết lập/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Sao chép chi tiết" })).toBeVisible();
    expect(screen.getByLabelText("Số ngày nhắc trước hạn")).toHaveValue("10");
  });

  it("opens the sheet, and says why not", async () => {
    const opened = await openScreen();
    opened.openSheet.mockRejectedValueOnce(new ExcelProblem("editing", "InEditMode", ""));
    await opened.user.click(screen.getByRole("button", { name: "Mở trang tính Thiết lập" }));
    expect(await screen.findByText(/^Chưa mở được trang tính/)).toBeVisible();
    await opened.user.click(screen.getByRole("button", { name: "Mở trang tính Thiết lập" }));
    expect(opened.openSheet).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/^Chưa mở được trang tính/)).toBeNull();
  });

  it("is there in English", async () => {
    await openScreen({ language: "en" });
    expect(screen.getByRole("button", { name: "Save settings" })).toBeVisible();
    expect(screen.getByLabelText("Plan year")).toHaveValue("2026");
  });

  it("has nothing that assistive technology stumbles over, all sections open", async () => {
    const opened = await openScreen();
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    await opened.user.click(agencies.getByRole("button", { name: "Sửa: Công an xã" }));
    await openSection(opened, /^Lĩnh vực/);
    // jsdom has no colours to compare.
    const { violations } = await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe("the agencies on the screen", () => {
  it("are found without diacritics", async () => {
    const opened = await openScreen();
    const agencies = await openSection(opened, /^Cơ quan, đơn vị \(3\)/);
    await opened.user.type(agencies.getByRole("searchbox"), "van hoa");
    expect(agencies.getAllByRole("listitem")).toHaveLength(1);
    expect(agencies.getByText("Phòng Văn hóa - Xã hội")).toBeVisible();
  });

  it("stay in sight while they are edited, whatever was looked for", async () => {
    const opened = await openScreen();
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    await opened.user.type(agencies.getByRole("searchbox"), "van hoa");
    await opened.user.click(agencies.getByRole("button", { name: /^Sửa: Phòng Văn hóa/ }));
    for (const label of ["Tên", "Tên viết tắt", "Cách viết khác (mỗi cách một dòng)"]) {
      await opened.user.clear(agencies.getByLabelText(label));
    }
    await opened.user.type(agencies.getByLabelText("Tên"), "Phòng VHXH");
    expect(agencies.getByLabelText("Tên")).toHaveValue("Phòng VHXH");
  });

  it("come first where they cannot be saved, and stay there while they are put right", async () => {
    const opened = await openScreen();
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    act(() => opened.session.edit(typeAgency(2, "name", "")));
    await opened.user.type(agencies.getByRole("searchbox"), "cong an");
    await opened.user.click(saveButton());
    await waitFor(() => expect(agencies.getByLabelText("Tên")).toHaveFocus());
    await opened.user.keyboard("Trạm Y tế");
    expect(agencies.getByLabelText("Tên")).toHaveFocus();
    const names = agencies.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(names).toEqual([
      expect.stringMatching(/^Trạm Y tế/),
      expect.stringMatching(/^Công an xã/),
    ]);
  });

  it("are renamed in the tasks too, unless the user wants otherwise", async () => {
    const opened = await openScreen({ renamedTasks: 2 });
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    await opened.user.click(agencies.getByRole("button", { name: "Sửa: Công an xã" }));
    await retype(opened, agencies.getByLabelText("Tên"), "Công an phường");
    const also = agencies.getByLabelText("Đổi tên cả trong 2 nhiệm vụ đang ghi tên cũ");
    expect(also).toBeChecked();
    await opened.user.click(also);
    await opened.user.click(saveButton());
    expect(opened.save.mock.calls[0]![0]).toMatchObject({ keptInTasks: [1] });
    expect(await screen.findByText(/Đã đổi tên trong 2 nhiệm vụ.*“Lập phụ lục”/)).toBeVisible();
  });

  it("keep their printed name in an issued plan", async () => {
    const opened = await openScreen({ loaded: loadedSettings({ planState: "issued" }) });
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    await opened.user.click(agencies.getByRole("button", { name: "Sửa: Công an xã" }));
    await retype(opened, agencies.getByLabelText("Tên"), "Công an phường");
    expect(agencies.getByText(/^Kế hoạch đã ban hành nên phụ lục giữ nguyên/)).toBeVisible();
    expect(agencies.queryByRole("checkbox")).toBeNull();
  });

  it("go where no task uses them, with the way back; of others the tasks are told", async () => {
    const opened = await openScreen();
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    await opened.user.click(agencies.getByRole("button", { name: "Sửa: Công an xã" }));
    expect(agencies.getByText(/^Nhiệm vụ 33, 34 đang dùng tên này/)).toBeVisible();
    await opened.user.click(agencies.getByRole("button", { name: "Sửa: Trạm Y tế xã" }));
    await opened.user.click(agencies.getByRole("button", { name: "Xóa: Trạm Y tế xã" }));
    expect(agencies.getByText("“Trạm Y tế xã” sẽ được xóa khi lưu.")).toBeVisible();
    await opened.user.click(agencies.getByRole("button", { name: "Không xóa nữa: Trạm Y tế xã" }));
    expect(screen.getByRole("button", { name: /^Cơ quan, đơn vị \(3\)/ })).toBeVisible();
  });

  it("take in a new one, typed with the keyboard alone", async () => {
    const opened = await openScreen();
    const agencies = await openSection(opened, /^Cơ quan, đơn vị/);
    agencies.getByRole("button", { name: "Thêm cơ quan, đơn vị" }).focus();
    await opened.user.keyboard("{Enter}");
    expect(agencies.getByLabelText("Tên")).toHaveFocus();
    await opened.user.keyboard("Hội Nông dân xã");
    await opened.user.click(saveButton());
    const { to } = opened.save.mock.calls[0]![0];
    expect(to.agencies.at(-1)).toMatchObject({ row: -1, cells: { name: "Hội Nông dân xã" } });
  });

  it("show a wrong name even where their section is closed", async () => {
    const opened = await openScreen();
    act(() => opened.session.edit(typeAgency(1, "name", "")));
    await opened.user.click(saveButton());
    expect(await screen.findByText("Hãy nhập tên.")).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText("Tên")).toHaveFocus());
  });
});

describe("the areas on the screen", () => {
  it("change places, and say which tasks keep them", async () => {
    const opened = await openScreen();
    const areas = await openSection(opened, /^Lĩnh vực/);
    expect(areas.getByText(/^Nhiệm vụ 1 đang dùng tên này/)).toBeVisible();
    await opened.user.click(
      areas.getByRole("button", { name: "Chuyển lên: Cải cách tài chính công" })
    );
    await opened.user.click(saveButton());
    expect(opened.save.mock.calls[0]![0].to.areas.map(({ row }) => row)).toEqual([1, 0]);
  });
});
