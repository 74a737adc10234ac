import { ensureBuilt } from '../build/built.ts';
import { root } from '../build/step.ts';

/** Before tests that start the app, for two of them would build it over each other. */
export async function setup(): Promise<void> {
  if (!(await ensureBuilt(root))) throw new Error('The app could not be built.');
}
