/** Answers to what was asked, and contacts that may be some. */
export const answers: readonly (readonly [locale: string, line: string, told: Readonly<Record<string, string>>])[] = [
  [
    'en-US',
    'Northlight Books answered',
    { says: 'interaction', party: 'Northlight Books', direction: 'inbound', inReplyTo: 'q2', questions: 'q2 q1' },
  ],
  [
    'de-DE',
    'Northlight Books hat geantwortet',
    { says: 'interaction', party: 'Northlight Books', direction: 'inbound', inReplyTo: 'q2', questions: 'q2 q1' },
  ],
  // What was asked after it is not answered by it.
  [
    'de-DE',
    'Northlight Books hat mir gestern geantwortet',
    {
      says: 'interaction',
      party: 'Northlight Books',
      direction: 'inbound',
      on: '2026-11-22',
      inReplyTo: 'q1',
      questions: 'q1',
    },
  ],
  [
    'en-US',
    'got a reply from Northlight Books',
    { says: 'interaction', party: 'Northlight Books', direction: 'inbound', inReplyTo: 'q2', questions: 'q2 q1' },
  ],
  [
    'de-DE',
    'Antwort von Northlight Books bekommen',
    { says: 'interaction', party: 'Northlight Books', direction: 'inbound', inReplyTo: 'q2', questions: 'q2 q1' },
  ],
  // A call may be an answer and may be none.
  [
    'en-US',
    'Northlight Books called about the atlas',
    { says: 'interaction', party: 'Northlight Books', channel: 'phone', direction: 'inbound', questions: 'q2 q1' },
  ],
  // Nothing was asked of them.
  [
    'en-US',
    'Anker answered',
    { says: 'interaction', party: 'Anker', direction: 'inbound', unclear: 'channel: answered' },
  ],
  [
    'en-US',
    'reply from Anker',
    { says: 'interaction', party: 'Anker', direction: 'inbound', unclear: 'channel: reply' },
  ],
  // What I said answers nothing that I asked.
  [
    'en-US',
    'answered Northlight Books',
    { says: 'interaction', party: 'Northlight Books', direction: 'outbound', unclear: 'channel: answered' },
  ],
];
