import type Database from 'better-sqlite3';
import { copyTo } from './copy.ts';
import { StoreError } from './errors.ts';
import * as first from './migrations/0001-facts-and-records.ts';
import * as second from './migrations/0002-kinds-and-imports.ts';
import * as orderSorts from './migrations/0003-order-sorts.ts';
import * as attachments from './migrations/0004-attachments.ts';
import * as requests from './migrations/0005-requests-and-holdings.ts';
import * as partyNames from './migrations/0006-party-names.ts';
import * as terms from './migrations/0007-terms.ts';
import * as otherNumbers from './migrations/0008-other-numbers.ts';
import * as contactTopics from './migrations/0009-contact-topics.ts';
import * as projects from './migrations/0010-projects.ts';
import * as marketingMail from './migrations/0011-marketing-mail.ts';
import * as amendments from './migrations/0012-amendments.ts';
import * as senders from './migrations/0013-senders-of-marketing.ts';
import * as requestClocks from './migrations/0014-request-clocks.ts';
import * as demoTransactions from './migrations/0015-demo-transactions.ts';
import * as parcelStates from './migrations/0016-parcel-states.ts';
import * as termsAsked from './migrations/0017-terms-asked-for.ts';
import * as earlySaid from './migrations/0018-early-said.ts';
import * as takenBack from './migrations/0019-taken-back.ts';
import * as looseParcels from './migrations/0020-loose-parcels.ts';
import * as kindsLearnt from './migrations/0021-kinds-learnt.ts';
import * as ordersOfADay from './migrations/0022-orders-of-a-day.ts';
import * as digitsAndSpeakers from './migrations/0023-digits-and-speakers.ts';
import * as daysOfMails from './migrations/0024-days-of-mails.ts';
import * as projectsDue from './migrations/0025-projects-due.ts';
import * as holidaysKnown from './migrations/0026-holidays-known.ts';

interface Migration {
  readonly name: string;
  readonly up: string;
}

/** In order; a migration that has been released is never edited again. */
export const migrations: readonly Migration[] = [
  first,
  second,
  orderSorts,
  attachments,
  requests,
  partyNames,
  terms,
  otherNumbers,
  contactTopics,
  projects,
  marketingMail,
  amendments,
  senders,
  requestClocks,
  demoTransactions,
  parcelStates,
  termsAsked,
  earlySaid,
  takenBack,
  looseParcels,
  kindsLearnt,
  ordersOfADay,
  digitsAndSpeakers,
  daysOfMails,
  projectsDue,
  holidaysKnown,
];

/** Fails unless the names are numbered 0001, 0002, … without a gap. */
export function checkNumbering(list: readonly Migration[]): void {
  for (const [index, { name }] of list.entries()) {
    const wanted = String(index + 1).padStart(4, '0');
    if (!name.startsWith(`${wanted}-`)) throw new StoreError('migration_gap', { name, wanted });
  }
}

/**
 * Brings a database up to the newest schema: all missing steps in one transaction, after a verified copy
 * (`….before-N` beside it). A step that fails leaves everything as it was. A database from a newer Counterpart is refused
 * and not touched.
 * @throws StoreError `newer_database`, `migration_gap`
 */
export function migrate(database: Database.Database, list: readonly Migration[] = migrations): void {
  checkNumbering(list);
  const version = database.pragma('user_version', { simple: true });
  if (typeof version !== 'number') throw new TypeError('user_version is no number');
  if (version > list.length) {
    throw new StoreError('newer_database', { file: database.name, version, known: list.length });
  }
  if (version > 0 && version < list.length) copyTo(database, `${database.name}.before-${version + 1}`);
  if (version === list.length) return;
  database
    .transaction(() => {
      for (const { up } of list.slice(version)) database.exec(up);
      database.pragma(`user_version = ${list.length}`);
    })
    .immediate();
}
