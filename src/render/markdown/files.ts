import type { Nodes } from 'mdast';
import type { Artifact } from '../../model/artifact.ts';
import type { Bulletin } from '../../model/bulletin.ts';
import { renderChartSvg } from '../svg/chart.ts';

/** The files that the Markdown refers to: its pictures as they were sent, its charts as SVG. Each once. */
export function filesBeside({ masthead, body, colophon, properties }: Bulletin): readonly Artifact[] {
  const files = new Map<string, Uint8Array>();
  const visit = (node: Nodes): void => {
    if (node.type === 'image' && node.data?.picture)
      files.set(node.data.picture.file, node.data.picture.bytes);
    if (node.type === 'chart')
      files.set(node.file, new TextEncoder().encode(renderChartSvg(node, properties.language)));
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'colophon') for (const child of node.after) visit(child);
  };
  for (const block of [...masthead, ...body, ...colophon]) visit(block);
  return [...files].map(([name, bytes]) => ({ name, bytes }));
}
