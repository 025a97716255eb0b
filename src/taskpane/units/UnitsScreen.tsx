import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import type { UnitsPart, UnitsSessions } from "../../commands/units/unitsSessions";
import { unitsMessages } from "../../messages/units/unitsScreen";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { useLoaded } from "../loaded";
import { PartTabs } from "../PartTabs";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";

const SendPart = lazily(async () => (await import("./send/SendPart")).SendPart);
const ReceivePart = lazily(async () => (await import("./receive/ReceivePart")).ReceivePart);
const AnswersPart = lazily(async () => (await import("./answers/AnswersPart")).AnswersPart);

/** In the order of their tabs. */
const PARTS: readonly UnitsPart[] = ["send", "receive", "answers"];

interface UnitsScreenProps {
  readonly sessions: Pick<Sessions, "units" | "work">;
  readonly language: Language;
}

/** Slips to the units, what came back of them, and who has answered. */
export function UnitsScreen({ sessions, language }: UnitsScreenProps): ReactElement {
  const units = useLoaded(sessions.units);
  return units === null ? (
    <Spinner size="tiny" />
  ) : (
    <Parts units={units} work={sessions.work} language={language} />
  );
}

interface PartsProps extends Pick<UnitsScreenProps, "language"> {
  readonly units: UnitsSessions;
  readonly work: Sessions["work"];
}

function Parts({ units, work, language }: PartsProps): ReactElement {
  const { screen } = useScreenStyles();
  const words = unitsMessages[language];
  const shown = useWatched(units.part);
  return (
    <div className={screen}>
      <PartTabs
        screen="units"
        label={words.partsLabel}
        parts={PARTS}
        words={words.parts}
        shown={shown}
        show={(part) => units.part.show(part)}
      >
        {shown === "send" && <SendPart session={units.sending} work={work} language={language} />}
        {shown === "receive" && (
          <ReceivePart session={units.receiving} work={work} language={language} />
        )}
        {shown === "answers" && <AnswersPart units={units} work={work} language={language} />}
      </PartTabs>
    </div>
  );
}
