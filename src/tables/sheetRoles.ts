import { RESULTS_TABLE } from "./resultsColumns";
import { AGENCY_TABLE } from "./settingsColumns";
import { TRACKING_TABLE } from "./trackingColumns";

/** A sheet of the add-in's own, whatever users call it. */
interface OwnSheet {
  readonly role: string;
  /** The table that it is known by; null for one with a marker. */
  readonly table: string | null;
  /** The hidden name that points at its A1; null for one that is known by its table. */
  readonly marker: string | null;
  /** People keep it, or it is drawn anew out of the tables: in a build, or with the others of a report. */
  readonly drawn: "kept" | "build" | "report";
  /** Whether the add-in knows it still once all formulas are frozen: it would be in the way of a new one. */
  readonly outlivesFreezing: boolean;
}

const REPORT = { table: null, drawn: "report", outlivesFreezing: false } as const;
const KEPT = { table: null, drawn: "kept", outlivesFreezing: false } as const;

/**
 * The sheets that the add-in finds again; those of a report in the order in which they are read. A table named `ChiTieu` marks no
 * sheet: it comes into workbooks that are built already, where somebody may have one.
 */
const OWN_SHEETS = [
  { ...KEPT, role: "tracking", table: TRACKING_TABLE, marker: null, outlivesFreezing: true },
  { ...KEPT, role: "results", table: RESULTS_TABLE, marker: null, outlivesFreezing: true },
  { ...KEPT, role: "settings", table: AGENCY_TABLE, marker: null, outlivesFreezing: true },
  {
    role: "print",
    table: null,
    marker: "_PhuLuc_BanIn",
    drawn: "build",
    outlivesFreezing: false,
  },
  { ...REPORT, role: "summary", marker: "_PhuLuc_TongHop" },
  { ...REPORT, role: "overdue", marker: "_PhuLuc_QuaHan" },
  { ...REPORT, role: "dueNext", marker: "_PhuLuc_DenHan" },
  { ...REPORT, role: "finished", marker: "_PhuLuc_KetQuaKy" },
  { ...REPORT, role: "evidence", marker: "_PhuLuc_MinhChung" },
  { ...REPORT, role: "dashboard", marker: "_PhuLuc_BangDieuHanh" },
  { ...KEPT, role: "targets", marker: "_PhuLuc_ChiTieu", outlivesFreezing: true },
  // Slips that went out to the agencies, and who has answered.
  { ...KEPT, role: "slips", marker: "_PhuLuc_PhieuGui" },
  // What changed during the year, by which document or file.
  { ...KEPT, role: "changeLog", marker: "_PhuLuc_NhatKy" },
  // The texts of a plan that was made of the one before, in which a year was changed.
  { ...KEPT, role: "yearChanges", marker: "_PhuLuc_ThayDoiNam" },
] as const satisfies readonly OwnSheet[];

type AnySheet = (typeof OWN_SHEETS)[number];

/**
 * What a sheet of the add-in is for. `closed` holds the figures of a report that was handed in: each closing makes a new
 * one, which nothing finds or changes any more.
 */
export type SheetRole = AnySheet["role"] | "closed";

/** A sheet that "Cập nhật báo cáo" draws. */
export type ReportRole = Extract<AnySheet, { readonly drawn: "report" }>["role"];

/** The sheets that "Cập nhật báo cáo" draws, in the order in which they are read. */
export const REPORT_ROLES: readonly ReportRole[] = OWN_SHEETS.filter(
  (sheet) => sheet.drawn === "report"
).map(({ role }) => role);

/** The sheets that are made out of the tables, and drawn anew in place. */
export const DERIVED_ROLES = OWN_SHEETS.filter((sheet) => sheet.drawn !== "kept").map(
  ({ role }) => role
);

/** The hidden names that point at A1 of sheets which no table of ours marks, for users rename sheets. */
export const SHEET_MARKERS: ReadonlyMap<SheetRole, string> = new Map(
  OWN_SHEETS.flatMap(({ role, marker }) => (marker === null ? [] : [[role, marker] as const]))
);

/** The tables that mark sheets. */
export const TABLES_OF_ROLES: ReadonlyMap<SheetRole, string> = new Map(
  OWN_SHEETS.flatMap(({ role, table }) => (table === null ? [] : [[role, table] as const]))
);

/** The markers of sheets that nothing is to find any more once all formulas are frozen. */
export const MARKERS_GONE_WITH_FREEZING: readonly string[] = OWN_SHEETS.flatMap(
  ({ marker, outlivesFreezing }) => (marker === null || outlivesFreezing ? [] : [marker])
);
