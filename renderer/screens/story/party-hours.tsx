import type { PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { Chapter } from './chapter.tsx';
import { daysText, hoursLines } from './hours-text.ts';

/** When a party is open, days with the same hours in one line; what is assumed where it is not known. */
export function PartyHours({ id, hours }: Pick<PartyItem, 'id' | 'hours'>) {
  return (
    <Chapter title={words.partyPage.hours} why={hours === null ? null : { of: id, field: 'hours' }}>
      {hours === null ? (
        <p className="chapter-none">{words.partyPage.hoursUsual}</p>
      ) : (
        <>
          <ul className="items">
            {hoursLines(hours).map(({ from, until, spans }) => (
              <li key={from} className="item contact-way">
                <span className="item-quantity">{daysText(from, until)}</span>
                <span className="item-name">{spans === '' ? words.partyPage.closed : spans}</span>
              </li>
            ))}
          </ul>
          <p className="chapter-none">{words.partyPage.hoursIn(hours.zone)}</p>
        </>
      )}
    </Chapter>
  );
}
