import { type Reason } from '../terms/index.ts';
import { spoken, type Spoken } from '../terms/page/spoken.ts';

/** @throws Error where the page lacks what its own script looks for */
export function find<Found extends HTMLElement>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return found;
}

export function element(name: 'p' | 'ul' | 'li', className: string, children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Words in each language of the page; its style sheet shows those of one. */
export function say(words: (spoken: Spoken) => string): HTMLElement[] {
  const languages = document.querySelector('#show-de') === null ? (['en'] as const) : (['de', 'en'] as const);
  return languages.map((language) => {
    const span = document.createElement('span');
    span.lang = language;
    span.textContent = words(spoken(language));
    return span;
  });
}

/** Why a file is refused, and where, as a list. */
export const sayReasons = (reasons: readonly Reason[]): HTMLElement =>
  element(
    'ul',
    '',
    reasons.map(({ code, where }) =>
      element(
        'li',
        '',
        say(({ terms, page }) => `${terms.reason[code]} ${page.place}: ${where === '' ? page.wholeFile : where}`),
      ),
    ),
  );

/** A link that saves bytes as a file. */
export function save(name: string, bytes: Uint8Array<ArrayBuffer>, words: (spoken: Spoken) => string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'save';
  link.download = name;
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
  link.append(...say(words));
  return link;
}
