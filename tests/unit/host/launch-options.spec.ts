import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  applicationFolder,
  communityFolder,
  LaunchOptionError,
  readLaunchOptions,
} from '../../../electron/host/launch-options';

const nothing = {
  dataFolder: undefined,
  restoreFrom: undefined,
  port: 0,
  isDemo: false,
  opensBrowser: true,
  stopsWithInput: false,
};

describe('the command line', () => {
  it('may be empty', () => {
    expect(readLaunchOptions([], {}, true)).toEqual(nothing);
  });

  it('names folder, copy, port, demo and whether a browser is opened', () => {
    const args = [
      '--data',
      'here',
      '--restore=copy',
      '--port=8123',
      '--demo',
      '--no-open',
      '--browser',
      '--stop-with-input',
    ];
    expect(readLaunchOptions(args, {}, true)).toEqual({
      dataFolder: resolve('here'),
      restoreFrom: resolve('copy'),
      port: 8123,
      isDemo: true,
      opensBrowser: false,
      stopsWithInput: true,
    });
  });

  it('wins over the environment', () => {
    expect(readLaunchOptions([], { TERTULIA_DATA: 'there' }, true).dataFolder).toBe(resolve('there'));
    expect(readLaunchOptions(['--data', 'here'], { TERTULIA_DATA: 'there' }, true).dataFolder).toBe(
      resolve('here'),
    );
    expect(readLaunchOptions([], { TERTULIA_DATA: '' }, true).dataFolder).toBeUndefined();
  });

  it.each([
    [['--data'], 'value-missing'],
    [['--data', '--demo'], 'value-missing'],
    [['--port', 'abc'], 'bad-port'],
    [['--port', '65536'], 'bad-port'],
    [['--port', '-1'], 'bad-port'],
    [['--port=1e3'], 'bad-port'],
    [['--dta', 'x'], 'unknown-option'],
  ])('is refused as %j', (args, reason) => {
    const read = (): unknown => readLaunchOptions(args, {}, true);
    expect(read).toThrow(LaunchOptionError);
    expect(read).toThrow(reason);
  });

  it('may hold what Electron adds', () => {
    expect(readLaunchOptions(['--original-process-start-time=1', '--demo'], {}, false).isDemo).toBe(true);
  });
});

describe('the community’s folder', () => {
  it('is the one that is named, for the demo too', () => {
    expect(communityFolder({ ...nothing, dataFolder: '/named', isDemo: true }, '/app')).toBe('/named');
  });

  it('is apart for the demo', () => {
    expect(communityFolder(nothing, '/app')).not.toBe(communityFolder({ ...nothing, isDemo: true }, '/app'));
  });

  it.each([
    ['linux', { XDG_CONFIG_HOME: '/config' }, /^.config.Tertulia$/u],
    ['linux', {}, /.\.config.Tertulia$/u],
    ['darwin', {}, /Library.Application Support.Tertulia$/u],
    ['win32', { APPDATA: 'C:\\Roaming' }, /Roaming.Tertulia$/u],
  ] as const)('lies on %s where Electron keeps it', (platform, env, pattern) => {
    expect(applicationFolder(platform, env)).toMatch(pattern);
  });
});
