import { Press } from './press.tsx';
import './problem.css';

export interface ProblemProps {
  readonly title: string;
  /** The sentence that says what went wrong. */
  readonly sentence: string;
  readonly again?: { readonly word: string; readonly onPress: () => void };
}

/** Something went wrong, and what to do about it; read out as soon as it appears. */
export function Problem({ title, sentence, again }: ProblemProps) {
  return (
    <div className="problem" role="alert">
      <p className="problem-title">{title}</p>
      <p className="problem-sentence">{sentence}</p>
      {again === undefined ? null : <Press onPress={again.onPress}>{again.word}</Press>}
    </div>
  );
}
