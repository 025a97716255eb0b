import { Body1, Button, Caption1, Checkbox, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { draftedDay, isChosen, requestOf } from "../../../actions/slips/slipDraft";
import type {
  SendingSession,
  SlipChoices,
  SlipDraft,
} from "../../../commands/units/sendingSession";
import { sendingMessages } from "../../../messages/units/sending";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import { LongList } from "../../lists/LongList";
import { saveFile } from "../../saveFile";
import { useScreenStyles } from "../../screenStyles";
import { fileOfAll } from "./SlipsSent";

interface SlipFormProps {
  readonly choices: SlipChoices;
  readonly draft: SlipDraft;
  readonly isBusy: boolean;
  readonly session: SendingSession;
  readonly language: Language;
}

/** What slips ask for and who gets one. */
export function SlipForm(props: SlipFormProps): ReactElement {
  const { choices, draft, isBusy, session, language } = props;
  const { stack, quiet } = useScreenStyles();
  const words = sendingMessages[language];
  const request = requestOf(draft, choices);
  const send = async (): Promise<void> => {
    const sent = await session.send();
    if (sent !== null) {
      saveFile(fileOfAll(sent));
    }
  };
  return (
    <div className={stack}>
      <Caption1 className={quiet}>{words.hint}</Caption1>
      <TermFields {...props} />
      <Checkbox
        label={words.withClosed}
        checked={draft.withClosed}
        onChange={(_, { checked }) => session.draft({ withClosed: checked === true })}
      />
      {choices.recipients.length === 0 ? <Body1>{words.none}</Body1> : <RecipientList {...props} />}
      {choices.withoutLead > 0 && <Body1>{words.withoutLead(choices.withoutLead)}</Body1>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || request === null}
          onClick={() => void send()}
        >
          {words.make(request?.agencies?.length ?? 0)}
        </Button>
      </div>
    </div>
  );
}

function TermFields({ choices, draft, session, language }: SlipFormProps): ReactElement {
  const words = sendingMessages[language];
  const { terms } = choices;
  const isDay = draftedDay(draft, choices) !== null;
  return (
    <>
      <Field label={words.period} hint={words.periodHint}>
        <Input
          value={draft.period ?? terms.period}
          onChange={(_, { value }) => session.draft({ period: value })}
        />
      </Field>
      <Field
        label={words.dueBack}
        hint={words.dueBackHint}
        validationMessage={isDay ? undefined : words.dueBackWrong}
      >
        <Input
          value={draft.dueBack ?? toVietnamese(terms.dueBack)}
          onChange={(_, { value }) => session.draft({ dueBack: value })}
        />
      </Field>
      <Field label={words.returnTo} hint={words.returnToHint}>
        <Input
          value={draft.returnTo}
          onChange={(_, { value }) => session.draft({ returnTo: value })}
        />
      </Field>
    </>
  );
}

function RecipientList({ choices, draft, session, language }: SlipFormProps): ReactElement {
  const { part, buttons } = useScreenStyles();
  const words = sendingMessages[language];
  const { recipients } = choices;
  const choose = (names: readonly string[], isWanted: boolean): void => {
    const chosen = Object.fromEntries(names.map((name) => [name, isWanted]));
    session.draft({ chosen: { ...draft.chosen, ...chosen } });
  };
  const names = recipients.map(({ agency }) => agency);
  return (
    <div className={part} role="group" aria-label={words.agencies}>
      <Body1>{words.agencies}</Body1>
      <div className={buttons}>
        <Button size="small" onClick={() => choose(names, true)}>
          {words.all}
        </Button>
        <Button size="small" onClick={() => choose(names, false)}>
          {words.nobody}
        </Button>
      </div>
      <LongList label={words.agencies} items={recipients} keyOf={({ agency }) => agency}>
        {(recipient) => {
          const { agency, kind, tasks, late } = recipient;
          return (
            <Checkbox
              label={words[kind === "group" ? "group" : "agency"](agency, tasks.length, late)}
              checked={isChosen(recipient, draft)}
              onChange={(_, { checked }) => choose([agency], checked === true)}
            />
          );
        }}
      </LongList>
      {!recipients.some((recipient) => isChosen(recipient, draft)) && (
        <Body1 role="alert">{words.noneChosen}</Body1>
      )}
    </div>
  );
}
