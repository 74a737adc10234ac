import type { Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { singleKeys } from '../palette/index.ts';
import { SettingsPart } from './settings-part.tsx';
import { SettingTick } from './setting-tick.tsx';

/** Whether single letters are commands. */
export function KeySettings({ settings }: { readonly settings: Settings }) {
  return (
    <SettingsPart part="keyboard">
      <SettingTick
        settings={settings}
        name="singleKeys"
        text={words.settingsPage.singleKeys}
        more={words.settingsPage.singleKeysMore(singleKeys.join(', '))}
      />
    </SettingsPart>
  );
}
