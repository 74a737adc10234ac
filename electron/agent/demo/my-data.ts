import { api, type InputOf } from '../../../shared/api.ts';
import type { LocalDate } from '../../../shared/model/index.ts';
import { recordHolding, recordRequest } from '../commands/index.ts';
import type { Diary } from './diary.ts';

type Request = InputOf<'request.record'>;

/** Who has which of my data, and what I asked them: one answered, one late, one on its way, one refused. */
export function tellMyData(diary: Diary): void {
  diary.note(diary.afterSunday(-40), 20, (acting) => {
    recordHolding(acting, {
      party: 'Northlight Books',
      category: 'pd:Preference',
      purpose: 'To tell me of books that I might like',
      since: diary.afterSunday(-40),
    });
    recordHolding(acting, {
      party: 'Brightaisle',
      category: 'pd:BrowsingBehavior',
      purpose: 'What its pages call recommendations',
    });
  });
  const request = (asked: Request, sentOn: LocalDate, ...later: (readonly [on: LocalDate, event: Request])[]): void => {
    let id = '';
    diary.note(sentOn, 9, (acting) => {
      const input = { ...asked, event: 'sent' as const, on: sentOn };
      id = recordRequest(acting, api['request.record'].input.parse(input)).subject.id;
    });
    for (const [on, event] of later) {
      diary.note(on, 15, (acting) =>
        recordRequest(acting, api['request.record'].input.parse({ ...event, request: id, on })),
      );
    }
  };
  request(
    { party: 'Tern & Loom', jurisdiction: 'US-CA', right: 'erasure', notes: 'All but the open order.' },
    diary.ago(58),
    [diary.ago(52), { event: 'acknowledged' }],
    [diary.ago(31), { event: 'answered' }],
  );
  request({ party: 'Brightaisle', jurisdiction: 'US-CA', right: 'access' }, diary.ago(51), [
    diary.ago(44),
    { event: 'acknowledged' },
  ]);
  request({ party: 'Druckerei Wolkenbügel GmbH & Co. KG', jurisdiction: 'EU', right: 'access' }, diary.ago(9));
  request({ party: 'OnTrac', jurisdiction: 'US-CA', right: 'opt_out' }, diary.ago(80), [
    diary.ago(70),
    { event: 'denied', reason: 'no_match' },
  ]);
  diary.note(diary.ago(1), 20, (acting) =>
    recordRequest(
      acting,
      api['request.record'].input.parse({ party: 'Northlight Books', jurisdiction: 'US-CA', right: 'portability' }),
    ),
  );
}
