import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStaticFiles } from '../../../main/hosts/page/static-files.ts';

export const SECRET = 'rahasia';

/** A built window of two files, with things around it that must never leave. */
export function aBuiltWindow(folder: string) {
  const built = join(folder, 'renderer');
  mkdirSync(join(built, 'assets'), { recursive: true });
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>halaman</title>');
  writeFileSync(join(built, 'assets/app.js'), 'export {};');
  writeFileSync(join(built, 'assets/app.js.map'), SECRET);
  writeFileSync(join(built, '.env'), SECRET);
  writeFileSync(join(folder, 'replica.db'), SECRET);
  symlinkSync(join(folder, 'replica.db'), join(built, 'assets/link.js'));
  return readStaticFiles(built);
}

const steps = [
  '..',
  '%2e%2e',
  '%2E%2E',
  '..%2f',
  '..%5c',
  '..\\',
  '%252e%252e',
  '....//',
  '%c0%ae%c0%ae',
  '%u002e%u002e',
];
const targets = [
  'replica.db',
  'etc/passwd',
  'renderer/index.html',
  'assets/link.js',
  'ASSETS/APP.JS',
  'assets/app.js%00',
  'assets/app.js.map',
  'INDEX~1.HTM',
  '.env',
  'C:/windows/win.ini',
];
const starts = ['', 'assets/', '/', '//server/share/', '\\\\server\\share\\'];
/** 10 ways up × 10 aims × 5 beginnings. */
export const hostile = steps.flatMap((step) =>
  targets.flatMap((target) => starts.map((start) => `app://backoffice/${start}${step}/${target}`)),
);

type Answer = (url: string) => number;
type MakeAnswer = (files: ReturnType<typeof readStaticFiles>, built: string) => Answer;

/** Of what answers an address with a page: nothing hostile leads anywhere, and every built file is there. */
export function faultsOfPages(makeAnswer: MakeAnswer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-page-'));
  const answer = makeAnswer(aBuiltWindow(folder), join(folder, 'renderer'));
  const led = hostile.filter((url) => answer(url) !== 404);
  const lost = ['', 'index.html', 'assets/app.js'].filter(
    (path) => answer(`app://backoffice/${path}`) !== 200,
  );
  rmSync(folder, { recursive: true });
  return [...led, ...lost.map((path) => `/${path} is not served`)];
}

const reading =
  (pathOf: (url: string) => string): MakeAnswer =>
  (_files, built) =>
  (url) => {
    try {
      const path = pathOf(url.slice('app://backoffice/'.length));
      return existsSync(join(built, path === '' ? 'index.html' : path)) ? 200 : 404;
    } catch {
      return 404;
    }
  };

/** Handlers as they are often written. */
export const loosePages = {
  'the path is decoded, joined and read from the disk': reading(decodeURIComponent),
  'only two dots are looked for, before decoding': reading((path) =>
    path.includes('..') ? 'nothing' : decodeURIComponent(path),
  ),
};
