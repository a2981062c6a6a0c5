import type { BulletinProperties } from '../../model/bulletin.ts';
import { escapeText } from '../xml/escape.ts';

/** docProps/core.xml: title, publisher and the issue's own date; never a clock. */
export function coreProperties({ title, subject, creator, language, date }: BulletinProperties): string {
  const moment = `${date}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(subject)}</dc:subject><dc:creator>${escapeText(creator)}</dc:creator><cp:lastModifiedBy>${escapeText(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified><dc:language>${language === 'zh' ? 'zh-CN' : 'en'}</dc:language></cp:coreProperties>
`;
}
