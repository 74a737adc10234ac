import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import type { InputOf } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** A number of the settings; null is an empty field, where that has a meaning. */
export interface NumberField<N extends string> {
  readonly name: N;
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  readonly mayBeEmpty?: boolean;
}

export interface NumberSettingsProps<N extends string> {
  readonly title: string;
  /** What these numbers do. */
  readonly more: string;
  readonly fields: readonly NumberField<N>[];
  readonly changeOf: (values: Readonly<Record<N, number | null>>) => InputOf<'settings.change'>;
  /** The change that puts back what is usual. */
  readonly usual: InputOf<'settings.change'>;
  readonly children?: ReactNode;
}

const written = (value: number | null): string => (value === null ? '' : String(value));

function readNumber<N extends string>(text: string, field: NumberField<N>): number | null | undefined {
  if (text.trim() === '') return field.mayBeEmpty === true ? null : undefined;
  const value = Number(text.trim().replace(',', '.'));
  const fits = value >= field.least && value <= field.most && (field.isWhole !== true || Number.isInteger(value));
  return fits ? value : undefined;
}

/** Some numbers by which is judged, applied together; a wrong one is named at its field. */
export function NumberSettings<N extends string>(props: NumberSettingsProps<N>) {
  const { title, more, fields, changeOf, usual, children } = props;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map(({ name, value }) => [name, written(value)])),
  );
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { change, failure, isBusy } = useSettingChange();
  const save = () => {
    const read = fields.map((field) => [field.name, readNumber(texts[field.name] ?? '', field)] as const);
    const bad = read.flatMap(([name, value]) => (value === undefined ? [name] : []));
    setWrong(bad);
    if (bad.length === 0) void change(changeOf(Object.fromEntries(read) as Record<N, number | null>));
  };
  return (
    <section className="settings-part" aria-label={title}>
      <h2 className="settings-title">{title}</h2>
      <p className="entry-hint">{more}</p>
      <Form
        className="settings-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) save();
        }}
      >
        <div className="settings-numbers">
          {fields.map(({ name, label, least, most }) => (
            <TextInput
              key={name}
              label={label}
              value={texts[name] ?? ''}
              onChange={(text) => setTexts({ ...texts, [name]: text })}
              error={wrong.includes(name) ? words.judgedBy.between(least, most) : undefined}
            />
          ))}
        </div>
        {children}
        {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
        <div className="settings-foot">
          <Press isSubmit isDisabled={isBusy}>
            {words.settingsPage.save}
          </Press>
          <Press
            look="quiet"
            label={`${words.judgedBy.usual}: ${title}`}
            isDisabled={isBusy}
            onPress={() => void change(usual)}
          >
            {words.judgedBy.usual}
          </Press>
        </div>
      </Form>
    </section>
  );
}
