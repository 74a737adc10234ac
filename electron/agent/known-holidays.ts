import { type HolidayYear, holidayEdition, knownHolidays, rememberHolidays } from '../../shared/judge/index.ts';
import { type Store, writeIfRoom } from './store/index.ts';

interface Row {
  readonly country: string;
  readonly region: string;
  readonly year: number;
  readonly days: string;
}

const fromRow = ({ days, ...of }: Row): HolidayYear => ({ ...of, days: new Set(JSON.parse(days) as number[]) });

/** Takes the holidays that were worked out when the folder was open before. */
export function recallHolidays({ reader }: Store): void {
  const rows = reader.prepare<[string], Row>('SELECT country, region, year, days FROM holiday_year WHERE edition = ?');
  rememberHolidays(rows.all(holidayEdition).map(fromRow));
}

/** Keeps for the next start what has been worked out since the last. */
export function keepHolidays({ writer, file }: Store): void {
  // A store that could not be exchanged for another is closed already.
  if (!writer.open) return;
  writeIfRoom(writer, file, () => {
    const kept = writer
      .prepare<[string], Omit<HolidayYear, 'days'>>('SELECT country, region, year FROM holiday_year WHERE edition = ?')
      .all(holidayEdition);
    const isKept = (one: HolidayYear): boolean =>
      kept.some(({ country, region, year }) => country === one.country && region === one.region && year === one.year);
    const added = knownHolidays().filter((one) => !isKept(one));
    if (added.length === 0) return;
    const keep = writer.prepare('INSERT OR REPLACE INTO holiday_year VALUES (?, ?, ?, ?, ?)');
    writer
      .transaction(() => {
        for (const { country, region, year, days } of added)
          keep.run(country, region, year, JSON.stringify([...days]), holidayEdition);
      })
      .immediate();
  });
}
