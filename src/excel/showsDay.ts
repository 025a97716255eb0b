/** Whether a number format shows a number as a date: it has a letter of day, month or year outside of quoted text. */
export function showsDay(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return !/general/i.test(letters) && /[dmy]/i.test(letters);
}
