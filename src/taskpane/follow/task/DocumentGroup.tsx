import { Body1 } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { taskFormMessages } from "../../../messages/taskForm";
import { lazily } from "../../lazily";
import { ChoiceEntry } from "./ChoiceEntry";
import { DeadlineEntry } from "./DeadlineEntry";
import type { FormProps } from "./formProps";
import { TextEntry } from "./TextEntry";

const LeadEntry = lazily(async () => (await import("./agencies/LeadEntry")).LeadEntry);
const SupportingEntry = lazily(
  async () => (await import("./agencies/SupportingEntry")).SupportingEntry
);

/** What the document says of the task; in an issued plan to be read only. */
export function DocumentGroup(props: FormProps): ReactElement {
  const { around } = props.state;
  const { areas } = around;
  const areaNames = useMemo(() => areas.map(({ name }) => name), [areas]);
  const isIssued = around.settings.planState === "issued";
  return (
    <>
      {isIssued && <Body1>{taskFormMessages[props.language].printed}</Body1>}
      <TextEntry {...props} field="number" />
      <ChoiceEntry {...props} field="area" words={areaNames} />
      <TextEntry {...props} field="text" lines="several" />
      {isIssued ? <TextEntry {...props} field="lead" lines="several" /> : <LeadEntry {...props} />}
      {isIssued ? (
        <TextEntry {...props} field="supporting" lines="several" />
      ) : (
        <SupportingEntry {...props} />
      )}
      <DeadlineEntry {...props} />
      <TextEntry {...props} field="deliverable" lines="several" />
    </>
  );
}
