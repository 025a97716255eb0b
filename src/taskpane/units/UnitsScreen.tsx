import { Spinner, Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sessions } from "../../commands/sessions";
import type { UnitsPart, UnitsSessions } from "../../commands/units/unitsSessions";
import { unitsMessages } from "../../messages/units/unitsScreen";
import type { Language } from "../../messages/wording";
import { lazily } from "../lazily";
import { useLoaded } from "../loaded";
import { useScreenStyles } from "../screenStyles";
import { useWatched } from "../watched";

const SendPart = lazily(async () => (await import("./send/SendPart")).SendPart);
const ReceivePart = lazily(async () => (await import("./receive/ReceivePart")).ReceivePart);
const AnswersPart = lazily(async () => (await import("./answers/AnswersPart")).AnswersPart);

/** In the order of their tabs. */
const PARTS: readonly UnitsPart[] = ["send", "receive", "answers"];

const useStyles = makeStyles({ parts: { flexWrap: "wrap", marginInline: "-4px" } });

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
  const styles = useStyles();
  const { screen, tab } = useScreenStyles();
  const words = unitsMessages[language];
  const shown = useWatched(units.part);
  return (
    <div className={screen}>
      <TabList
        className={styles.parts}
        size="small"
        aria-label={words.partsLabel}
        selectedValue={shown}
        selectTabOnFocus={false}
        onTabSelect={(_, { value }) => units.part.show(value as UnitsPart)}
      >
        {PARTS.map((part) => (
          <Tab
            key={part}
            className={tab}
            id={`units-${part}`}
            aria-controls="units-part"
            value={part}
          >
            {words.parts[part]}
          </Tab>
        ))}
      </TabList>
      <div id="units-part" role="tabpanel" aria-labelledby={`units-${shown}`}>
        {shown === "send" && <SendPart session={units.sending} work={work} language={language} />}
        {shown === "receive" && (
          <ReceivePart session={units.receiving} work={work} language={language} />
        )}
        {shown === "answers" && <AnswersPart units={units} work={work} language={language} />}
      </div>
    </div>
  );
}
