// Where the person's data lies, its backups, restoring and moving it; and what only a desktop can do.
import { z } from 'zod';
import { failure } from './failure.ts';
import { command, noInput, query } from './operation.ts';
import { instant } from '../model/index.ts';

/** Why a backup was made: by the clock, by hand, or of what was there before another was restored. */
export const backupCauses = ['schedule', 'hand', 'restore'] as const;

const backup = z.object({
  file: z.string(),
  madeAt: instant,
  byteCount: z.int(),
  /** Null where it is not known. */
  cause: z.enum(backupCauses).nullable(),
  /** How many it holds; null where it cannot be read. */
  facts: z.int().nullable(),
});
/** A backup as it was just made: it was found sound, and holds so many facts. */
const madeBackup = backup.extend({ facts: z.int() });

const dataDamage = z.object({
  /** What is wrong with the database. It is then not written to. */
  damage: failure.nullable(),
  /** Whether a damaged database can at least be read. */
  canRead: z.boolean(),
});

/** Where the person's data lies, and how safe it is. */
const dataState = dataDamage.extend({
  folder: z.string(),
  /** Of the database with its log; backups are not in it. */
  byteCount: z.int(),
  backups: z.object({
    folder: z.string(),
    /** Newest first. Each was verified when it was made. */
    items: z.array(backup),
    isRunning: z.boolean(),
    /** The last one made since the start. */
    last: madeBackup.nullable(),
    /** Why there is no newer one, where the last attempt failed. */
    failure: z.object({ at: instant, reason: failure }).nullable(),
  }),
});

/** One of the folders that the desktop may show in the system's file manager; a page cannot name any other. */
const shownFolder = z.enum(['data', 'backups']);

/** What the person chose in the system's own dialog; null where they chose nothing. */
const picked = z.object({ path: z.string().nullable() });

export type FolderState = z.infer<typeof dataState>;

export const keepingOperations = {
  /** The part of it that every screen shows: it looks at no files. */
  'folder.damage': query(noInput, dataDamage),
  'folder.show': query(noInput, dataState),
  /** Makes a verified backup in the person's folder for them, beside whatever else is going on. */
  'folder.backup': command(noInput, madeBackup),
  /** Puts a backup in the place of the data; what was there is kept at `kept`. Whoever shows anything begins anew. */
  'folder.restore': command(
    z.strictObject({ file: z.string().min(1) }),
    z.object({ restored: z.string(), kept: z.string().nullable() }),
  ),
  /** Moves the data to a folder that is empty or not there yet, and leaves a note that leads every host to it. */
  'folder.move': command(
    z.strictObject({ to: z.string().min(1), removesOld: z.boolean() }),
    z.object({ folder: z.string(), from: z.string() }),
  ),

  // What only a desktop can do. Its shell answers these before the agent hears of them; elsewhere they are refused as
  // `not_available`, with a sentence that says what to do instead.
  'host.showFolder': command(z.strictObject({ which: shownFolder }), z.object({ folder: z.string() })),
  'host.pickFolder': command(noInput, picked),
  'host.pickFile': command(noInput, picked),
  /** What the window would put on paper, as a PDF. */
  'host.printPdf': command(
    z.strictObject({ paper: z.enum(['A4', 'Letter']) }),
    z.object({ bytes: z.instanceof(Uint8Array) }),
  ),
} as const;
