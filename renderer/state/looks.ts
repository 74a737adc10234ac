import type { Settings } from '../../shared/api.ts';
import { chooseLanguage, languageChoice } from '../language/index.ts';
import { call, isDesktop } from './client.ts';
import { tellFailure } from './recording.ts';
import { useRefused } from './refused.ts';
import { useTheme } from './theme.ts';
import { followZone } from './zone.ts';

/** The agent keeps language, colours and zone, for every host; this machine's copy spares the first paint a flash. */
export async function followLooks(): Promise<void> {
  const { theme: before } = useTheme.getState();
  const settings = await call('settings.show', {});
  if (!settings.ok) return isDesktop ? useRefused.setState({ failure: settings.error, isOpening: false }) : undefined;
  useRefused.setState({ isOpening: false });
  const { theme, language, zone } = settings.value;
  followZone(zone);
  // What the person chose meanwhile is newer than this answer.
  if (theme !== before && useTheme.getState().theme === before) useTheme.getState().choose(theme);
  if (language !== languageChoice()) chooseLanguage(language);
}

/** Shows the colours at once and has them kept; where they cannot be, the old ones come back and the reason is told. */
export async function changeTheme(theme: Settings['theme']): Promise<void> {
  const { theme: before, choose } = useTheme.getState();
  choose(theme);
  const changed = await call('settings.change', { theme });
  if (changed.ok) return;
  choose(before);
  tellFailure(changed.error);
}

const placeOfChange = 'counterpart.language-changed-at';
/** By the arrows one goes over a language to the next, and the window may begin anew for each. */
const justMs = 5000;

/** Another language begins the window anew, once it is kept; who changed it goes on where they were. */
export async function changeLanguage(language: Settings['language']): Promise<void> {
  const changed = await call('settings.change', { language });
  if (!changed.ok) return tellFailure(changed.error);
  window.sessionStorage.setItem(placeOfChange, String(Date.now()));
  chooseLanguage(language);
}

/** Whether the window was begun anew because its language was just changed. */
export const isLanguageJustChanged = (): boolean =>
  Date.now() - Number(window.sessionStorage.getItem(placeOfChange)) < justMs;
