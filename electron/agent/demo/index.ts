// The demo chain: nine months of somebody's orders, contacts, terms and data, counted back from now.
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import type { Acting } from '../commands/index.ts';
import { AgentError } from '../errors.ts';
import { showDemo, statement } from '../queries/index.ts';
import { tellContacts, tellParties, tellProjects } from './contacts.ts';
import { Diary } from './diary.ts';
import { tellFoundingStory } from './founding-story.ts';
import { tellHabits } from './habits.ts';
import { tellMails } from './mails.ts';
import { tellMyData } from './my-data.ts';
import { tellOccasions } from './occasions.ts';
import { Orders } from './orders.ts';
import { tellTerms } from './terms.ts';

/**
 * Fills an empty chain with the demo, or one that holds other things where that is asked for; or leaves it as it is.
 * @throws AgentError `not_empty`, also where the demo is there already
 */
export async function fillDemo(acting: Acting, { beside }: ParsedInputOf<'demo.fill'>): Promise<OutputOf<'demo.fill'>> {
  const { writer } = acting.store;
  const counted = (table: 'fact' | '"order"'): number =>
    statement<{ count: number }>(writer, `SELECT count(*) AS count FROM ${table}`).get()?.count ?? 0;
  const before = { facts: counted('fact'), orders: counted('"order"') };
  const isThere = showDemo({ database: writer }).transactions.length > 0;
  if ((before.facts > 0 && !beside) || isThere) throw new AgentError('not_empty');
  const last = statement<{ seq: number | null }>(writer, 'SELECT max(seq) AS seq FROM "transaction"').get()?.seq ?? 0;
  // Signing takes its time, which a function of better-sqlite3 cannot wait for. One command at a time has the writer.
  writer.exec('BEGIN IMMEDIATE');
  try {
    await diaryOf(acting).tell();
    // All that was learnt since is the demo's: one command at a time has the writer.
    statement(writer, 'UPDATE "transaction" SET is_demo = 1 WHERE seq > ? AND fact_count > 0').run(last);
    writer.exec('COMMIT');
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  }
  return { facts: counted('fact') - before.facts, orders: counted('"order"') - before.orders };
}

function diaryOf(acting: Acting): Diary {
  const diary = new Diary(acting);
  const orders = new Orders(diary);
  tellParties(diary);
  tellProjects(diary);
  tellHabits(diary, orders);
  tellFoundingStory(diary, orders);
  tellOccasions(diary, orders);
  tellContacts(diary, orders);
  tellMails(diary);
  tellMyData(diary);
  tellTerms(diary);
  return diary;
}
