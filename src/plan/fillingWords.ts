/** Words that are put in or left out without another task coming of it. */
const FILLING =
  /(?<= |^)(?:tiep tuc|tang cuong|day manh|chu dong|trien khai|thuc hien|to chuc|tham muu|xay dung va|ban hanh va|cong tac|viec|nham|cac|nhung|va|cua|ve|tren dia ban|tai dia phuong|thuoc|xa|phuong)(?= |$)/g;
const BLANKS = / {2,}/g;

/** A text's search key without the words that only fill. */
export function withoutFilling(searchKey: string): string {
  return searchKey.replace(FILLING, " ").replace(BLANKS, " ").trim();
}
