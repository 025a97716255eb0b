import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { toVietnamese, type CalendarDay } from "../../../src/plan/day";
import { displayText } from "../../host/cells/displayText";
import { readWorkbook } from "../../host/file/readWorkbook";
import type { StepOf } from "../../samples/year/playYear";
import { filesBack, type ReturnedFileOfYear } from "../../samples/year/returnedFiles";
import type { Bench } from "../bench";
import { pictured } from "./pictures";

/** Slips by the agency that each goes to. */
export type Slips = ReadonlyMap<string, ReturnedFileOfYear>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes the slips of a round and unpacks what was downloaded. */
export async function sendSlips(
  bench: Bench,
  period: string,
  dueBack: CalendarDay
): Promise<Slips> {
  const { page, pane } = bench;
  await bench.tab("Đơn vị").click();
  await bench.tab("Gửi phiếu").click();
  await pane.getByLabel("Kỳ cập nhật", { exact: true }).fill(period);
  await pane.getByLabel("Hạn gửi lại", { exact: true }).fill(toVietnamese(dueBack));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    bench.button("Tạo phiếu (6 đơn vị)").click(),
  ]);
  await pane
    .getByText(/^Đã tạo 6 phiếu/)
    .first()
    .waitFor();
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  assert.equal(files.length, 6, period);
  return new Map(
    await Promise.all(
      files.map(async ([name, bytes]) => [await agencyOf(bytes), { name, bytes }] as const)
    )
  );
}

/** The agency that a slip names among its lists. */
async function agencyOf(bytes: Uint8Array): Promise<string> {
  return displayText((await readWorkbook(bytes)).getWorksheet("Danh mục")!.getCell(1, 4));
}

/** Drops what came back of a round, decides as the story does, and writes; by then every agency has answered. */
export async function receiveSlips(
  bench: Bench,
  step: StepOf<"slipsReturned">,
  slips: Slips
): Promise<void> {
  const { pane } = bench;
  const back = await filesBack(step, (agency) => slips.get(agency)!);
  await bench.tab("Đơn vị").click();
  await bench.tab("Nhận phiếu").click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles(
      back.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) }))
    );
  await pane.getByRole("button", { name: /^Ghi \d+ mục$/ }).waitFor();
  await seeSections(bench, step);
  await decide(bench, step);
  await writeRound(bench, step);
  await bench.tab("Trả lời").click();
  await pane.getByText("6/6 đơn vị đã gửi lại phiếu").waitFor();
}

/** Everything that waits for a person is shown, and nothing but what the story has. */
async function seeSections(bench: Bench, { event, files }: StepOf<"slipsReturned">): Promise<void> {
  const count = (of: (file: (typeof files)[number]) => object | undefined): number =>
    files.reduce((sum, file) => sum + Object.keys(of(file) ?? {}).length, 0);
  const expected: Readonly<Record<string, number>> = {
    "Cần chọn": event.conflicts.length,
    "Chưa rõ": count(({ spoken }) => spoken),
    "Dòng cần xác nhận": 0,
    "Nhiệm vụ đề xuất bổ sung": proposedIn(files).length,
    "Kết quả, văn bản": count(({ results }) => results),
    "Lưu ý": count(({ lockedProduct }) => lockedProduct),
    "Nội dung chưa dùng": 0,
  };
  const sections = Object.keys(expected).join("|");
  const shown = await bench.pane
    .getByRole("button", { name: new RegExp(`^(${sections}) \\(\\d+\\)$`) })
    .allTextContents();
  assert.deepEqual(
    shown.sort(),
    Object.entries(expected)
      .filter(([, number]) => number > 0)
      .map(([name, number]) => `${name} (${number})`)
      .sort()
  );
}

async function decide(bench: Bench, { event, files }: StepOf<"slipsReturned">): Promise<void> {
  const { pane } = bench;
  const cell = (task: number | string) =>
    pane.getByRole("radiogroup", { name: new RegExp(`^STT ${task}: `) });
  for (const { task, answers, chosen } of event.conflicts) {
    await cell(task).scrollIntoViewIfNeeded();
    await pictured(bench, `conflict-${task}`);
    // Beside what the answers say stands what the table has.
    assert.equal(await cell(task).getByRole("radio").count(), answers.length + 1);
    await cell(task)
      .getByRole("radio", { name: new RegExp(`: ${chosen}$`) })
      .check();
  }
  for (const task of files.flatMap(({ spoken = {} }) => Object.keys(spoken))) {
    await cell(task)
      .getByRole("radio", { name: /^Ghi: / })
      .first()
      .check();
  }
  for (const { text, area } of proposedIn(files)) {
    await pane.getByRole("checkbox", { name: new RegExp(text) }).check();
    await pane.getByLabel("Lĩnh vực", { exact: true }).selectOption(area);
  }
}

async function writeRound(bench: Bench, step: StepOf<"slipsReturned">): Promise<void> {
  const { written, files } = step;
  const results = files.reduce((sum, file) => sum + file.results.length, 0);
  const added = proposedIn(files).length;
  await bench.button(`Ghi ${written.length + results + added} mục`).click();
  const parts = [
    `${written.length} ô`,
    ...(added > 0 ? [`${added} nhiệm vụ mới`] : []),
    ...(results > 0 ? [`${results} kết quả`] : []),
  ];
  await bench.pane
    .getByText(`Đã ghi ${parts.join(", ")};`, { exact: false })
    .first()
    .waitFor();
}

function proposedIn(files: StepOf<"slipsReturned">["files"]) {
  return files.flatMap(({ proposed }) => (proposed ? [proposed] : []));
}
