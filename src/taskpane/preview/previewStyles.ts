import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How the sections of the preview stand in a pane as narrow as 320 px: everything below one another, nothing of fixed width. */
export const usePreviewStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
  select: { width: "100%", minWidth: 0 },
});
