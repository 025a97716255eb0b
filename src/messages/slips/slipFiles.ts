/** What the files of slips are called, Vietnamese whatever the language of the pane; the names lose their marks (`fileWords`). */
export const slipFileWords = {
  slip: "Phiếu cập nhật",
  archive: (first: string, last: string) => `Phieu-cap-nhat_${first}_den_${last}`,
} as const;
