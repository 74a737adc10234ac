import type Database from 'better-sqlite3';
import { partyDomainMark } from '../../../shared/model/index.ts';
import { nodeId } from '../facts/index.ts';
import { senderOf } from '../intake/index.ts';

/** Bytes; who sends mail cannot make a head longer than servers take. */
const longestHead = 256 * 1024;

/** What is kept of a mail of marketing, so that agreements that rule it out find it: the id of a mark, and an instant. */
export function noteOfSender(bytes: Uint8Array): { readonly sender: string | null; readonly writtenAt: string | null } {
  const found = senderOf(bytes.subarray(0, longestHead));
  return {
    sender: found === null ? null : nodeId(partyDomainMark(found.domain)),
    writtenAt: found === null || found.at === null ? null : new Date(found.at).toISOString(),
  };
}

/** Notes whose the mails of marketing are that were kept before that was asked, where an upgrade left that to be done. */
export function noteSenders(writer: Database.Database): void {
  const task = `FROM upgrade_task WHERE task = 'note senders'`;
  if (writer.prepare(`SELECT 1 ${task}`).get() === undefined) return;
  writer
    .transaction(() => {
      const mails = writer.prepare<[], number>(`SELECT seq FROM document WHERE reason = 'marketing'`).pluck();
      const head = writer
        .prepare<[number], Uint8Array>(
          `SELECT substr(bytes, 1, ${longestHead}) FROM document_content WHERE document = ?`,
        )
        .pluck();
      const note = writer.prepare('UPDATE document SET sender = ?, written_at = ? WHERE seq = ?');
      for (const mail of mails.all()) {
        const { sender, writtenAt } = noteOfSender(head.get(mail) ?? new Uint8Array());
        note.run(sender, writtenAt, mail);
      }
      writer.exec(`DELETE ${task}`);
    })
    .immediate();
}
