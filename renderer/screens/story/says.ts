import { type Basis, contact, hours } from '../../../shared/model/index.ts';
import { rosterAgreement } from '../../../shared/terms/index.ts';
import { countText, countryText, moneyText, whenText, windowText, words } from '../../language/index.ts';
import { agreementName } from '../../state/agreement-name.ts';
import { hoursText } from './hours-text.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhen = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}|$)/.test(value);

function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isText(value))
    return isWhen(value) ? whenText(value) : /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value;
  if (typeof value === 'number') return countText(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return (
      value
        .map(valueText)
        .filter((text) => text !== null)
        .join(', ') || null
    );
  if (!isObject(value)) return null;
  const { amountMinor, currency, from, until, name, quantity } = value;
  if (typeof amountMinor === 'number' && isText(currency)) return moneyText({ amountMinor, currency });
  if (isText(until) && isWhen(until) && (from === null || isText(from))) return windowText({ from, until }, words.by);
  if (isText(name))
    return typeof quantity === 'number' && quantity !== 1 ? `${words.story.quantity(quantity)} ${name}` : name;
  return (
    Object.values(value)
      .map(valueText)
      .filter((text) => text !== null)
      .join(', ') || null
  );
}

/** A day, an instant or a window as one writes it; null of anything else. */
export function dayOrWindowText(value: unknown): string | null {
  const isWindow = isObject(value) && isText(value['until']) && isWhen(value['until']);
  return isWindow || (isText(value) && isWhen(value)) ? valueText(value) : null;
}

/** Marks tie facts to subjects: they are for the agent and say nothing to a person. */
const forTheAgent = new Set([
  'marks',
  'orders',
  'order',
  'inReplyTo',
  'byRole',
  'key',
  'facts',
  'schedule',
  'offer',
  'amends',
  'digest',
  'evidence',
  'transactions',
]);

/** The values of a field that are one of a few, and what each is called. */
const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  roles: words.roleOne,
  channel: words.channel,
  topic: words.interactionsPage.topic,
  direction: words.interactionsPage.direction,
  basis: words.basis,
  expects: words.kind,
  verdict: words.verdict,
  event: { ...words.event, ...words.requestEvent, ...words.offerEvent },
  right: words.dataRight,
  category: words.dataCategory,
  purpose: words.dataPurpose,
  reason: words.denialReason,
  jurisdiction: words.jurisdiction,
  early: words.early,
  by: words.sender,
};

function fieldText(key: string, value: unknown): string | null {
  const names = named[key];
  const opening = key === 'hours' ? hours.safeParse(value) : null;
  if (opening?.success === true) return hoursText(opening.data);
  if (key === 'felt' && typeof value === 'number') return words.felt[value + 2] ?? countText(value);
  if (key === 'country' && isText(value)) return countryText(value);
  // What both hold names itself by a number; a version of the terms is called as the terms call it.
  if (key === 'agreement') return isText(value) && rosterAgreement(value) !== null ? agreementName(value) : null;
  if (key === 'version' && isText(value)) return words.terms.version(value);
  if (key === 'project') return value === null ? words.inProject.taken : words.inProject.put;
  if (key === 'corrects' && isObject(value)) return valueText(value['window']);
  if (key === 'awaitsReply' && isObject(value) && isText(value['basis'])) {
    const { basis, ...when } = value;
    return [valueText(when), words.basis[basis as Basis]].filter((text) => text !== null).join(', ');
  }
  if (key === 'contacts') return contactsText(value) ?? valueText(value);
  if (key === 'without' && isObject(value))
    return inOne(Object.entries(value).map(([of, each]) => fieldText(of, each)));
  if (names === undefined) return valueText(value);
  const texts = (Array.isArray(value) ? value : [value]).map((each: unknown) =>
    isText(each) ? (names[each] ?? valueText(each)) : valueText(each),
  );
  return inOne(texts);
}

const inOne = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).join(', ') || null;

/** Ways to reach somebody, each by its channel's word; null where they are none. */
function contactsText(value: unknown): string | null {
  const ways = contact.array().safeParse(value);
  return ways.success ? inOne(ways.data.map(({ channel, address }) => `${words.channel[channel]} ${address}`)) : null;
}

/** What a fact says, as pairs of a word and its value, whatever the fact's kind. */
export function saysOf(says: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(says).flatMap(([key, value]) => {
    const text = forTheAgent.has(key) ? null : fieldText(key, value);
    return text === null ? [] : [[words.says[key] ?? key, text] as const];
  });
}
