import type { Settings } from '../../../shared/api.ts';
import { settingBounds } from '../../../shared/contract/setting-bounds.ts';
import { words } from '../../language/index.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { Press } from '../../ui/press.tsx';

/** How verdicts are counted: what the person may try out. */
export type Counting = Pick<Settings, 'weights' | 'halfLifeDays'>;

export interface CountingFormProps {
  readonly counting: Counting;
  /** True where it is not what is set. */
  readonly isTried: boolean;
  /** What the ranks come to by it, in words; null where nothing is tried, or it is not known yet. */
  readonly effect: string | null;
  readonly onChange: (counting: Counting) => void;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}

const rangeOf = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  words.judgedBy.between(least, most);
const weighed = ['missed', 'met', 'exceeded'] as const;

/** What each verdict counts, and how fast it fades; the list below follows at once, and nothing is kept until one says so. */
export function CountingForm({ counting, isTried, effect, onChange, onKeep, onBack }: CountingFormProps) {
  const { weights, halfLifeDays } = counting;
  return (
    <section className="counting" aria-label={words.standings.tune}>
      <div className="counting-fields">
        {weighed.map((verdict) => (
          <NumberInput
            key={verdict}
            label={words.standings.weight(words.verdict[verdict])}
            value={weights[verdict]}
            onChange={(value) => onChange({ ...counting, weights: { ...weights, [verdict]: value ?? 0 } })}
            step={0.05}
            {...settingBounds.weight}
            error={rangeOf(settingBounds.weight)}
          />
        ))}
        <NumberInput
          label={words.standings.halfLife}
          value={halfLifeDays}
          onChange={(value) => onChange({ ...counting, halfLifeDays: value })}
          step={30}
          {...settingBounds.halfLifeDays}
          mayBeEmpty
          error={rangeOf(settingBounds.halfLifeDays)}
        />
      </div>
      <div className="counting-foot">
        <p className="counting-note" role="status">
          {isTried
            ? [words.standings.trying, effect].filter((part) => part !== null).join(' ')
            : words.standings.halfLifeMore}
        </p>
        {isTried ? (
          <>
            <Press look="main" onPress={onKeep}>
              {words.standings.keep}
            </Press>
            <Press onPress={onBack}>{words.standings.back}</Press>
          </>
        ) : null}
      </div>
    </section>
  );
}
