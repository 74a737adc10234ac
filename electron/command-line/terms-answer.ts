import { existsSync } from 'node:fs';
import { z } from 'zod';
import {
  type Answer,
  type Decision,
  type Offer,
  type Reason,
  type Signer,
  assembleAgreement,
  clauseChange,
  declineReasons,
  fileBytes,
  keyFileText,
  makeAnswer,
  newSeed,
  rosterAgreement,
  seedOf,
  sentenceOf,
  signerOf,
  verifyFile,
} from '../../shared/terms/index.ts';
import { verifyTerms } from '../agent/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { type Desk, type Done, command, done, word } from './command.ts';
import { checkNewFiles, openFile, writeNewFile } from './files.ts';

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

interface SignedBy {
  readonly signer: Signer;
  /** Keeps a key that is new, once there is an answer by it. */
  readonly keep: () => Promise<void>;
}

/** Signs with the key of a file, or with a new one where there is none: that is kept readable by its owner only. */
async function signerFrom(file: string | undefined, say: Desk['say']): Promise<SignedBy> {
  if (file === undefined || !existsSync(file)) {
    const seed = newSeed();
    const keep = async (): Promise<void> => {
      if (file === undefined)
        return say('Signed with a new key that is not kept. Name a file with --key to answer with one key next time.');
      await writeNewFile(file, keyFileText(seed), 0o600);
      say(`Made a new key in ${file}. Keep it secret, and answer with it next time.`);
    };
    return { signer: signerOf(seed), keep };
  }
  const seed = seedOf(new TextDecoder().decode(await openFile(file)));
  if (seed === null) throw new UsageError(`${file} holds no key of this program.`);
  return { signer: signerOf(seed), keep: () => Promise.resolve() };
}

async function answer(args: Arguments, { say }: Desk): Promise<Done> {
  const file = word(args, 0);
  const now = args.now ?? new Date();
  const verified = await verifyTerms(await openFile(file), { now: now.toISOString() });
  if (!verified.valid || verified.kind !== 'offer') {
    if (verified.valid) say(`${file} is no offer but an ${verified.kind}.`);
    return notAnswered(args, verified.reasons, say);
  }
  return answerOffer(args, verified.file, now, say);
}

async function answerOffer(args: Arguments, offer: Offer, now: Date, say: Desk['say']): Promise<Done> {
  const key = option(args, 'key');
  const { signer, keep } = await signerFrom(key, say);
  const made = await answerBy(args, offer, now, signer);
  // What the person's side would refuse is better refused here.
  const { reasons } = await verifyFile(fileBytes(made), { now: now.toISOString(), offer });
  if (reasons.length > 0) return notAnswered(args, reasons, say);
  const out = option(args, 'out');
  const accepted = made.status === 'ieee7012:AgreementAccepted' ? made : null;
  const agreement = accepted === null ? undefined : option(args, 'agreement');
  const newKey = key === undefined || existsSync(key) ? undefined : key;
  // All or nothing: no key and no agreement stay behind where the answer cannot be written.
  await checkNewFiles([newKey, agreement, out].filter((name) => name !== undefined));
  await keep();
  if (agreement !== undefined && accepted !== null)
    await writeNewFile(agreement, fileBytes(assembleAgreement(offer, accepted)));
  if (out === undefined) return done(made);
  await writeNewFile(out, fileBytes(made));
  return done({ answer: made['@id'], status: made.status, key: made.assignee['@id'], file: out });
}

function notAnswered(args: Arguments, reasons: readonly Reason[], say: Desk['say']): Done {
  const sentences = reasons.map((reason) => sentenceOf(reason));
  for (const sentence of sentences) say(sentence);
  return { value: { file: word(args, 0), answered: false, reasons: sentences }, status: 1 };
}

/** @throws UsageError for words that an answer cannot hold */
async function answerBy(args: Arguments, offer: Offer, now: Date, signer: Signer): Promise<Answer> {
  const note = option(args, 'note');
  const signatory = option(args, 'signatory');
  const input = {
    offer,
    decision: decisionOf(args, now),
    name: option(args, 'name') ?? offer.assignee.name,
    issued: secondsOnly(now),
    ...(note === undefined ? {} : { note }),
    ...(signatory === undefined ? {} : { signatory: { name: signatory } }),
  };
  try {
    return await makeAnswer(input, signer);
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    if (issue === undefined) throw error;
    const named = ['signatory', 'name', 'note', 'changes'].find((name) => issue.path.includes(name));
    throw new UsageError(`--${named ?? 'changes'} cannot be that: ${issue.message}.`);
  }
}

/** `terms answer FILE`: for a company's own scripts; needs nothing but the offer's file. */
export const answerCommand = command(
  { needs: ["the offer's file"], options: true, needsData: false },
  answer,
  checkOptions,
);
