import { describe, expect, it } from 'vitest';
import { findOffice } from './find.ts';

const found = (
  platform: NodeJS.Platform,
  environment: Record<string, string>,
  files: readonly string[],
): string | undefined => findOffice({ platform, environment, isFile: (path) => files.includes(path) });

describe('the place of LibreOffice', () => {
  const usual = '/usr/lib/libreoffice/program/soffice';

  it('is what the variable names, before everything else', () => {
    const files = ['/srv/office/soffice', '/usr/bin/soffice'];
    const environment = { BULLETIN_SOFFICE: '/srv/office/soffice', PATH: '/usr/bin' };
    expect(found('linux', environment, files)).toBe('/srv/office/soffice');
  });

  it('is nowhere else when the variable names what is not there', () => {
    expect(found('linux', { BULLETIN_SOFFICE: '/gone', PATH: '/usr/bin' }, ['/usr/bin/soffice'])).toBe(
      undefined,
    );
  });

  it('is on the PATH before the usual places', () => {
    const environment = { BULLETIN_SOFFICE: '', PATH: '/a:/b' };
    expect(found('linux', environment, ['/b/libreoffice', usual])).toBe('/b/libreoffice');
    expect(found('linux', environment, [usual])).toBe(usual);
  });

  it('is where the installers of macOS and Windows put it', () => {
    const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
    expect(found('darwin', {}, [mac])).toBe(mac);
    const windows = 'C:\\Program Files\\LibreOffice\\program\\soffice.com';
    expect(found('win32', { ProgramFiles: 'C:\\Program Files' }, [windows])).toBe(windows);
    expect(found('win32', { Path: 'D:\\lo;D:\\x' }, ['D:\\x\\soffice.com'])).toBe('D:\\x\\soffice.com');
  });

  it('is nowhere on an empty machine', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(found(platform, {}, [])).toBe(undefined);
  });
});
