import { afterEach, describe, expect, test } from "@jest/globals";
import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { previewAppendix } from "../../src/actions/previewAppendix";
import { NO_CHOICES, type Choices } from "../../src/intake/choices";
import { knownDay } from "../../src/plan/day";
import { OfficeHost } from "../host/officeHost";
import { gridOf } from "../intake/gridOf";
import { AS_OF } from "./openSample";

let host: OfficeHost;

afterEach(() => host.uninstall());

const ROWS = [
  ["Việc", "Ai", "Bao giờ", "Nhóm"],
  ["Mảng thứ nhất"],
  ["Gửi giấy mời họp", "Tổ KTCV", "Sau Tết một tháng", "A"],
  ["Chuẩn bị hội trường", "Tổ kiểm tra công vụ", "30/3/2026", "B"],
  ["Ghi nhớ của văn thư", "Chị Hoa", "30/3/2026", ""],
];

const CHOICES: Choices = {
  sheets: ["Việc tuần"],
  columns: [
    { header: "Việc", column: 1, role: "task" },
    { header: "Ai", column: 2, role: "lead" },
    { header: "Bao giờ", column: 3, role: "deadline" },
  ],
  rows: [
    { text: "Việc | Ai | Bao giờ | Nhóm", kind: "header" },
    { text: "Mảng thứ nhất", kind: "area" },
    { text: "Ghi nhớ của văn thư | Chị Hoa | 30/3/2026", kind: "leftOut" },
  ],
  agencies: [{ spelling: "Tổ KTCV", name: "Tổ kiểm tra công vụ" }],
  deadlines: [
    {
      phrase: "Sau Tết một tháng",
      deadline: {
        kind: "date",
        start: null,
        due: knownDay(2026, 3, 27),
        rhythm: null,
        sure: true,
        read: "Sau Tết một tháng",
      },
    },
  ],
};

/** A workbook with a list that nobody can read without being told how. */
async function openList(): Promise<void> {
  host = await OfficeHost.open();
  host.install();
  const sheet = host.file.worksheets[0]!;
  sheet.name = "Việc tuần";
  ROWS.forEach((row, r) =>
    row.forEach((text, c) => (sheet.getCell(r + 1, c + 1).value = text || null))
  );
}

async function build(choices?: Choices): Promise<BuiltAppendix> {
  const outcome = await buildAppendix({
    live: false,
    today: AS_OF,
    ...(choices ? { choices } : {}),
  });
  if (!outcome.ok) {
    throw new Error(`No list was found: ${outcome.problem.kind}`);
  }
  await host.idle();
  return outcome;
}

function said({ reading: { plan }, tracked }: BuiltAppendix): unknown {
  return {
    areas: plan.areas.map(({ name }) => name),
    tasks: plan.tasks.map(({ text, lead, deadline }) => [text, lead, deadline.due]),
    carried: plan.carriedColumns,
    tracked: tracked.map(({ id, cells }) => [id, cells.text, cells.lead, cells.due]),
  };
}

describe("what the user decided about a list", () => {
  test("is what it is built by", async () => {
    await openList();
    expect(said(await build(CHOICES))).toEqual({
      areas: ["Mảng thứ nhất"],
      tasks: [
        ["Gửi giấy mời họp", "Tổ kiểm tra công vụ", knownDay(2026, 3, 27)],
        ["Chuẩn bị hội trường", "Tổ kiểm tra công vụ", knownDay(2026, 3, 30)],
      ],
      carried: ["Nhóm"],
      tracked: [
        [
          expect.any(String),
          "Gửi giấy mời họp",
          "Tổ kiểm tra công vụ",
          { day: knownDay(2026, 3, 27) },
        ],
        [
          expect.any(String),
          "Chuẩn bị hội trường",
          "Tổ kiểm tra công vụ",
          { day: knownDay(2026, 3, 30) },
        ],
      ],
    });
  });

  test("holds for the next build, in the workbook saved and opened again, without being said again", async () => {
    await openList();
    const first = said(await build(CHOICES));
    expect(said(await build())).toEqual(first);
    const bytes = await host.save();
    host.uninstall();
    host = await OfficeHost.open(bytes);
    host.install();
    expect(said(await build())).toEqual(first);
  });

  test("holds although rows and columns were put in and the list goes on", async () => {
    await openList();
    await build(CHOICES);
    const sheet = host.file.getWorksheet("Việc tuần")!;
    sheet.insertRow(1, ["Phân công công việc"]);
    ["Tổng vệ sinh", "Tổ KTCV", "Sau Tết một tháng"].forEach(
      (text, c) => (sheet.getCell(7, c + 1).value = text)
    );
    const { reading } = await build();
    expect(reading.plan.tasks.map(({ text, lead }) => [text, lead])).toEqual([
      ["Gửi giấy mời họp", "Tổ kiểm tra công vụ"],
      ["Chuẩn bị hội trường", "Tổ kiểm tra công vụ"],
      ["Tổng vệ sinh", "Tổ kiểm tra công vụ"],
    ]);
    expect(reading.cells.flagged).toBe(0);
  });

  test("is forgotten where the user takes it back", async () => {
    await openList();
    await build(CHOICES);
    const taken = { ...CHOICES, agencies: [], rows: CHOICES.rows.slice(0, 2) };
    const { reading } = await build(taken);
    expect(reading.plan.tasks).toHaveLength(3);
    const again = await build();
    expect(again.reading.plan.tasks).toHaveLength(3);
  });
});

test("a first build without choices remembers none", async () => {
  await openList();
  const outcome = await buildAppendix({ live: false, today: AS_OF, choices: NO_CHOICES });
  expect(outcome).toMatchObject({ ok: false, problem: { kind: "noHeader", sheet: "Việc tuần" } });
});

test("two names that were said to be two agencies are no finding any more", async () => {
  host = await OfficeHost.open();
  host.install();
  const grids = [
    gridOf([
      ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [1, "Rà soát văn bản", "Phòng Kinh tế", "Quý II/2026"],
      [2, "Kiểm tra hồ sơ", "Phòng Kinh tê", "Quý III/2026"],
    ]),
  ];
  const proposed = async (choices: Choices): Promise<readonly string[]> => {
    const preview = await previewAppendix({ grids, choices, today: AS_OF });
    const findings = preview.ok ? preview.findings : [];
    return findings.filter(({ rule }) => rule === "agency-proposed").map(({ task }) => task);
  };
  expect(await proposed(NO_CHOICES)).toEqual(["2"]);
  const own = { spelling: "Phòng Kinh tê", name: "Phòng Kinh tê" };
  expect(await proposed({ ...NO_CHOICES, agencies: [own] })).toEqual([]);
});
