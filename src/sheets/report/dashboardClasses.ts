import { dashboardTexts } from "../../messages/report/dashboardTexts";
import type { SummaryClass } from "../../plan/summary";

/** A class of tasks that the charts tell apart. */
export interface DashboardClass {
  readonly name: string;
  /** The classes of the summary in it. */
  readonly ids: readonly SummaryClass[];
  readonly fill: string;
  /** Of numbers on the fill. */
  readonly letters: string;
}

const { classes } = dashboardTexts;
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/**
 * The five classes in the order of the bars; together they are all classes of the summary. Green is done in time, violet done
 * otherwise, blue in time, red late, as in the table. Any two fills differ in lightness by 13 or more (CIE L*), so that they
 * can be told apart in black and white print and by people who see no red or green; numbers stand on them with a contrast of
 * 4.5:1 or more.
 */
export const DASHBOARD_CLASSES: readonly DashboardClass[] = [
  { name: classes.doneOnTime, ids: ["doneOnTime"], fill: "#15803D", letters: WHITE },
  {
    name: classes.doneOther,
    ids: ["doneLate", "doneNoDeadline", "doneNoDate"],
    fill: "#D9C2F0",
    letters: BLACK,
  },
  { name: classes.inTime, ids: ["inTime"], fill: "#5A97D3", letters: BLACK },
  { name: classes.overdue, ids: ["overdue"], fill: "#5C0A0C", letters: WHITE },
  {
    name: classes.other,
    ids: ["openNoDeadline", "notArising", "stopped"],
    fill: "#F0F0F0",
    letters: BLACK,
  },
];
