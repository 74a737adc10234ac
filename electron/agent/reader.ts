import { api } from '../../shared/api.ts';
import type { Agent } from './agent.ts';
import { identify } from './intake/index.ts';
import { readFiles } from './read-files.ts';
import { inputFailure, unknownOperation } from './refused-calls.ts';
import { refuseUnknownZone } from './settings.ts';

/**
 * Opens an agent without a data folder: it reads documents and identifies numbers, also while the folder is open
 * elsewhere or damaged, and keeps nothing. Days are counted in `zone`, or in the system's.
 * @throws AgentError `no_such_zone` for one that does not exist.
 */
export function openReader(zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone): Agent {
  refuseUnknownZone(zone);
  return {
    async call(operation, input) {
      switch (operation) {
        case 'documents.read': {
          const parsed = api[operation].input.safeParse(input);
          if (!parsed.success) return { ok: false, error: inputFailure(operation, parsed.error) };
          return { ok: true, value: await readFiles(parsed.data.files, zone) };
        }
        case 'numbers.identify': {
          const parsed = api[operation].input.safeParse(input);
          if (!parsed.success) return { ok: false, error: inputFailure(operation, parsed.error) };
          return { ok: true, value: parsed.data.numbers.map(identify) };
        }
        default:
          return { ok: false, error: unknownOperation(operation) };
      }
    },
    close: () => Promise.resolve(),
  };
}
