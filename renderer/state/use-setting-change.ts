import { useState } from 'react';
import type { Failure, InputOf } from '../../shared/api.ts';
import { call } from './client.ts';

export interface SettingChange {
  readonly change: (settings: InputOf<'settings.change'>) => Promise<void>;
  readonly isBusy: boolean;
  /** Why the last change was not kept; null where it was. */
  readonly failure: Failure | null;
}

/** Keeps a change of settings, and says beside them where it could not. */
export function useSettingChange(): SettingChange {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    failure,
    change: async (settings) => {
      setBusy(true);
      const changed = await call('settings.change', settings);
      setBusy(false);
      setFailure(changed.ok ? null : changed.error);
    },
  };
}
