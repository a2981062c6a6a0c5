import { loadYaml } from '../load/file.ts';
import type { Source } from '../load/source.ts';
import { type IssueId, parseIssueId } from '../model/issue.ts';
import { get, stringOf } from '../model/located.ts';
import { quote } from './yaml-text.ts';

/** A kind of bulletin that comes with the program as a small finished workspace. */
export interface Family {
  readonly name: string;
  readonly title: string;
  readonly language: string;
}

/** What a new workspace of a family is called; what is not given stays as in the family. */
export interface FamilyWishes {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
}

/** The families, by name. */
export function familiesOf(builtin: Source): readonly Family[] {
  return builtin.list('examples').flatMap(({ name, kind }): Family[] => {
    const root = kind === 'folder' ? loadYaml(builtin, `examples/${name}/bulletin.yaml`).root : undefined;
    const title = stringOf(get(root, 'title'));
    const language = stringOf(get(root, 'language'));
    return title === undefined || language === undefined ? [] : [{ name, title, language }];
  });
}

/** The files of a family by path, under the wished names; and its last issue. */
export function familyFiles(
  name: string,
  wishes: FamilyWishes,
  builtin: Source,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly last: IssueId } {
  const files = new Map<string, Uint8Array>();
  const collect = (folder: string): void => {
    for (const entry of builtin.list(`examples/${name}/${folder}`)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (generated.test(path)) continue;
      if (entry.kind === 'folder') collect(path);
      const content = entry.kind === 'file' ? builtin.read(`examples/${name}/${path}`) : undefined;
      if (content) files.set(path, content);
    }
  };
  collect('');
  const publication = new TextDecoder().decode(files.get('bulletin.yaml'));
  files.set('bulletin.yaml', new TextEncoder().encode(renamed(publication, wishes)));
  const issues = builtin.list(`examples/${name}/issues`).map((entry) => parseIssueId(entry.name));
  return { files, last: issues.filter((id) => id !== undefined).at(-1) ?? '' };
}

/** What is made anew in the workspace, or belongs to the example alone. */
const generated = /^(dist|expected|\.bulletin)(\/|$)|^\.git(ignore|attributes)$/;

/** Replaces the publication's own id, title and publisher, one line each, and leaves everything else as it is. */
function renamed(text: string, wishes: FamilyWishes): string {
  return (['id', 'title', 'publisher'] as const).reduce((changed, key) => {
    const value = wishes[key];
    return value === undefined
      ? changed
      : changed.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${quote(value)}`);
  }, text);
}
