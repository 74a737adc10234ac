// The demo chain: nine months of somebody's orders, contacts, terms and data, counted back from now.
import type { OutputOf } from '../../../shared/api.ts';
import type { Acting } from '../commands/index.ts';
import { AgentError } from '../errors.ts';
import { statement } from '../queries/index.ts';
import { tellContacts, tellParties, tellProjects } from './contacts.ts';
import { Diary } from './diary.ts';
import { tellFoundingStory } from './founding-story.ts';
import { tellHabits } from './habits.ts';
import { tellMails } from './mails.ts';
import { tellMyData } from './my-data.ts';
import { tellOccasions } from './occasions.ts';
import { Orders } from './orders.ts';
import { tellTerms } from './terms.ts';

/** Fills an empty chain with the demo, or leaves it empty. @throws AgentError `not_empty` */
export async function fillDemo(acting: Acting): Promise<OutputOf<'demo.fill'>> {
  const { writer } = acting.store;
  const counted = (table: 'fact' | '"order"'): number =>
    statement<{ count: number }>(writer, `SELECT count(*) AS count FROM ${table}`).get()?.count ?? 0;
  if (counted('fact') > 0) throw new AgentError('not_empty');
  // Signing takes its time, which a function of better-sqlite3 cannot wait for. One command at a time has the writer.
  writer.exec('BEGIN IMMEDIATE');
  try {
    await diaryOf(acting).tell();
    // The chain had learnt nothing before, so all that it has learnt is the demo's; mail that told of nothing is not.
    statement(writer, 'UPDATE "transaction" SET is_demo = 1 WHERE fact_count > 0').run();
    writer.exec('COMMIT');
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  }
  return { facts: counted('fact'), orders: counted('"order"') };
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
