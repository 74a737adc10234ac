const dayMillis = 86_400_000;

/** Turns instants into local days of one zone, fast: most UTC days have one offset from end to end, which is kept. */
export function zoneDays(zone: string): (epochMillis: number) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  const offsets = new Map<number, number | null>();
  const days = new Map<number, string>();
  const dayText = (day: number): string => {
    let text = days.get(day);
    if (text === undefined) days.set(day, (text = new Date(day * dayMillis).toISOString().slice(0, 10)));
    return text;
  };
  return (epochMillis) => {
    const utcDay = Math.floor(epochMillis / dayMillis);
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      const atStart = offsetAt(format, utcDay * dayMillis);
      offset = atStart === offsetAt(format, (utcDay + 1) * dayMillis - 1) ? atStart : null;
      offsets.set(utcDay, offset);
    }
    return dayText(Math.floor((epochMillis + (offset ?? offsetAt(format, epochMillis))) / dayMillis));
  };
}

/** The zone's offset at an instant, in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, epochMillis: number): number {
  const name = format.formatToParts(epochMillis).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const found = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
  if (!found) return 0;
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0);
  return (found[1] === '-' ? -seconds : seconds) * 1000;
}
