import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportReading } from "../../../actions/reports/readReport";
import { dueMessages } from "../../../messages/due";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import type { DueReport } from "../../../plan/due/dueReports";
import { nearnessWords } from "../../follow/due/dueLine";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";

interface NextReportsProps {
  readonly calendar: Pick<ReportReading, "nextDue" | "periods">;
  readonly language: Language;
}

/** The next report that the units owe the commune and the next that the commune owes, beside the one that is late. */
export function NextReports({ calendar, language }: NextReportsProps): ReactElement {
  const { card, heading, quiet } = useScreenStyles();
  const words = reportPartMessages[language];
  const { reportBy, due } = dueMessages[language];
  const { nextDue, periods } = calendar;
  const next = nextDue.filter(
    (report, index) => nextDue.findIndex((other) => isAlike(other, report)) === index
  );
  const isOpenWithoutDay = periods.some(
    ({ closedOn, unitsDue, communeDue }) =>
      closedOn === null && unitsDue !== null && communeDue === null
  );
  return (
    <div className={card}>
      <h2 className={heading}>{words.next}</h2>
      {next.length === 0 ? (
        <Body1>{isWithoutDays(periods) ? words.noDays : words.noneNext}</Body1>
      ) : (
        <LongList label={words.next} items={next} keyOf={({ name, by }) => `${by} ${name}`}>
          {({ name, by, due: day, daysLeft }) => (
            <>
              <Body1>{reportBy[by](name)}</Body1>
              <Caption1>{`${due(toVietnamese(day))}, ${nearnessWords(daysLeft, language)}`}</Caption1>
            </>
          )}
        </LongList>
      )}
      {isOpenWithoutDay && !next.some(({ by }) => by === "commune") && (
        <Caption1 className={quiet}>{words.noCommuneDay}</Caption1>
      )}
    </div>
  );
}

/** Whether a report is still to come whose days nobody entered. Whichever is closed takes the place of those before it. */
function isWithoutDays(periods: ReportReading["periods"]): boolean {
  const closed = periods.flatMap(({ closedOn, to }) => (closedOn === null ? [] : (to ?? [])));
  return periods.some(
    ({ closedOn, unitsDue, communeDue, to }) =>
      closedOn === null &&
      unitsDue === null &&
      communeDue === null &&
      closed.every((end) => to === null || to > end)
  );
}

/** Whether two reports have one sender and are both late or both still to come. */
function isAlike(one: DueReport, other: DueReport): boolean {
  return one.by === other.by && (one.group === "overdue") === (other.group === "overdue");
}
