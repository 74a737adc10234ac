import type { Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { isDesktop } from '../../state/client.ts';
import { SettingsPart } from './settings-part.tsx';
import { SettingTick } from './setting-tick.tsx';

/** What the desktop does unasked; in a browser, that it does not. */
export function DesktopSettings({ settings }: { readonly settings: Settings }) {
  const { settingsPage } = words;
  return (
    <SettingsPart part="desktop">
      {!isDesktop ? (
        <p className="entry-hint">{settingsPage.desktopOnly}</p>
      ) : (
        <>
          <SettingTick
            settings={settings}
            name="notifications"
            text={settingsPage.notifications}
            more={settingsPage.notificationsMore}
          />
          <SettingTick
            settings={settings}
            name="keepInTray"
            text={settingsPage.keepInTray}
            more={settingsPage.keepInTrayMore}
          />
        </>
      )}
    </SettingsPart>
  );
}
