import { words } from '../../language/index.ts';
import { Choice } from '../../ui/choice.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { Tick } from '../../ui/tick.tsx';

const { field, compose } = words.terms;

export interface WholeNumberProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number in reach; what is half typed changes nothing. */
export function WholeNumber({ label, value, least = 0, most, onChange }: WholeNumberProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      step={1}
      least={least}
      most={most}
      isWhole
      error={compose.error.number(least, most)}
      onChange={(number) => (number === null ? undefined : onChange(number))}
    />
  );
}

export interface NamedChoiceProps<T extends string> {
  readonly label: string;
  readonly of: readonly T[];
  readonly texts: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few that have words. */
export function NamedChoice<T extends string>({ label, of, texts, value, onChange }: NamedChoiceProps<T>) {
  const options = of.map((each) => ({ value: each, text: texts[each] }));
  return <Choice isNamed label={label} options={options} value={value} onChange={onChange} />;
}

export interface SeveralProps<T extends string> {
  readonly label: string;
  readonly of: readonly T[];
  readonly texts: Readonly<Record<T, string>>;
  readonly value: readonly T[];
  readonly onChange: (value: T[]) => void;
}

/** Any of a few that have words, in their own order. */
export function Several<T extends string>({ label, of, texts, value, onChange }: SeveralProps<T>) {
  return (
    <fieldset className="terms-ticks clause-several">
      <legend className="entry-label">{label}</legend>
      <div className="terms-tick-grid">
        {of.map((each) => (
          <Tick
            key={each}
            isOn={value.includes(each)}
            onChange={(isOn) => onChange(of.filter((one) => (one === each ? isOn : value.includes(one))))}
          >
            {texts[each]}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

const countings = ['calendar_days', 'business_days'] as const;
type Counted = (typeof countings)[number];

export interface DayCountProps {
  readonly label: string;
  readonly days: number;
  readonly most?: number;
  readonly counted: Counted;
  readonly onChange: (days: number, counted: Counted) => void;
}

/** So many days, and which of them count. */
export function DayCount({ label, days, most = 3650, counted, onChange }: DayCountProps) {
  return (
    <>
      <WholeNumber label={label} value={days} most={most} onChange={(next) => onChange(next, counted)} />
      <NamedChoice
        label={field.counted}
        of={countings}
        texts={field.countedOf}
        value={counted}
        onChange={(next) => onChange(days, next)}
      />
    </>
  );
}
