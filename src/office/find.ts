import { posix, win32 } from 'node:path';

/** Variable that names LibreOffice's program where it is at no usual place. */
export const officeVariable = 'BULLETIN_SOFFICE';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isFile: (path: string) => boolean;
}

/**
 * Path of LibreOffice's program: what `BULLETIN_SOFFICE` names, else `soffice` or `libreoffice` on the PATH, else the
 * place where its installer puts it. What the variable names is taken or nothing: another version would make other pages.
 */
export function findOffice({ environment, platform, isFile }: Surroundings): string | undefined {
  const named = environment[officeVariable];
  if (named) return isFile(named) ? named : undefined;
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter(Boolean);
  const names = platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(environment, platform)].find(isFile);
}

function usualPlaces(environment: Surroundings['environment'], platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (platform === 'win32') {
    const folders = [environment['ProgramFiles'], environment['ProgramFiles(x86)']];
    return folders.flatMap((folder) =>
      folder ? [win32.join(folder, 'LibreOffice', 'program', 'soffice.com')] : [],
    );
  }
  return [
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
  ];
}
