import type { LoadedSettings } from "../../src/actions/settings/loadSettings";
import type { AgencyEntry } from "../../src/actions/settings/settingsDraft";
import { knownDay } from "../../src/plan/day";
import { defaultSettings, type PlanSettings } from "../../src/plan/settings";

const BLANK = { shortName: "", spellings: "", kind: "Cơ quan", members: "", formerName: "" };

function agency(row: number, name: string, cells: Partial<AgencyEntry["cells"]> = {}): AgencyEntry {
  return { row, cells: { ...BLANK, name, ...cells } };
}

/** The settings of a small draft plan as the workbook holds them. */
export function loadedSettings(settings: Partial<PlanSettings> = {}): LoadedSettings {
  return {
    ok: true,
    content: {
      settings: {
        ...defaultSettings(2026),
        asOf: knownDay(2026, 6, 10),
        authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
        ...settings,
      },
      agencies: [
        agency(0, "Phòng Văn hóa - Xã hội", { shortName: "PVHXH", spellings: "Phòng VH-XH" }),
        agency(1, "Công an xã"),
        agency(2, "Trạm Y tế xã"),
      ],
      areas: [
        { row: 0, cells: { numeral: "I", name: "Cải cách thể chế" } },
        { row: 1, cells: { numeral: "II", name: "Cải cách tài chính công" } },
      ],
    },
    agencyTasks: new Map([
      [0, ["1", "2", "3"]],
      [1, ["33", "34"]],
      [2, []],
    ]),
    areaTasks: new Map([
      [0, ["1"]],
      [1, []],
    ]),
  };
}
