import { OfferInput, type WrittenProps } from './offer-input.tsx';

export interface SuggestInputProps extends WrittenProps {
  /** What is known already; anything else may be written too. */
  readonly known: readonly string[];
  /** Nothing else may be: then the only one that fits is meant, wherever it has what is written. */
  readonly isClosed?: boolean;
}

/** So many that the list scrolls, and shows that it does; who wants another writes on. */
const mostShown = 40;

/** Those that begin with what is written, then those that contain it; none where it is written out, so that Enter records it. */
export function suggestionsOf(known: readonly string[], written: string): readonly string[] {
  const text = written.trim().toLowerCase();
  if (text === '') return [];
  const holding = known.filter((name) => name.toLowerCase().includes(text));
  const beginning = holding.filter((name) => name.toLowerCase().startsWith(text));
  const fitting = [...new Set([...beginning, ...holding])].slice(0, mostShown);
  return fitting.length === 1 && fitting[0]?.toLowerCase() === text ? [] : fitting;
}

/** The one that Enter takes: the only one that begins with what is written; of a closed list else the only one that has it. */
export function meantOf(known: readonly string[], written: string, isClosed = false): string | null {
  const text = written.trim().toLowerCase();
  const fitting = suggestionsOf(known, written);
  const beginning = fitting.filter((name) => name.toLowerCase().startsWith(text));
  const [only, ...more] = isClosed && beginning.length === 0 ? fitting : beginning;
  return only === undefined || more.length > 0 ? null : only;
}

/** A field to write in that offers what is known. */
export function SuggestInput({ known, isClosed = false, ...written }: SuggestInputProps) {
  return (
    <OfferInput
      {...written}
      offered={suggestionsOf(known, written.value).map((name) => ({ id: name, text: name }))}
      onEnter={meantOf(known, written.value, isClosed)}
    />
  );
}
