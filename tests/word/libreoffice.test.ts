import { describe, expect, it } from 'vitest';
import type { Built } from '../../src/index.ts';
import { artifact, buildExample, exampleNames, markdownOf } from '../support/examples.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { structuresOf } from '../support/office-files.ts';
import { withoutSpaces, wordsOfMarkdown, wordsOfPdf } from '../support/texts.ts';

describe.skipIf(missingOffice)(
  `Word files in LibreOffice${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  () => {
    it('shows the words of the Markdown, all of them, once, in their order', {
      timeout: 180_000,
    }, async () => {
      const issues = (await Promise.all(exampleNames.map(buildExample))).flat();
      const nameOf = ({ artifacts }: Built) => artifacts[0]?.name.replace(/\.md$/, '') ?? '';
      const structures = structuresOf(
        new Map(issues.map((built) => [nameOf(built), artifact(built, '.docx')])),
      );
      for (const built of issues) {
        const name = nameOf(built);
        const shown = wordsOfPdf(structures.get(name) ?? '');
        expect(withoutSpaces(shown), name).toEqual(withoutSpaces(wordsOfMarkdown(markdownOf(built))));
      }
    });

    it('numbers the pages of the Chinese issue on the outer side', { timeout: 180_000 }, async () => {
      const [built] = await buildExample('service-hall-weekly');
      if (!built) throw new Error('no issue');
      const indents = pagesOf(artifact(built, '.docx')).map(
        (page) => /^( *)—\s*\d+\s*—/m.exec(page)?.[1]?.length ?? -1,
      );
      expect(indents.length).toBeGreaterThan(4);
      indents.forEach((indent, index) => {
        if (index % 2 === 0) expect(indent).toBeGreaterThan(20);
        else expect(indent).toBeLessThan(10);
      });
    });
  },
);
