import { type Store, StoreError, openDamaged, openStore } from './store/index.ts';

/** Opens a folder; a damaged database for reading only. */
export function openOrRead(folder: string): Store {
  try {
    return openStore(folder);
  } catch (error) {
    if (error instanceof StoreError && (error.code === 'damaged' || error.code === 'not_a_database'))
      return openDamaged(folder, error);
    throw error;
  }
}

/** Opens the folder that was left because something in it was to be done, which failed. */
export function openAgain(folder: string, why: unknown): Store {
  try {
    return openOrRead(folder);
  } catch (error) {
    throw error instanceof StoreError ? Object.assign(error, { cause: why }) : error;
  }
}
