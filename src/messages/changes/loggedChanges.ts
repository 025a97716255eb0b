import type { LogEntry } from "../../plan/changes/logEntry";
import type { LoggedChange } from "../../plan/changes/yearWork";
import type { Moment } from "../../plan/moment";
import { fieldNames } from "../columns";

/** What the log calls the list of agencies; the sheet is Vietnamese in both languages. */
const DIRECTORY = "Danh mục cơ quan, đơn vị";

/** The lines of `NhatKy` for changes that are written at a moment. */
export function loggedChanges(log: readonly LoggedChange[], at: Moment): readonly LogEntry[] {
  return log.map((change) => ({
    ...change,
    at,
    field: change.field === "directory" ? DIRECTORY : fieldNames.vi[change.field],
    sent: "",
    returned: "",
  }));
}
