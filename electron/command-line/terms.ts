import type { NegotiationItem, OutputOf, TermsImport } from '../../shared/api.ts';
import { didOfMethod, digestOf, sentenceOf, type Verified } from '../../shared/terms/index.ts';
import { verifyTerms } from '../agent/index.ts';
import type { Arguments } from './arguments.ts';
import { type Command, type Desk, type Done, command, done, word } from './command.ts';
import { inputOf } from './fields.ts';
import { findFiles, freeNames, makeOutFolder, openFile, openFiles, writeNewFile } from './files.ts';
import { answerCommand } from './terms-answer.ts';

/** What a file that is whole says of itself: to compare with the sentence in a mail, or with a key known from before. */
function aboutOf(verified: Extract<Verified, { valid: true }>): Readonly<Record<string, string | null>> {
  const { file } = verified;
  const shared = { id: file['@id'], digest: digestOf(file), issued: file.issued };
  switch (verified.kind) {
    case 'answer': {
      const { assignee, offer: answered, status } = verified.file;
      return {
        ...shared,
        ...{ status, company: assignee.name, companyKey: assignee['@id'] },
        ...{ offer: answered['@id'], offerDigest: answered.digest },
        validThrough: 'validThrough' in verified.file ? verified.file.validThrough : null,
      };
    }
    case 'offer':
    case 'agreement': {
      const { agreement, assigner, assignee, validThrough } = verified.file;
      const companyKey = verified.kind === 'agreement' ? didOfMethod(verified.file.proof[1].verificationMethod) : null;
      return {
        ...shared,
        ...{ validThrough, agreement },
        ...{ person: assigner.name ?? null, personKey: assigner['@id'], company: assignee.name, companyKey },
      };
    }
  }
}

/** Says whether a file of terms is what it says, with nothing but the file. */
async function verify(args: Arguments, { say }: Desk): Promise<Done> {
  const file = word(args, 0);
  const verified = await verifyTerms(await openFile(file), { now: (args.now ?? new Date()).toISOString() });
  const { valid, kind } = verified;
  const reasons = verified.reasons.map((reason) => ({ ...reason, message: sentenceOf(reason) }));
  for (const { message } of reasons) say(message);
  const about = verified.valid ? aboutOf(verified) : {};
  return { value: { file, valid, kind, reasons, ...about }, status: valid ? 0 : 1 };
}

async function importFiles({ positional }: Arguments, { call, say }: Desk): Promise<Done> {
  const { places, missing } = await findFiles(positional);
  const results: TermsImport[] = [];
  for await (const { files, missing: unopened } of openFiles(places)) {
    missing.push(...unopened);
    if (files.length > 0) results.push(...((await call('terms.import', { files })) as TermsImport[]));
  }
  for (const { message } of missing) say(message);
  for (const { file, verdict } of results) for (const reason of verdict.reasons) say(`${file}: ${sentenceOf(reason)}`);
  const failed = missing.length + results.filter(({ verdict }) => !verdict.valid).length;
  return { value: results, status: failed > 0 ? 1 : 0 };
}

/** Composes an offer to a party and writes its files into a folder. */
async function offer(args: Arguments, { call }: Desk): Promise<Done> {
  const { out = '.', kinds, ...input } = inputOf(args.options);
  // Kinds of data; `--data` is the data folder everywhere.
  const data = kinds === undefined ? {} : { data: [kinds].flat() };
  const folder = String(out);
  await makeOutFolder(folder);
  const made = (await call('terms.offer', { ...input, ...data, party: word(args, 0) })) as {
    subject: { id: string };
    document: string;
  };
  const { files, mailTo } = (await call('terms.files', { negotiation: made.subject.id })) as OutputOf<'terms.files'>;
  const names = freeNames(
    folder,
    files.map(({ name }) => name),
  );
  for (const [at, { bytes }] of files.entries()) await writeNewFile(names[at] ?? '', bytes);
  return done({ ...made, files: names, mailTo });
}

async function show(args: Arguments, { call }: Desk): Promise<Done> {
  const [which] = args.positional;
  if (which === undefined) return done(await call('terms.show', {}));
  const { items } = (await call('terms.list', { limit: 1000 })) as { items: NegotiationItem[] };
  const found = items.find(({ id }) => id === which);
  return done(found ?? (await call('terms.show', { party: which })));
}

/** `terms …`, by the second word. */
export const termsCommands: Readonly<Record<string, Command>> = {
  'terms compose': command({ options: true }, async ({ options }, { call }) =>
    done(options.size === 0 ? await call('terms.show', {}) : await call('terms.state', inputOf(options))),
  ),
  'terms offer': command({ needs: ['the party to offer terms to'], options: true }, offer),
  'terms verify': command({ needs: ['the file to verify'], needsData: false }, verify),
  'terms answer': answerCommand,
  'terms import': command({ needs: ['the files to import'], spare: Infinity }, importFiles),
  'terms list': command({ options: true }, async ({ options }, { call }) =>
    done(await call('terms.list', inputOf(options))),
  ),
  'terms show': command({ spare: 1 }, show),
  'terms asked': command({ needs: ['the party that asked for terms'], options: true }, async (args, { call }) =>
    done(await call('terms.asked', { ...inputOf(args.options), party: word(args, 0) })),
  ),
  'terms sent': command({ needs: ['the id of an offer'], options: true }, async (args, { call }) =>
    done(await call('terms.sent', { ...inputOf(args.options), negotiation: word(args, 0) })),
  ),
  'terms answered': command({ needs: ['the id of an offer'], options: true }, async (args, { call }) =>
    done(await call('terms.answered', { ...inputOf(args.options), negotiation: word(args, 0) })),
  ),
  'terms kept': command({ needs: ['a party'] }, async (args, { call }) =>
    done(await call('terms.kept', { party: word(args, 0) })),
  ),
  'terms breaches': command({ options: true }, async ({ options }, { call }) =>
    done(await call('terms.breaches', inputOf(options))),
  ),
  'terms broken': command({ needs: ['the id of an agreement'], options: true }, async (args, { call }) =>
    done(await call('terms.broken', { ...inputOf(args.options), negotiation: word(args, 0) })),
  ),
  'terms end': command({ needs: ['the id of an offer'], options: true }, async (args, { call }) =>
    done(await call('terms.end', { ...inputOf(args.options), negotiation: word(args, 0) })),
  ),
};
