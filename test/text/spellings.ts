/** "hoá" for "hóa", "uỷ" for "ủy": the tone on the second vowel of oa, oe, uy, as older typing has it. */
export function oldTonePlacement(text: string): string {
  return text
    .normalize("NFD")
    .replace(
      /(?<![qQ])([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu,
      (_whole, first: string, tone: string, second: string) => first + second + tone
    )
    .normalize("NFC");
}

/** "truoc ngay" for "trước ngày", as people type in a hurry. */
export function withoutDiacritics(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
