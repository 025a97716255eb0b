/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RepairedFormats } from "../../../src/actions/repairFormats";
import { WorkSession, type Work } from "../../../src/commands/workSession";
import { FormatPart } from "../../../src/taskpane/follow/FormatPart";
import { useWatched } from "../../../src/taskpane/watched";
import { WorkNotice } from "../../../src/taskpane/WorkNotice";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);

const NOTHING: RepairedFormats = {
  ok: true,
  highlights: false,
  validation: [],
  dates: 0,
  formulas: [],
  withoutList: [],
  legend: false,
  illegible: [],
  restored: false,
};

function Whole({ work }: { readonly work: WorkSession }) {
  const state = useWatched(work);
  return (
    <>
      <WorkNotice state={state} language="vi" />
      <FormatPart work={work} isWorking={state.kind === "running"} language="vi" />
    </>
  );
}

async function pressed(outcome: RepairedFormats): Promise<readonly Work[]> {
  const asked: Work[] = [];
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve({ kind: "repairFormats", outcome });
  });
  render(<Whole work={work} />);
  await userEvent.setup().click(screen.getByRole("button", { name: "Sửa lại định dạng" }));
  return asked;
}

describe("restoring the formats in the pane", () => {
  it("says that nothing was damaged", async () => {
    expect(await pressed(NOTHING)).toEqual([{ kind: "repairFormats" }]);
    expect(screen.getByText(/đang đúng, không cần sửa/u)).toBeVisible();
  });

  it("says what was restored, what stood in the formulas' cells, and what could not be done", async () => {
    const formula = { sheet: "Phụ lục (theo dõi)", column: "Tiến độ" };
    await pressed({
      ...NOTHING,
      highlights: true,
      validation: ["Trạng thái"],
      dates: 2,
      formulas: [
        { ...formula, row: 7, held: "Xong rồi" },
        { ...formula, row: 8, held: "" },
      ],
      withoutList: ["Nhịp"],
      illegible: ["dueSoon"],
    });
    const told = screen.getByText(/Đã sửa lại định dạng/u).textContent;
    expect(told).toContain("màu tô, quy tắc nhập ở cột “Trạng thái”, 2 ô ngày, công thức ở 2 ô");
    expect(told).toContain("Tiến độ, dòng 7: “Xong rồi”; Tiến độ, dòng 8: để trống");
    expect(told).toContain("danh sách chọn ở cột “Nhịp”");
    expect(told).toContain("nhóm “Sắp đến hạn”");
  });
});
