import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { NEW_PERIOD } from "../../../commands/reportSession";
import { reportPartMessages } from "../../../messages/report/reportPart";
import { PERIOD_FIELDS, type PeriodField } from "../../../plan/report/periodChange";
import type { ReportPeriod } from "../../../plan/report/reportPeriod";
import { useScreenStyles } from "../../screenStyles";
import { draftOver, periodTexts, typedPeriod, type InputProblems } from "./periodInput";
import type { ReportProps } from "./reportProps";

interface PeriodFormProps extends ReportProps {
  /** The period whose days are edited; null for a new one. */
  readonly period: ReportPeriod | null;
}

/** The days of a period as they are typed; they are written once they are right. */
export function PeriodForm(props: PeriodFormProps): ReactElement {
  const { session, state, period, isBusy, language } = props;
  const { stack } = useScreenStyles();
  const words = reportPartMessages[language];
  const name = period?.name ?? NEW_PERIOD;
  const present = periodTexts(period);
  const draft = state.drafts.get(name);
  const { texts, theirs } = draftOver(present, draft);
  const [problems, setProblems] = useState<InputProblems>({});
  const hints: Readonly<Partial<Record<PeriodField, string>>> = {
    ...{ from: words.dayHint, to: words.dayHint },
    ...{ unitsDue: words.dueHint, communeDue: words.dueHint },
  };
  const save = (): void => {
    const typed = typedPeriod(texts);
    setProblems(typed.ok ? {} : typed.problems);
    if (typed.ok) {
      void session.change({ before: period, after: typed.entry });
    }
  };
  return (
    <div className={stack}>
      {PERIOD_FIELDS.filter((field) => period === null || field !== "name").map((field) => {
        const problem = problems[field];
        const their = theirs[field];
        return (
          <Field
            key={field}
            label={words.fields[field]}
            hint={their === undefined ? hints[field] : words.theirs(their)}
            validationMessage={problem && words.problems[problem]}
          >
            <Input
              value={texts[field]}
              onChange={(_, { value }) =>
                session.type(name, {
                  began: draft?.began ?? present,
                  typed: { ...(draft?.typed ?? present), [field]: value },
                })
              }
            />
          </Field>
        );
      })}
      <div>
        <Button disabledFocusable={isBusy} onClick={save}>
          {period === null ? words.savePeriod : words.saveDays}
        </Button>
      </div>
    </div>
  );
}
