import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Reference } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import type { Step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Press } from '../../ui/press.tsx';
import { Choice, type Option } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useAskOnce } from './ask-once.ts';
import { PartyInput, ProjectInput } from './name-inputs.tsx';
import { OrderInput } from './order-input.tsx';
import { Pencil } from './pencil.tsx';
import './correctable.css';

/** The records that a value may name. An order's value is its id, so it needs its name beside. */
export type Offers = 'party' | 'project' | { readonly order: Reference | null };

/** What a typed value comes to: the command that says so, asked about first where that is unlikely, or why it is none. */
export type Correction = { readonly step: Step; readonly doubt?: string | undefined } | { readonly error: string };

export interface CorrectableProps {
  /** What the value is called on the screen. */
  readonly name: string;
  /** The value as one would type it; empty where it is not known. */
  readonly typed: string;
  readonly read: (text: string) => Correction;
  /** What it can be, where that is one of a few. */
  readonly options?: readonly Option<string>[];
  /** What is offered while one writes; it is asked for only then. */
  readonly offers?: Offers;
  /** What is to be known while one writes it. */
  readonly hint?: string;
  readonly children: ReactNode;
}

interface EditorProps extends Omit<CorrectableProps, 'children'> {
  readonly onClose: () => void;
}

type InputProps = Pick<CorrectableProps, 'name' | 'options' | 'offers' | 'hint'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

function CorrectionInput({ name, options, offers, hint, value, onChange, error }: InputProps) {
  const label = words.entering.correctLabel(name);
  if (options !== undefined)
    return <Choice isFirst label={label} options={options} value={value} onChange={onChange} />;
  const field = { label, value, onChange, error, className: 'correction-field', isFirst: true };
  if (offers === undefined) return <TextInput {...field} hint={hint} />;
  switch (offers) {
    case 'party':
      return <PartyInput {...field} />;
    case 'project':
      return <ProjectInput {...field} />;
    default:
      return <OrderInput {...field} present={offers.order} />;
  }
}

function Editor({ name, typed, read, options, offers, hint, onClose }: EditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const entry = useEntry<'value'>({ value: typed });
  useKeys(form, (event) => {
    if (event.key !== 'Escape') return;
    // Escape leaves the field, not the story around it.
    event.stopPropagation();
    onClose();
  });
  const ask = useAskOnce();
  const save = async () => {
    const text = entry.values.value.trim();
    if (text === typed) return onClose();
    const correction = read(text);
    const recorded = await entry.submit({
      errors: { value: 'error' in correction ? correction.error : ask(correction.doubt) },
      sentence: words.recording.corrected(name),
      steps: () => ('step' in correction ? [correction.step] : []),
    });
    if (recorded !== null) onClose();
  };
  return (
    <Form
      ref={form}
      className="correction"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <CorrectionInput
        name={name}
        {...(options === undefined ? {} : { options })}
        {...(offers === undefined ? {} : { offers })}
        {...(hint === undefined ? {} : { hint })}
        value={entry.values.value}
        onChange={entry.set('value')}
        error={entry.errors.value ?? entry.failure?.message}
      />
      <Press look="quiet" isSubmit>
        {words.entering.keep}
      </Press>
      <Press look="quiet" onPress={onClose}>
        {words.entering.cancel}
      </Press>
    </Form>
  );
}

/** A value that the person may correct where it stands: their word outranks what was read. */
export function Correctable({ children, ...rest }: CorrectableProps) {
  const [isOpen, setOpen] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Back to where one came from, once it is drawn again.
    if (wasOpen.current && !isOpen) pencil.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <Editor {...rest} onClose={() => setOpen(false)} />;
  return (
    <span className="correctable">
      <span className="correctable-value">{children}</span>
      <Pencil ref={pencil} name={rest.name} onPress={() => setOpen(true)} />
    </span>
  );
}
