export type Language = "vi" | "en";

/** The English counterpart of a Vietnamese table: the same keys, functions with the same parameters. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : T[K] extends string
      ? string
      : Wording<T[K]>;
};

/** A subject's strings in both languages; a missing key does not compile. */
export interface Messages<T> {
  readonly vi: T;
  readonly en: Wording<T>;
}
