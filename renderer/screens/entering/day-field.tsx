import { useRef } from 'react';
import {
  dayAfter,
  dayAndTime,
  dayText,
  type ReadDayOptions,
  readDay,
  readStretch,
  typedDay,
  words,
} from '../../language/index.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { unreadDay } from './unread-day.ts';
import './day-field.css';

export interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly reading: ReadDayOptions;
  readonly error?: string | undefined;
  readonly isFirst?: boolean;
  /** What an empty field means. */
  readonly emptyHint?: string;
  /** A time may follow: “wed 14:00”. */
  readonly isTimed?: boolean;
  /** All of several days are kept: “next week”. Else what is said of several is by the last. */
  readonly isStretch?: boolean;
}

/** A day, written as one says it: what was understood stands beside it. The arrow keys go a day on or back. */
export function DayField({
  label,
  value,
  onChange,
  reading,
  error,
  isFirst = false,
  emptyHint,
  isTimed = false,
  isStretch = false,
}: DayFieldProps) {
  const calendar = useRef<HTMLInputElement>(null);
  const said = isTimed ? dayAndTime(value) : { day: value, time: null };
  const after = said.time === null ? '' : ` ${said.time}`;
  const day = readDay(said.day, reading);
  const stretch = isStretch ? readStretch(value, reading) : null;
  const move = (key: string): boolean => {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    onChange(`${typedDay(dayAfter(day ?? reading.from, day === null ? 0 : key === 'ArrowUp' ? 1 : -1))}${after}`);
    return true;
  };
  return (
    <div className="day-field">
      <TextInput
        label={label}
        value={value}
        onChange={onChange}
        error={error}
        isFirst={isFirst}
        hint={
          value.trim() === ''
            ? (emptyHint ?? words.entering.dayHint)
            : day === null
              ? unreadDay(said.day, reading, words.entering.dayUnread)
              : stretch === null
                ? `${dayText(day)}${after}`
                : `${dayText(stretch.from)} – ${dayText(stretch.until)}`
        }
        onKeyDown={move}
        isReplaced
      />
      {/* For the mouse: by keyboard the field itself is quicker, and says as much. */}
      <button
        type="button"
        className="day-open"
        tabIndex={-1}
        aria-label={words.entering.calendar(label)}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3" fill="none" stroke="currentColor" />
        </svg>
      </button>
      <input
        ref={calendar}
        className="day-calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? '' : `${typedDay(event.target.value)}${after}`)}
      />
    </div>
  );
}
