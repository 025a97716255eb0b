import {
  Body1,
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Spinner,
  Textarea,
} from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { USUAL_SIGNATURE, type PrintOptions as Options } from "../../actions/printing/printChoices";
import type { PrintAtHand } from "../../actions/printing/readPrint";
import type { Sessions } from "../../commands/sessions";
import { wordNotBuilt } from "../../messages/ownSheets";
import { printOptionsMessages } from "../../messages/printOptions";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";
import { SentenceBar } from "../SentenceBar";
import { useTurnedTo } from "../turnedTo";
import { useWatched } from "../watched";
import { NotRead } from "./NotRead";

interface PrintOptionsProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** How the appendix is printed, and whether the sheet is older than the table. */
export function PrintOptions({ sessions, language }: PrintOptionsProps): ReactElement {
  const { part, heading } = useScreenStyles();
  const { print, work, build } = sessions;
  const { reading, chosen } = useWatched(print);
  const isWorking = useWatched(work).kind === "running";
  const isBuilding = useWatched(build).kind === "running";
  const isBusy = isWorking || isBuilding;
  const words = printOptionsMessages[language];
  const look = useCallback(() => void print.refresh(), [print]);
  useTurnedTo(look, !isBusy);
  return (
    <div className={part} role="group" aria-labelledby="print-options">
      <h2 id="print-options" className={heading}>
        {words.title}
      </h2>
      {reading.kind === "unread" && (
        <Spinner size="tiny" label={words.reading} labelPosition="after" />
      )}
      {reading.kind === "failed" && (
        <NotRead title={words.notRead} cause={reading.cause} readAgain={look} language={language} />
      )}
      {reading.kind === "read" &&
        (reading.print.ok ? (
          <PrintForm
            print={reading.print}
            chosen={chosen}
            choose={(options) => print.choose(options)}
            isBusy={isBusy}
            draw={(options) => void work.run({ kind: "drawPrint", options })}
            language={language}
          />
        ) : (
          <Body1>{wordNotBuilt(language)}</Body1>
        ))}
    </div>
  );
}

interface PrintFormProps {
  readonly print: PrintAtHand;
  readonly chosen: Options | null;
  readonly choose: (options: Options) => void;
  readonly isBusy: boolean;
  readonly draw: (options: Options) => void;
  readonly language: Language;
}

/** What is chosen and not drawn yet stays while the print is looked up again. */
function PrintForm(props: PrintFormProps): ReactElement {
  const { print, chosen, isBusy, draw, language } = props;
  const words = printOptionsMessages[language];
  const options = chosen ?? print.options;
  const isChanged = JSON.stringify(options) !== JSON.stringify(print.options);
  const choose = (choice: Partial<Options>): void => props.choose({ ...options, ...choice });
  const needsDrawing = isChanged || print.state !== "current";
  return (
    <>
      <SentenceBar
        intent={needsDrawing ? "warning" : "success"}
        text={isChanged ? words.changed : words[print.state]}
      />
      <Field label={words.heading}>
        <RadioGroup
          value={options.heading}
          onChange={(_, { value }) => choose({ heading: value as Options["heading"] })}
        >
          <Radio value="rule" label={words.rule} />
          <Radio value="habit" label={words.habit} />
        </RadioGroup>
      </Field>
      <Field hint={words.progressHint}>
        <Checkbox
          label={words.progress}
          checked={options.progress}
          onChange={(_, { checked }) => choose({ progress: checked === true })}
        />
      </Field>
      {print.added > 0 && (
        <Field label={words.additions(print.added)} hint={words.additionsHint}>
          <RadioGroup
            value={options.additions}
            onChange={(_, { value }) => choose({ additions: value as Options["additions"] })}
          >
            <Radio value="among" label={words.among} />
            <Radio value="apart" label={words.apart} />
            <Radio value="leftOut" label={words.leftOut} />
          </RadioGroup>
        </Field>
      )}
      <SignatureFields
        signature={options.signature}
        choose={(signature) => choose({ signature })}
        language={language}
      />
      <Button
        appearance={needsDrawing ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => {
          const wanted = withoutBlankLines(options);
          props.choose(wanted);
          draw(wanted);
        }}
      >
        {words.draw}
      </Button>
    </>
  );
}

interface SignatureFieldsProps {
  readonly signature: Options["signature"];
  readonly choose: (signature: Options["signature"]) => void;
  readonly language: Language;
}

function SignatureFields({ signature, choose, language }: SignatureFieldsProps): ReactElement {
  const words = printOptionsMessages[language];
  return (
    <>
      <Field hint={words.signatureHint}>
        <Checkbox
          label={words.signature}
          checked={signature !== null}
          onChange={(_, { checked }) => choose(checked === true ? USUAL_SIGNATURE : null)}
        />
      </Field>
      {signature && (
        <>
          <Field label={words.signer} hint={words.signerHint}>
            <Textarea
              value={signature.title.join("\n")}
              resize="vertical"
              onChange={(_, { value }) => choose({ ...signature, title: value.split("\n") })}
            />
          </Field>
          <Field label={words.name}>
            <Input
              value={signature.name}
              onChange={(_, { value }) => choose({ ...signature, name: value })}
            />
          </Field>
        </>
      )}
    </>
  );
}

function withoutBlankLines({ signature, ...options }: Options): Options {
  return {
    heading: options.heading,
    signature: signature && {
      title: signature.title.map((line) => line.trim()).filter(Boolean),
      name: signature.name.trim(),
    },
    progress: options.progress,
    additions: options.additions,
  };
}
