import type { Failure, RefusalCode } from '../../shared/api.ts';
import { words } from '../language/index.ts';

const isKnown = (code: string): code is RefusalCode => Object.hasOwn(words.refusal, code);

/** A failure in the window's language; in the words it came with where its code is not the agent's. */
export function failureText({ code, message, details }: Failure): string {
  if (!isKnown(code)) return message;
  // The agent sends with each code the details that its sentence takes. Source: shared/contract/refusals.ts
  const say = words.refusal[code] as (details: Failure['details']) => string;
  return say(details);
}
