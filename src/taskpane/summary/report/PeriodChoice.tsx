import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { reportPartMessages } from "../../../messages/report/reportPart";
import { toVietnamese } from "../../../plan/day";
import { reportablePeriods } from "../../../plan/report/reportPeriod";
import { useScreenStyles } from "../../screenStyles";
import type { OneReportProps } from "./reportProps";

/** Chooses the period that is reported. */
export function PeriodChoice({ session, report, isBusy, language }: OneReportProps): ReactElement {
  const { wide } = useScreenStyles();
  const words = reportPartMessages[language];
  return (
    <Field label={words.period}>
      <Select
        className={wide}
        disabled={isBusy}
        value={report.figures.period.name}
        onChange={(_, { value }) => void session.choose(value)}
      >
        {reportablePeriods(report.periods).map(({ name, from, to, closedOn }) => {
          const shown = closedOn === null ? name : words.closedName(name);
          return (
            <option key={name} value={name}>
              {words.option(shown, toVietnamese(from), toVietnamese(to))}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}
