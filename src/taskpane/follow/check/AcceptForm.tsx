import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { CheckSession } from "../../../commands/checkSession";
import { checkingMessages } from "../../../messages/checking";
import type { Language } from "../../../messages/wording";
import type { Finding } from "../../../plan/finding";
import { useScreenStyles } from "../../screenStyles";

interface AcceptFormProps {
  readonly finding: Finding;
  /** What was typed of the reason so far. */
  readonly reason: string;
  readonly session: CheckSession;
  readonly isBusy: boolean;
  readonly language: Language;
}

/** Accepts a finding for a reason, which has to be given. */
export function AcceptForm(props: AcceptFormProps): ReactElement {
  const { finding, reason, session, isBusy, language } = props;
  const { part, buttons } = useScreenStyles();
  const words = checkingMessages[language];
  const [isRefused, setIsRefused] = useState(false);
  const accept = (event: FormEvent): void => {
    event.preventDefault();
    setIsRefused(reason.trim() === "");
    if (reason.trim() !== "" && !isBusy) {
      void session.accept(finding, reason.trim());
    }
  };
  return (
    <form className={part} onSubmit={accept}>
      <Field
        label={words.reason}
        size="small"
        required
        validationMessage={isRefused ? words.reasonNeeded : undefined}
      >
        <Input value={reason} onChange={(_, { value }) => session.typeReason(value)} />
      </Field>
      <div className={buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>
          {words.saveAcceptance}
        </Button>
        <Button size="small" type="button" onClick={() => session.open(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
