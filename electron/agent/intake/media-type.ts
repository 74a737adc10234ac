import type { IncomingDocument } from './document.ts';

/** What a document is: by what it holds, then by its ending. */
export function mediaTypeOf(document: Pick<IncomingDocument, 'name' | 'bytes'>): string {
  const head = Buffer.from(document.bytes.subarray(0, 4096));
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'application/zip';
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head.subarray(0, 4).toString('latin1'))) return 'image/*';
  const text = headText(head);
  const ending = /\.([a-z0-9]+)$/i.exec(document.name)?.[1]?.toLowerCase() ?? '';
  if (/^From \S+ .*\d{4}\r?\n[!-9;-~]+:/.test(text)) return 'application/mbox';
  if (looksLikeMail(text)) return 'message/rfc822';
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return 'text/html';
  if (/^\s*BEGIN:VCALENDAR/.test(text)) return 'text/calendar';
  if (/^\s*[[{]/.test(text) && ending === 'json') return 'application/json';
  if (looksLikeTable(text)) return 'text/csv';
  return endings[ending] ?? 'application/octet-stream';
}

const endings: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  csv: 'text/csv',
  mbox: 'application/mbox',
  json: 'application/json',
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  ics: 'text/calendar',
  zip: 'application/zip',
};

function headText(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.subarray(2).toString('utf16le');
  return head.toString('utf8').replace(/^\ufeff/, '');
}

const mailFields = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'return-path',
  'delivered-to',
  'message-id',
  'mime-version',
]);

function looksLikeMail(text: string): boolean {
  const lines = text.split(/\r?\n/, 30);
  const names = lines.map((line) => /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1]?.toLowerCase());
  if (names[0] === undefined) return false;
  return new Set(names.filter((name) => name !== undefined && mailFields.has(name))).size >= 2;
}

function looksLikeTable(text: string): boolean {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t'].some((separator) => first.split(separator).length >= 4);
}
