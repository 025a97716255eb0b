/** What is bundled and timed together. */
export { summaryTable } from "../../src/functions/functions";
export { bareLoop } from "./bareLoop";
