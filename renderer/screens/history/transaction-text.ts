import { words } from '../../language/index.ts';

/** A transaction's summary in the window's language: the agent's own words where they are not known here. */
export function transactionText(summary: string): string {
  const [, back, rest] = /^(Taken back): (.*)$/s.exec(summary) ?? [];
  if (back === undefined || rest === undefined) return words.transaction[summary] ?? summary;
  return `${words.transaction[back] ?? back}: ${rest.split(', ').map(transactionText).join(', ')}`;
}
