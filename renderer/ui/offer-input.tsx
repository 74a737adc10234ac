import { useContext, useEffect, useRef } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import './field.css';
import './form.css';
import './more-below.css';

export interface Offered {
  readonly id: string;
  readonly text: string;
  /** In soft ink behind it: what tells it from others of the same name. */
  readonly more?: string;
}

export interface WrittenProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly isFirst?: boolean;
  readonly className?: string;
}

export interface OfferInputProps extends WrittenProps {
  /** Shown as they are, whatever is written; anything else may be written too. */
  readonly offered: readonly Offered[];
  /** Comes before `onChange` with the text of the one that was picked. */
  readonly onPick?: (picked: Offered) => void;
  /** What Enter writes while the list is open and nothing in it is chosen; null where that is not clear. */
  readonly onEnter?: string | null;
}

interface LateOfferProps {
  readonly isThere: boolean;
  /** Says, once, whether something was written that nothing was offered for yet. */
  readonly takeWritten: () => boolean;
}

/** Opens the list when what fits comes to be known only after it was written; the library opens it as one writes. */
function LateOffer({ isThere, takeWritten }: LateOfferProps) {
  const list = useContext(ComboBoxStateContext);
  useEffect(() => {
    // The library draws this a second time, apart from the field, to see what there is to offer.
    if (list !== null && isThere && takeWritten() && list.isFocused) list.open(null, 'input');
  });
  return null;
}

/** A field to write in that offers something while one writes. */
export function OfferInput(props: OfferInputProps) {
  const {
    label,
    value,
    onChange,
    offered,
    onPick,
    onEnter = null,
    error,
    hint,
    isFirst = false,
    className = '',
  } = props;
  const isWritten = useRef(false);
  const takeWritten = () => {
    const was = isWritten.current;
    isWritten.current = false;
    return was;
  };
  return (
    // Where nothing is offered, Enter is the form's at once: the library may still think of the list that was there before.
    <div
      className="offer-input"
      role="presentation"
      onInput={() => {
        isWritten.current = true;
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter') return;
        if (offered.length === 0) return event.stopPropagation();
        const { target: input } = event;
        const isOpen = input instanceof Element && input.getAttribute('aria-expanded') === 'true';
        if (onEnter === null || !isOpen || input.hasAttribute('aria-activedescendant')) return;
        event.preventDefault();
        event.stopPropagation();
        onChange(onEnter);
      }}
    >
      <ComboBox
        className={`entry ${className}`}
        allowsCustomValue
        menuTrigger="input"
        inputValue={value}
        onInputChange={onChange}
        onChange={(key) => {
          const picked = offered.find(({ id }) => id === key);
          if (picked !== undefined) onPick?.(picked);
        }}
        items={offered}
        defaultFilter={() => true}
        isInvalid={error !== undefined}
        autoFocus={isFirst}
      >
        <LateOffer isThere={offered.length > 0} takeWritten={takeWritten} />
        <Label className="entry-label">{label}</Label>
        <Input className="field" autoComplete="off" spellCheck={false} />
        {hint === undefined || error !== undefined ? null : (
          <Text slot="description" className="entry-hint">
            {hint}
          </Text>
        )}
        <FieldError className="entry-error">{error}</FieldError>
        <Popover className="choice-popover">
          <ListBox className="choice-list suggest-list more-below">
            {({ id, text, more }: Offered) => (
              <ListBoxItem id={id} textValue={text} className="choice-option">
                {text}
                {more === undefined || more === '' ? null : <span className="suggest-more">{more}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
