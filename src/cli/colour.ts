import { Chalk, type ChalkInstance } from 'chalk';
import type { Io, OutputStream } from './io.ts';

/**
 * Colours for one stream: `--color`, then FORCE_COLOR, then NO_COLOR or a dumb terminal, then whether it is a terminal.
 * chalk by itself knows nothing of NO_COLOR.
 */
export function colourFor(
  stream: OutputStream,
  { environment }: Io,
  flag: string | undefined,
): ChalkInstance {
  return new Chalk({ level: wantsColour(stream, environment, flag) ? 1 : 0 });
}

function wantsColour(
  stream: OutputStream,
  environment: Io['environment'],
  flag: string | undefined,
): boolean {
  if (flag === 'always' || flag === 'never') return flag === 'always';
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (environment['NO_COLOR'] || environment['TERM'] === 'dumb') return false;
  return stream.isTerminal;
}
