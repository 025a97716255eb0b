import { SettingsSession } from "./settingsSession";

/** The settings of this add-in instance; what reads and writes them is loaded once they are looked at. */
export const sharedSettings = new SettingsSession({
  async load() {
    const { loadSettings } = await import("../actions/settings/loadSettings");
    return loadSettings();
  },
  async save(change) {
    const { saveSettings } = await import("../actions/settings/saveSettings");
    return saveSettings(change);
  },
  async openSheet() {
    const { openOwnSheet } = await import("../actions/openSheet");
    return openOwnSheet("settings");
  },
});
