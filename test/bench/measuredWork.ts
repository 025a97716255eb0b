/** What is bundled and timed together. */
export { vi as chrono } from "chrono-node";
export { summaryTable } from "../../src/functions/functions";
export { parseDeadline } from "../../src/plan/deadline/parseDeadline";
export { bareLoop } from "./bareLoop";
