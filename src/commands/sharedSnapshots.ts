import { SnapshotsSession } from "./snapshotsSession";

/** The snapshots of this add-in instance; what reads and restores them is loaded once they are looked at. */
export const sharedSnapshots = new SnapshotsSession({
  async list() {
    const { listSnapshots } = await import("../actions/snapshots/listSnapshots");
    return listSnapshots();
  },
  async preview(id) {
    const { previewRestore } = await import("../actions/snapshots/previewRestore");
    return previewRestore(id);
  },
  async restore(seen) {
    const { restoreSnapshot } = await import("../actions/snapshots/restoreSnapshot");
    return restoreSnapshot(seen);
  },
});
