import { loadYaml } from '../load/file.ts';
import type { Source } from '../load/source.ts';
import { get, stringOf } from '../model/located.ts';
import type { Session } from '../session.ts';

/** One template that a publication can use. */
export interface TemplateEntry {
  readonly name: string;
  readonly place: 'workspace' | 'built-in';
  readonly title?: string;
  /** The built-in template that supplies what it does not have. */
  readonly base?: string;
  /** Whether bulletin.yaml names it; a built-in one is hidden by one of the workspace with the same name. */
  readonly inUse: boolean;
}

/** Templates of the workspace, then the built-in ones, each in the order of their names. */
export function listTemplates({ workspace, builtin, publication }: Session): readonly TemplateEntry[] {
  const own = namesIn(workspace.source);
  const entry = (source: Source, place: TemplateEntry['place'], name: string): TemplateEntry => {
    const { root } = loadYaml(source, `templates/${name}/template.yaml`);
    const title = stringOf(get(root, 'title'));
    const base = stringOf(get(root, 'extends'));
    return {
      name,
      place,
      ...(title === undefined ? {} : { title }),
      ...(base === undefined ? {} : { base }),
      inUse: name === publication.template && (place === 'workspace' || !own.includes(name)),
    };
  };
  return [
    ...own.map((name) => entry(workspace.source, 'workspace', name)),
    ...namesIn(builtin).map((name) => entry(builtin, 'built-in', name)),
  ];
}

/** Names of the built-in templates. */
export function builtinNames({ builtin }: Session): readonly string[] {
  return namesIn(builtin);
}

/** Folders of templates that have a file. */
function namesIn(source: Source): readonly string[] {
  return source
    .list('templates')
    .filter(({ name, kind }) => kind === 'folder' && source.list(`templates/${name}`).length > 0)
    .map(({ name }) => name);
}
