import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** A small thing that the desktop remembers from one start to the next. */
export interface Kept<T> {
  /** Null where nothing is kept, or nothing that can be used. */
  read(): T | null;
  write(value: T): void;
}

/**
 * Keeps a value as JSON in a file. What is broken is said on the console and taken as nothing: a window's place is not
 * worth a refusal. A write replaces the file as a whole.
 */
export function keptIn<T>(file: string, schema: z.ZodType<T>): Kept<T> {
  return {
    read() {
      try {
        return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch (error) {
        if (!isMissing(error)) console.error(`${file} cannot be used and is begun anew:`, error);
        return null;
      }
    },
    write(value) {
      try {
        writeFileSync(`${file}.new`, JSON.stringify(value));
        renameSync(`${file}.new`, file);
      } catch (error) {
        console.error(`${file} could not be kept:`, error);
      }
    },
  };
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
