import { Body1, Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RestorePreview } from "../../../commands/snapshotsSession";
import { snapshotsMessages } from "../../../messages/snapshots";
import type { Language } from "../../../messages/wording";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { RestoreChanges } from "./RestoreChanges";

interface RestorePartProps {
  readonly preview: RestorePreview;
  readonly isRestoring: boolean;
  readonly restore: () => void;
  readonly language: Language;
}

/** What bringing a copy back would change, and bringing it back once the user has read that. */
export function RestorePart(props: RestorePartProps): ReactElement {
  const { preview, isRestoring, restore, language } = props;
  const styles = useScreenStyles();
  const words = snapshotsMessages[language];
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [asking, setAsking] = useState(false);
  if (preview.isSame) {
    return <Body1>{words.same}</Body1>;
  }
  const agree = (): void => {
    setAsking(false);
    restore();
  };
  return (
    <div className={styles.stack} role="group" aria-label={words.restore} {...keptFocus}>
      <RestoreChanges preview={preview} language={language} />
      {asking ? (
        <div className={styles.card}>
          <Body1>{words.confirm}</Body1>
          <Button appearance="primary" onClick={agree}>
            {words.restoreNow}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.restoreNot}</Button>
        </div>
      ) : (
        <Button disabledFocusable={isRestoring} onClick={() => setAsking(true)}>
          {words.restore}
        </Button>
      )}
      {isRestoring && <Spinner size="tiny" label={words.restoring} labelPosition="after" />}
    </div>
  );
}
