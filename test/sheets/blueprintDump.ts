import { createHash } from "node:crypto";
import type { LogEntry } from "../../src/plan/changes/logEntry";
import { knownDay } from "../../src/plan/day";
import type { OwedReport } from "../../src/plan/due/dueReports";
import type { RegisteredSlip } from "../../src/plan/slips/registeredSlip";
import { noCounts } from "../../src/plan/summary";
import { type SheetRole, REPORT_ROLES } from "../../src/tables/sheetRoles";
import { changeLogSheet } from "../../src/sheets/changeLog/changeLogSheet";
import { drawWorkbook } from "../../src/sheets/drawWorkbook";
import { closedRow } from "../../src/sheets/report/closedRow";
import { registerSheet } from "../../src/sheets/slips/registerSheet";
import { slipWorkbook } from "../../src/sheets/slips/slipWorkbook";
import { seedSlip } from "../plan/slips/seedSlip";
import { seedInput } from "./seedInput";

/** What is drawn of one sheet or list: its whole text, and what is small enough to be kept of it. */
export interface Dumped {
  readonly text: string;
  readonly mark: string;
}

const JUNE_10 = knownDay(2026, 6, 10);
const JUNE_12 = knownDay(2026, 6, 12);

const PERIOD: OwedReport = {
  name: "6 tháng",
  from: knownDay(2025, 12, 15),
  to: knownDay(2026, 6, 14),
  unitsDue: knownDay(2026, 6, 9),
  communeDue: JUNE_12,
  closedOn: null,
};

const SLIP: RegisteredSlip = {
  ...{ row: 0, code: "P-2026-0007", agency: "Phòng Kinh tế", period: "6 tháng" },
  ...{ sentOn: JUNE_10, dueBack: JUNE_12, tasks: 4, returnedOn: JUNE_12, changes: 3 },
  ...{ files: ["Phiếu 7.xlsx", "Phiếu 7 (2).xlsx"], lastReminder: JUNE_12, reminders: 1, note: "" },
};

const LOGGED: LogEntry = {
  ...{ at: { day: JUNE_12, minutes: 615 }, work: "slipsReceived", source: "Phiếu 7.xlsx" },
  ...{ agency: "Phòng Kinh tế", taskId: "nv-8", number: "8", field: "Trạng thái", sent: "" },
  ...{ before: "", returned: "Đã hoàn thành", after: "Đã hoàn thành", decision: "written" },
  note: "Đã đối chiếu",
};

/** Everything that the add-in draws of the sample plan, by the name of the sheet or list. */
export function dumpedBlueprints(): ReadonlyMap<string, Dumped> {
  const input = seedInput();
  const workbook = drawWorkbook({
    ...input,
    plan: { ...input.plan, carriedColumns: ["Kinh phí"] },
    targets: {
      targets: [
        {
          ...{ text: "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 80%", number: "", unread: [] },
          ...{ measure: { sense: "atLeast", value: 80, unit: "%" }, taskNumber: "8" },
          agency: "Văn phòng HĐND và UBND",
        },
      ],
      present: 0,
    },
    live: true,
    report: {
      chosen: "6 tháng",
      day: null,
      periods: [PERIOD],
      results: [],
      sheets: new Set<SheetRole>(REPORT_ROLES),
    },
  });
  const slip = slipWorkbook(seedSlip());
  const year = { name: "Năm", row: 4, closedOn: JUNE_12, counts: noCounts() };
  const drawn: readonly (readonly [name: string, blueprint: unknown])[] = [
    ...workbook.sheets.map((sheet) => [sheet.name, sheet] as const),
    ["Tên của sổ", workbook.names],
    ["Theo dõi phiếu", registerSheet(2026, [SLIP])],
    ["Nhật ký thay đổi", changeLogSheet(2026, [{ order: 1, entry: LOGGED }])],
    ["Kỳ đã chốt", closedRow(year)],
    ...slip.sheets.map((sheet) => [`Phiếu: ${sheet.name}`, sheet] as const),
    ["Phiếu: tên và thuộc tính", [slip.names, slip.properties]],
  ];
  return new Map(drawn.map(([name, blueprint]) => [name, dumped(blueprint)]));
}

function dumped(blueprint: unknown): Dumped {
  const text = JSON.stringify(blueprint, inOrderOfKeys, 1);
  const count = (start: string) => text.split(`"${start}`).length - 1;
  const digest = createHash("sha1").update(text).digest("hex").slice(0, 12);
  const counts = `${count('header": "')} cột, ${count('formula":')} công thức, ${count('rule":')} quy tắc`;
  return { text, mark: `${counts}, ${digest}` };
}

/** Which key was written first means nothing to a sheet. */
function inOrderOfKeys(_key: string, value: unknown): unknown {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
}
