import type Database from 'better-sqlite3';
import { newSeed, signerOf, type Signer } from '../../../shared/terms/index.ts';
import { statement } from '../queries/index.ts';

/**
 * Who signs for the person towards one party: a key of that party's own, made when it is first needed, so that no two
 * companies can tell that they deal with the same person. `party` is the party's id. Must run inside a database transaction.
 */
export function signerFor(writer: Database.Database, party: string): Signer {
  const known = statement<{ seed: Uint8Array }>(
    writer,
    `SELECT seed FROM party_key WHERE party IN (SELECT $party UNION ALL SELECT id FROM mark WHERE subject = $party AND subject <> id)
     ORDER BY did LIMIT 1`,
  ).get({ party });
  if (known !== undefined) return signerOf(known.seed);
  const seed = newSeed();
  const signer = signerOf(seed);
  statement(writer, 'INSERT INTO party_key (did, party, seed) VALUES (?, ?, ?)').run(signer.did, party, seed);
  return signer;
}

/** Who signed as a key before. `did` is that of an offer, which no data folder has without its key. */
export function signerOfKey(database: Database.Database, did: string): Signer {
  const known = statement<{ seed: Uint8Array }>(database, 'SELECT seed FROM party_key WHERE did = ?').get(did);
  if (known === undefined) throw new TypeError('The key of an offer is missing.');
  return signerOf(known.seed);
}
