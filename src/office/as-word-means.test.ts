import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asWordMeans } from './as-word-means.ts';

describe('a Word file for LibreOffice', () => {
  it('has hanging signs the other way round, and everything else as it was', () => {
    const styles =
      '<w:pPr><w:overflowPunct w:val="0"/><w:overflowPunct/><w:overflowPunct w:val="true"></w:overflowPunct>好</w:pPr>';
    const picture = new Uint8Array([0, 255, 128, 7]);
    const docx = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/styles.xml': strToU8(styles),
      'word/media/a.png': picture,
    });
    const parts = unzipSync(asWordMeans(docx));
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toBe(
      '<w:pPr><w:overflowPunct w:val="1"/><w:overflowPunct w:val="0"/><w:overflowPunct w:val="0"></w:overflowPunct>好</w:pPr>',
    );
    expect([...(parts['word/media/a.png'] ?? [])]).toEqual([...picture]);
    expect(Object.keys(parts)).toEqual(['[Content_Types].xml', 'word/styles.xml', 'word/media/a.png']);
  });
});
