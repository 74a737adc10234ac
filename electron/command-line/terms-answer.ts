import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  type Decision,
  type Offer,
  type Signer,
  assembleAgreement,
  clauseChange,
  declineReasons,
  fileBytes,
  makeAnswer,
  newSeed,
  rosterAgreement,
  sentenceOf,
  signerOf,
  verifyFile,
} from '../../shared/terms/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { type Desk, type Done, command, done, word } from './command.ts';
import { openFile } from './files.ts';

const known = new Set([
  'accept',
  'decline',
  'offer',
  'changes',
  'reason',
  'validDays',
  'name',
  'signatory',
  'note',
  'key',
  'out',
  'agreement',
]);

const option = ({ options }: Arguments, name: string): string | undefined => options.get(name)?.at(-1);

const secondsOnly = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

function checkOptions(args: Arguments): void {
  const unknown = [...args.options.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(`terms answer has no option --${unknown}.`);
  const ways = [
    args.options.has('accept'),
    args.options.has('decline'),
    args.options.has('offer') || args.options.has('changes'),
  ].filter(Boolean);
  if (ways.length !== 1)
    throw new UsageError('terms answer wants one of --accept, --offer ID (or --changes JSON), and --decline.');
}

function decisionOf(args: Arguments, now: Date): Decision {
  if (args.options.has('accept')) return { kind: 'accept' };
  if (args.options.has('decline')) {
    const reason = z.enum(declineReasons).safeParse(option(args, 'reason') ?? 'other');
    if (!reason.success) throw new UsageError(`--reason wants one of ${declineReasons.join(', ')}.`);
    return { kind: 'decline', reason: reason.data };
  }
  const days = Number(option(args, 'validDays') ?? '30');
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw new UsageError('--valid-days wants a number of days from 1 to 365.');
  const agreement = option(args, 'offer');
  const changes = option(args, 'changes');
  return {
    kind: 'counter',
    validThrough: secondsOnly(new Date(now.getTime() + days * 86_400_000)),
    ...(agreement === undefined ? {} : { agreement: rosterIri(agreement) }),
    ...(changes === undefined ? {} : { changes: changesOf(changes) }),
  };
}

/** `SD-BASE`, or its whole IRI. */
function rosterIri(text: string): string {
  const found = rosterAgreement(text);
  if (found === null) throw new UsageError(`“${text}” is no agreement of the roster (such as SD-BASE).`);
  return found.id;
}

function changesOf(text: string): z.infer<typeof clauseChange>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`--changes is no valid JSON: ${error.message}.`);
    throw error;
  }
  const changes = z.array(clauseChange).safeParse(value);
  if (!changes.success) throw new UsageError(`--changes: ${z.prettifyError(changes.error)}`);
  return changes.data;
}

const keyFile = z.strictObject({ seed: z.string().regex(/^[0-9a-f]{64}$/) });

/** Signs with the key of a file, which is made where there is none: readable by its owner only. */
async function signerFrom(file: string | undefined, say: Desk['say']): Promise<Signer> {
  if (file === undefined) {
    say('Signed with a new key that is not kept. Name a file with --key to answer with one key next time.');
    return signerOf(newSeed());
  }
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) {
    const seed = newSeed();
    await writeFile(file, `${JSON.stringify({ seed: Buffer.from(seed).toString('hex') })}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
    say(`Made a new key in ${file}. Keep it secret, and answer with it next time.`);
    return signerOf(seed);
  }
  const parsed = keyFile.safeParse(jsonOrNull(text));
  if (!parsed.success) throw new UsageError(`${file} holds no key of this program.`);
  return signerOf(Buffer.from(parsed.data.seed, 'hex'));
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function answer(args: Arguments, { say }: Desk): Promise<Done> {
  const file = word(args, 0);
  const now = args.now ?? new Date();
  const verified = await verifyFile(await openFile(file), { now: now.toISOString() });
  if (!verified.valid || verified.kind !== 'offer') {
    const reasons = verified.reasons.map((reason) => sentenceOf(reason));
    for (const reason of reasons) say(reason);
    if (verified.valid) say(`${file} is no offer but an ${verified.kind}.`);
    return { value: { file, answered: false, reasons }, status: 1 };
  }
  return answerOffer(args, verified.file, now, say);
}

async function answerOffer(args: Arguments, offer: Offer, now: Date, say: Desk['say']): Promise<Done> {
  const note = option(args, 'note');
  const signatory = option(args, 'signatory');
  const made = await makeAnswer(
    {
      offer,
      decision: decisionOf(args, now),
      name: option(args, 'name') ?? offer.assignee.name,
      issued: secondsOnly(now),
      ...(note === undefined ? {} : { note }),
      ...(signatory === undefined ? {} : { signatory: { name: signatory } }),
    },
    await signerFrom(option(args, 'key'), say),
  );
  const out = option(args, 'out');
  if (out === undefined) return done(made);
  await writeFile(out, fileBytes(made), { flag: 'wx' });
  const agreement = option(args, 'agreement');
  if (agreement !== undefined && made.status === 'ieee7012:AgreementAccepted')
    await writeFile(agreement, fileBytes(assembleAgreement(offer, made)), { flag: 'wx' });
  return done({ answer: made['@id'], status: made.status, key: made.assignee['@id'], file: out });
}

/** `terms answer FILE`: for a company's own scripts; needs nothing but the offer's file. */
export const answerCommand = command(
  { needs: ["the offer's file"], options: true, needsData: false },
  answer,
  checkOptions,
);
