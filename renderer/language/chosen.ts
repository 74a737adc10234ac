export type LanguageCode = 'en' | 'de';
export type LanguageChoice = 'system' | LanguageCode;

const languages: readonly LanguageCode[] = ['en', 'de'];
const place = 'counterpart.language';

const codeOf = (locale: string): LanguageCode | undefined =>
  languages.find((code) => locale.toLowerCase().split('-')[0] === code);

/** The first of the system's languages that the window speaks, in the manner of the region; English where it speaks none. */
export function speak(
  choice: LanguageChoice,
  system: readonly string[],
): { readonly language: LanguageCode; readonly locale: string | undefined } {
  if (choice === 'system') {
    const language = system.map(codeOf).find((code) => code !== undefined) ?? 'en';
    return { language, locale: system.find((locale) => codeOf(locale) === language) ?? language };
  }
  return { language: choice, locale: system.find((locale) => codeOf(locale) === choice) ?? choice };
}

/** What the person chose: as the host put it into the page, else as this machine remembers it. */
export function languageChoice(): LanguageChoice {
  const told = globalThis.document?.documentElement.dataset['language'];
  const chosen = told ?? globalThis.window?.localStorage?.getItem(place);
  return languages.find((code) => code === chosen) ?? 'system';
}

/** Texts are read once, when the window begins: another language begins it anew. */
export function chooseLanguage(choice: LanguageChoice): void {
  if (choice === 'system') window.localStorage.removeItem(place);
  else window.localStorage.setItem(place, choice);
  window.location.reload();
}

export const { language, locale } = speak(languageChoice(), globalThis.navigator?.languages ?? []);
