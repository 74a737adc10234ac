import { useState } from 'react';
import type { Failure, InputOf, Settings } from '../../shared/api.ts';
import { settingsAnswer } from './answers.ts';
import { call } from './client.ts';
import { keepSettings, remember } from './recording.ts';

export interface SettingChange {
  /** Keeps a change and tells it as `sentence`, with a way back. Resolves to whether it was kept. */
  readonly change: (sentence: string, settings: InputOf<'settings.change'>) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last change was not kept; null where it was. */
  readonly failure: Failure | null;
}

/** What of the settings was another before, as it was. */
function putBack(before: Settings, after: Settings): Partial<Settings> {
  const isOther = (name: keyof Settings) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const names = (Object.keys(before) as (keyof Settings)[]).filter(isOther);
  return Object.fromEntries(names.map((name) => [name, before[name]]));
}

async function keep(sentence: string, settings: InputOf<'settings.change'>): Promise<Failure | null> {
  const before = await call('settings.show', {});
  if (!before.ok) return before.error;
  const changed = await keepSettings(settings);
  if (!changed.ok) return changed.error;
  // Before it is told: what the fields show next is what is kept.
  await settingsAnswer.getState().ask({});
  const back = putBack(before.value, changed.value);
  if (Object.keys(back).length > 0) remember({ sentence, settings: back });
  return null;
}

/** Keeps a change of settings, and says beside them where it could not. */
export function useSettingChange(): SettingChange {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    failure,
    change: async (sentence, settings) => {
      setBusy(true);
      const refused = await keep(sentence, settings);
      setBusy(false);
      setFailure(refused);
      return refused === null;
    },
  };
}
