// Why something is refused: every code, with what its sentence names, and that sentence in English.
//
// The agent throws a code and its details; this is where the command line's sentence comes from. A language of the window
// (renderer/language) has a sentence for each code, so a new one here does not compile before it can be said there.

import { fileKindText } from './file-kind.ts';
/** One thing that is wrong with an input: where, and what the schema says of it. */
export interface InputIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of a number that is too small or too large: what it may be at the least or at the most. */
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean;
}
/** The fields of the contract that a form shows the sentence beside. */
interface Blames {
  readonly fields: readonly string[];
}
interface Named {
  readonly ref: string;
}
interface Pair {
  readonly first: string;
  readonly second: string;
}
interface InFile {
  readonly file: string;
}
interface InFolder {
  readonly folder: string;
}

const articled = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
export const isMissing = ({ message }: InputIssue): boolean => message.endsWith('received undefined');

/** How far a number that went too far may go; null where something else is wrong. */
export function boundOf({
  origin,
  minimum,
  maximum,
  inclusive,
}: InputIssue): { least: number } | { most: number } | null {
  if ((origin !== 'number' && origin !== 'int') || inclusive !== true) return null;
  if (typeof minimum === 'number') return { least: minimum };
  return typeof maximum === 'number' ? { most: maximum } : null;
}

/** A sentence that names nothing but stands beside fields of a form. */
const besideFields =
  (sentence: string): ((blames: Blames) => string) =>
  () =>
    sentence;

export const refusals = {
  bad_input: ({ operation, issues }: { readonly operation: string; readonly issues: readonly InputIssue[] }) => {
    const sentences = issues.map((issue) => {
      const field = `“${issue.path.join('.')}”`;
      if (isMissing(issue)) return `${field} is missing`;
      const bound = boundOf(issue);
      if (bound !== null)
        return `${field} must be ${'least' in bound ? `at least ${bound.least}` : `at most ${bound.most}`}`;
      return issue.path.length === 0 ? issue.message : `${field}: ${issue.message}`;
    });
    return `${operation} cannot take this: ${sentences.join('; ')}.`;
  },
  unknown_operation: ({ operation }: { readonly operation: string }) => `There is no operation “${operation}”.`,
  bad_page_key: ({ after }: { readonly after: string }) => `“${after}” is not the “next” of a page.`,

  not_found: ({ ref, wanted }: Named & { readonly wanted: Wanted }) => {
    switch (wanted) {
      case 'any':
        return `There is nothing here with the id, order number or tracking number “${ref}”.`;
      case 'project':
      case 'party':
        return `No ${wanted} called “${ref}” is known.`;
      case 'story':
        return `The record “${ref}” is not there any more.`;
      default:
        return `There is no ${wanted} “${ref}”.`;
    }
  },
  ambiguous: ({ ref }: Named) => `“${ref}” is the number of more than one record; use an id.`,
  wrong_kind: ({ ref, kind, wanted }: Named & { readonly kind: string; readonly wanted: string }) =>
    `“${ref}” is ${articled(kind)}, where ${articled(wanted)} is wanted.`,
  no_such_field: ({ field, known }: { readonly field: string; readonly known: readonly string[] }) =>
    `A record of this kind has no field “${field}”. It has ${known.join(', ')}.`,

  order_without_vendor: besideFields(
    'An order needs the vendor it was placed with (“vendor”), or the order it corrects (“order”).',
  ),
  order_day_beyond: ({
    on,
    from,
    until,
  }: Blames & { readonly on: string; readonly from: string; readonly until: string }) =>
    `${on} cannot be the day of an order: name one from ${from} to ${until} (“placedOn”).`,
  shipment_of_nothing: besideFields(
    'A shipment needs its order (“order”), a tracking number (“trackingNumber”), or the shipment it adds to (“shipment”).',
  ),
  expectation_without_day: besideFields('An expectation needs the day by which it is to happen (“until”).'),
  window_backwards: ({ from, until }: Blames & { readonly from: string; readonly until: string }) =>
    `The window ends (${until}) before it begins (${from}).`,
  delivery_of_nothing: besideFields(
    'A delivery is expected of an order (“order”) or a shipment (“shipment”): name one.',
  ),
  reply_by_interaction: () => 'A reply is awaited by recording the interaction that asks for it, with “awaitsReply”.',
  orders_of_nothing: besideFields('Say what came of the orders (“event”), or what they are for (“project”).'),
  outcome_of_nothing: besideFields(
    'An outcome is of an order (“order”), a shipment (“shipment”) or an expectation (“expectation”): name one.',
  ),
  reply_observed: () =>
    'A reply is observed by recording the interaction that answers, with “inReplyTo”; its verdict can be overruled.',
  not_yet: ({ on }: Blames & { readonly on: string }) => `${on} has not come yet: an outcome is what was observed.`,
  overruled_without_reason: besideFields('Overruling a verdict needs a reason (“reason”).'),
  overruled_by_clock: ({ verdict }: Blames & { readonly verdict: 'open' | 'overdue' }) =>
    `A verdict is overruled into exceeded, met, missed or dropped; “${verdict}” is for the clock to say.`,
  no_such_address: ({ channel, address }: Blames & { readonly channel: string; readonly address: string }) =>
    `“${address}” is no address of the kind “${channel}” (“contacts”).`,
  hours_never_open: ({ at }: Blames & { readonly at: string }) => `Hours from ${at} to ${at} never open (“hours”).`,
  contact_incomplete: besideFields(
    'A contact needs its channel (“channel”), who turned to whom (“direction”) and what it was about (“summary”), or the contact it corrects (“interaction”).',
  ),
  party_without_name: besideFields('A party needs a name (“name”).'),
  project_without_name: besideFields('A project needs a name (“name”).'),

  request_lacks: ({ lacks }: Blames & { readonly lacks: 'party' | 'jurisdiction' | 'right' | 'event' | 'reason' }) => {
    const sentences = {
      party: 'A request goes to somebody: name the party (“party”).',
      jurisdiction: 'Under whose law is the request made (“jurisdiction”): EU, UK or US-CA?',
      right: 'What is asked for (“right”): access, rectification, erasure, portability, objection or opt_out?',
      event: 'What happened to the request (“event”), such as sent or answered?',
      reason: 'Why was the request denied (“reason”)? “other” where no reason was given.',
    };
    return sentences[lacks];
  },
  no_such_right: ({ jurisdiction, right }: Blames & { readonly jurisdiction: string; readonly right: string }) =>
    `The law of ${jurisdiction} grants no right of the kind “${right}”.`,
  request_cannot: ({ state, event }: Blames & { readonly state: string; readonly event: string }) =>
    `A request that is “${state}” cannot be “${event}” next.`,
  before_sent: ({ on, sentOn }: Blames & { readonly on: string; readonly sentOn: string }) =>
    `${on} is before the day on which the request was sent (${sentOn}).`,
  before_asked: ({ on, askedOn }: Blames & { readonly on: string; readonly askedOn: string }) =>
    `${on} is before the day on which they asked (${askedOn}).`,

  terms_incomplete: besideFields(
    'Terms are an agreement of the roster (“agreement”) with a service schedule (“schedule”).',
  ),
  variant_of_everybody: besideFields('Only one party can have no terms or those for everybody: name it (“party”).'),
  no_terms_for: ({ ref }: Named) => `You ask no terms of ${ref}: state some first.`,
  nothing_to_amend: ({ ref }: Named) => `There is no agreement with ${ref} that could be amended.`,
  no_such_clause: ({ clause }: Blames & { readonly clause: string }) => `The agreement has no clause “${clause}”.`,
  before_agreed: ({ on, since }: Blames & { readonly on: string; readonly since: string }) =>
    `${on} is before the agreement, which holds since ${since}.`,
  offer_lapsed: ({ until }: Blames & { readonly until: string }) =>
    `The offer stood until ${until}: say on which day, up to then, this happened (“at”).`,
  negotiation_cannot: ({ state, event }: Blames & { readonly state: string; readonly event: string }) =>
    `Where an offer is “${state}”, “${event}” cannot come next.`,

  different_kinds: ({ first, second, kind, other }: Pair & { readonly kind: string; readonly other: string }) =>
    `“${first}” is ${articled(kind)} and “${second}” ${articled(other)}: they cannot be one.`,
  one_already: ({ first, second }: Pair) => `“${first}” and “${second}” are one already.`,
  not_one: ({ first, second }: Pair) => `“${first}” and “${second}” are not one.`,
  parted_by_id: ({ ref }: Named) => `Records are parted by the ids they had before they were one; “${ref}” is no id.`,
  expectations_follow: () => 'Expectations follow from orders and shipments; join those.',
  taken_back_already: ({ ref }: Named) => `The transaction “${ref}” is taken back already.`,
  nothing_to_undo: () => 'There is nothing to take back.',

  no_such_country: ({ country }: Blames & { readonly country: string }) =>
    `There is no country “${country}” (ISO 3166, such as US or DE).`,
  no_such_region: ({ country, region }: Blames & { readonly country: string; readonly region: string }) =>
    `${country} has no region “${region}” with holidays of its own.`,
  no_such_zone: ({ zone }: Blames & { readonly zone: string }) => `There is no time zone “${zone}”.`,
  not_empty: () => 'The demo chain is for an empty data folder; this one holds facts already.',
  folder_not_empty: ({ folder }: InFolder) => `The folder ${folder} is not empty; choose one that is, or a new one.`,
  file_exists: ({ file }: InFile) => `There is a file ${file} already; a backup never overwrites one.`,

  not_the_whole_path: ({ path }: Blames & { readonly path: string }) =>
    `“${path}” does not say where: write the whole path of the folder.`,
  there_already: ({ folder }: InFolder) => `The data is in ${folder} already.`,
  within_itself: ({ folder }: InFolder) => `${folder} lies within the data folder itself; choose a folder outside it.`,
  no_folder: ({ folder }: InFolder) => `${folder} is no folder.`,
  too_little_room: ({ folder, megabytes }: InFolder & { readonly megabytes: number }) =>
    `The disk that holds ${folder} has too little room: ${megabytes} MB are needed. Nothing was moved.`,
  copy_incomplete: ({ file }: InFile) => `The copy ${file} did not hold all that it should, and does not count.`,
  moved_away: ({ folder, note }: InFolder & { readonly note: string }) =>
    `The data was moved to ${folder}, and that folder is not there. Connect its disk; or delete the note ${note} to begin anew here.`,
  moved_in_circle: ({ folder }: InFolder) => `The notes from ${folder} on lead in a circle.`,
  note_unreadable: ({ file }: InFile) =>
    `The note ${file} says where the data was moved to, but it cannot be read. Mend it or delete it.`,
  not_available: ({ folder }: { readonly folder: string | null }) =>
    folder === null
      ? 'Only the desktop app can open a dialog of the system. Type the path.'
      : `Only the desktop app can open the file manager. The folder is ${folder}`,
  no_printing: () => 'Only the desktop app can make a PDF. The browser can, in its own dialog of printing.',
  cannot_show: ({ folder, why }: InFolder & { readonly why: string }) => `The folder ${folder} cannot be shown: ${why}`,

  locked: ({ folder, owner }: InFolder & { readonly owner: string | null }) =>
    owner === null
      ? `The data folder ${folder} is in use by another Counterpart.`
      : `The data folder ${folder} is open in another Counterpart (process ${owner}). Close it there first.`,
  read_only: ({ folder }: InFolder) => `The folder ${folder} cannot be written to. Nothing was changed.`,
  disk_full: ({ folder }: InFolder) =>
    `The disk that holds ${folder} is full. Nothing was kept of this step; what was there is safe.`,
  io: ({ folder }: InFolder) => `The disk that holds ${folder} failed to read or write. Nothing was kept of this step.`,
  cannot_open: ({ folder }: InFolder) => `The folder ${folder} cannot be opened.`,
  no_such_file: ({ file }: InFile) => `There is no file ${file}.`,
  newer_database: ({ file, version, known }: InFile & { readonly version: number; readonly known: number }) =>
    `The database ${file} was written by a newer Counterpart (schema ${version}, this one knows ${known}). ` +
    'It was not touched. Install the newer version to open it.',
  /** A database, or a part of an archive. */
  damaged: ({ file, what, findings }: InFile & Damage) =>
    what === 'document'
      ? `“${file}” is damaged: it does not unpack to what it should be.`
      : `The database ${file} is damaged${findings === null ? '' : ` (${findings})`}. It was not changed; restore a backup to go on.`,
  not_a_database: ({ file }: InFile) => `${file} is not a Counterpart database. It was not changed.`,
  migration_gap: ({ name, wanted }: { readonly name: string; readonly wanted: string }) =>
    `Migration ${name} stands where ${wanted} belongs.`,
  invalid_fact: ({ kind, why }: { readonly kind: string; readonly why: string }) =>
    `A fact ${kind} does not fit its kind: ${why}`,

  empty: ({ file }: InFile) => `“${file}” is empty.`,
  truncated: ({ file, ending }: InFile & { readonly ending: 'cell' | 'directory' }) =>
    ending === 'cell'
      ? `“${file}” ends in the middle of a quoted cell: a part of it is missing.`
      : `“${file}” is cut off or damaged: its directory cannot be read.`,
  unknown_format: ({ file, form }: InFile & { readonly form: UnknownForm }) => {
    switch (form.is) {
      case 'nothing readable':
        return `“${file}” holds no mail and no table that could be read.`;
      case 'archive within':
        return `“${file}” is an archive within an archive; unpack it first.`;
      case 'packed':
        return `“${file}” is packed in a way (${form.method}) that is not known.`;
      case 'table':
        return `“${file}” is a table of a kind that cannot be read yet.`;
      case 'no table':
        return `“${file}” cannot be read as a table: ${form.why}`;
      case 'no mail':
        return `“${file}” cannot be read as a mail: ${form.why}`;
      case 'type':
        return `“${file}” is ${fileKindText(form.mediaType, file)}, which is not read. To attach it, open its order or contact and drop it there.`;
    }
  },
  missing_columns: ({ file, columns }: InFile & { readonly columns: readonly string[] }) =>
    `“${file}” is an Amazon order history without the ${columns.length === 1 ? 'column' : 'columns'} ` +
    `${columns.map((name) => `“${name}”`).join(', ')}.`,
  bad_encoding: ({ file }: InFile) => `“${file}” holds bytes that are no text in any encoding known here.`,
  too_large: ({ file, limitMb, unpacked }: InFile & TooLarge) =>
    unpacked === null
      ? `“${file}” is larger than ${limitMb} MB, too large to be read.`
      : `“${file}” would unpack to ${unpacked.files} files of ${unpacked.megabytes} MB; no more than ` +
        `${unpacked.mostFiles} files and ${limitMb} MB are unpacked.`,
  attachment_too_large: ({
    file,
    megabytes,
    limitMb,
  }: InFile & { readonly megabytes: number; readonly limitMb: number }) =>
    `“${file}” has ${megabytes} MB; a document that is attached may have up to ${limitMb} MB.`,
  attached_to_promise: () => 'Documents are attached to the order, parcel or contact that a promise is about.',
  encrypted: ({ file }: InFile) => `“${file}” is locked with a password; unpack it first.`,
  stopped: ({ file }: InFile) => `“${file}” was stopped half-way; nothing of it was kept.`,

  not_allowed: () => 'Only the app’s own page may ask the agent.',
  malformed: () => 'The message is not a call that the agent knows.',
  agent_stopped: () => 'The agent has stopped. Close Counterpart and open it again; what it had confirmed is kept.',
  internal: ({ cause }: { readonly cause: string }) => `Something went wrong inside the agent: ${cause}`,
  host_away: () => 'Counterpart is not running any more. Start it again with npm start and use its address.',
  host_broken: () => 'The connection to Counterpart broke before it answered. Look whether it was done.',
  message_too_large: ({ limitMb }: { readonly limitMb: number }) =>
    `That is more than Counterpart takes at once (${limitMb} MB). Bring fewer files at a time.`,
} as const;

/** `findings` is what SQLite says of a database, where it was asked. */
interface Damage {
  readonly what: 'database' | 'document';
  readonly findings: string | null;
}
/** `unpacked` is what an archive would come to; null for any other file. */
interface TooLarge {
  readonly limitMb: number;
  readonly unpacked: { readonly files: number; readonly megabytes: number; readonly mostFiles: number } | null;
}
/** What a document is instead of something that can be read. */
export type UnknownForm =
  | { readonly is: 'nothing readable' | 'archive within' | 'table' }
  | { readonly is: 'packed'; readonly method: number }
  | { readonly is: 'no table' | 'no mail'; readonly why: string }
  | { readonly is: 'type'; readonly mediaType: string };

/** What was looked for and not found. */
type Wanted =
  'any' | 'document' | 'expectation' | 'party' | 'project' | 'negotiation' | 'request' | 'story' | 'transaction';

export type Refusals = typeof refusals;
export type RefusalCode = keyof Refusals;
/** A code, and its details where its sentence names something. */
export type RefusalOf<C extends RefusalCode> = { [K in C]: readonly [code: K, ...details: Parameters<Refusals[K]>] }[C];
export type Refusal = RefusalOf<RefusalCode>;

/** A refusal as it travels, with its English sentence. */
export function failureOf([code, details]: Refusal): {
  readonly code: RefusalCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
} {
  // The union pairs each code with the details that its own sentence takes.
  const say = refusals[code] as (details: unknown) => string;
  return { code, message: say(details), details: { ...details } };
}
