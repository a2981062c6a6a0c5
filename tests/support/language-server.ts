import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const bin = join(dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server');

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string; readonly range: { readonly start: Position } }[];
}

/** An editor's side of a yaml-language-server: each text is opened once, under a name of its own. */
export interface Editor {
  /** What the server says about a text: `line: sentence`, lines from 1. */
  diagnose(path: string, text: string): Promise<readonly string[]>;
  /** What is offered at `¦`, by label. */
  complete(path: string, text: string): Promise<ReadonlyMap<string, Completion>>;
  /** What is shown over the word behind `¦`. */
  hover(path: string, text: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts the server for a workspace, as an editor with this configuration by section does. Nothing is fetched: the
 * configuration says where schemas come from.
 */
export async function openEditor(
  root: string,
  locale: string,
  yaml: Readonly<Record<string, unknown>> = {},
): Promise<Editor> {
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (message: Message) => void>();
  const published = new Map<string, (found: Published) => void>();
  const configuration: Readonly<Record<string, unknown>> = {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      format: { enable: true },
      schemas: {},
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
      ...yaml,
    },
  };
  let last = 0;
  let configured = () => {};
  const ready = new Promise<void>((resolve) => {
    configured = resolve;
  });
  const send = (message: Message) => write(server, message);
  const request = (method: string, params: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      answers.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id: last, method, params });
    });
  read(server, (message) => {
    if (message.method === undefined) answers.get(Number(message.id))?.(message);
    else if (message.method === 'workspace/configuration') {
      const { items } = message.params as { items: readonly { section: string }[] };
      send({ id: message.id ?? 0, result: items.map(({ section }) => configuration[section] ?? null) });
      configured();
    } else if (message.id !== undefined) send({ id: message.id, result: null });
    else if (message.method === 'textDocument/publishDiagnostics') {
      const found = message.params as Published;
      published.get(found.uri)?.(found);
    }
  });
  const folder = pathToFileURL(root).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'workspace' }],
    locale,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: {
          completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
        },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: {},
      },
    },
  });
  send({ method: 'initialized', params: {} });
  await ready;

  const opened = new Set<string>();
  const open = (path: string, text: string): string => {
    const uri = pathToFileURL(join(root, path)).href;
    if (opened.has(uri)) throw new Error(`${path} is open already`);
    opened.add(uri);
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return uri;
  };
  const diagnose = (path: string, text: string) =>
    new Promise<readonly string[]>((resolve) => {
      published.set(pathToFileURL(join(root, path)).href, ({ diagnostics }) =>
        resolve(diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`)),
      );
      open(path, text);
    });
  const ask = (method: string, path: string, marked: string) => {
    const before = marked.slice(0, marked.indexOf('¦')).split('\n');
    const uri = open(path, marked.replace('¦', ''));
    const position = { line: before.length - 1, character: (before.at(-1) ?? '').length };
    return request(method, { textDocument: { uri }, position });
  };
  // What is opened from here on meets a server that has its configuration.
  await diagnose('ready.yaml', '');
  return {
    diagnose,
    async complete(path, text) {
      const found = (await ask('textDocument/completion', path, text)) as {
        readonly items: readonly Completion[];
      } | null;
      return new Map((found?.items ?? []).map((item) => [item.label, item]));
    },
    async hover(path, text) {
      const found = (await ask('textDocument/hover', path, text)) as {
        readonly contents: { readonly value: string };
      } | null;
      return found?.contents.value ?? '';
    },
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.kill()) await ended;
    },
  };
}

function write({ stdin }: ChildProcess, message: Message): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function read({ stdout }: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, Math.max(end, 0)))?.[1],
      );
      if (end < 0 || buffer.length < end + 4 + length) return;
      const text = buffer.toString('utf8', end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(text) as Message);
    }
  });
}
