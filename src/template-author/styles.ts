import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { WordShell } from '../model/template.ts';
import { type MissingStyle, Styles, type StyleType, shellRoles } from '../render/docx/styles.ts';
import { elements } from '../render/docx/xml-tree.ts';

/** A role and the kind of Word style that dresses it. */
export interface Role {
  readonly role: string;
  readonly type: StyleType;
}

/** A role, and the style that a shell has for it. */
export interface RoleStyle extends Role {
  /** Name of the style, as Word shows it. */
  readonly style: string;
  readonly isFound: boolean;
  /** Id of the style used instead. */
  readonly fallback?: string;
}

/** A font that a shell asks for. */
export interface ShellFont {
  readonly font: string;
  /** Names of the styles that ask for it; the document's defaults are `*`. */
  readonly styles: readonly string[];
}

const paragraphRoles = [
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'heading-5',
  'heading-6',
  'list',
  'quote',
  'caption',
  'unit-line',
  'note',
  'signature',
  'addressee',
  'picture',
  'footnote-text',
  'colophon',
  'print-run',
  'table-text',
  'table-head',
  'draft-notice',
];
const tableRoles = ['table', 'colophon-table'];
const characterRoles = ['strong', 'emphasis', 'link', 'run-in', 'draft-mark', 'footnote-reference'];

const of = (type: StyleType) => (role: string) => ({ role, type });

/** Every role that a bulletin can need a style for. */
export const allRoles: readonly Role[] = [
  ...paragraphRoles.map(of('paragraph')),
  ...tableRoles.map(of('table')),
  ...characterRoles.map(of('character')),
];

/** The styles of a shell for each role, found or not. `names` are those of template.yaml, by role. */
export function stylesFor(
  shell: WordShell,
  names: ReadonlyMap<string, string>,
  roles: readonly Role[],
): readonly RoleStyle[] {
  const xml = stylesXml(shell);
  const defined = definedStyles(xml);
  const styles = new Styles(xml, names);
  return roles.map(({ role, type }): RoleStyle => {
    const id = styles.id(type, role);
    if (styles.has(type, role)) {
      const found = defined.find((style) => style.id === id && style.type === type);
      return { role, type, style: found?.name ?? role, isFound: true };
    }
    const missing = lackingOf(xml, names, [{ role, type }]).at(-1);
    return {
      role,
      type,
      style: missing?.style ?? role,
      isFound: false,
      ...(missing ? { fallback: missing.fallback } : {}),
    };
  });
}

/** Styles that roles need and a shell lacks, those that they fall back on included. */
export function missingStyles(
  shell: WordShell,
  names: ReadonlyMap<string, string>,
  roles: readonly Role[],
): readonly MissingStyle[] {
  return lackingOf(stylesXml(shell), names, roles);
}

function lackingOf(
  xml: string,
  names: ReadonlyMap<string, string>,
  roles: readonly Role[],
): readonly MissingStyle[] {
  const styles = new Styles(xml, names);
  for (const { role, type } of roles) styles.id(type, role);
  return [...styles.missing.values()];
}

/** Styles that a template maps texts of its shell to, such as the masthead's name, and the shell lacks. */
export function missingShellStyles(
  shell: WordShell,
  names: ReadonlyMap<string, string>,
): readonly MissingStyle[] {
  const styles = new Styles(stylesXml(shell), names);
  return shellRoles
    .filter((role) => names.has(role) && !styles.has('paragraph', role))
    .map((role) => ({ style: names.get(role) ?? role, fallback: '—' }));
}

/** Fonts that the styles of a shell name, in the order of their first use; those of its theme under their real names. */
export function fontsOf(shell: WordShell): readonly ShellFont[] {
  const theme = themeFonts(textOf(shell, 'word/theme/theme1.xml'));
  const users = new Map<string, string[]>();
  for (const { name, element } of definedStyles(stylesXml(shell), true)) {
    for (const fonts of descendants(element, 'w:rFonts')) {
      for (const font of namedFonts(fonts, theme)) {
        const known = users.get(font) ?? [];
        users.set(font, known.includes(name) ? known : [...known, name]);
      }
    }
  }
  return [...users].map(([font, styles]) => ({ font, styles }));
}

/** Fonts of one `w:rFonts`: a theme's font wins over a named one. ISO/IEC 29500-1, 17.3.2.26. */
function namedFonts({ attributes }: XmlElement, theme: ReadonlyMap<string, string>): readonly string[] {
  const scripts = ['ascii', 'hAnsi', 'eastAsia', 'cs'];
  const fonts = scripts.flatMap((script) => {
    const key = attributes[script === 'cs' ? 'w:cstheme' : `w:${script}Theme`];
    const name = key === undefined ? attributes[`w:${script}`] : (theme.get(key) ?? key);
    return name === undefined || name === '' ? [] : [name];
  });
  return [...new Set(fonts)];
}

/** Fonts of a theme by the names that styles use for them: minorHAnsi, majorEastAsia and so on. */
function themeFonts(xml: string): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const level of ['major', 'minor']) {
    const part = new RegExp(`<a:${level}Font>(.*?)</a:${level}Font>`, 's').exec(xml)?.[1] ?? '';
    const typeface = (script: string) =>
      new RegExp(`<a:${script}\\b[^>]*\\btypeface="([^"]+)"`).exec(part)?.[1];
    const scripts = { latin: ['Ascii', 'HAnsi'], ea: ['EastAsia'], cs: ['Bidi'] };
    for (const [script, keys] of Object.entries(scripts)) {
      const font = typeface(script);
      if (font !== undefined) for (const key of keys) fonts.set(`${level}${key}`, font);
    }
  }
  return fonts;
}

interface DefinedStyle {
  readonly id: string | undefined;
  readonly type: string;
  readonly name: string;
  readonly element: XmlElement;
}

/** The styles of styles.xml, the document's defaults first where they are wanted. */
function definedStyles(xml: string, withDefaults = false): readonly DefinedStyle[] {
  const { root } = parseXml(xml);
  if (!root) return [];
  const defaults = withDefaults ? elements(root, 'w:docDefaults') : [];
  return [
    ...defaults.map((element) => ({ id: undefined, type: 'paragraph', name: '*', element })),
    ...elements(root, 'w:style').map((element) => ({
      id: element.attributes['w:styleId'],
      type: element.attributes['w:type'] ?? 'paragraph',
      name: elements(element, 'w:name')[0]?.attributes['w:val'] ?? '',
      element,
    })),
  ];
}

function descendants(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

function stylesXml(shell: WordShell): string {
  return textOf(shell, 'word/styles.xml');
}

function textOf({ parts }: WordShell, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}
