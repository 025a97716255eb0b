import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How every screen stands in a pane as narrow as 320 px: everything below one another, nothing of fixed width. */
export const useScreenStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    outlineStyle: "none",
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  /** A border of its own, for in high contrast all backgrounds are one. */
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** Stays in sight at the bottom, however long the screen is. */
  kept: {
    position: "sticky",
    bottom: 0,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
  /** In high contrast Fluent's track is a full bar of its own: a bar at nothing would look done. */
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  /** Four tabs beside one another in the narrowest pane; a fifth goes below them. */
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
    // Keeps the room of the tab's name in bold.
    "& .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
  },
  wide: { width: "100%", minWidth: 0 },
});
