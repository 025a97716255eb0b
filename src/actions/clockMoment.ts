import type { Moment } from "../plan/moment";
import { clockDay } from "./clockDay";

/** Day and time on the machine's clock, in its own time zone. */
export function clockMoment(): Moment {
  const now = new Date();
  return { day: clockDay(), minutes: now.getHours() * 60 + now.getMinutes() };
}
