import type { Deadline } from "./deadline/deadline";

/** A reform area (lĩnh vực), a section of the appendix. */
export interface Area {
  /** A stable id for the seven known areas ("chi-dao-dieu-hanh"…), else one made of the name. */
  readonly id: string;
  /** "I", "II", "1", "A"… as the plan prints it; empty where there is none. */
  readonly numeral: string;
  /** The name as the plan prints it, without numeral. */
  readonly name: string;
}

/**
 * `group`: several agencies under one name. `former`: one that a reorganisation dissolved; what is over still counts for it, and
 * it gets no new work.
 */
export type AgencyKind = "agency" | "group" | "former";

/** An agency (cơ quan, đơn vị), or a group of them ("các cơ quan chuyên môn…") that nobody can hold to account. */
export interface Agency {
  /** The directory's name: that of the plan's body or of the directory, never the most frequent spelling. */
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  /** Every spelling met in the plan, those of the lead column first, the name itself included where it was met. */
  readonly spellings: readonly string[];
  /** The spellings met in the column of lead agencies; empty where it only supports. */
  readonly leadSpellings: readonly string[];
  /** Names of the members of a group, where known. */
  readonly members: readonly string[];
  /** Its name before a reorganisation; empty where there is none. */
  readonly formerName: string;
}

/** First and last row of something in its source sheet, 1-based. */
export interface RowSpan {
  /** The sheet, where the plan was read from several; absent where there is one. */
  readonly sheet?: string;
  readonly first: number;
  readonly last: number;
}

/** One task of the appendix: what the plan says of it, apart from how it is going. */
export interface Task {
  /** STT as printed. */
  readonly number: string;
  /** `Area.id`; empty where the list has no areas. */
  readonly areaId: string;
  readonly text: string;
  /** The one accountable agency by the directory's name; empty where none is named. */
  readonly lead: string;
  /** The lead cell as printed. */
  readonly leadPrinted: string;
  /** Supporting agencies and groups by the directory's name, in printed order. */
  readonly supporting: readonly string[];
  /** The supporting cell as printed. */
  readonly supportingPrinted: string;
  /** The deadline phrase as printed, never rewritten. */
  readonly deadlineText: string;
  readonly deadline: Deadline;
  /** The product, may hold several lines. */
  readonly deliverable: string;
  /** Cells of columns that the appendix does not know, in the order of `Plan.carriedColumns`. */
  readonly carried: readonly string[];
  readonly rows: RowSpan;
}

/** A plan's appendix (Phụ lục, Danh mục nhiệm vụ) as it was read. */
export interface Plan {
  /** The title, lines joined by a blank: "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ … NĂM 2026". */
  readonly title: string;
  /** Who issues it: "Ủy ban nhân dân xã Nguyễn Bình Khiêm"; empty where the sheet does not say. */
  readonly authority: string;
  /** The line "(Kèm theo …)" / "(Ban hành kèm theo …)" as printed; empty where there is none. */
  readonly reference: string;
  readonly year: number;
  /** In printed order. */
  readonly areas: readonly (Area & { readonly rows: RowSpan })[];
  /** Lead agencies first, then those that only support; each in order of appearance. */
  readonly agencies: readonly Agency[];
  /** In printed order. */
  readonly tasks: readonly Task[];
  /** Headers of source columns that the appendix does not know. */
  readonly carriedColumns: readonly string[];
}
