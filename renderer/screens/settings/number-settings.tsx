import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Form, useLocale } from 'react-aria-components';
import type { Failure, InputOf } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { blamedPaths } from '../../state/use-entry.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { readNumber, typedNumber } from '../../ui/typed-number.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { type Part, titleOf } from '../../state/settings-parts.ts';
import { SettingsPart } from './settings-part.tsx';

/** A number of the settings, named as the contract names it; null is an empty field, where that has a meaning. */
export interface NumberField<N extends string> {
  readonly name: N;
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  readonly mayBeEmpty?: boolean;
}

type Values<N extends string> = Readonly<Record<N, number | null>>;
type Wrong<N extends string> = { readonly [K in N]?: string };

export interface NumberSettingsProps<N extends string> {
  readonly part: Part;
  /** What these numbers do. */
  readonly more: string;
  readonly fields: readonly NumberField<N>[];
  readonly changeOf: (values: Values<N>) => InputOf<'settings.change'>;
  /** What is wrong with numbers that are each right for themselves. */
  readonly wrongTogether?: (values: Values<N>) => Wrong<N>;
  /** The change that puts back what is usual. */
  readonly usual: InputOf<'settings.change'>;
  readonly children?: ReactNode;
}

/** The number a field says; undefined for none that it may hold. */
function numberIn<N extends string>(text: string, field: NumberField<N>): number | null | undefined {
  if (text.trim() === '') return field.mayBeEmpty === true ? null : undefined;
  const value = readNumber(text);
  const fits = value >= field.least && value <= field.most && (field.isWhole !== true || Number.isInteger(value));
  return fits ? value : undefined;
}

const rangeOf = <N extends string>({ least, most }: NumberField<N>): string => words.judgedBy.between(least, most);

/** What the agent has against single fields: it names each by the last step of its path. */
function wrongByAgent<N extends string>(failure: Failure | null, fields: readonly NumberField<N>[]): Wrong<N> {
  const blamed = failure === null ? [] : blamedPaths(failure).map((path) => path.at(-1));
  return Object.fromEntries(
    fields.filter(({ name }) => blamed.includes(name)).map((field) => [field.name, rangeOf(field)]),
  ) as Wrong<N>;
}

/** Some numbers by which is judged, applied together; a wrong one is named at its field, which gets the focus. */
export function NumberSettings<N extends string>(props: NumberSettingsProps<N>) {
  const { part, more, fields, changeOf, wrongTogether, usual, children } = props;
  const { locale } = useLocale();
  const [texts, setTexts] = useDraft<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map(({ name, value }) => [name, typedNumber(value, locale)])),
  );
  const [wrong, setWrong] = useState<Wrong<N>>({});
  const [attempts, setAttempts] = useState(0);
  const { change, failure, isBusy } = useSettingChange();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const keep = async (settings: InputOf<'settings.change'>) => {
    setWrong({});
    if (!(await change(words.settingsPage.changed(titleOf(part)), settings))) setAttempts(attempts + 1);
  };
  const save = async () => {
    const read = fields.map((field) => ({ field, value: numberIn(texts[field.name] ?? '', field) }));
    const values = Object.fromEntries(read.map(({ field, value }) => [field.name, value ?? null])) as Values<N>;
    const single = read.flatMap(({ field, value }) => (value === undefined ? [[field.name, rangeOf(field)]] : []));
    const found = single.length > 0 ? (Object.fromEntries(single) as Wrong<N>) : (wrongTogether?.(values) ?? {});
    if (Object.keys(found).length === 0) return keep(changeOf(values));
    setWrong(found);
    setAttempts(attempts + 1);
  };
  const refused = wrongByAgent(failure, fields);
  const isUnplaced = failure !== null && Object.keys(refused).length === 0;
  return (
    <SettingsPart part={part} more={more}>
      <Form
        ref={form}
        className="settings-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <div className="settings-numbers">
          {fields.map(({ name, label }) => (
            <TextInput
              key={name}
              label={label}
              value={texts[name] ?? ''}
              onChange={(text) => setTexts({ ...texts, [name]: text })}
              error={wrong[name] ?? refused[name]}
            />
          ))}
        </div>
        {children}
        {isUnplaced ? <Problem title={words.trouble.title} sentence={failure.message} /> : null}
        <div className="settings-foot">
          <Press isSubmit>{words.settingsPage.save}</Press>
          <Press look="quiet" label={`${words.judgedBy.usual}: ${titleOf(part)}`} onPress={() => void keep(usual)}>
            {words.judgedBy.usual}
          </Press>
        </div>
      </Form>
    </SettingsPart>
  );
}
