import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CompareSession, CompareState } from "../../../commands/compareSession";
import { compareMessages } from "../../../messages/compare";
import type { Language } from "../../../messages/wording";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";

interface TakeOverBarProps {
  readonly session: CompareSession;
  readonly state: CompareState;
  readonly language: Language;
}

/** Takes the chosen tasks of the superior into the plan, and says what came of it. */
export function TakeOverBar({ session, state, language }: TakeOverBarProps): ReactElement {
  const { part, kept } = useScreenStyles();
  const words = compareMessages[language];
  const { added, busy, chosen, compared, origin, undone } = state;
  const count =
    compared?.comparison.lacking.filter(({ theirs }) => chosen.has(theirs.key)).length ?? 0;
  const isNameless = origin.trim() === "";
  const isReady = count > 0 && busy === null && !isNameless;
  return (
    <>
      <div role="status" aria-live="polite">
        {added !== null && (
          <SentenceBar intent="success" text={wordAdded(added, language)}>
            {added.undo !== null && (
              <Button
                size="small"
                disabledFocusable={busy !== null}
                onClick={() => void session.undo()}
              >
                {words.undo}
              </Button>
            )}
          </SentenceBar>
        )}
        {undone !== null && (
          <SentenceBar intent={undone === 0 ? "success" : "warning"} text={words.undone(undone)} />
        )}
      </div>
      {count > 0 && (
        <div className={mergeClasses(part, kept)}>
          <Field
            label={words.origin}
            hint={words.originHint}
            validationMessage={isNameless ? words.originNeeded : undefined}
          >
            <Input value={origin} onChange={(_, { value }) => session.nameOrigin(value)} />
          </Field>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            onClick={() => isReady && void session.add()}
          >
            {words.add(count)}
          </Button>
        </div>
      )}
    </>
  );
}

function wordAdded({ added }: NonNullable<CompareState["added"]>, language: Language): string {
  const words = compareMessages[language];
  return added.length === 0
    ? words.nothingAdded
    : words.added(added.map(({ number }) => number).join(", "), added.length);
}
