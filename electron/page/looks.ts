import type { Settings } from '../../shared/api.ts';

/** How the person wants the page to look and speak, and the zone in which it tells times. */
export type Looks = Pick<Settings, 'theme' | 'language' | 'zone'>;

/** The page with the looks on its root, so that its first paint has them already. */
export function withLooks(html: string, { theme, language, zone }: Looks): string {
  const lang = language === 'system' ? 'en' : language;
  // A name that the agent would refuse may stand in a database from elsewhere; here it would be part of the page.
  const live = /^[\w+/:-]+$/.test(zone) ? ` data-zone="${zone}"` : '';
  return html.replace(
    '<html lang="en">',
    `<html lang="${lang}" data-theme="${theme}" data-language="${language}"${live}>`,
  );
}
