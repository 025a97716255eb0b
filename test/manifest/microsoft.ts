import { validateManifest } from "office-addin-manifest";

/** What Microsoft's own validator says against a manifest file; null where it cannot be reached. */
export async function microsoftProblems(file: string): Promise<readonly string[] | null> {
  try {
    const { isValid, report } = await validateManifest(file);
    if (report === undefined) {
      return null;
    }
    const errors = (report.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
    return isValid || errors.length > 0 ? errors : ["The manifest is refused without a reason."];
  } catch {
    // Without a network the request itself fails; the offline checks have spoken by then.
    return null;
  }
}
