import { KIND_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../../plan/vocabulary";

/** The words of the lists in `Thiết lập`, in their order, the blank left out. */
export const KIND_CHOICES: readonly string[] = Object.values(KIND_WORDS);
export const RHYTHM_CHOICES: readonly string[] = Object.values(RHYTHM_WORDS);
export const STATUS_CHOICES: readonly string[] = Object.values(STATUS_WORDS).filter(
  (word) => word !== ""
);
