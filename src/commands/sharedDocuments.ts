import { DocumentsSession } from "./documentsSession";

/** The Word files of this add-in instance; what writes them is loaded once it is asked for. */
export const sharedDocuments = new DocumentsSession({
  async appendix() {
    const { makeAppendix } = await import("../actions/documents/makeAppendix");
    return makeAppendix();
  },
  async template() {
    const { makeTemplate } = await import("../actions/documents/makeTemplate");
    return makeTemplate();
  },
  async report(request) {
    const { makeReport } = await import("../actions/documents/makeReport");
    return makeReport(request);
  },
  async reminder(request) {
    const { makeReminder } = await import("../actions/documents/makeReminder");
    return makeReminder(request);
  },
});
