import type { BulletinProperties } from '../../model/bulletin.ts';
import { escapeText } from '../xml/escape.ts';
import type { Additions } from './additions.ts';

const packageRelations = '_rels/.rels';
const corePart = 'docProps/core.xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Writes the core properties into the shell's own part, wherever it lies, or into a new one. ISO/IEC 29500-2, 11. */
export function addCoreProperties(
  properties: BulletinProperties,
  parts: Map<string, Uint8Array>,
  additions: Additions,
): void {
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  const relations = text(packageRelations);
  const own =
    /<Relationship\b[^>]*\bType="[^"]*\/metadata\/core-properties"[^>]*>/.exec(relations)?.[0] ?? '';
  const target = /\bTarget="\/?([^"]+)"/.exec(own)?.[1];
  const name = target ?? corePart;
  const isTyped = text('[Content_Types].xml').includes(`"/${name}"`);
  additions.add(name, new TextEncoder().encode(coreProperties(properties)), isTyped ? undefined : coreType);
  if (target !== undefined) return;
  const relation = `<Relationship Id="rIdAddedCore" Type="${coreRelation}" Target="${corePart}"/>`;
  const related = relations.replace('</Relationships>', () => `${relation}</Relationships>`);
  parts.set(packageRelations, new TextEncoder().encode(related));
}

/** docProps/core.xml: title, publisher and the issue's own date; never a clock. */
function coreProperties({ title, subject, creator, language, date, draft }: BulletinProperties): string {
  const status = draft ? `<cp:contentStatus>${language === 'zh' ? '草稿' : 'Draft'}</cp:contentStatus>` : '';
  const moment = `${date}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(subject)}</dc:subject><dc:creator>${escapeText(creator)}</dc:creator><cp:lastModifiedBy>${escapeText(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified><dc:language>${language === 'zh' ? 'zh-CN' : 'en'}</dc:language>${status}</cp:coreProperties>
`;
}
