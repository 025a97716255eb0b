import { CommunesSession } from "./communesSession";

/** The communes of this add-in instance; what counts them is loaded once it is asked for. */
export const sharedCommunes = new CommunesSession({
  async sourceOf(file) {
    const { sourceOfFile } = await import("../actions/communes/communeSource");
    return sourceOfFile(file);
  },
  async open(name) {
    const { sourceOfOpen } = await import("../actions/communes/communeSource");
    return sourceOfOpen(name);
  },
  async report(sources, asOf, decided) {
    const { communesReport } = await import("../actions/communes/communesReport");
    return communesReport(sources, asOf, decided);
  },
});
