import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model/publication.ts';
import { findWorkspace } from './find-workspace.ts';

/**
 * Language of messages: `--lang`, BULLETIN_LANG, then the first of LC_ALL, LC_MESSAGES, LANG that names Chinese or
 * English, then the publication's own; English where there is none.
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  directory: string,
): Language {
  const flag = optionValue(argv, '--lang');
  const stated = asLanguage(flag) ?? asLanguage(environment['BULLETIN_LANG']);
  if (stated) return stated;
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '');
  return asLanguage(locale) ?? publicationLanguage(directory) ?? 'en';
}

/** The value of an option before any parser has run. */
export function optionValue(argv: readonly string[], option: string): string | undefined {
  const index = argv.findIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  const found = argv[index];
  if (index < 0 || found === undefined) return undefined;
  return found === option ? argv[index + 1] : found.slice(option.length + 1);
}

function asLanguage(value: string | undefined): Language | undefined {
  const prefix = value?.toLowerCase().slice(0, 2);
  return prefix === 'zh' || prefix === 'en' ? prefix : undefined;
}

/** Only a look at one line: the help must not wait for a parser. */
function publicationLanguage(directory: string): Language | undefined {
  const root = findWorkspace(directory).root;
  if (root === undefined) return undefined;
  try {
    return asLanguage(
      /^language:\s*["']?(\w+)/m.exec(readFileSync(join(root, 'bulletin.yaml'), 'utf8'))?.[1],
    );
  } catch {
    return undefined;
  }
}
