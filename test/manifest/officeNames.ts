/** Namespaces of the add-in-only manifest. */
export const OFFICE_APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
export const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
export const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
export const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** All elements of a name, whatever their namespace, in document order. */
export function elements(scope: Document | Element, name: string): readonly Element[] {
  return [...scope.getElementsByTagNameNS("*", name)];
}

/** An attribute's text; empty where it is missing. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** The attribute `xsi:type`; empty where it is missing. */
export function xsiType(element: Element | undefined): string {
  return element?.getAttributeNS(SCHEMA_INSTANCE, "type") ?? "";
}
