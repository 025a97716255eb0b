import type { AddinDescription, RibbonButton } from "./readManifest";

/** Draws the add-in's tab as the manifest describes it. @param press runs what a button is for; it is busy until then */
export function drawRibbon(
  element: HTMLElement,
  addin: AddinDescription,
  press: (button: RibbonButton) => Promise<void>
): void {
  const tab = document.createElement("div");
  tab.className = "tab";
  tab.textContent = addin.tab;
  const groups = addin.groups.map(({ label, buttons }) => {
    const group = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = label;
    group.append(legend, ...buttons.map((button) => drawButton(button, press)));
    return group;
  });
  element.replaceChildren(tab, ...groups);
}

function drawButton(
  button: RibbonButton,
  press: (button: RibbonButton) => Promise<void>
): HTMLButtonElement {
  const drawn = document.createElement("button");
  drawn.id = button.id;
  drawn.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  drawn.append(icon, button.label);
  drawn.addEventListener("click", () => {
    drawn.disabled = true;
    void press(button).finally(() => (drawn.disabled = false));
  });
  return drawn;
}
