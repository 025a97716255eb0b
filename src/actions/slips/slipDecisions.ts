export { decidedOf } from "../../plan/slips/decided";
export { NEW_TASK, NO_DECISIONS } from "../../plan/slips/slipReview";
export type { ProposedMatch, SlipDecisions, SlipReview } from "../../plan/slips/slipReview";
