import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the command line and the environment ask of a start. */
export interface LaunchOptions {
  /** Where the community lies; undefined leaves it to the host. */
  readonly dataFolder: string | undefined;
  /** A copy of the community to put in the place of its file first; undefined leaves the file. */
  readonly restoreFrom: string | undefined;
  /** For browser mode; 0 takes the one of the last time, or a free one. */
  readonly port: number;
  /** Open the community of made-up people, in a folder of its own unless one is named. */
  readonly isDemo: boolean;
  /** For browser mode: open the system's browser. */
  readonly opensBrowser: boolean;
  /** For browser mode: stop when the standard input ends, so that the server does not outlive who started it. */
  readonly stopsWithInput: boolean;
}

/** The command line asks for something that there is not. */
export class LaunchOptionError extends Error {
  override readonly name = 'LaunchOptionError';

  constructor(
    readonly reason: 'unknown-option' | 'value-missing' | 'bad-port',
    readonly option: string,
  ) {
    super(`${reason}: ${option}`);
  }
}

/**
 * Reads the command line.
 *
 * @param args what comes after the program's own name
 * @param isStrict refuse what is not known; Electron adds switches of its own, so that the desktop cannot
 * @throws {LaunchOptionError}
 */
export function readLaunchOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  isStrict: boolean,
): LaunchOptions {
  let dataFolder = env.TERTULIA_DATA;
  let restoreFrom: string | undefined;
  let port = 0;
  let isDemo = false;
  let opensBrowser = true;
  let stopsWithInput = false;

  const rest = args.flatMap((arg) => splitAssignment(arg));
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--demo') isDemo = true;
    else if (option === '--no-open') opensBrowser = false;
    else if (option === '--stop-with-input') stopsWithInput = true;
    else if (option === '--data') dataFolder = valueOf(option, rest);
    else if (option === '--restore') restoreFrom = valueOf(option, rest);
    else if (option === '--port') port = readPort(valueOf(option, rest));
    else if (isStrict && option !== '--browser') throw new LaunchOptionError('unknown-option', option);
  }
  return {
    dataFolder: dataFolder ? resolve(dataFolder) : undefined,
    restoreFrom: restoreFrom === undefined ? undefined : resolve(restoreFrom),
    port,
    isDemo,
    opensBrowser,
    stopsWithInput,
  };
}

function splitAssignment(arg: string): string[] {
  const match = /^(--(?:data|port|restore))=(.*)$/su.exec(arg);
  return match ? match.slice(1) : [arg];
}

function valueOf(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new LaunchOptionError('value-missing', option);
  return value;
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/u.test(value) || port > 65_535) throw new LaunchOptionError('bad-port', value);
  return port;
}

/**
 * Where the app keeps its things unless told otherwise: the folder that Electron calls `userData`, found without
 * Electron, so that both hosts open the same community.
 */
export function applicationFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const name = 'Tertulia';
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), name);
}

/** The folder of the community to open. */
export function communityFolder(options: LaunchOptions, folder: string): string {
  return options.dataFolder ?? join(folder, options.isDemo ? 'demo' : 'data');
}
