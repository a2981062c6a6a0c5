import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontsConfiguration, type Substitution, substitutions } from './fonts.ts';

export interface PrinterOptions {
  /** Path of LibreOffice's program. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Folder for temporary files. */
  readonly temporary: string;
  /** Aborted: the program is ended and `print` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Seconds that one document may take. */
  readonly timeLimit: number;
}

/** Makes PDF files of Word files by LibreOffice. */
export interface Printer {
  /** The PDF of a Word file. Rejects with a {@link PrintError}. */
  readonly print: (docx: Uint8Array) => Promise<Uint8Array>;
  /** Of these fonts those that are not installed; empty where the machine cannot say. */
  readonly substitutions: (fonts: readonly string[]) => readonly Substitution[];
  /** Removes what it made. */
  readonly close: () => Promise<void>;
}

/** LibreOffice did not make the PDF. `output` is what it said. */
export class PrintError extends Error {
  readonly kind: 'failed' | 'time-limit';
  readonly output: string;

  constructor(kind: 'failed' | 'time-limit', output: string, options?: ErrorOptions) {
    super(`LibreOffice: ${kind}: ${output}`, options);
    this.kind = kind;
    this.output = output;
  }
}

/**
 * Settings of the profile: no macro runs, and nothing is fetched from a network, whatever the document holds. A proxy
 * that nobody answers at (port 9) stands for "no network", which LibreOffice has no setting for. Type 2 is a proxy given by hand.
 */
const settings: readonly (readonly [path: string, name: string, value: string])[] = [
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Inet/Settings', 'ooInetProxyType', '2'],
  ['Inet/Settings', 'ooInetNoProxy', ''],
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((protocol): [string, string, string][] => [
    ['Inet/Settings', `ooInet${protocol}ProxyName`, '127.0.0.1'],
    ['Inet/Settings', `ooInet${protocol}ProxyPort`, '9'],
  ]),
];

/** The settings as LibreOffice keeps them in a profile. */
function settingsFile(): string {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${items.join('\n')}
</oor:items>
`;
}

/** A printer with a profile of its own, so that a LibreOffice that is open neither disturbs it nor is disturbed. */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  const { environment, platform } = options;
  const folder = await mkdtemp(join(options.temporary, 'bulletin-pdf-'));
  const profile = join(folder, 'profile');
  const fonts = join(folder, 'bulletin-fonts.conf');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settingsFile());
  await writeFile(fonts, fontsConfiguration(environment['FONTCONFIG_FILE']));
  // Elsewhere LibreOffice asks the system for fonts, not fontconfig.
  const hasFontconfig = platform !== 'darwin' && platform !== 'win32';
  const env = {
    ...environment,
    // What it leaves behind when it is ended goes with the folder.
    TMPDIR: folder,
    TMP: folder,
    TEMP: folder,
    ...(hasFontconfig ? { FONTCONFIG_FILE: fonts } : {}),
  };

  return {
    async print(docx) {
      const [input, output] = [join(folder, 'bulletin.docx'), join(folder, 'bulletin.pdf')];
      await rm(output, { force: true });
      await writeFile(input, docx);
      const said = await run(options, env, [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        folder,
        input,
      ]);
      // LibreOffice ends with 0 even where it could not read the file.
      return await readFile(output).catch((error: unknown) => {
        throw new PrintError('failed', said, { cause: error });
      });
    },
    substitutions: (asked) => (hasFontconfig ? substitutions(asked, (font) => matchOf(font, env)) : []),
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs the program to its end and gives what it said on stderr. */
async function run(
  { program, platform, signal, timeLimit }: PrinterOptions,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
): Promise<string> {
  signal?.throwIfAborted();
  // A group of its own: the program is a script that starts others, and all must end.
  const child = spawn(program, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: platform !== 'win32',
    windowsHide: true,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const end = () => endAll(child, platform);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, timeLimit * 1000);
  signal?.addEventListener('abort', end);
  try {
    const fault = await new Promise<Error | undefined>((done) => {
      child.once('error', done);
      child.once('close', () => done(undefined));
    });
    signal?.throwIfAborted();
    const text = Buffer.concat(said).toString('utf8').trim();
    if (isLate) throw new PrintError('time-limit', text);
    if (fault) throw new PrintError('failed', fault.message, { cause: fault });
    return text;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

function endAll(child: ChildProcess, platform: NodeJS.Platform): void {
  if (child.pid === undefined) return;
  try {
    if (platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Names of the family that fontconfig finds for a name; none where its program is missing. */
function matchOf(font: string, env: NodeJS.ProcessEnv): readonly string[] {
  try {
    const args = ['-f', '%{family}', font.replace(/[\\\-:,=]/g, '\\$&')];
    return execFileSync('fc-match', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split(',');
  } catch {
    return [];
  }
}
