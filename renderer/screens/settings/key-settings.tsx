import type { Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { singleKeys } from '../palette/index.ts';
import { SettingTick } from './setting-tick.tsx';

/** Whether single letters are commands. */
export function KeySettings({ settings }: { readonly settings: Settings }) {
  return (
    <section className="settings-part" aria-label={words.settingsPage.keyboard}>
      <h2 className="settings-title">{words.settingsPage.keyboard}</h2>
      <SettingTick
        settings={settings}
        name="singleKeys"
        text={words.settingsPage.singleKeys}
        more={words.settingsPage.singleKeysMore(singleKeys.join(', '))}
      />
    </section>
  );
}
