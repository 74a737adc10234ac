// What holds of facts and records, for histories that nobody thought of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldContext } from '../../../electron/agent/chain/context.ts';
import { fold } from '../../../electron/agent/chain/fold/index.ts';
import { usualSettings } from '../../../electron/agent/settings.ts';
import { histories, reordered } from './histories.ts';
import { Ledger, ledgerOf, withMarksOf } from './ledger.ts';

/** As many runs as a quick test allows; FC_RUNS asks for more. */
const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns: Number(process.env['FC_RUNS'] ?? numRuns) });

test('any order of the same documents gives the same records', () => {
  fc.assert(
    fc.property(reordered, ({ acts, other }) => {
      const [one, two] = [ledgerOf(acts), ledgerOf(other)];
      expect(two.tables()).toEqual(one.tables());
      one.close();
      two.close();
    }),
    runs(40),
  );
});

test('one import of all gives what one import of each gives', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const acts = history.filter(({ document }) => document !== null);
      const one = ledgerOf(acts);
      const together = new Ledger();
      together.learnTogether(acts);
      expect(together.tables()).toEqual(one.tables());
      one.close();
      together.close();
    }),
    runs(15),
  );
});

test('folding does not see in which order facts stand', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat()), (acts, stream) => {
      const ledger = ledgerOf(acts);
      const context = foldContext(ledger.database, { ...usualSettings('US'), zone: 'UTC' });
      const sorted = (folded: ReturnType<typeof fold>) =>
        Object.fromEntries(
          Object.entries(folded).map(([name, list]) => [
            name,
            (list as { id: string }[]).toSorted((first, second) => (first.id < second.id ? -1 : 1)),
          ]),
        );
      for (const facts of ledger.clusters()) {
        const keys = new Map(facts.map((fact) => [fact, stream.next().value]));
        const shuffled = facts.toSorted((first, second) => (keys.get(first) ?? 0) - (keys.get(second) ?? 0));
        expect(sorted(fold(shuffled, context))).toEqual(sorted(fold(facts, context)));
      }
      ledger.close();
    }),
    runs(20),
  );
});

test('importing twice is importing once', () => {
  fc.assert(
    fc.property(histories, (acts) => {
      const once = ledgerOf(acts);
      const twice = ledgerOf([...acts, ...acts.filter(({ document }) => document !== null)]);
      expect(twice.tables(true)).toEqual(once.tables(true));
      once.close();
      twice.close();
    }),
    runs(15),
  );
});

test('retracting a transaction gives the records of a history without it', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (acts, at) => {
      const index = at % acts.length;
      const without = ledgerOf(acts.filter((_, other) => other !== index));
      const ledger = new Ledger();
      const transactions = acts.map((act) => ledger.learn(act));
      const target = transactions[index];
      if (target === undefined || target === null) throw new Error('every act of a history is new');
      ledger.retract(target);
      const expected = without.tables();
      expect(withMarksOf(ledger.tables(), expected)).toEqual(expected);
      without.close();
      ledger.close();
    }),
    runs(30),
  );
});

test('taking an import back and importing again is importing', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (acts, at) => {
      const plain = ledgerOf(acts);
      const ledger = new Ledger();
      const transactions = acts.map((act) => ledger.learn(act));
      const index = at % acts.length;
      const [target, act] = [transactions[index], acts[index]];
      if (target === undefined || target === null || act === undefined) throw new Error('every act is new');
      if (act.document !== null) {
        ledger.retract(target);
        ledger.learn(act);
        expect(ledger.tables()).toEqual(plain.tables());
      }
      plain.close();
      ledger.close();
    }),
    runs(20),
  );
});

test('taking a retraction back brings everything to life again', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (acts, at) => {
      const ledger = new Ledger();
      const transactions = acts.map((act) => ledger.learn(act));
      const before = ledger.tables(true);
      const target = transactions[at % acts.length];
      if (target === undefined || target === null) throw new Error('every act is new');
      ledger.retract(ledger.retract(target));
      expect(ledger.tables(true)).toEqual(before);
      ledger.close();
    }),
    runs(12),
  );
});

test('building all records again gives the same tables', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.nat(), { maxLength: 3 }), (acts, back) => {
      const ledger = new Ledger();
      const transactions = acts.map((act) => ledger.learn(act));
      for (const at of new Set(back.map((number) => number % acts.length))) {
        const target = transactions[at];
        if (target !== undefined && target !== null) ledger.retract(target);
      }
      const kept = ledger.tables(true);
      ledger.rebuild();
      expect(ledger.tables(true)).toEqual(kept);
      ledger.close();
    }),
    runs(30),
  );
});

test('an id once given leads to a record for as long as its facts hold', () => {
  fc.assert(
    fc.property(histories, (acts) => {
      const ledger = new Ledger();
      const given = new Map<string, string>();
      const tables = ['party', '"order"', 'interaction', 'shipment'] as const;
      for (const act of acts) {
        ledger.learn(act);
        for (const table of tables) {
          const marked = table === 'shipment' ? 'marked = 1' : '1';
          for (const { id } of ledger.rows<{ id: string }>(table, marked)) given.set(id, table);
        }
      }
      const now = new Set(tables.flatMap((table) => ledger.rows<{ id: string }>(table).map(({ id }) => id)));
      for (const [id, table] of given) {
        const subject = ledger.subjectOf(id);
        expect(subject, `${table} ${id} is forgotten`).toBeDefined();
        expect(now.has(subject ?? ''), `${table} ${id} leads to ${String(subject)}, which is no record`).toBe(true);
      }
      ledger.close();
    }),
    runs(20),
  );
});
