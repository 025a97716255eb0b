/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { createEvent, fireEvent, screen } from "@testing-library/react";
import { TextDecoder } from "node:util";
// What the pane loads on demand is there when it is wanted.
import "../../../src/taskpane/build/HandOver";
import { openPane } from "../preview/openPane";
import { withoutLayout } from "../withoutLayout";

beforeAll(() => {
  withoutLayout();
  // Every browser has it; jsdom does not.
  Object.assign(globalThis, { TextDecoder });
});

const ROWS = [
  ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện"],
  ["1", "Rà soát thủ tục hành chính", "Công an xã", "Tháng 6/2026"],
  ["2", "Công khai kết quả giải quyết", "Phòng Kinh tế", "Quý III/2026"],
];
const TEXT = ROWS.map((row) => row.join("\t")).join("\n");
const HTML = `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

/** What the clipboard or a drag holds. */
function transfer(types: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const names = [...Object.keys(types), ...(files.length > 0 ? ["Files"] : [])];
  return { getData: (type: string) => types[type] ?? "", files, types: names };
}

/** A file as a browser hands it over; jsdom's cannot be read. */
function fileOf(name: string, text: string): File {
  const bytes = Uint8Array.from(Buffer.from(text));
  return Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
}

/** The pane with the place to paste in sight. */
async function openArea() {
  const pane = await openPane();
  await pane.user.click(screen.getByRole("radio", { name: /^Bảng đã chép/ }));
  return { ...pane, place: await screen.findByRole("textbox", { name: "Ô dán danh sách" }) };
}

describe("a list from outside the workbook", () => {
  it.each([
    ["a table", { "text/html": HTML, "text/plain": TEXT }],
    ["separated text", { "text/plain": TEXT }],
  ])("pasted as %s is previewed", async (_, types) => {
    const { place } = await openArea();
    fireEvent.paste(place, { clipboardData: transfer(types) });
    expect(await screen.findByText(/^Đã đọc được 2 nhiệm vụ/)).toHaveTextContent(
      /từ “Danh sách đã dán”/
    );
  });

  it("pasted beside a picture of itself, as spreadsheets copy it, is read from its words", async () => {
    const { place } = await openArea();
    const picture = new File(["…"], "image.png", { type: "image/png" });
    fireEvent.paste(place, { clipboardData: transfer({ "text/html": HTML }, [picture]) });
    expect(await screen.findByText(/^Đã đọc được 2 nhiệm vụ/)).toBeVisible();
  });

  it("dropped as a file is previewed under its name, without the page leaving for it", async () => {
    const { place } = await openArea();
    const file = fileOf("danh-muc.tsv", TEXT);
    const drop = createEvent.drop(place, { dataTransfer: transfer({}, [file]) });
    fireEvent(place, drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByText(/^Đã đọc được 2 nhiệm vụ.*“danh-muc\.tsv”/)).toBeVisible();
  });

  it("dropped anywhere on the pane is taken too, and never opened by the browser", async () => {
    await openPane();
    const files = transfer({}, [fileOf("danh-muc.csv", TEXT)]);
    const title = screen.getByRole("heading", { level: 1 });
    expect(fireEvent.dragOver(title, { dataTransfer: files })).toBe(false);
    expect(fireEvent.drop(title, { dataTransfer: files })).toBe(false);
    expect(await screen.findByText(/^Đã đọc được 2 nhiệm vụ.*“danh-muc\.csv”/)).toBeVisible();
  });

  it("in two files is one list", async () => {
    const { place } = await openArea();
    const further = ROWS.map(([number, text, ...rest]) => [number, `${text} đợt hai`, ...rest]);
    const files = [
      fileOf("mot.tsv", TEXT),
      fileOf("hai.tsv", [ROWS[0]!, ...further.slice(1)].map((row) => row.join("\t")).join("\n")),
    ];
    fireEvent.drop(place, { dataTransfer: transfer({}, files) });
    expect(await screen.findByText(/^Đã đọc được 4 nhiệm vụ.*“mot\.tsv, hai\.tsv”/)).toBeVisible();
  });

  it("chosen as a file is previewed, and is what gets built", async () => {
    const { user, built } = await openPane();
    await user.click(screen.getByRole("radio", { name: "Tệp Word, Excel hoặc CSV" }));
    await user.upload(screen.getByLabelText<HTMLInputElement>("Chọn tệp…", { selector: "input" }), [
      fileOf("danh-muc.csv", TEXT),
    ]);
    await screen.findByText(/^Đã đọc được 2 nhiệm vụ/);
    await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
    await screen.findByText(/Đã lập xong/);
    expect(built[0]?.grids?.[0]?.name).toBe("danh-muc.csv");
  });

  it("gives way to the workbook's own list", async () => {
    const { user, place, built } = await openArea();
    fireEvent.paste(place, { clipboardData: transfer({ "text/plain": TEXT }) });
    await screen.findByText(/^Đã đọc được 2 nhiệm vụ/);
    await user.click(screen.getByRole("button", { name: "Chọn danh sách khác" }));
    await user.click(screen.getByRole("radio", { name: "Tự tìm trong sổ tính này" }));
    await user.click(screen.getByRole("button", { name: "Xem trước" }));
    expect(await screen.findByText(/^Đã đọc được 3 nhiệm vụ.*trang tính “Kế hoạch”/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lập phụ lục" }));
    await screen.findByText(/Đã lập xong/);
    expect(built[0]).toMatchObject({ fromSheets: true });
  });

  it.each([
    ["nothing at all", transfer({}), /không có bảng hoặc chữ nào/],
    ["an empty workbook file", transfer({}, [fileOf("a.xlsx", "")]), /“a.xlsx” rỗng/],
    ["text under .xls", transfer({}, [fileOf("a.xls", "?")]), /lưu lại thành \.xlsx/],
    ["a PDF", transfer({}, [fileOf("a.pdf", "")]), /lưu lại thành \.docx/],
    ["a broken Word file", transfer({}, [fileOf("a.docx", "?")]), /“?a\.docx/],
  ])("that is %s is refused with what to do instead", async (_, clipboardData, words) => {
    const { place } = await openArea();
    fireEvent.paste(place, { clipboardData });
    expect(await screen.findByText("Chưa đọc được danh sách.")).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
  });
});
