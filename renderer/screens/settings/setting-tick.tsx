import type { Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
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
  const { change, failure } = useSettingChange();
  return (
    <div className="settings-tick">
      <Tick isOn={settings[name]} onChange={(isOn) => void change(words.settingsPage.changed(text), { [name]: isOn })}>
        {text}
      </Tick>
      <p className="entry-hint settings-tick-more">{more}</p>
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
    </div>
  );
}
