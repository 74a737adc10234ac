/** One form of a carrier's tracking numbers. */
export interface NumberRule {
  /** The carrier, or what to call it by the number's own words, such as its country code. */
  readonly carrier: string | ((number: string) => string);
  /** Must match the whole number, written in capitals without blanks and hyphens. */
  readonly form: RegExp;
  /** Verifies the check digit; null where the form has none. */
  readonly check: ((number: string) => boolean) | null;
}
