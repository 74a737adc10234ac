const headerLine = /^[!-9;-~]+[ \t]*:/;

/**
 * Mends two faults that mail in the wild has, and that parsers lose text to: a boundary that follows the head without the
 * empty line between, and a multipart body whose head does not say so. Other mail comes back as it is.
 */
export function repairMail(bytes: Uint8Array): Uint8Array {
  const { lines, bodyAt, separated } = readHead(bytes);
  const firstBodyLine = latin1(bytes.subarray(bodyAt, bodyAt + 200)).split(/\r?\n/, 1)[0] ?? '';
  const declaresType = lines.some((line) => /^content-type\s*:/i.test(line));
  const boundary = /^--([!-~]{1,70})\s*$/.exec(bodyStart(bytes, bodyAt))?.[1];
  if (!declaresType && boundary !== undefined && holdsPart(bytes, bodyAt)) {
    const head = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary.replace(/(["\\])/g, '\\$1')}"\r\n`;
    return join(ascii(head), bytes.subarray(0, headEnd(bytes, bodyAt)), ascii('\r\n'), bytes.subarray(bodyAt));
  }
  if (!separated && firstBodyLine.startsWith('--')) {
    return join(bytes.subarray(0, bodyAt), ascii('\r\n'), bytes.subarray(bodyAt));
  }
  return bytes;
}

/** Where the head ends: at the first empty line, or at the first line that is none of a head's. */
export function readHead(bytes: Uint8Array): { lines: string[]; bodyAt: number; separated: boolean } {
  const lines: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = latin1(bytes.subarray(at, Math.min(end, at + 2000))).replace(/\r?\n$/, '');
    if (line === '') return { lines, bodyAt: end, separated: true };
    const isFirst = lines.length === 0;
    if (!headerLine.test(line) && !/^[ \t]/.test(line) && !(isFirst && line.startsWith('From '))) break;
    lines.push(line);
    at = end;
  }
  return { lines, bodyAt: at, separated: false };
}

function bodyStart(bytes: Uint8Array, bodyAt: number): string {
  return (
    latin1(bytes.subarray(bodyAt, bodyAt + 400))
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? ''
  );
}

function holdsPart(bytes: Uint8Array, bodyAt: number): boolean {
  return /^\s*--[^\n]+\n(?:[!-9;-~]+:[^\n]*\n)*?content-type:/i.test(latin1(bytes.subarray(bodyAt, bodyAt + 2000)));
}

function headEnd(bytes: Uint8Array, bodyAt: number): number {
  let end = bodyAt;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end -= 1;
  while (end < bodyAt && bytes[end] !== 10) end += 1;
  return Math.min(bodyAt, end + 1);
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
