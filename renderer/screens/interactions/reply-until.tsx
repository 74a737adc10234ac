import { replyNorms } from '../../../shared/judge/reply-norms.ts';
import type { Channel, Instant } from '../../../shared/model/index.ts';
import { instantText, todayHere, words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { DayField, readingFrom } from '../entering/index.ts';

export interface ReplyUntilProps {
  /** The name of the one who is asked, perhaps still being written. */
  readonly party: string;
  readonly channel: Channel;
  /** When it was asked; null for just now. */
  readonly heldAt: Instant | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** What leaving the day out means, with the day it then is. */
function useEmptyHint({ party, channel, heldAt }: Pick<ReplyUntilProps, 'party' | 'channel' | 'heldAt'>): string {
  const { value: due, of } = useOwnAnswer('interactions.replyDue', {
    channel,
    ...(party === '' ? {} : { party }),
    ...(heldAt === null ? {} : { heldAt }),
  });
  if (of === null) return '';
  if (due === null) return words.interactionsPage.dueByNothing;
  const { dueByPreset, dueBySetting, dueByTerms, span } = words.interactionsPage;
  const isPreset = due.minutes === replyNorms[channel]?.minutes;
  const because = due.basis === 'promised' ? dueByTerms : isPreset ? dueByPreset : dueBySetting;
  return because(instantText(due.until), span(due.minutes, due.clock));
}

/** By when an answer is awaited: a day, or what is agreed or usual. */
export function ReplyUntil({ value, onChange, error, ...asked }: ReplyUntilProps) {
  return (
    <DayField
      label={words.interactionsPage.byWhen}
      value={value}
      onChange={onChange}
      reading={readingFrom(todayHere())}
      emptyHint={useEmptyHint(asked)}
      error={error}
      isTimed
    />
  );
}
