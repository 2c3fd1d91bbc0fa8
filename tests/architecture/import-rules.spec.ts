import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Import {
  readonly file: string;
  /** Path from the root for files of ours, the package's name otherwise. */
  readonly target: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesUnder(path);
    return /\.(ts|vue)$/u.test(name) ? [path] : [];
  });
}

const aliases: Record<string, string> = {
  '@shared/': 'shared/',
  '@backend/': 'electron/backend/',
  '@/': 'renderer/',
};

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(file), specifier));
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  if (alias) return (aliases[alias] ?? '') + specifier.slice(alias.length);
  return specifier;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom\s+|^import\s+|\bimport\s*\(\s*)'([^'\n]+)'/gmu)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => ({ file, target: targetOf(file, specifier) }));
}

const imports = ['renderer', 'shared', 'electron'].flatMap(filesUnder).flatMap(importsOf);

/** Imports from one place into another that the rule forbids, as lines to read. */
function offences(from: RegExp, forbidden: (target: string, file: string) => boolean): string[] {
  return imports
    .filter(({ file, target }) => from.test(file) && forbidden(target, file))
    .map(({ file, target }) => `${file} imports ${target}`);
}

/** Plain data that others may read without the slice's procedures. */
const publicData = new Set(['electron/backend/specialties/taxonomy']);

const isPackage = (target: string): boolean => !/^(renderer|shared|electron)\//u.test(target);
const sliceOf = (path: string, folder: string): string | undefined => path.slice(folder.length).split('/')[0];

describe('import rules', () => {
  it('shared knows neither side: what both need must not depend on one', () => {
    // graphology's are plain algorithms, which run wherever they are called.
    const allowed = /^(zod|@orpc\/contract|temporal-polyfill|graphology(-[a-z-]+(\/.+)?)?)$/u;
    const bad = offences(
      /^shared\//u,
      (target) => /^(renderer|electron)\//u.test(target) || (isPackage(target) && !allowed.test(target)),
    );
    expect(bad).toEqual([]);
  });

  it('the renderer reaches the backend only through the API: no arrow between renderer and electron', () => {
    expect(
      offences(/^renderer\//u, (target) => target.startsWith('electron') || target.startsWith('node:')),
    ).toEqual([]);
    expect(offences(/^electron\//u, (target) => target.startsWith('renderer/'))).toEqual([]);
  });

  it('only main and preload know Electron: the backend and the transports must run in plain Node', () => {
    const bad = offences(
      /^(renderer|shared|electron\/(?!main\/|preload\/))/u,
      (target) => target === 'electron',
    );
    expect(bad).toEqual([]);
  });

  it('the backend looks at nothing above it', () => {
    expect(offences(/^electron\/backend\//u, (target) => /^electron\/(?!backend\/)/u.test(target))).toEqual(
      [],
    );
  });

  it('transports mount any router: they know no slice', () => {
    const bad = offences(/^electron\/transports\//u, (target) => /^electron\/(?!transports\/)/u.test(target));
    expect(bad).toEqual([]);
  });

  it("slices use one another through index.ts only, so that a slice's inside can change", () => {
    const folder = 'electron/backend/';
    const slices = new Set(
      readdirSync(join(root, folder)).filter((name) => statSync(join(root, folder, name)).isDirectory()),
    );
    slices.delete('database');
    const bad = offences(/^electron\/backend\/[^/]+\//u, (target, file) => {
      if (!target.startsWith(folder)) return false;
      const slice = sliceOf(target, folder) ?? '';
      const isPublic = target === folder + slice || publicData.has(target);
      return slices.has(slice) && slice !== sliceOf(file, folder) && !isPublic;
    });
    expect(bad).toEqual([]);
  });

  it("features use one another through index.ts only, so that a feature's inside can change", () => {
    const folder = 'renderer/features/';
    const bad = offences(/^renderer\/features\//u, (target, file) => {
      if (!target.startsWith(folder)) return false;
      const feature = sliceOf(target, folder) ?? '';
      return feature !== sliceOf(file, folder) && target !== folder + feature;
    });
    expect(bad).toEqual([]);
  });

  it('plain components know no store and no API: they must work on every page', () => {
    expect(
      offences(
        /^renderer\/ui\//u,
        (target) => /^renderer\/(api|app|features)\//u.test(target) || target === 'pinia',
      ),
    ).toEqual([]);
  });

  it('only renderer/api knows the transport', () => {
    expect(offences(/^renderer\/(?!api\/)/u, (target) => target.startsWith('@orpc/'))).toEqual([]);
  });

  it('only the database folder names the driver: it is at its end of life and must be replaceable', () => {
    expect(offences(/^(?!electron\/backend\/database\/)/u, (target) => target === 'sqlite3')).toEqual([]);
    const named = ['electron', 'shared', 'renderer']
      .flatMap(filesUnder)
      .filter((file) => readFileSync(join(root, file), 'utf8').includes("type: 'sqlite'"));
    expect(named.filter((file) => !file.startsWith('electron/backend/database/'))).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case for modules and PascalCase for components', () => {
    const bad = ['renderer', 'shared', 'electron'].flatMap(filesUnder).filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      if (name.endsWith('.vue')) return !/^[A-Z][A-Za-z0-9]*\.vue$/u.test(name);
      return !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9-]+)*\.ts$/u.test(name);
    });
    expect(bad).toEqual([]);
  });

  it('call no code layer a service: a service is what a member offers', () => {
    const bad = ['renderer', 'shared', 'electron']
      .flatMap(filesUnder)
      .filter((file) => file.endsWith('.service.ts'));
    expect(bad).toEqual([]);
  });
});
