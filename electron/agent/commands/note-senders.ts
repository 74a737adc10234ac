import type Database from 'better-sqlite3';
import { type Irrelevance, partyDomainMark } from '../../../shared/model/index.ts';
import { nodeId } from '../facts/index.ts';
import { senderOf } from '../intake/index.ts';

/** Bytes; who sends mail cannot make a head longer than servers take. */
const longestHead = 256 * 1024;

interface MailNote {
  /** The id of a mark; of marketing alone, so that agreements that rule it out find it. */
  readonly sender: string | null;
  /** An instant: the day that the mail is told with. */
  readonly writtenAt: string | null;
}

/** What is kept of a mail's head beside the mail; of any other document nothing. */
export function noteOfMail(bytes: Uint8Array, mediaType: string, reason: Irrelevance | null): MailNote {
  const found = mediaType === 'message/rfc822' ? senderOf(bytes.subarray(0, longestHead)) : null;
  return {
    sender: found === null || reason !== 'marketing' ? null : nodeId(partyDomainMark(found.domain)),
    writtenAt: found === null || found.at === null ? null : new Date(found.at).toISOString(),
  };
}

/** Notes the same of the mails that were kept before that was asked, where an upgrade left that to be done. */
export function noteSenders(writer: Database.Database): void {
  const task = `FROM upgrade_task WHERE task = 'note senders'`;
  if (writer.prepare(`SELECT 1 ${task}`).get() === undefined) return;
  writer
    .transaction(() => {
      const mails = writer.prepare<[], { seq: number; reason: Irrelevance | null }>(
        `SELECT seq, reason FROM document WHERE media_type = 'message/rfc822'`,
      );
      const head = writer
        .prepare<[number], Uint8Array>(
          `SELECT substr(bytes, 1, ${longestHead}) FROM document_content WHERE document = ?`,
        )
        .pluck();
      const note = writer.prepare('UPDATE document SET sender = ?, written_at = ? WHERE seq = ?');
      for (const { seq, reason } of mails.all()) {
        const { sender, writtenAt } = noteOfMail(head.get(seq) ?? new Uint8Array(), 'message/rfc822', reason);
        note.run(sender, writtenAt, seq);
      }
      writer.exec(`DELETE ${task}`);
    })
    .immediate();
}
