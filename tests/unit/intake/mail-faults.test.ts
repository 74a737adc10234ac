import { describe, expect, test } from 'vitest';
import {
  UnreadableDocument,
  legibleDocument,
  mediaTypeOf,
  readingOfFailure,
} from '../../../electron/agent/intake/index.ts';
import { documentOf, entryOf, entriesOf } from './documents.ts';

const head = 'From: "Amazon.co.uk" <order-update@amazon.co.uk>\nTo: a@mail.example\nSubject: Delivered: "Lamp"\n';
const date = 'Date: Sat, 28 Nov 2020 14:44:43 +0000\n';
const order = '205-2169302-5352337';
const delivered = { relevant: true, event: 'delivered', eventOn: '2020-11-28', orderNumbers: [order] };

describe('mail that is not as it should be', () => {
  test('a boundary right after the head hides nothing', async () => {
    const mail = `${head}${date}MIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary="--x1"\n----x1\nContent-Type: text/html; charset=utf-8\n\n<p>Your package was delivered!</p><p>Order #${order}</p>\n----x1--\n`;
    for (const text of [mail, mail.replaceAll('\n', '\r\n')]) {
      expect((await entryOf(documentOf('a.eml', text))).reading).toMatchObject(delivered);
    }
  });

  test('a multipart body is found where the head does not tell of it', async () => {
    const mail = `${head}${date}\n------=_Part_7\nContent-Type: text/html;charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Your package=20was deliv=\nered</p><b>Order #${order}</b>\n------=_Part_7--\n`;
    expect((await entryOf(documentOf('a.eml', mail))).reading).toMatchObject(delivered);
  });

  test('a wrongly declared character set is noticed, whichever way', async () => {
    const body = (charset: string): string =>
      `${head}${date}MIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\n\nYour package was delivered – £5 café “Lampe”\nOrder #${order}\n`;
    const asUtf8 = documentOf('a.eml', Buffer.from(body('iso-8859-1'), 'utf8'));
    expect((await legibleDocument(asUtf8)).text).toContain('£5 café “Lampe”');
    const windows = Buffer.from(
      body('utf-8').replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'),
      'latin1',
    );
    expect((await legibleDocument(documentOf('b.eml', windows))).text).toContain('– £5 café “Lampe”');
    const declared = Buffer.from(
      body('windows-1252').replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'),
      'latin1',
    );
    expect((await legibleDocument(documentOf('c.eml', declared))).text).toContain('– £5 café “Lampe”');
  });

  test('scripts, styles, comments and hidden text are never read; deep nesting is', async () => {
    const html = `<script>Order #111-1111111-1111111</script><style>#a{content:"Order #222-2222222-2222222"}</style><!-- Order #333-3333333-3333333 --><div hidden>Order #444-4444444-4444444</div><p style="DISPLAY : none">Order #555-5555555-5555555</p>${'<div>'.repeat(20_000)}Your package was delivered<br>Order #${order}<img src="https://track.example/x.gif">`;
    const mail = `${head}${date}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`;
    expect((await entryOf(documentOf('a.eml', mail))).reading).toMatchObject(delivered);
  });

  test('what the HTML shows counts, not the text part', async () => {
    const mail = `${head}${date}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour package was delivered. Order #999-9999999-9999999\n--b\nContent-Type: text/html\n\n<p>Your package was delivered</p>Order&nbsp;#205-21&#8203;69302-5352337\n--b--\n`;
    expect((await entryOf(documentOf('a.eml', mail))).reading).toMatchObject(delivered);
  });

  test('a mail without any date is read, but gives no facts', async () => {
    const { reading, drafts, occurred } = await entryOf(
      documentOf('a.eml', `${head}\nYour package was delivered\nOrder #${order}\n`),
    );
    expect(reading).toMatchObject({ relevant: true, event: 'delivered', eventOn: null });
    expect(reading.warnings.join()).toContain('no date');
    expect({ drafts, occurred }).toEqual({ drafts: [], occurred: null });
  });

  test('several days in one wording are left open', async () => {
    const mail = `${head.replace('Delivered', 'Ordered')}${date}\nArriving Monday, November 30\nOrder #${order}\nArriving Friday, December 4\nOrder #205-0000000-0000001\n`;
    const { reading, drafts } = await entryOf(documentOf('a.eml', mail));
    expect(reading.promised).toBeNull();
    expect(reading.warnings.join()).toContain('several days');
    expect(drafts.filter(({ kind }) => kind === 'order.placed').map(({ marks }) => marks.length)).toEqual([1, 1]);
  });
});

describe('documents that cannot be read', () => {
  const failure = async (name: string, content: string | Uint8Array): Promise<UnreadableDocument> => {
    const error: unknown = await entriesOf(documentOf(name, content)).catch((reason: unknown) => reason);
    if (!(error instanceof UnreadableDocument)) throw new Error(`${name} was read`);
    return error;
  };

  test('each has its code, and a sentence with its name', async () => {
    const table = '"Website","Order ID","Order Date","Currency"\n"Amazon.com","1","2","USD"\n';
    const failures = [
      [await failure('none.eml', ''), 'empty'],
      [await failure('photo.eml', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'unknown_format'],
      [await failure('list.csv', 'a,b,c,d\n1,2,3,4\n'), 'unknown_format'],
      [await failure('orders.csv', table), 'missing_columns'],
      [await failure('cut.csv', `${table}"Amazon.com","1`), 'truncated'],
      [await failure('odd.csv', Buffer.from('Order ID,a\u0000,b,c,d\n', 'latin1')), 'bad_encoding'],
      [
        await failure('huge.eml', Buffer.concat([Buffer.from(`${head}\n`), Buffer.alloc(65 * 1024 * 1024, 65)])),
        'too_large',
      ],
    ] as const;
    for (const [error, code] of failures) expect(error.code).toBe(code);
    expect(failures[3][0].message).toContain('“orders.csv”');
    expect(failures[3][0].message).toContain('“Total Owed”');
  });

  test('bytes that are no mail are not called an empty one', async () => {
    const reasonOf = async (bytes: Uint8Array) => (await entryOf(documentOf('broken.eml', bytes))).reading.reason;
    expect(await reasonOf(new Uint8Array(3000).fill(255))).toBe('unreadable');
    expect(await reasonOf(Buffer.from('q83vEjRWeJA'.repeat(300)))).toBe('unreadable');
    expect(await reasonOf(Buffer.from(`From: a@mail.example\n${date}\n`))).toBe('empty');
  });

  test('a failure has a reading of its own', async () => {
    const document = documentOf('none.eml', '');
    expect(readingOfFailure(document, await failure('none.eml', ''))).toMatchObject({
      file: 'none.eml',
      relevant: false,
      reason: 'empty',
    });
  });
});

test('a document is what it holds, whatever it is called', () => {
  expect(mediaTypeOf(documentOf('x.csv', `${head}${date}\nhello`))).toBe('message/rfc822');
  expect(mediaTypeOf(documentOf('x.eml', '\ufeffa,b,c,d\n1,2,3,4'))).toBe('text/csv');
  expect(mediaTypeOf(documentOf('x', '%PDF-1.7'))).toBe('application/pdf');
});
