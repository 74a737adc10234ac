import type { InputOf, OperationName, OutputOf } from '../../../shared/api.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openAgent } from '../../../electron/agent/index.ts';

/** With blanks to break at, and without. */
const name = (of: string): string =>
  `${of} Featherstonehaugh, Cholmondeley-Marjoribanks & Daughters, Purveyors of Household Goods of Every Description`;
const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
/** Twelve digits. */
const total = { amountMinor: 999_999_999_999, currency: 'USD' };
const vendors = [name('Northern'), `${unbroken} ${unbroken}`, 'Oak'];
const carriers = [name('Overland'), unbroken, 'UPS'];

/** A data folder with names, numbers, texts and amounts as long as they come, and many of each, told by the agent's own commands. */
export async function longData(now: string): Promise<string> {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir, now: () => new Date(now) });
  const tell = async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const answer = await agent.call(operation, input);
    if (!answer.ok) throw new Error(`${operation}: ${answer.error.message}`);
    return answer.value as OutputOf<N>;
  };
  const project = name('A home for');
  await tell('project.record', { name: project, until: '2026-02-01', notes: `${unbroken} `.repeat(20) });
  for (let at = 0; at < 24; at += 1) {
    const vendor = vendors[at % vendors.length] ?? '';
    const price = at === 0 ? total : { amountMinor: 5, currency: 'USD' };
    const { subject } = await tell('order.record', {
      vendor,
      orderNumber: `${'0123456789'.repeat(5)}-${at}`,
      placedOn: '2026-03-01',
      total: price,
      project,
      notes: unbroken.repeat(3),
      items: Array.from({ length: at === 0 ? 40 : 1 }, (_, item) => ({
        name: item % 2 === 0 ? name(`Item ${item} of`) : `${unbroken}${item}`,
        quantity: 1_000_000,
        price,
      })),
    });
    const carrier = carriers[at % carriers.length] ?? '';
    const trackingNumber = `${unbroken.slice(0, 40)}${at}`;
    await tell('shipment.record', { order: subject.id, carrier, trackingNumber, service: unbroken, on: '2026-03-02' });
    await tell('expectation.record', { order: subject.id, until: '2026-03-05', by: vendor, words: unbroken.repeat(4) });
    if (at % 4 === 0) await tell('outcome.record', { order: subject.id, on: '2026-03-04' });
    await tell('interaction.record', {
      channel: 'email',
      direction: 'outbound',
      party: vendor,
      order: subject.id,
      summary: at % 2 === 0 ? unbroken.repeat(3) : name('Where is what I ordered of'),
      heldAt: '2026-03-08T10:00:00Z',
      awaitsReply: true,
    });
  }
  for (const party of vendors) {
    await tell('party.record', {
      name: party,
      customerNumber: '9'.repeat(60),
      contacts: [{ channel: 'email', address: `${'long.'.repeat(12)}address@${'very-'.repeat(8)}long.example` }],
      notes: unbroken.repeat(4),
    });
    await tell('request.record', { party, jurisdiction: 'EU', right: 'access', event: 'sent', on: '2026-03-01' });
  }
  await agent.close();
  return dataDir;
}
