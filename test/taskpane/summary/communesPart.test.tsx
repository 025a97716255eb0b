/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sumCommunes } from "../../../src/plan/communes/sumCommunes";
import type { CommuneFile } from "../../../src/plan/communes/communeFile";
import type { CommuneSource, FileContent } from "../../../src/actions/communes/communeSource";
import { CommunesSession, type HandedFile } from "../../../src/commands/communesSession";
import { knownDay } from "../../../src/plan/day";
import { defaultSettings } from "../../../src/plan/settings";
import { CommunesPart } from "../../../src/taskpane/summary/communes/CommunesPart";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

const JUNE = knownDay(2026, 6, 10);
const CONTENT = { tables: new Map(), cells: new Map(), names: new Map() };

/** What a test hands over beside the tables: the appendix that the file is to hold. */
type Handed = FileContent & { readonly source?: CommuneSource };

function source(file: string, authority: string, planYear = 2026): CommuneSource {
  const settings = { ...defaultSettings(planYear), authority };
  const results = { byId: new Map(), byNumber: new Map() };
  return { ok: true, key: file, file, tracked: [], results, settings, today: JUNE };
}

/** A commune with one task that is late, and one that is done. */
function figures({ key, file, settings }: CommuneSource, day: number | null): CommuneFile {
  const asOf = day === null ? JUNE : (day as CommuneFile["asOf"]);
  const task = { group: "Cải cách thể chế", stoppedWithDocument: false };
  return {
    key,
    file,
    commune: settings.authority,
    planYear: settings.planYear,
    asOf,
    tasks: [
      { ...task, progress: "overdue", status: "inProgress" },
      { ...task, progress: "doneOnTime", status: "done" },
    ],
  };
}

async function open(known: Readonly<Record<string, CommuneSource>>) {
  const session = new CommunesSession({
    sourceOf: ({ file, content }) => Promise.resolve((content as Handed).source ?? known[file]!),
    open: () => Promise.resolve(source("Sổ tính đang mở", "UBND xã Đang Mở")),
    report: (sources, asOf, decided) => {
      const sum = sumCommunes(
        sources.map((each) => figures(each, asOf)),
        decided
      );
      return Promise.resolve({ sum, tables: { html: "", text: "" } });
    },
  });
  await act(async () =>
    render(<CommunesPart load={() => Promise.resolve(session)} language="vi" />)
  );
  const add = (files: readonly HandedFile[]) =>
    act(() => session.add(() => Promise.resolve(files)));
  return { user: userEvent.setup(), session, add };
}

describe("several communes in the pane", () => {
  it("are added up, and each file says whose it is", async () => {
    const { add } = await open({
      "a.xlsx": source("a.xlsx", "UBND xã A"),
      "b.xlsx": source("b.xlsx", "UBND xã B"),
    });
    await add(["a.xlsx", "b.xlsx"].map((file) => ({ file, ok: true, content: CONTENT })));
    expect(screen.getByText("2 xã, phường, đặc khu")).toBeVisible();
    // Together, and in the one area that both have.
    expect(screen.getAllByText("2/4 nhiệm vụ đã hoàn thành (50%)")).toHaveLength(2);
    const files = screen.getByRole("list", { name: "Các tệp (2)" });
    expect(within(files).getByText("UBND xã A")).toBeVisible();
    expect(
      within(files).getAllByText("2 nhiệm vụ, kế hoạch năm 2026, số liệu đến 10/6/2026")
    ).toHaveLength(2);
  });

  it("say of a file why it is not counted, and count it where the clerk says so", async () => {
    const { user, add } = await open({
      "a.xlsx": source("a.xlsx", "UBND xã A"),
      "b.xlsx": source("b.xlsx", "UBND xã B"),
      "c.xlsx": source("c.xlsx", "UBND xã C", 2025),
    });
    await add(["a.xlsx", "b.xlsx", "c.xlsx"].map((file) => ({ file, ok: true, content: CONTENT })));
    expect(screen.getByText("2 xã, phường, đặc khu")).toBeVisible();
    expect(screen.getByText(/nên chưa tính\. Đánh dấu “Tính” nếu vẫn muốn cộng\.$/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Tính số liệu của UBND xã C" }));
    expect(screen.getByText("3 xã, phường, đặc khu")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bỏ tệp a.xlsx" }));
    expect(screen.getByText("2 xã, phường, đặc khu")).toBeVisible();
  });

  it("say what is wrong with each file that is no appendix, beside the figures of the others", async () => {
    const { add } = await open({ "a.xlsx": source("a.xlsx", "UBND xã A") });
    await add([
      { file: "a.xlsx", ok: true, content: CONTENT },
      { file: "b.xlsx", ok: false, problem: { kind: "noAppendix" } },
    ]);
    expect(screen.getByText(/Tệp “b\.xlsx” không có bảng theo dõi/)).toBeVisible();
    expect(screen.getByText("1 xã, phường, đặc khu")).toBeVisible();
  });

  it("keep files of one name apart where they are of two communes, and say whose copy was replaced", async () => {
    const { session, add } = await open({});
    const handed = (authority: string): HandedFile => ({
      file: "Phụ lục 2026.xlsx",
      ok: true,
      content: { ...CONTENT, source: source("Phụ lục 2026.xlsx", authority) } as Handed,
    });
    const keys = () => session.state().sources.map(({ key }) => key);
    await add([handed("UBND xã A"), handed("UBND xã B")]);
    expect(screen.getByText("2 xã, phường, đặc khu")).toBeVisible();
    await add([handed("UBND xã C")]);
    expect(screen.getByText("3 xã, phường, đặc khu")).toBeVisible();
    expect(screen.queryByText(/được thay bằng bản vừa chọn/)).not.toBeInTheDocument();
    await add([handed("Ủy ban nhân dân xã B")]);
    expect(screen.getByText("3 xã, phường, đặc khu")).toBeVisible();
    expect(screen.getByText(/“Phụ lục 2026\.xlsx” của cùng một xã được thay/)).toBeVisible();
    expect(keys()).toEqual(["Phụ lục 2026.xlsx", "Phụ lục 2026.xlsx (3)", "Phụ lục 2026.xlsx (2)"]);
  });

  it("let the warnings of files that cannot be used be put away", async () => {
    const { user, add } = await open({});
    await add([{ file: "b.xlsx", ok: false, problem: { kind: "noAppendix" } }]);
    expect(screen.getByText(/Tệp “b\.xlsx” không có bảng theo dõi/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bỏ các thông báo" }));
    expect(screen.queryByText(/Tệp “b\.xlsx”/)).not.toBeInTheDocument();
  });

  it("take the open workbook, and one day for all", async () => {
    const { user, session } = await open({});
    await user.click(screen.getByRole("button", { name: "Thêm sổ tính đang mở" }));
    const files = screen.getByRole("list", { name: "Các tệp (1)" });
    expect(within(files).getByText("UBND xã Đang Mở")).toBeVisible();
    const day = screen.getByRole("textbox", { name: "Tính tất cả đến ngày" });
    await user.type(day, "31/02/2026");
    expect(screen.getByText(/^Ngày chưa đúng/)).toBeVisible();
    await user.clear(day);
    await user.type(day, "15/12/2026");
    expect(session.state().asOf).toBe(knownDay(2026, 12, 15));
    expect(screen.getByText(/số liệu đến 15\/12\/2026$/)).toBeVisible();
  });
});
