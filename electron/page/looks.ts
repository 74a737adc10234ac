import type { Settings } from '../../shared/api.ts';

/** How the person wants the page to look and speak. */
export type Looks = Pick<Settings, 'theme' | 'language'>;

/** The page with the looks on its root, so that its first paint has them already. */
export function withLooks(html: string, { theme, language }: Looks): string {
  const lang = language === 'system' ? 'en' : language;
  return html.replace('<html lang="en">', `<html lang="${lang}" data-theme="${theme}" data-language="${language}">`);
}
