import type { Locale } from "../frame/appContext";

/** A button of the add-in's tab or an entry of a menu: what it does is a function of the page or showing the pane. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench takes from a manifest, with every address under the given host. */
export interface AddinDescription {
  readonly id: string;
  readonly page: string;
  readonly functions: string;
  readonly namespace: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What the add-in offers in the menu of cells. */
  readonly cellMenu: readonly RibbonButton[];
}

/** Width of the icons that are shown, in the manifest's pixels. */
const ICON_SIZE = "32";

/**
 * Reads an add-in-only manifest as Excel with that interface language does.
 * @param host where the add-in is served from, with a slash at the end; takes the place of the manifest's own host
 */
export function readManifest(xml: string, locale: Locale, host: string): AddinDescription {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resources = new Resources(document, locale, host);
  const [page] = all(document, "DefaultSettings");
  const surface = all(document, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface"
  );
  const tab = surface && all(surface, "CustomTab")[0];
  const cellMenu = all(document, "OfficeMenu").filter(
    (menu) => menu.getAttribute("id") === "ContextMenuCell"
  );
  const metadata = all(document, "Metadata")[0];
  return {
    id: text(all(document, "Id")[0]),
    page: resources.address(page && all(page, "SourceLocation")[0]?.getAttribute("DefaultValue")),
    functions: resources.of(metadata && all(metadata, "SourceLocation")[0]),
    namespace: resources.of(all(document, "Namespace")[0]),
    tab: resources.of(tab && child(tab, "Label")),
    groups: (tab ? all(tab, "Group") : []).map((group) => ({
      label: resources.of(child(group, "Label")),
      buttons: all(group, "Control").map((control) => readButton(control, resources)),
    })),
    cellMenu: cellMenu
      .flatMap((menu) => all(menu, "Control"))
      .map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const [tip] = all(control, "Supertip");
  const action = child(control, "Action");
  const image = all(control, "bt:Image").find((each) => each.getAttribute("size") === ICON_SIZE);
  const name = text(action && all(action, "FunctionName")[0]);
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.of(child(control, "Label")),
    tip: resources.of(tip && child(tip, "Description")),
    icon: resources.of(image),
    action: name ? { kind: "function", name } : { kind: "pane" },
  };
}

/** The texts and addresses that the manifest's elements name by resource id. */
class Resources {
  private readonly values = new Map<string, string>();
  private readonly ownHost: string;

  constructor(
    document: Document,
    locale: Locale,
    private readonly host: string
  ) {
    const [settings] = all(document, "DefaultSettings");
    const page = settings && all(settings, "SourceLocation")[0]?.getAttribute("DefaultValue");
    this.ownHost = new URL(".", page ?? host).href;
    for (const resource of ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      all(document, name)
    )) {
      const override = all(resource, "bt:Override").find(
        (each) => each.getAttribute("Locale") === locale
      );
      const value = override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue");
      this.values.set(resource.getAttribute("id") ?? "", this.address(value));
    }
  }

  of(element: Element | undefined): string {
    return this.values.get(element?.getAttribute("resid") ?? "") ?? "";
  }

  address(value: string | null | undefined): string {
    return (value ?? "").replace(this.ownHost, this.host);
  }
}

function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

function child(element: Element, name: string): Element | undefined {
  return [...element.children].find((each) => each.tagName === name);
}

function text(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}
