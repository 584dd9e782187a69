import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Arch, build, type CliOptions, Platform } from 'electron-builder';
import * as z from 'zod';
import { readUpdateFeed } from '../main/hosts/electron/update/feed.ts';
import { dayOfInstant } from '../shared/kernel/business-day.ts';
import { systemClock } from '../shared/kernel/instant.ts';
import { listComponents, readApp } from './components.ts';
import { electronWarning } from './electron-support.ts';
import { billOfMaterials, licenceTexts } from './notices.ts';
import { makeStandInElectron } from './stand-in-electron.ts';
import { hashUnpacked } from './unpacked-files.ts';

/** `npm run pack -- [--dir] [--linux] [--win] [--mac] [--arch x64|arm64] [--out FOLDER]` */
const ROOT = join(import.meta.dirname, '..');
const RESOURCES = join(ROOT, 'dist/resources');
const STAND_IN = join(ROOT, '.cache/stand-in-electron');

const systems = {
  linux: { option: 'linux', builder: Platform.LINUX, node: 'linux', targets: ['AppImage', 'deb'] },
  win: { option: 'win', builder: Platform.WINDOWS, node: 'win32', targets: ['nsis'] },
  mac: { option: 'mac', builder: Platform.MAC, node: 'darwin', targets: ['dmg'] },
} as const;
type System = (typeof systems)[keyof typeof systems];

const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    linux: { type: 'boolean', default: false },
    win: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    arch: { type: 'string', default: process.arch },
    out: { type: 'string', default: join(ROOT, 'release') },
  },
});
const arch = z.enum(['x64', 'arm64']).parse(values.arch);

/** Not for this system and processor: what is packed for another must never be taken along. */
function prepare({ node }: System): void {
  const nativeFile = `prebuilds/${node}-${arch}.node`;
  const app = readApp();
  const components = listComponents(nativeFile);
  rmSync(RESOURCES, { recursive: true, force: true });
  mkdirSync(RESOURCES, { recursive: true });
  writeFileSync(join(RESOURCES, 'sbom.cdx.json'), billOfMaterials(app, components));
  writeFileSync(join(RESOURCES, 'THIRD_PARTY_LICENSES.txt'), licenceTexts(app, components));
  cpSync(join(ROOT, 'LICENSE'), join(RESOURCES, 'LICENSE.txt'));
  writeFileSync(join(ROOT, 'dist/unpacked.json'), hashUnpacked(nativeFile));
  const feed = readUpdateFeed(join(ROOT, 'build'));
  rmSync(join(ROOT, 'dist/update-feed.json'), { force: true });
  if (feed !== null)
    cpSync(join(ROOT, 'build/update-feed.json'), join(ROOT, 'dist/update-feed.json'));
}

/** Where an Electron of this system lies. Undefined: electron-builder fetches one. */
function findElectronFor({ node }: System, target: string): { dist?: string; isStandIn: boolean } {
  const installed = join(ROOT, 'node_modules/electron/dist');
  if (node === process.platform && existsSync(join(installed, 'version'))) {
    return { dist: installed, isStandIn: false };
  }
  if (node !== 'linux' || target !== 'dir') return { isStandIn: false };
  makeStandInElectron(STAND_IN, electronVersion());
  return { dist: STAND_IN, isStandIn: true };
}

function electronVersion(): string {
  const manifest = readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

async function pack(system: System, target: string): Promise<string> {
  const { dist, isStandIn } = findElectronFor(system, target);
  const options: CliOptions = {
    projectDir: ROOT,
    targets: system.builder.createTarget(target, Arch[arch]),
    config: {
      extends: './electron-builder.yml',
      directories: { output: values.out },
      ...(dist === undefined ? {} : { electronDist: dist }),
    },
    publish: 'never',
  };
  await build(options);
  if (!isStandIn) return 'built';
  return 'built around a stand-in, since no Electron is installed: it shows the contents and cannot start';
}

const asked = Object.values(systems).filter(({ option }) => values[option]);
const here = Object.values(systems).filter(({ node }) => node === process.platform);
const warning = electronWarning(electronVersion(), dayOfInstant(systemClock.now()));
const outcomes = warning === null ? [] : [`WARNING: ${warning}`];
for (const system of asked.length > 0 ? asked : here) {
  prepare(system);
  for (const target of values.dir ? ['dir'] : system.targets) {
    const outcome = await pack(system, target).catch((error) => {
      process.exitCode = 1;
      return `NOT built: ${error instanceof Error ? error.message : String(error)}`;
    });
    outcomes.push(`${system.node} ${arch} ${target}: ${outcome}`);
  }
}
process.stdout.write(`\n${outcomes.join('\n')}\n`);
