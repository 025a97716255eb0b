const STEM = "giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý";
const BRANCH = "tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi";
const NAME = String.raw`(?<!\p{L})(?:${STEM})\s+(?:${BRANCH})(?!\p{L})`;
const IN_FRONT = new RegExp(String.raw`${NAME}[\s,(–-]*(?:năm\s*)?$`, "u");
const BEHIND = new RegExp(String.raw`^[\s,(–-]*(?:năm\s*)?${NAME}`, "u");
const NEAR = 30;

/**
 * Whether the name that a year has in the lunar calendar stands beside it: "Tết Bính Ngọ 2026", "năm 2026 (Bính Ngọ)".
 * @param spelled the text in lower case with its marks: "Tân Dân" is a place, "Tân Dần" no year without them
 */
export function hasLunarName(spelled: string, from: number, to: number): boolean {
  return (
    IN_FRONT.test(spelled.slice(Math.max(0, from - NEAR), from)) ||
    BEHIND.test(spelled.slice(to, to + NEAR))
  );
}
