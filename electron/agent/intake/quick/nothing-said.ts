import type { QuickDraft } from '../../../../shared/api.ts';
import { placeOf } from './days-said.ts';
import { type Line, spanOf, type Why } from './line.ts';
import { moneySaid } from './money-said.ts';
import type { Reading } from './read-line.ts';
import { delay } from './vocabulary.ts';

const form = (...parts: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\d-])(?:${parts.join('|')})(?![\p{L}\d-])`, 'iu');
const came =
  'arrived?|come|delivered|received|here|there|shipped|sent|dispatched|(?:an)?gekommen|da|geliefert|zugestellt|erhalten|bekommen|versandt|verschickt|versendet';

/** It is still to come, so there is nothing that it came to; the rest of such a sentence tells of days gone by. */
const wasToCome = form(
  String.raw`(?:should|ought to) have (?:been )?(?:here|${came})`,
  String.raw`was (?:supposed|meant|due) to (?:have )?(?:be |been )?(?:here|${came})`,
  String.raw`hätten?\s(?:[^,;]*\s)?(?:(?:an)?kommen|da sein|geliefert werden) (?:sollen|müssen)`,
  String.raw`sollten?\s(?:[^,;]*\s)?(?:gestern|vorgestern|schon|längst|bereits|eigentlich)\s(?:[^,;]*\s)?(?:(?:an)?kommen|da sein)`,
);
const notYet = form(
  String.raw`(?:has|have|had|is|are|was|were|does|do|did)(?:n[’']?t| not)(?: (?:yet|been|even|still|get|gotten))* (?:${came})(?: yet| so far)?(?=\s*$|\s*[,;.!]|\s+(?:on|in) time|\s+\p{L})(?: (?:on|in) time)?`,
  String.raw`(?:still|yet|noch|bisher|bislang) (?:not|nicht)(?: been)?(?: \p{L}+)? (?:${came})`,
  String.raw`(?:not|nicht)(?: been)? (?:${came})(?: yet| so far| (?:on|in) time)`,
  String.raw`not yet (?:been )?(?:${came})`,
  String.raw`(?:nicht|not) (?:shipped|sent|dispatched|versandt|verschickt|versendet|da|here)`,
  String.raw`(?:kam|kamen) (?:noch )?nicht (?:rechtzeitig|pünktlich)(?: an)?`,
  String.raw`(?:nicht (?:rechtzeitig|pünktlich)) (?:${came})`,
  String.raw`(?:(?:won[’']t|will not) (?:come|arrive)|kommt nicht mehr(?: an)?)(?=${delay})(?!\s+(?:until|till)\s)`,
);
const returned = form(
  String.raw`returned|sent (?:[^,;]{0,40}\s)?back|zurück(?:geschickt|gesandt|gegeben|gebracht)|retourniert`,
);
/** A thing that comes back was not ordered; where it is money, that was read before. */
const gotBack = form(
  String.raw`(?:bekomm(?:en?|t)|bekam(?:en)?|krieg(?:en?|t|ten?)) [^,;]{1,80} zurück`,
  String.raw`zurück(?:bekommen|gekriegt|erhalten)`,
  String.raw`(?:gets?|got|getting) (?:[^\s,;]+ ){1,6}back(?=\s*$|\s*[,;.!]|\s+(?:from|by|on|in|until|today|tomorrow|yesterday)(?!\p{L}))`,
);

/** What a line comes to that says nothing to record, with its doubts. */
export const nothingOf = (said: QuickDraft, line: Line): QuickDraft => ({
  ...said,
  order: null,
  orderNumber: null,
  trackingNumber: null,
  carrier: null,
  unclear: line.unclear,
});

/** What tells of an order and leaves nothing that could be recorded: never its opposite, and never an order. */
export function nothingSaid(line: Line, said: QuickDraft, { locale, currency }: Reading): QuickDraft | null {
  const all: readonly (readonly [RegExp, Why])[] = [
    [wasToCome, 'notYet'],
    [notYet, 'notYet'],
    [returned, 'returned'],
    [gotBack, 'words'],
  ];
  for (const [sentence, why] of all) {
    const match = sentence.exec(line.free);
    if (match === null) continue;
    const isOrder = moneySaid(line.copy(), placeOf(locale).language, currency) !== null;
    if (isOrder && (sentence === returned || sentence === gotBack)) continue;
    line.doubt(
      isOrder && sentence === wasToCome ? { from: match.index, until: line.text.trimEnd().length } : spanOf(match),
      why,
    );
    if (isOrder) return null;
    return nothingOf(said, line);
  }
  return null;
}
