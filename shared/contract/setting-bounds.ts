/** Between which numbers a setting makes sense: the contract and the forms ask here. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const settingBounds = {
  /** Standings are ranked by what verdicts are worth beside each other, so what is worth least is worth nothing. */
  weight: { least: 0, most: 10 },
  halfLifeDays: { least: 1, most: 36_500 },
  graceDays: { least: 0, most: 30 },
  /** A year of minutes: nothing that is awaited longer is a reply. */
  replyMinutes: { least: 1, most: 525_600 },
  strength: { least: 0.1, most: 1000 },
  share: { least: 0.001, most: 0.998 },
} as const satisfies Readonly<Record<string, Bounds>>;
