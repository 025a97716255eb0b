import { knownDay, type CalendarDay } from "../../../src/plan/day";

/** A task as the table holds it after the build: what the document says, its deadline read by hand. */
export interface PlannedTask {
  readonly number: number;
  readonly area: string;
  readonly lead: string;
  /** Word of "Loại thời hạn". */
  readonly kind: string;
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
}

/** A task that came during the year; it is typed below the table. */
export interface AddedTask extends PlannedTask {
  readonly addedOn: CalendarDay;
  readonly text: string;
  readonly deadlineText: string;
  readonly deliverable: string;
  /** "Nguồn giao". */
  readonly origin: string;
}

/** A day of 2026. */
export function on(dayOfMonth: number, month: number): CalendarDay {
  return knownDay(2026, month, dayOfMonth);
}

const STEERING = "Chỉ đạo điều hành, kiểm tra và tuyên truyền";
const LAW = "Cải cách thể chế";
const PROCEDURES = "Cải cách thủ tục hành chính";
const ORGANISATION = "Cải cách tổ chức bộ máy";
const SERVICE = "Cải cách chế độ công vụ";
const FINANCE = "Cải cách tài chính công";
const DIGITAL = "Xây dựng chính quyền điện tử, chính quyền số";

const CULTURE = "Phòng Văn hóa - Xã hội";
const ECONOMY = "Phòng Kinh tế";
const OFFICE = "Văn phòng HĐND và UBND";
const CENTRE = "Trung tâm Phục vụ hành chính công";
const SERVICES = "Trung tâm Dịch vụ sự nghiệp công";
const POLICE = "Công an xã";
const ALL_AGENCIES = "Các cơ quan chuyên môn liên quan";

/** The seven areas of the plan, in its order. */
export const AREAS = [STEERING, LAW, PROCEDURES, ORGANISATION, SERVICE, FINANCE, DIGITAL];

/** Whom the plan names as leading, in the order of its rows. */
export const LEADS = [CULTURE, ALL_AGENCIES, ECONOMY, SERVICES, OFFICE, CENTRE, POLICE];

type Deadline = Pick<PlannedTask, "kind" | "start" | "due">;

const WHOLE_YEAR: Deadline = { kind: "Cả năm", start: on(1, 1), due: on(31, 12) };
const ONGOING: Deadline = { kind: "Thường xuyên", start: on(1, 1), due: null };
const ON_REQUEST: Deadline = { kind: "Theo yêu cầu", start: null, due: null };
const during = (start: CalendarDay, due: CalendarDay): Deadline => ({
  kind: "Tháng/quý",
  start,
  due,
});

const ROWS: readonly (readonly [number: number, area: string, lead: string, Deadline])[] = [
  [1, STEERING, CULTURE, { kind: "Ngày cụ thể", start: null, due: on(14, 1) }],
  [2, STEERING, CULTURE, WHOLE_YEAR],
  [3, STEERING, CULTURE, ON_REQUEST],
  [4, STEERING, ALL_AGENCIES, during(on(1, 10), on(31, 12))],
  [5, STEERING, ECONOMY, WHOLE_YEAR],
  [6, STEERING, CULTURE, during(on(1, 1), on(31, 3))],
  [7, STEERING, CULTURE, ON_REQUEST],
  [8, STEERING, SERVICES, during(on(1, 10), on(31, 10))],
  [9, LAW, OFFICE, WHOLE_YEAR],
  [10, LAW, OFFICE, { kind: "Theo yêu cầu", start: on(1, 1), due: on(31, 12) }],
  [11, LAW, OFFICE, WHOLE_YEAR],
  [12, LAW, OFFICE, WHOLE_YEAR],
  [13, LAW, OFFICE, WHOLE_YEAR],
  [14, LAW, OFFICE, WHOLE_YEAR],
  [15, LAW, OFFICE, WHOLE_YEAR],
  [16, PROCEDURES, CENTRE, during(on(1, 1), on(31, 3))],
  [17, PROCEDURES, CENTRE, during(on(1, 1), on(31, 3))],
  [18, PROCEDURES, CENTRE, ONGOING],
  [19, PROCEDURES, CENTRE, ONGOING],
  [20, PROCEDURES, CENTRE, ONGOING],
  [21, PROCEDURES, CENTRE, ONGOING],
  [22, PROCEDURES, CENTRE, ONGOING],
  [23, PROCEDURES, CENTRE, ONGOING],
  [24, ORGANISATION, CULTURE, ON_REQUEST],
  [25, ORGANISATION, CULTURE, during(on(1, 1), on(31, 1))],
  [26, ORGANISATION, CULTURE, ONGOING],
  [27, SERVICE, CULTURE, WHOLE_YEAR],
  [28, SERVICE, CULTURE, WHOLE_YEAR],
  [29, SERVICE, CULTURE, WHOLE_YEAR],
  [30, SERVICE, CULTURE, WHOLE_YEAR],
  [31, FINANCE, ECONOMY, during(on(1, 1), on(31, 5))],
  [32, FINANCE, ECONOMY, WHOLE_YEAR],
  [33, DIGITAL, POLICE, WHOLE_YEAR],
  [34, DIGITAL, POLICE, WHOLE_YEAR],
  [35, DIGITAL, OFFICE, WHOLE_YEAR],
  [36, DIGITAL, CULTURE, during(on(1, 10), on(31, 10))],
  [37, DIGITAL, CULTURE, during(on(1, 7), on(30, 9))],
  [38, DIGITAL, CULTURE, during(on(1, 8), on(30, 9))],
  [39, DIGITAL, CULTURE, WHOLE_YEAR],
];

/** The 39 tasks of the plan of xã Nguyễn Bình Khiêm. */
export const PLANNED_TASKS: readonly PlannedTask[] = ROWS.map(([number, area, lead, deadline]) => ({
  number,
  area,
  lead,
  ...deadline,
}));

/** Two letters of the city; the lead of one is written as the letter writes it, that of the other is in no directory. */
export const ADDED_TASKS: readonly AddedTask[] = [
  {
    number: 40,
    area: PROCEDURES,
    lead: "Phòng kinh tế",
    kind: "Ngày cụ thể",
    start: null,
    due: on(20, 6),
    addedOn: on(6, 5),
    text: "Rà soát, đề xuất cắt giảm thời gian giải quyết thủ tục hành chính lĩnh vực đất đai, đăng ký kinh doanh",
    deadlineText: "Trong ngày 20/6/2026",
    deliverable: "Báo cáo của UBND xã",
    origin: "Công văn số 1520/UBND-NC ngày 05/5/2026 của UBND thành phố",
  },
  {
    number: 41,
    area: STEERING,
    lead: "Hội Nông dân xã",
    kind: "Tháng/quý",
    start: on(1, 11),
    due: on(30, 11),
    addedOn: on(12, 8),
    text: "Tổ chức lấy ý kiến hội viên về chất lượng phục vụ tại Trung tâm Phục vụ hành chính công",
    deadlineText: "Tháng 11/2026",
    deliverable: "Báo cáo kết quả lấy ý kiến",
    origin: "Công văn số 2816/UBND-NC ngày 10/8/2026 của UBND thành phố",
  },
];
