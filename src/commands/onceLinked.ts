const linked = new WeakSet<object>();

/**
 * A session that is loaded later than the others, linked to them when it is asked for the first time.
 * @param link makes it and the others hear of each other
 */
export function onceLinked<T extends object>(session: T, link: (session: T) => void): T {
  if (!linked.has(session)) {
    linked.add(session);
    link(session);
  }
  return session;
}
