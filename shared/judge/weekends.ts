const saturdayAndSunday: readonly number[] = [6, 7];
const fridayAndSaturday: readonly number[] = [5, 6];

/**
 * Weekends that are not Saturday and Sunday, by ISO 3166 country; ISO weekdays. Source: Unicode CLDR 48, supplemental
 * week data (`weekendStart`, `weekendEnd`). It tells today's rule: a country that moved its weekend (the Emirates in
 * 2022, Saudi Arabia in 2013) is judged by its present one in earlier years too.
 */
const otherWeekends: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  BH: fridayAndSaturday,
  DZ: fridayAndSaturday,
  EG: fridayAndSaturday,
  IL: fridayAndSaturday,
  IN: [7],
  IQ: fridayAndSaturday,
  IR: [5],
  JO: fridayAndSaturday,
  KW: fridayAndSaturday,
  LY: fridayAndSaturday,
  OM: fridayAndSaturday,
  QA: fridayAndSaturday,
  SA: fridayAndSaturday,
  SD: fridayAndSaturday,
  SY: fridayAndSaturday,
  UG: [7],
  YE: fridayAndSaturday,
};

/** The ISO weekdays on which a country rests; Saturday and Sunday where nothing else is known. */
export function weekendOf(country: string): readonly number[] {
  return otherWeekends[country] ?? saturdayAndSunday;
}
