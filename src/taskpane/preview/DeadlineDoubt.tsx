import { Button, Caption1, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Doubt } from "../../intake/doubts";
import { describeDeadline } from "../../messages/deadlines";
import { previewMessages } from "../../messages/preview";
import type { Deadline } from "../../plan/deadline/deadline";
import { typedDay } from "../../plan/typedDay";
import { readPhrase } from "./decisions";
import { dueOn } from "./dueOn";
import { placesLine } from "./placesLine";
import { useScreenStyles } from "../screenStyles";
import type { SectionProps } from "./sectionProps";

const TYPED = "typed";

interface DeadlineDoubtProps extends Pick<SectionProps, "decide" | "language"> {
  readonly doubt: Extract<Doubt, { kind: "deadline" }>;
}

/** A deadline phrase that may be read in several ways; nothing is decided before the button is pressed. */
export function DeadlineDoubt({ doubt, decide, language }: DeadlineDoubtProps): ReactElement {
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const { phrase, read, alternatives, rows } = doubt;
  const readings: readonly Deadline[] = [{ ...read, sure: true }, ...alternatives];
  const [chosen, setChosen] = useState("0");
  const [day, setDay] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const apply = (): void => {
    const due = chosen === TYPED ? typedDay(day) : null;
    const deadline = due === null ? readings[Number(chosen)] : dueOn(due, phrase);
    setIsWrong(deadline === undefined);
    if (deadline !== undefined) {
      decide(readPhrase(phrase, deadline));
    }
  };
  return (
    <>
      <Field label={words.readings(phrase)}>
        <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {readings.map((reading, index) => {
            const label = describeDeadline(reading, language);
            return (
              <Radio
                key={index}
                value={String(index)}
                label={index === 0 ? words.keepReading(label) : label}
              />
            );
          })}
          <Radio value={TYPED} label={words.otherDay} />
        </RadioGroup>
      </Field>
      {chosen === TYPED && (
        <Field label={words.dayLabel} validationMessage={isWrong ? words.wrongDay : undefined}>
          <Input
            value={day}
            placeholder="30/6/2026"
            onChange={(_, { value }) => {
              setDay(value);
              setIsWrong(false);
            }}
          />
        </Field>
      )}
      <Caption1 className={styles.quiet}>{placesLine(rows, language)}</Caption1>
      <div className={styles.buttons}>
        <Button onClick={apply}>{words.apply}</Button>
      </div>
    </>
  );
}
