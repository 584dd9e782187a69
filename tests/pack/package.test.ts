import { spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { factoryWire, fuses, readFuses, writeFuses } from '../../build/fuses.ts';
import { nativeLibraries } from '../../build/native-libraries.ts';
import { makeStandInElectron } from '../../build/stand-in-electron.ts';
import { startReady } from '../support/ready-process.ts';
import { type ArchivedFile, extractArchive, readArchive } from './archive.ts';
import { faultsOfArchive, faultsOfFuses, faultsOfPacking, sha256 } from './package-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const NATIVE = `prebuilds/linux-${process.arch}.node`;
const RUN = 'tests/electron/stand-in/run.ts';

const place = mkdtempSync(join(tmpdir(), 'backoffice-pack-'));
const app = join(place, 'first/linux-unpacked');
const again = join(place, 'second/linux-unpacked');
const resource = (name: string, root = app): string => join(root, 'resources', name);
let outcome = '';
let files: readonly ArchivedFile[] = [];

/** Two packages of one build. Once for this file: everything below looks at the first. */
beforeAll(async () => {
  outcome = await node('build/pack.ts', '--dir', '--linux', '--out', join(place, 'first'));
  await node('build/pack.ts', '--dir', '--linux', '--out', join(place, 'second'));
  files = readArchive(resource('app.asar'));
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the package says what was built and with what', () => {
  expect(outcome).toMatch(/^linux (x64|arm64) dir: built( around a stand-in, since .*)?$/m);
});

test('the archive holds what the allow-list names, and nothing else', () => {
  const allowed = [
    /^package\.json$/,
    /^LICENSE$/,
    /^dist\/main\/(electron|worker)\.js$/,
    /^dist\/preload\/bridge\.cjs$/,
    /^dist\/renderer\/index\.html$/,
    /^dist\/renderer\/assets\/[\w-]+(\.contract-[\w-]+)?\.(js|css|svg|woff2)$/,
    /^dist\/renderer\/assets\/pdf\.worker\.min-[\w-]+\.mjs$/,
    /^dist\/renderer\/pdf\/\w+\.js$/,
    /^dist\/unpacked\.json$/,
    /^node_modules\/better-sqlite3(-multiple-ciphers)?\/(package\.json|LICENSE|lib\/[\w/-]+\.js|prebuilds\/[\w-]+\.node)$/,
  ];
  const strays = files.filter(({ path }) => !allowed.some((pattern) => pattern.test(path)));
  expect(strays.map(({ path }) => path)).toEqual([]);
  for (const pattern of allowed) expect(files.some(({ path }) => pattern.test(path))).toBe(true);
});

test('no source, map, test, script or development dependency is inside', () => {
  const unwanted = /\.(ts|tsx|map|cpp|hpp|c|h|gyp)$|(^|\/)(tests?|sandbox|docs|build)\//;
  expect(files.filter(({ path }) => unwanted.test(path))).toEqual([]);
  expect(files.filter(({ bytes }) => bytes.includes('sourceMappingURL=data:'))).toEqual([]);
  const manifest = JSON.parse(contentOf('package.json').toString('utf8'));
  expect(manifest.main).toBe('dist/main/electron.js');
  expect(manifest).not.toHaveProperty('devDependencies');
  expect(manifest).not.toHaveProperty('scripts');
});

test('every file and block of the archive has the hash that its header states', () => {
  expect(faultsOfArchive(files)).toEqual([]);
  const [first] = files;
  if (first === undefined) throw new Error('The archive is empty.');
  const bytes = Buffer.from(first.bytes);
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1);
  expect(faultsOfArchive([{ ...first, bytes }])).toEqual([first.path]);
});

test('only the native file of this system and processor is there, beside the archive', () => {
  const natives = files.filter(({ path }) => path.endsWith('.node'));
  expect(natives.map(({ path }) => path)).toEqual(
    nativeLibraries.map((name) => `node_modules/${name}/${NATIVE}`),
  );
  expect(natives.every(({ unpacked }) => unpacked)).toBe(true);
  for (const { path, bytes } of natives) {
    expect(bytes.equals(readFileSync(join(ROOT, path))), path).toBe(true);
  }
});

test('each system takes its own native file only, and no list takes in the whole folder', () => {
  const config = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
  for (const system of ['linux', 'win32', 'darwin']) {
    const line = `files: [package.json, "!node_modules/better-sqlite3{,-multiple-ciphers}/prebuilds/!(${system}-\${arch}).node"]`;
    expect(config.split(line)).toHaveLength(2);
  }
  expect(faultsOfPacking(config)).toEqual([]);
});

test('a package for Windows takes the native file of Windows, and the same fuses', async () => {
  const windows = join(place, 'electron-for-windows');
  makeStandInElectron(windows, '45.4.1');
  renameSync(join(windows, 'electron'), join(windows, 'electron.exe'));
  await build({
    projectDir: ROOT,
    targets: Platform.WINDOWS.createTarget('dir', Arch.x64),
    config: {
      extends: './electron-builder.yml',
      directories: { output: join(place, 'windows') },
      electronDist: windows,
      // Both edit the program itself, which has to be a real one for that.
      disableAsarIntegrity: true,
      win: { signAndEditExecutable: false },
    },
    publish: 'never',
  });
  const packed = join(place, 'windows/win-unpacked');
  const inside = readArchive(join(packed, 'resources/app.asar'));
  expect(inside.map(({ path }) => path).filter((path) => path.endsWith('.node'))).toEqual([
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
    'node_modules/better-sqlite3-multiple-ciphers/prebuilds/win32-x64.node',
  ]);
  expect(inside).toHaveLength(files.length);
  const program = readFileSync(join(packed, 'UMKM Backoffice.exe'));
  expect(faultsOfFuses(readFuses(program))).toEqual([]);
}, 60_000);

test('what lies beside the archive is listed in it, with hashes', () => {
  const listed = JSON.parse(contentOf('dist/unpacked.json').toString('utf8'));
  const beside = files.filter(({ unpacked }) => unpacked);
  expect(listed).toEqual(
    Object.fromEntries(beside.map(({ path, bytes }) => [path, sha256(bytes)])),
  );
  const root = `${resource('app.asar')}.unpacked`;
  expect(filesIn(root)).toEqual(beside.map(({ path }) => path).sort());
});

test('the fuses of the packed program are those of the table, all stated', () => {
  expect(Object.fromEntries(fuses.map(({ name, on }) => [name, on]))).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    embeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    wasmTrapHandlers: true,
  });
  const program = readFileSync(join(app, 'umkm-backoffice'));
  expect(faultsOfFuses(readFuses(program))).toEqual([]);
});

test('an Electron with one fuse more, one removed or none at all stops the packing', () => {
  const wire = factoryWire();
  const longer = Buffer.concat([wire, Buffer.from('1')]);
  longer.writeUInt8(fuses.length + 1, 33);
  expect(() => writeFuses(longer)).toThrow('10 fuses');
  const removed = Buffer.from(wire);
  removed.write('r', 34);
  expect(() => writeFuses(removed)).toThrow('runAsNode');
  expect(() => writeFuses(Buffer.from('no wire'))).toThrow('no fuses');
});

const bill = z.object({
  specVersion: z.literal('1.6'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string(),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })),
      licenses: z
        .array(
          z.union([
            z.object({ license: z.object({ id: z.string() }) }).transform((one) => one.license.id),
            z.object({ expression: z.string() }).transform((one) => one.expression),
          ]),
        )
        .length(1),
      components: z
        .array(z.object({ name: z.string(), hashes: z.array(z.object({ content: z.string() })) }))
        .optional(),
    }),
  ),
});

test('the bill of materials names exactly what ships, at the versions of the lockfile', () => {
  const { components } = bill.parse(JSON.parse(readFileSync(resource('sbom.cdx.json'), 'utf8')));
  const recorded = filesIn(join(ROOT, 'dist/packages')).flatMap((name): string[] =>
    JSON.parse(readFileSync(join(ROOT, 'dist/packages', name), 'utf8')),
  );
  const natives = nativeLibraries.map((name) => `node_modules/${name}`);
  const shipped = new Set([...recorded, ...natives, 'node_modules/electron']);
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const nameOf = (key: string): string => key.slice(key.lastIndexOf('node_modules/') + 13);
  const named = [...shipped].map((key) => `${nameOf(key)} ${lock[key].version}`);
  const expected = [...new Set(named)];
  expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
    expected.sort(),
  );
  for (const name of [
    'react',
    'zod',
    'kysely',
    '@orpc/server',
    'tailwindcss',
    'chart.js',
    'pdfkit',
  ]) {
    expect(components.map((component) => component.name)).toContain(name);
  }
  for (const library of nativeLibraries) {
    const native = components.find(({ name }) => name === library)?.components;
    const inPackage = contentOf(`node_modules/${library}/${NATIVE}`);
    expect(native).toEqual([{ name: NATIVE, hashes: [{ content: sha256(inPackage) }] }]);
  }
});

test('every licence is one that may be shipped, and its text is in the package', () => {
  const { components } = bill.parse(JSON.parse(readFileSync(resource('sbom.cdx.json'), 'utf8')));
  const may = new Set([
    'MIT',
    'ISC',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'OFL-1.1',
    'Zlib',
    'BlueOak-1.0.0',
  ]);
  const texts = readFileSync(resource('THIRD_PARTY_LICENSES.txt'), 'utf8');
  for (const { name, version, licenses } of components) {
    const id = licenses[0] ?? '';
    const each = id.split(/[() ]+|AND/).filter((one) => one !== '');
    expect(
      each.every((one) => may.has(one)),
      `${name}: ${id}`,
    ).toBe(true);
    expect(texts).toContain(`\n${name} ${version} (${id})\n`);
  }
  expect(texts).toMatch(/Permission is hereby granted/);
  expect(texts).toMatch(/SIL OPEN FONT LICENSE/);
  expect(readFileSync(resource('LICENSE.txt'))).toEqual(readFileSync(join(ROOT, 'LICENSE')));
});

test('two packages of one build are the same to the byte, and so are builds in two places', async () => {
  for (const name of ['app.asar', 'sbom.cdx.json', 'THIRD_PARTY_LICENSES.txt']) {
    expect(sha256(readFileSync(resource(name, again))), name).toBe(
      sha256(readFileSync(resource(name))),
    );
  }
  const elsewhere = join(place, 'a folder of another name');
  const vite = 'node_modules/vite/bin/vite.js';
  const desktop = ['-c', 'vite.desktop.config.ts', '--mode'];
  await Promise.all([
    nodeWith(
      { NODE_ENV: 'development' },
      vite,
      'build',
      '--outDir',
      join(elsewhere, 'dist/renderer'),
    ),
    ...['main', 'worker', 'preload'].map((mode) =>
      nodeWith(
        { DESKTOP_OUT: elsewhere, NODE_ENV: 'development' },
        vite,
        'build',
        ...desktop,
        mode,
      ),
    ),
  ]);
  const built = filesIn(elsewhere).filter((path) => !path.startsWith('dist/packages/'));
  expect(built.length).toBeGreaterThan(30);
  for (const path of built) {
    expect(sha256(readFileSync(join(elsewhere, path))), path).toBe(sha256(contentOf(path)));
  }
}, 90_000);

/**
 * Electron reads an archive as a folder; no other program can. So the archive is laid out as a folder of its
 * name with the unpacked files beside it, and its own bundles start from there, `electron` being the stand-in.
 */
test('the app starts from what is inside the archive', async () => {
  extractArchive(files, join(place, 'inside/app.asar'));
  const bundle = join(place, 'inside/app.asar/dist/main/electron.js');
  const started = await startReady(RUN, [bundle, '--profile', join(place, 'profile')]);
  expect(started.ready).toBe('app://backoffice/');
  expect(statSync(join(place, 'profile/replica.db')).size).toBeGreaterThan(0);
  await started.close();
}, 60_000);

test('the app refuses to start when a file beside its archive was changed', async () => {
  extractArchive(files, join(place, 'changed/app.asar'));
  const worker = join(place, 'changed/app.asar.unpacked/dist/main/worker.js');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n`);
  const bundle = join(place, 'changed/app.asar/dist/main/electron.js');
  const profile = join(place, 'refused');
  await expect(node(RUN, bundle, '--profile', profile)).rejects.toThrow('dist/main/worker.js');
}, 60_000);

function contentOf(path: string): Buffer {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`${path} is not in the archive.`);
  return found.bytes;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

function node(...args: string[]): Promise<string> {
  return nodeWith({}, ...args);
}

async function nodeWith(env: Record<string, string>, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${said}`);
  return said;
}
