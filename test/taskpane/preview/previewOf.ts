import type { PreviewOutcome } from "../../../src/actions/previewAppendix";
import type { SourceRequest } from "../../../src/actions/readSource";
import { NO_CHOICES } from "../../../src/intake/choices";
import { doubtsOf } from "../../../src/intake/doubts";
import type { Grid } from "../../../src/intake/grid";
import { isReading, readPlan } from "../../../src/intake/readPlan";
import { readingFindings } from "../../../src/intake/readingFindings";
import { check } from "../../../src/plan/checks/check";
import { gridOf } from "../../intake/gridOf";

/** Sheets of a workbook in which something is left to the user. */
export const DOUBTFUL_SHEETS: readonly Grid[] = [
  gridOf(
    [
      ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện", "Hồ sơ"],
      ["I. Cải cách thể chế"],
      ["1", "Rà soát văn bản quy phạm", "Phòng Kinh tế", "31/6/2026", "Báo cáo"],
      ["2", "Ban hành kế hoạch tuyên truyền", "Phòng Kinh tê", "Quý II/2026", "Kế hoạch"],
      ["3", "Tự kiểm tra việc thực hiện", "VP HĐND-UBND", "Tháng 10/2026", "Kết luận"],
      ["Ghi chú: thực hiện theo Kế hoạch số 12"],
    ],
    [],
    "Kế hoạch"
  ),
  gridOf(
    [
      ["STT", "Công việc", "Đơn vị", "Hạn"],
      ["1", "Nhiệm vụ năm trước thứ nhất", "Công an xã", "Tháng 3/2025"],
      ["2", "Nhiệm vụ năm trước thứ hai", "Công an xã", "Tháng 4/2025"],
      ["3", "Nhiệm vụ năm trước thứ ba", "Công an xã", "Tháng 5/2025"],
    ],
    [],
    "Năm 2025"
  ),
];

/** Reads sheets as the add-in's own preview does, without a workbook. */
export function previewOf(sheets: readonly Grid[], request: SourceRequest): PreviewOutcome {
  const choices = request.choices ?? NO_CHOICES;
  const reading = readPlan(request.grids ?? sheets, {
    fallbackYear: 2026,
    beforeMeansExclusive: true,
    choices,
  });
  if (!isReading(reading)) {
    return { ok: false, problem: reading, choices };
  }
  return {
    ok: true,
    reading,
    selection: null,
    isOutside: request.grids !== undefined,
    findings: [...readingFindings(reading, []), ...check(reading.plan, { planYear: 2026 })],
    doubts: doubtsOf(reading.plan, choices, true),
    differences: null,
    isIssued: false,
    choices,
  };
}
