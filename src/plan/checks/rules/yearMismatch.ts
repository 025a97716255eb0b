import { flatMapInSteps } from "../../../pace/steps";
import { type Rule, aboutTask } from "../rule";
import { wordsOf } from "../taskWords";

/** A year that stands for the time of the work: "năm 2025", "tháng 5/2025", "Quý I/2025". */
const TIME_WITH_YEAR =
  /(?<![\p{L}\p{M}\p{N}])(?:năm|(?:tháng +\d{1,2}|quý +(?:[ivx]{1,3}|\d))(?: *[/-] *| +năm +)) *(20\d\d)(?!\d)/giu;

/** So far back stands what a year belongs to; farther would take long to search in a cell of thousands of words. */
const LONGEST_CLAUSE = 500;

/** The clause in front ends with a bound or a span that reaches beyond the plan: "đến năm 2030", "giai đoạn từ năm 2021". */
const BOUND = /(đến|tới|tầm nhìn|trước|sau|từ|kể từ|giai đoạn|nhiệm kỳ) +(hết +|cuối +|đầu +)?$/iu;
/** A law named by its year: "Luật Cán bộ, công chức năm 2025". */
const LAW = /(?<![\p{L}\p{M}])(luật|bộ luật|hiến pháp|pháp lệnh)(?![\p{L}\p{M}])[^;.]*$/iu;
/** A document named by its date: "số 559/QĐ-UBND ngày 12 tháng 9 năm 2025". */
const DATED_DOCUMENT = /(?<![\p{L}\p{M}])số +[\d/]+[^,;.]*ngày(?![\p{L}\p{M}])[^,;.]*$/iu;
/** A document named by its number and year: "Quyết định số 766/QĐ-TTg năm 2022". */
const NUMBERED_DOCUMENT =
  /(?<![\p{L}\p{M}])số +\d+[\p{L}\d]*[/-][^\s,;]+(?: +của +[^,;.]{1,60})? +$/iu;
/** Work of this year that looks back on another: "đánh giá kết quả năm 2025", "so với năm 2025". */
const LOOKS_BACK =
  /(?<![\p{L}\p{M}])(tổng kết|sơ kết|kết quả|đánh giá|chấm điểm|chỉ số|xếp hạng|quyết toán|số liệu|công bố|khắc phục|tồn tại|hạn chế|so với|kế thừa|chuyển tiếp|tồn đọng|báo cáo|kiểm kê|kê khai|kiểm điểm|xếp loại|khen thưởng|chỉnh lý|lưu trữ|hồ sơ|công khai (?:ngân sách|tài chính|thu chi))(?![\p{L}\p{M}])[^;.]*$/iu;
/** Work of this year that prepares the next: "xây dựng kế hoạch năm 2027". */
const LOOKS_AHEAD =
  /(?<![\p{L}\p{M}])(kế hoạch|dự toán|chuẩn bị|định hướng|phương hướng|biên chế|chương trình|đăng ký|nhu cầu|danh mục|chỉ tiêu)(?![\p{L}\p{M}])[^;.]*$/iu;

/** The work is dated in a year that is not the plan's ("Hội thi … năm 2025" in the plan of 2026). */
export const yearMismatch: Rule = (plan, { planYear }) =>
  flatMapInSteps(plan.tasks, (task) =>
    wrongYears(wordsOf(task).textLine, planYear).map((year) =>
      aboutTask("year-mismatch", task, { year, planYear: String(planYear) })
    )
  );

function wrongYears(text: string, planYear: number): readonly string[] {
  const years = [...text.matchAll(TIME_WITH_YEAR)]
    .filter((match) => {
      const before = text.slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index);
      const year = Number(match[1]);
      return year !== planYear && !hasItsReason(before, year, planYear);
    })
    .map((match) => match[1]!);
  return [...new Set(years)];
}

function hasItsReason(before: string, year: number, planYear: number): boolean {
  const isNamed = [BOUND, LAW, DATED_DOCUMENT, NUMBERED_DOCUMENT].some((named) =>
    named.test(before)
  );
  if (isNamed || year > planYear + 1) {
    return true;
  }
  return year < planYear ? LOOKS_BACK.test(before) : LOOKS_AHEAD.test(before);
}
