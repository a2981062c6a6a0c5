import type { Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mergeCells } from '../../src/compose/cells.ts';
import { folderSource } from '../../src/load/folder.ts';
import { readShellFolder } from '../../src/load/word-shell.ts';
import type { Block, Bulletin, NodeData } from '../../src/model/bulletin.ts';
import type { Layout } from '../../src/model/layout.ts';
import { renderDocx } from '../../src/render/docx/document.ts';
import { projectRoot } from './examples.ts';

const shells = { zh: 'official-zh', en: 'report-en' } as const;

/** A bulletin that consists of a body. */
export function bulletinOf(body: readonly Block[], language: 'zh' | 'en'): Bulletin {
  return {
    masthead: [],
    body,
    colophon: [],
    properties: {
      title: '窗口工作周报',
      subject: '2023-21',
      creator: '中心',
      language,
      date: '2023-06-15',
      issue: '2023-21',
      draft: false,
    },
  };
}

/** The blocks as a Word file in the built-in shell of a language. */
export async function wordOf(
  body: readonly Block[],
  language: 'zh' | 'en' = 'zh',
  { layout, colophon = [] }: { layout?: Layout; colophon?: readonly Block[] } = {},
): Promise<Uint8Array> {
  const path = `templates/${shells[language]}/shell`;
  const { bytes } = await renderDocx({
    bulletin: { ...bulletinOf(body, language), colophon },
    ...(layout ? { layout } : {}),
    shell: { path, parts: readShellFolder(folderSource(projectRoot), path) },
    styles: new Map(),
    evaluate: () => '',
  });
  return bytes;
}

/** A table as a template writes it, with its marks for merged cells. */
export function tableOf(markdown: string, data: NodeData = {}): Table {
  const table = unified().use(remarkParse).use(remarkGfm).parse(markdown).children[0];
  if (table?.type !== 'table') throw new Error('no table');
  const merged = mergeCells({ ...table, data });
  if ('fault' in merged) throw new Error(JSON.stringify(merged));
  return merged;
}

/** One paragraph in a style, by role. */
export function styled(style: string, value: string): Block {
  return { type: 'styled', style, children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}
