import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { clauseSentence, fileBytes, languagesOf, offerFiles, offerPage } from '../../../shared/terms/index.ts';
import { html } from '../../../shared/terms/page/html.ts';
import { plain as markdownText } from '../../../shared/terms/page/markdown.ts';
import { draftMail } from '../../../shared/terms/page/mail.ts';
import { sampleOffer } from './samples.ts';

const visible = /^[\p{L}\p{N}<>&"'/=()!-]{1,80}$/u;
const names = fc
  .array(fc.constantFrom(...['<', '>', '</script>', '<img src=x>', '"', "'", '&', 'a', 'ß', '<!--', '-->', '=']), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((name) => visible.test(name));

test('text in a template is never markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`<p title="${text}">${text}</p>`.text).toMatch(/^<p title="[^<>"]*">[^<>"]*<\/p>$/s);
    }),
  );
});

test('no name adds a tag to the page, nor HTML to the plain words; the file for programs has the canonical bytes', async () => {
  const count = (text: string): number => (text.match(/<[a-z!/]/gi) ?? []).length;
  const usual = offerPage(await sampleOffer(), '');
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      const offer = await sampleOffer({ party: { name }, person: { name, identifier: name } });
      const [page, machine, plain] = offerFiles(offer, offerPage(offer, ''), null);
      expect(count(new TextDecoder().decode(page?.bytes))).toBe(count(usual));
      expect(machine?.bytes).toEqual(fileBytes(offer));
      expect(new TextDecoder().decode(plain?.bytes)).not.toMatch(/(^|[^\\])<[a-z!/]/i);
    }),
    { numRuns: 20 },
  );
});

test('an offer comes as page, machine form, plain words and mail, each whole and in both languages', async () => {
  const offer = await sampleOffer({ language: 'de' });
  const made = offerFiles(offer, offerPage(offer, ''), 'terms@northlight.example');
  const files = new Map(made.map(({ name, bytes }) => [name, bytes]));
  const named = (ending: string): string => `Bedingungen für Northlight Books.${ending}`;
  expect([...files.keys()]).toEqual(['html', 'json', 'md', 'eml'].map(named));
  const plain = new TextDecoder().decode(files.get(named('md')));
  for (const { terms, page } of languagesOf(offer)) {
    expect(plain).toContain(page.agreement);
    for (const clause of offer.schedule.clauses) expect(plain).toContain(clauseSentence(clause, terms));
    for (const sentence of [page.mailCounter(offer['@id']), page.mailDecline(offer['@id'])])
      expect(plain).toContain(sentence);
  }
  expect(plain).not.toContain('\\');
  const mail = await new PostalMime().parse(files.get(named('eml')) ?? new Uint8Array());
  expect(mail.to).toEqual([{ name: '', address: 'terms@northlight.example' }]);
  expect(mail.subject).toBe('Meine Bedingungen für Northlight Books');
  expect(mail.text).toContain('An die für Vertragsbedingungen');
  expect(mail.text).toContain('To whoever decides on terms');
  expect(mail.attachments.map(({ filename, content }) => [filename, new Uint8Array(content as ArrayBuffer)])).toEqual(
    ['html', 'json'].map((ending) => [named(ending), files.get(named(ending))]),
  );
});

test.each([
  ['Only the service (SD-BASE), Europe/Berlin: 3 - 4 + 5 | {6} & AT&T!', null],
  ['snake_case, #1 and a < b > c', null],
  ['*bold* _slanted_ `code` ~struck~', String.raw`\*bold\* \_slanted\_ \`code\` \~struck\~`],
  ['[a](b) ![c](d)', String.raw`\[a](b) !\[c](d)`],
  ['<b>&lt; &#60; <!-- C:\\', String.raw`\<b>\&lt; \&#60; \<!-- C:\\`],
  ['- a list', String.raw`\- a list`],
  ['+ a list', String.raw`\+ a list`],
  ['1. a list', String.raw`1\. a list`],
  ['> a quotation', String.raw`\> a quotation`],
  ['# a head #', String.raw`\# a head \#`],
  ['two\n\n    lines', 'two lines'],
])('Markdown has of %j only what it must escaped', (text, written) => {
  expect(markdownText(text)).toBe(written ?? text);
});

test('a mail keeps any subject and file name, and neither adds a header', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.uint8Array(), async (text, bytes) => {
      const mail = draftMail(`a ${text}\r\nBcc: x@y.example`, text, null, [
        { name: `n${text}"\r\nX-Evil: 1`, type: 'application/json', bytes: Uint8Array.from(bytes) },
      ]);
      const read = await new PostalMime().parse(mail);
      expect(read.headers.map(({ key }) => key).sort()).toEqual([
        'content-type',
        'mime-version',
        'subject',
        'x-unsent',
      ]);
      expect(read.attachments).toHaveLength(1);
      expect(new Uint8Array(read.attachments[0]?.content as ArrayBuffer)).toEqual(Uint8Array.from(bytes));
      expect(mail.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    }),
  );
});
