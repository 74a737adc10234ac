import { useState } from 'react';
import type { Failure, Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { Problem } from '../../ui/problem.tsx';
import { Tick } from '../../ui/tick.tsx';

export interface SettingTickProps {
  readonly settings: Settings;
  readonly name: 'notifications' | 'keepInTray' | 'singleKeys';
  readonly text: string;
  readonly more: string;
}

/** A setting that is on or off, kept as soon as it is ticked. */
export function SettingTick({ settings, name, text, more }: SettingTickProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async (isOn: boolean) => {
    const result = await call('settings.change', { [name]: isOn });
    setFailure(result.ok ? null : result.error);
  };
  return (
    <div className="settings-tick">
      <Tick isOn={settings[name]} onChange={(isOn) => void keep(isOn)}>
        {text}
      </Tick>
      <p className="entry-hint settings-tick-more">{more}</p>
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
    </div>
  );
}
