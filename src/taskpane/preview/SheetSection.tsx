import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { previewMessages } from "../../messages/preview";
import { readSheets } from "./decisions";
import { Section } from "../Section";
import type { SectionProps } from "./sectionProps";
import { sheetsView, withSheet } from "./sheetsView";

/** Which sheets are read together; nothing where there is one only. */
export function SheetSection({
  preview,
  choices,
  decide,
  language,
}: SectionProps): ReactElement | null {
  const words = previewMessages[language];
  const sheets = sheetsView(preview.reading, choices, language);
  const readCount = sheets.filter(({ isRead }) => isRead).length;
  if (sheets.length === 0) {
    return null;
  }
  return (
    <Section name="sheets" title={preview.isOutside ? words.tables : words.sheets}>
      <div>
        {sheets.map(({ sheet, label, isRead }) => (
          <div key={sheet}>
            <Checkbox
              label={label}
              checked={isRead}
              // Without any sheet there is no plan.
              disabled={isRead && readCount === 1}
              onChange={(_, { checked }) =>
                decide(readSheets(withSheet(sheets, sheet, checked === true)))
              }
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
