import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/model/publication.ts';

/** One file of clean prose. */
export interface CorpusFile {
  /** Its name without the ending: `water`. */
  readonly name: string;
  /** The year of dates that are written without one; its first comment says so. */
  readonly year: number;
  readonly paragraphs: readonly { readonly line: number; readonly text: string }[];
}

/** A whole clean issue. */
export interface CorpusIssue {
  readonly period: string;
  readonly items: readonly {
    readonly section: string;
    readonly department: string;
    readonly date?: string;
    readonly text: string;
  }[];
}

const root = join(import.meta.dirname, '../corpus');

export function corpusFiles(language: Language): readonly CorpusFile[] {
  return readdirSync(join(root, language))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const lines = readFileSync(join(root, language, file), 'utf8').split('\n');
      const paragraphs = lines
        .map((text, index) => ({ line: index + 1, text: text.trim() }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
      return {
        name: basename(file, '.txt'),
        year: Number(/(?<!\d)\d{4}(?!\d)/.exec(lines[0] ?? '')?.[0] ?? 2023),
        paragraphs,
      };
    });
}

/** In order of their periods. */
export function corpusIssues(): readonly CorpusIssue[] {
  const issues = parse(readFileSync(join(root, 'zh/issues.yaml'), 'utf8')) as CorpusIssue[];
  return issues.sort((a, b) => (a.period < b.period ? -1 : 1));
}
