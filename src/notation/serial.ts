import { addDays, knownDay, type CalendarDay } from "../plan/day";

/** Excel counts a day that never was: serial 60 is 29/02/1900 (kept from Lotus 1-2-3). */
const PHANTOM = 60;
/** Serial 0 of the count after the phantom day: 1/1/1900 would be day 1 of this count before it. */
const EPOCH = knownDay(1899, 12, 30);
const EPOCH_BEFORE_PHANTOM = knownDay(1899, 12, 31);
/** 31/12/9999, the last day Excel knows. */
const LAST = 2_958_465;

/**
 * The day of a serial in Excel's 1900 system; its fraction is a time of day and does not count. Null for what is no date
 * there: below 1 (Excel's "00/01/1900"), the phantom 29/02/1900, past 31/12/9999, or not a finite number.
 */
export function dayFromSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST) || whole === PHANTOM) {
    return null;
  }
  return addDays(whole < PHANTOM ? EPOCH_BEFORE_PHANTOM : EPOCH, whole);
}

/** The serial of a day in Excel's 1900 system. @throws RangeError for a day before 1/1/1900, which Excel does not know. */
export function serialFromDay(day: CalendarDay): number {
  const serial = day - EPOCH;
  if (serial <= 1) {
    throw new RangeError("Excel has no dates before 1/1/1900.");
  }
  return serial <= PHANTOM ? serial - 1 : serial;
}
