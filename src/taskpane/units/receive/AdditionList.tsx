import { Caption1, Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { receivingMessages } from "../../../messages/units/receiving";
import type { ProposedAddition } from "../../../plan/slips/slipReview";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { additionWords, sourceWords } from "./reviewWords";

/** Rows that are none of our tasks; one that is chosen becomes a task of an area. */
export function AdditionList(props: ReviewProps): ReactElement {
  const { additions } = props.reviewed.review;
  const words = receivingMessages[props.language];
  return (
    <LongList
      label={words.sections.additions(additions.length)}
      items={additions}
      keyOf={({ key }) => key}
    >
      {(addition) => <Addition {...props} addition={addition} />}
    </LongList>
  );
}

interface AdditionProps extends ReviewProps {
  readonly addition: ProposedAddition;
}

function Addition(props: AdditionProps): ReactElement {
  const { addition, reviewed, decisions, session, language } = props;
  const { quiet, wide } = useScreenStyles();
  const words = receivingMessages[language];
  const { key, row, sources, area, wasSent } = addition;
  const isAdded = decisions.added.includes(key);
  return (
    <>
      <Checkbox
        label={additionWords(row, language)}
        checked={isAdded}
        onChange={(_, { checked }) => session.add(key, checked === true)}
      />
      {wasSent && <Caption1>{words.wasSent}</Caption1>}
      <Caption1 className={quiet}>{sourceWords(sources, language)}</Caption1>
      {isAdded && (
        <Field label={words.area}>
          <Select
            className={wide}
            value={decisions.areas[key] ?? area}
            onChange={(_, { value }) => session.chooseArea(key, value)}
          >
            <option value="">{words.noArea}</option>
            {reviewed.areas.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
