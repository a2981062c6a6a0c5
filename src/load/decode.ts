import { type Diagnostic, findingIn, findingInText } from '../diagnostics/diagnostic.ts';
import { SourceText } from '../model/origin.ts';

const defaultLimit = 2 * 1024 * 1024;
/** Findings about characters in one file; more would only repeat the same cause. */
const maximumFindings = 20;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Characters that never stand in a text: C0 and C1 controls except tab and line ends, bidi controls (they can make a
 * reader see another text than the one printed), noncharacters of all planes.
 */
const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\r(?!\n)|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

const sureMarker = /^[ \t]*(?:<{7}|>{7})(?=[ \t\r\n]|$)/m;
const anyMarker = /^[ \t]*(<{7}|>{7}|={7}|\|{7})(?=[ \t\r\n]|$)/m;

/** First bytes of files that are renamed to .yaml now and then. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: '@office-file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: '@old-office-file' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: '@pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: '@picture' },
  { bytes: [0xff, 0xd8, 0xff], what: '@picture' },
];

/** Bytes of a file as text, or findings that say what they are instead. Any finding means there is no text. */
export function decode(
  path: string,
  bytes: Uint8Array,
  limit: number = defaultLimit,
): { source?: SourceText; diagnostics: Diagnostic[] } {
  if (bytes.length > limit) {
    const args = { size: printSize(bytes.length), limit: printSize(limit) };
    return { diagnostics: [findingIn('file-too-large', path, { args })] };
  }
  const what = signatures.find(({ bytes: start }) =>
    start.every((byte, index) => bytes[index] === byte),
  )?.what;
  if (what) return { diagnostics: [findingIn('file-not-text', path, { args: { what } })] };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { diagnostics: [explainBytes(path, bytes)] };
  }
  const source = new SourceText(path, text);
  const diagnostics = checkCharacters(source);
  return diagnostics.length > 0 ? { diagnostics } : { source, diagnostics };
}

/** Places of characters that are not allowed in a text. */
export function* forbiddenCharacters(text: string): Generator<{ at: number; character: string }> {
  for (const match of text.matchAll(forbidden)) yield { at: match.index, character: match[0] };
}

/** `U+202E`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function checkCharacters(source: SourceText): Diagnostic[] {
  const { text, path } = source;
  const encoding = wideEncoding(text);
  if (encoding) return [findingIn('file-not-utf8', path, { args: { encoding } })];
  const diagnostics: Diagnostic[] = [];
  let hasLoneReturn = false;
  for (const { at, character } of forbiddenCharacters(text)) {
    const span = [at, at + character.length] as const;
    if (character !== '\r') {
      const args = { character: nameCharacter(character) };
      diagnostics.push(findingInText('character-forbidden', source, span, { args }));
    } else if (!hasLoneReturn) {
      hasLoneReturn = true;
      diagnostics.push(findingInText('line-end-cr', source, span));
    }
    if (diagnostics.length === maximumFindings) break;
  }
  const marker = conflictMarker(text);
  if (marker) {
    const [start, end] = marker;
    const args = { marker: text.slice(start, end) };
    diagnostics.push(findingInText('conflict-marker', source, marker, { args }));
  }
  return diagnostics;
}

/** Span of the first conflict marker. A line of seven = alone may underline a heading, so it needs company. */
function conflictMarker(text: string): readonly [number, number] | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  if (!sureMarker.test(text)) return undefined;
  const match = anyMarker.exec(text);
  if (!match?.[1]) return undefined;
  const end = match.index + match[0].length;
  return [end - match[1].length, end];
}

/** ASCII text saved as UTF-16 without a byte-order mark is valid UTF-8 in which every other character is NUL. */
function wideEncoding(text: string): string | undefined {
  if (text.length < 4) return undefined;
  if (text[1] === '\0' && text[3] === '\0') return 'UTF-16 LE';
  return text[0] === '\0' && text[2] === '\0' ? 'UTF-16 BE' : undefined;
}

/** What bytes that are not UTF-8 are: another encoding, no text at all, or a text damaged at one place. */
function explainBytes(path: string, bytes: Uint8Array): Diagnostic {
  const encoding = markedEncoding(bytes);
  if (encoding) return findingIn('file-not-utf8', path, { args: { encoding } });
  if (bytes.includes(0)) return findingIn('file-not-text', path, { args: { what: '@binary' } });
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const chinese =
    count(lossy, /\p{Script=Han}/gu) > count(lossy, /\ufffd/g) ? undefined : decodeChinese(bytes);
  if (chinese === undefined) {
    const start = soundText(bytes).length;
    return findingInText('file-not-utf8', new SourceText(path, lossy), [start, start + 1]);
  }
  // The frame shows the text as its editor sees it, from the first character that is not ASCII.
  const start = chinese.search(/[^\0-\x7f]/);
  const args = { encoding: 'GB18030 (GBK)' };
  return findingInText('file-not-utf8', new SourceText(path, chinese), [start, start + 1], { args });
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16 BE' : undefined;
}

/** The text if the bytes are Chinese in GB18030 (of which GBK and GB2312 are parts). */
function decodeChinese(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const foreign = count(text, /[^\0-\x7f]/gu);
    const known = count(text, /[\u4e00-\u9fa5\u3000-\u301f\uff00-\uff5e\u2014\u2018-\u201d\u2026\u00b7]/g);
    return known >= foreign * 0.8 ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Text before the first byte that is not UTF-8. */
function soundText(bytes: Uint8Array): string {
  let text = '';
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function printSize(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  if (mebibytes >= 1) return `${Math.ceil(mebibytes * 10) / 10} MiB`;
  return bytes >= 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${bytes} B`;
}
