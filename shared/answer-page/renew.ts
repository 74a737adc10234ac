import { type Offer, offerPage } from '../terms/index.ts';

/**
 * Writes the page anew from the offer that was checked, all but what the check itself says: a sentence that was altered in
 * the file does not stand beside the word that the offer is valid.
 */
export function renewPage(offer: Offer, check: HTMLElement): void {
  const main = check.parentElement;
  const fresh = new DOMParser().parseFromString(offerPage(offer, ''), 'text/html');
  const place = fresh.querySelector(`#${check.id}`);
  if (main === null || place?.parentElement == null) throw new Error('The page lacks its check.');
  const language = document.querySelector('[name=language]:checked')?.id;
  const around = [...place.parentElement.childNodes];
  const at = around.indexOf(place);
  for (const node of [...main.childNodes]) if (node !== check) node.remove();
  // What reads the page aloud listens to the check, which therefore stays.
  check.before(...around.slice(0, at));
  check.after(...around.slice(at + 1));
  for (const other of [...document.body.children]) if (other !== main && other.tagName !== 'SCRIPT') other.remove();
  document.title = fresh.title;
  const chosen = language === undefined ? null : document.querySelector(`#${CSS.escape(language)}`);
  if (chosen instanceof HTMLInputElement) chosen.checked = true;
}
