/** The kinds of files that are not read, as far as people have a word for them. */
export type FileKind = 'picture' | 'pdf' | 'page' | 'calendar' | 'text' | 'mailbox' | 'program' | 'archive' | 'other';

const fileKinds: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'text/html': 'page',
  'text/calendar': 'calendar',
  'text/plain': 'text',
  'application/mbox': 'mailbox',
  'application/json': 'program',
  'application/zip': 'archive',
};
export const fileKindOf = (mediaType: string): FileKind =>
  mediaType.startsWith('image/') ? 'picture' : (fileKinds[mediaType] ?? 'other');

/** How a file's name ends, with its dot; empty where it has no ending. */
export const endingOf = (file: string): string => /\.[a-z0-9]{1,8}$/i.exec(file)?.[0].toLowerCase() ?? '';

/** What a file is, as people say it. */
export function fileKindText(mediaType: string, file: string): string {
  const ending = endingOf(file);
  const kinds: Readonly<Record<FileKind, string>> = {
    picture: 'a picture',
    pdf: 'a PDF',
    page: 'a web page',
    calendar: 'a calendar entry',
    text: 'plain text',
    mailbox: 'a whole mailbox',
    program: `a program’s file (${ending})`,
    archive: 'an archive',
    other: ending === '' ? 'a file of a kind that is not known' : `a file of a kind that is not known (${ending})`,
  };
  return kinds[fileKindOf(mediaType)];
}
