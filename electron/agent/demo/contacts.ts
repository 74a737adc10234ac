import type { Hours } from '../../../shared/model/index.ts';
import { type Acting, recordInteraction, recordParty, recordProject } from '../commands/index.ts';
import type { Diary } from './diary.ts';
import type { Orders } from './orders.ts';

const weekdays = (zone: string, from: string, until: string): Hours => ({
  zone,
  open: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, until })),
});

/** Who they are, and how they are reached. */
export function tellParties(diary: Diary): void {
  const described = (days: number, tell: (acting: Acting) => unknown): void =>
    diary.note(diary.afterSunday(days), 10, tell);
  described(-210, (acting) =>
    recordParty(acting, {
      name: 'Northlight Books',
      roles: ['vendor'],
      country: 'US',
      contacts: [
        { channel: 'email', address: 'hello@northlightbooks.example' },
        { channel: 'phone', address: '+1 503 555 0142' },
      ],
      hours: weekdays('America/Los_Angeles', '10:00', '18:00'),
      customerNumber: '20-4417',
      notes: 'Ask for Ida at the counter: she finds anything.',
    }),
  );
  described(-205, (acting) =>
    recordParty(acting, {
      name: 'Harbor & Pine',
      roles: ['vendor', 'maker'],
      country: 'US',
      contacts: [{ channel: 'email', address: 'care@harborandpine.example' }],
      hours: weekdays('America/New_York', '09:00', '17:00'),
      customerNumber: 'HP-88120',
    }),
  );
  described(-204, (acting) =>
    recordParty(acting, {
      name: 'Greenhalgh Coffee',
      roles: ['vendor', 'maker'],
      country: 'US',
      contacts: [
        { channel: 'email', address: 'roastery@greenhalgh.example' },
        { channel: 'form', address: 'https://greenhalgh.example/ask' },
      ],
      customerNumber: 'G 3071',
    }),
  );
  described(-60, (acting) =>
    recordParty(acting, {
      name: 'Larkfield Fiber',
      roles: ['service'],
      country: 'US',
      contacts: [{ channel: 'phone', address: '+1 800 555 0111' }],
      hours: weekdays('America/New_York', '08:00', '20:00'),
      customerNumber: '7712 0039 118',
      notes: 'The router’s serial number is on its underside.',
    }),
  );
}

/** What I want to get done: one achieved, one half done, one given up. */
export function tellProjects(diary: Diary): void {
  diary.note(diary.afterSunday(-6), 9, (acting) =>
    recordProject(acting, {
      name: 'Set up the new phone',
      until: diary.afterSunday(7),
      notes: 'A cable that reaches the bed, and a case that does not slip.',
    }),
  );
  diary.note(diary.afterSunday(4), 21, (acting) =>
    recordProject(acting, { name: 'Set up the new phone', achieved: true }),
  );
  diary.note(diary.ago(17), 9, (acting) =>
    recordProject(acting, {
      name: 'A place for the books',
      until: diary.ago(-9),
      notes: 'Two shelves by the window, and light to read by. Before the family comes.',
    }),
  );
  diary.note(diary.ago(34), 9, (acting) =>
    recordProject(acting, { name: 'A warm coat before the frost', until: diary.ago(20) }),
  );
  diary.note(diary.ago(18), 20, (acting) =>
    recordProject(acting, { name: 'A warm coat before the frost', achieved: false }),
  );
}

/** What was said, by which way, and who owes whom an answer. */
export function tellContacts(diary: Diary, orders: Orders): void {
  orders.thread('Northlight Books', 'NB-20417', [
    {
      day: diary.afterSunday(5),
      hour: 10,
      channel: 'email',
      direction: 'outbound',
      summary: 'It was to come on Wednesday. When will it?',
      awaitsReply: true,
    },
    {
      day: diary.afterSunday(5),
      hour: 15,
      channel: 'phone',
      direction: 'inbound',
      summary: 'They rang to say sorry for the late parcel, and sent a voucher.',
      felt: 2,
    },
  ]);
  // They ask back, I answer, and then nothing.
  orders.thread('Harbor & Pine', '355828', [
    {
      day: diary.ago(8),
      hour: 9,
      channel: 'email',
      direction: 'outbound',
      summary: 'Where is the shelf? It was to be here by now.',
      awaitsReply: true,
      felt: 0,
    },
    {
      day: diary.ago(8),
      hour: 16,
      channel: 'email',
      direction: 'inbound',
      summary: 'They ask whether the stairs are wider than 80 cm.',
      awaitsMe: true,
      felt: -1,
    },
    {
      day: diary.ago(6),
      hour: 11,
      channel: 'email',
      direction: 'outbound',
      summary: 'They are, 92 cm. So when does it come?',
    },
  ]);
  orders.thread('Tern & Loom', 'TL60131', [
    {
      day: diary.ago(26),
      hour: 14,
      channel: 'chat',
      direction: 'outbound',
      summary: 'Size S came, I had ordered M. May I send it back at your cost?',
      awaitsReply: true,
    },
    {
      day: diary.ago(26),
      hour: 14.2,
      channel: 'chat',
      direction: 'inbound',
      summary: 'Yes, with the label in the parcel; the money follows within 20 days.',
      felt: 1,
    },
  ]);
  tellCalls(diary);
}

/** The service that was to ring back, and a courier at the counter. */
function tellCalls(diary: Diary): void {
  diary.note(diary.ago(2), 12, (acting) =>
    recordInteraction(acting, {
      channel: 'phone',
      direction: 'outbound',
      party: 'Larkfield Fiber',
      summary: 'The line drops every evening. A technician is to ring me back tomorrow.',
      heldAt: acting.now.toISOString(),
      replyUntil: diary.at(diary.ago(-1), 12),
      felt: -1,
    }),
  );
  diary.note(diary.afterSunday(-22), 17, (acting) =>
    recordInteraction(acting, {
      channel: 'store',
      direction: 'outbound',
      party: 'UPS',
      summary: 'Asked at the counter for a parcel without the card; they found it by my name.',
      heldAt: acting.now.toISOString(),
      felt: 2,
    }),
  );
}
