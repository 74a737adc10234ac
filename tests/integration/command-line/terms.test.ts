import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { answer, counterpart, counterpartProcess, refused, temporaryFolder } from './counterpart.ts';

const now = ['--now', '2026-03-03T10:00:00Z'];
const later = ['--now', '2026-03-04T10:00:00Z'];

interface Offered {
  readonly subject: { readonly id: string };
  readonly files: readonly string[];
}

async function offered(): Promise<{ data: string; folder: string; file: string; id: string }> {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const made = (await answer([
    ...['--data', data, ...now, 'terms', 'offer', 'Northlight Books', '--out', folder],
  ])) as Offered;
  const file = made.files.find((name) => name.endsWith('.json')) ?? '';
  return { data, folder, file, id: made.subject.id };
}

/** The person's terms as they are, to be stated anew. */
async function mine(data: string): Promise<string[]> {
  const { agreement, schedule } = (await answer(['--data', data, 'terms', 'show'])) as Record<string, unknown>;
  return ['--agreement', String(agreement), '--schedule', JSON.stringify(schedule)];
}

/** The keys by which the person signs: what must not leave the data folder but in a backup of it. */
function secretsOf(data: string): Buffer[] {
  const database = new Database(path.join(data, 'counterpart.sqlite'), { readonly: true });
  const seeds = database.prepare('SELECT seed FROM party_key').pluck().all() as Buffer[];
  database.close();
  return seeds;
}

const everyFile = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file), readFileSync(file)]),
  );

describe('terms on the command line', () => {
  test('are offered, verified, answered and imported; both sides hold the same bytes', async () => {
    const { data, folder, file, id } = await offered();
    const about = (await answer(['terms', 'verify', file, ...later])) as Readonly<Record<string, unknown>>;
    expect(about).toMatchObject({ valid: true, kind: 'offer', company: 'Northlight Books', companyKey: null });
    // The digest is the one that the sentence to paste into a mail names.
    expect(readFileSync(file.replace(/json$/, 'md'), 'utf8')).toContain(String(about['digest']));
    const [out, agreement, key] = ['answer.json', 'agreement.json', 'key.json'].map((name) => path.join(folder, name));
    const said = await counterpart([
      ...['terms', 'answer', file, '--accept', '--name', 'Northlight Books', ...later],
      ...['--key', key ?? '', '--out', out ?? '', '--agreement', agreement ?? ''],
    ]);
    expect(said.stderr).toContain('Made a new key');
    expect(said.status).toBe(0);
    const both = await answer(['terms', 'verify', agreement ?? '', ...later]);
    const answered = (await answer(['terms', 'verify', out ?? '', ...later])) as Readonly<Record<string, unknown>>;
    expect(both).toMatchObject({
      ...{ valid: true, kind: 'agreement', company: 'Northlight Books' },
      ...{ personKey: about['personKey'], companyKey: answered['companyKey'] },
    });
    expect(answered).toMatchObject({
      ...{ offer: about['id'], offerDigest: about['digest'], status: 'ieee7012:AgreementAccepted' },
      companyKey: expect.stringMatching(/^did:key:z6Mk/) as string,
    });
    const imported = await answer(['--data', data, ...later, 'terms', 'import', out ?? '']);
    expect(imported).toMatchObject([{ state: 'accepted', negotiation: id, verdict: { valid: true } }]);
    const { agreementDocument } = (await answer(['--data', data, 'terms', 'show', id])) as {
      agreementDocument: string;
    };
    await answer(['--data', data, 'terms', 'compose', ...(await mine(data))]);
    const request = ['--party', 'Northlight Books', '--jurisdiction', 'EU', '--right', 'access'];
    await answer(['--data', data, 'request', ...request]);
    await answer(['--data', data, 'record', 'holding', '--party', 'Northlight Books', '--category', 'pd:Name']);
    const exported = path.join(folder, 'exported');
    await answer(['--data', data, 'export', exported]);
    const held = path.join(
      exported,
      'documents',
      `${agreementDocument.slice(0, 12)}-agreement_with_Northlight_Books.json`,
    );
    expect(readFileSync(held).equals(readFileSync(agreement ?? ''))).toBe(true);
    const secrets = secretsOf(data);
    expect(secrets).toHaveLength(1);
    const leaving = everyFile(exported);
    for (const table of ['terms', 'negotiation', 'request', 'holding'])
      expect(leaving.get(`${table}.csv`)?.toString().split('\n').length, table).toBeGreaterThan(2);
    expect([...leaving.keys()].filter((name) => name.startsWith('documents/'))).toHaveLength(3);
    for (const secret of secrets)
      for (const [name, bytes] of leaving)
        for (const form of [secret, ...(['hex', 'base64', 'base64url'] as const).map((as) => secret.toString(as))])
          expect([name, bytes.includes(form)]).toEqual([name, false]);
  });

  test('the page is verified and answered like the file for programs, and altered it is neither', async () => {
    const { file, folder } = await offered();
    const page = file.replace(/json$/, 'html');
    expect(await answer(['terms', 'verify', page, ...later])).toMatchObject({ valid: true, kind: 'offer' });
    expect(await answer(['terms', 'answer', page, '--accept', ...later])).toMatchObject({
      offer: { '@id': (JSON.parse(readFileSync(file, 'utf8')) as { '@id': string })['@id'] },
    });
    for (const [name, before, after, code, place] of [
      ['words', 'within one working day', 'within six working days', 'page_altered', 'character'],
      ['machine', '"minutes":1440', '"minutes":1441', 'altered', '/schedule/clauses/'],
    ] as const) {
      const altered = path.join(folder, `${name}.html`);
      expect(readFileSync(page, 'utf8')).toContain(before);
      writeFileSync(altered, readFileSync(page, 'utf8').replace(before, after));
      const { status, stdout, stderr } = await counterpart(['terms', 'verify', altered, '--json', ...later]);
      expect([status, JSON.parse(stdout)]).toMatchObject([1, { valid: false, kind: 'offer', reasons: [{ code }] }]);
      expect(stderr).toContain(`Place: ${place}`);
      expect((await counterpart(['terms', 'answer', altered, '--accept', ...later])).status).toBe(1);
    }
  });

  test('a company needs no data folder and no home for it, and none is made', async () => {
    const { file } = await offered();
    const [home, cwd] = ['home', 'work'].map((name) => path.join(temporaryFolder(), name));
    mkdirSync(cwd ?? '');
    const { HOME: _, APPDATA: __, XDG_DATA_HOME: ___, XDG_CONFIG_HOME: ____, ...env } = process.env;
    for (const place of [
      { env, cwd: cwd ?? '' },
      { env: { ...env, HOME: home }, cwd: cwd ?? '' },
    ]) {
      expect(counterpartProcess(['terms', 'verify', file, ...later], place)).toMatchObject({ status: 0, stderr: '' });
      const made = counterpartProcess(
        ['terms', 'answer', file, '--decline', '--reason', 'law', '--json', ...later],
        place,
      );
      expect([made.status, JSON.parse(made.stdout)]).toMatchObject([0, { status: 'ieee7012:AgreementRefused' }]);
    }
    expect([existsSync(home ?? ''), readdirSync(cwd ?? '')]).toEqual([false, []]);
  });

  test('the same key answers again', async () => {
    const [first, second] = [await offered(), await offered()];
    const key = path.join(first.folder, 'key.json');
    const keys = [];
    for (const { file } of [first, second]) {
      const made = await answer(['terms', 'answer', file, '--decline', '--reason', 'law', '--key', key, ...later]);
      keys.push((made as { assignee: { '@id': string } }).assignee['@id']);
    }
    expect(keys[0]).toBe(keys[1]);
  });

  test('another agreement of the roster can be offered back', async () => {
    const { file } = await offered();
    const made = await answer(['terms', 'answer', file, '--offer', 'SD-BASE-A', ...later]);
    expect(made).toMatchObject({ agreement: 'https://w3id.org/dpv/standards/ieee/7012#SD-BASE-A' });
  });

  test('an altered file is invalid, with the place, and is not answered', async () => {
    const { file, folder } = await offered();
    const altered = path.join(folder, 'altered.json');
    writeFileSync(altered, readFileSync(file, 'utf8').replace('"minutes":1440', '"minutes":1441'));
    const verified = await counterpart(['terms', 'verify', altered, '--json', ...later]);
    expect(verified.status).toBe(1);
    expect(JSON.parse(verified.stdout)).toMatchObject({ valid: false, kind: 'offer' });
    expect(verified.stderr).toMatch(/altered after signing\. Place: \/schedule/);
    const answered = await counterpart(['terms', 'answer', altered, '--accept', ...later]);
    expect(answered.status).toBe(1);
  });

  test.each([
    [['terms'], 'compose, offer, verify'],
    [['terms', 'answer', 'x.json'], '--accept'],
    [['terms', 'answer', 'x.json', '--accept', '--decline'], 'one of'],
    [['terms', 'answer', 'x.json', '--accept', '--colour', 'red'], '--colour'],
    [['terms', 'verify', '/nowhere/x.json'], '/nowhere/x.json'],
  ])('%j is wrong use', async (words, named) => {
    const { status, stderr } = await counterpart(words);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
  });

  test('wrong options of an answer name what they want', async () => {
    const { file } = await offered();
    const wrong = [
      [['--decline', '--reason', 'because'], 'not_our_practice'],
      [['--offer', 'SD-EVERYTHING'], 'SD-EVERYTHING'],
      [['--changes', '[{'], 'JSON'],
      [['--changes', '[1]'], '--changes'],
      [['--offer', 'SD-BASE-A', '--valid-days', '0'], '--valid-days'],
      [['--accept', '--name', 'A\u200bB'], '--name'],
      [['--accept', '--signatory', 'x'.repeat(121)], '--signatory'],
      [['--decline', '--note', 'x'.repeat(2001)], '--note'],
      [['--accept', '--out', file], 'is there already'],
      [['--accept', '--out', '/nowhere/answer.json'], '/nowhere/answer.json'],
      [['--accept', '--key', path.dirname(file)], path.dirname(file)],
      [['--accept', '--key', file], 'no key'],
    ] as const;
    for (const [words, named] of wrong) {
      const { status, stderr } = await counterpart(['terms', 'answer', file, ...words, ...later]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(named)]);
    }
  });

  test('an answer that the person’s side would refuse is not made', async () => {
    const { file, folder } = await offered();
    const [out, key, agreement] = ['answer.json', 'key.json', 'agreement.json'].map((name) => path.join(folder, name));
    const nothingIsWritten = (): void =>
      expect([out, key, agreement].filter((name) => existsSync(name ?? ''))).toEqual([]);
    const targets = ['--key', key ?? '', '--agreement', agreement ?? ''];
    const twice = await counterpart(['terms', 'answer', file, '--accept', ...targets, '--out', file, ...later]);
    expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    nothingIsWritten();
    for (const [words, named] of [
      [['--decline', '--note', 'See <a href="https://northlight.example/">our terms</a>.'], 'HTML'],
      [['--accept', '--name', 'Nоrthlight Books'], 'letters that pass for others'],
      [['--changes', '[{"clause":"dispatch","struck":true}]'], 'no such clause'],
    ] as const) {
      const { status, stderr } = await counterpart([
        'terms',
        'answer',
        file,
        ...words,
        ...targets,
        '--out',
        out ?? '',
        ...later,
      ]);
      expect([status, stderr]).toEqual([1, expect.stringContaining(named)]);
      nothingIsWritten();
    }
  });

  test('a second offer takes names of its own', async () => {
    const { data, folder } = await offered();
    const again = (await answer([
      ...['--data', data, ...later, 'terms', 'offer', 'Northlight Books', '--out', folder],
    ])) as Offered;
    expect(again.files.map((name) => path.basename(name)).toSorted()).toEqual(
      ['eml', 'html', 'json', 'md'].map((ending) => `terms for Northlight Books (2).${ending}`),
    );
    expect(again.files.every((name) => existsSync(name))).toBe(true);
  });

  test('an offer that cannot be made names what stands in its way', async () => {
    const data = temporaryFolder();
    for (const [words, named] of [
      [['A', '--name', 'R\u202eobin'], 'name'],
      [['A', '--kinds', 'pd:ShoeSize'], 'pd:TelephoneNumber'],
      [['A', '--out', path.join(data, 'counterpart.sqlite')], 'counterpart.sqlite'],
    ] as const)
      expect(await refused(['--data', data, ...now, 'terms', 'offer', ...words], 2)).toContain(named);
    expect(await answer(['--data', data, 'terms', 'list'])).toEqual({ items: [], next: null });
    for (const [name, shown] of [
      ['North\u200blight\u202e', 'Northlight'],
      ['書'.repeat(300), `${'書'.repeat(199)}…`],
    ] as const) {
      const out = temporaryFolder();
      const made: Offered = await answer(['--data', data, ...now, 'terms', 'offer', name, '--out', out]);
      const [page] = made.files;
      expect(await answer(['terms', 'verify', page ?? '', ...later])).toMatchObject({ valid: true });
      expect(readFileSync(page ?? '', 'utf8')).toContain(shown);
    }
  });
});
