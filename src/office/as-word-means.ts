import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word file as LibreOffice must read it to break lines as Word does. Its import takes `w:overflowPunct` (may a sign hang
 * over the edge of a line?) for its opposite (writerfilter, DomainMapper: `nIntValue == 0`), and may lose the sign that
 * then hangs over a justified line. Where nothing is written both let signs hang.
 */
export function asWordMeans(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^word\/[^/]*\.xml$/.test(name)) parts[name] = strToU8(turned(strFromU8(bytes)));
  }
  return zipSync(parts, { level: 1 });
}

function turned(xml: string): string {
  return xml.replace(/<w:overflowPunct\b[^>]*?(\/?)>/g, (element, empty: string) => {
    const isOff = /w:val\s*=\s*["'](?:0|false|off)["']/.test(element);
    return `<w:overflowPunct w:val="${isOff ? 1 : 0}"${empty}>`;
  });
}
