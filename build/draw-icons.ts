import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../tests/support/chromium.ts';

/**
 * Draws the icons of the packages from renderer/icon.svg with the Chromium of the tests: PNG for Linux, and the
 * same PNGs inside the containers of Windows and macOS. Run by hand when the drawing changes; the results are kept.
 */
const ROOT = join(import.meta.dirname, '..');
const LINUX = [16, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
const APPLE: readonly (readonly [string, number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

async function draw(sizes: ReadonlySet<number>): Promise<Map<number, Buffer>> {
  const svg = readFileSync(join(ROOT, 'renderer/icon.svg'), 'utf8');
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgs],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  const drawn = new Map<number, Buffer>();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    drawn.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return drawn;
}

/** ICO: a directory of 16 bytes an image, then the images. A width of 256 is written as 0. */
function ico(images: readonly (readonly [number, Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(([size, image], at) => {
    const entry = 6 + 16 * at;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([head, ...images.map(([, image]) => image)]);
}

/** ICNS: a magic word and the length of all, then of each image its kind and length. */
function icns(images: readonly (readonly [string, Buffer])[]): Buffer {
  const parts = images.map(([kind, image]) => chunk(kind, image));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(kind: string, content: Buffer): Buffer {
  const head = Buffer.from(`${kind}    `);
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

const drawn = await draw(new Set([...LINUX, ...WINDOWS, ...APPLE.map(([, size]) => size)]));
const image = (size: number): Buffer => drawn.get(size) ?? Buffer.alloc(0);
mkdirSync(join(ROOT, 'build/icons'), { recursive: true });
for (const size of LINUX) {
  writeFileSync(join(ROOT, `build/icons/${size}x${size}.png`), image(size));
}
writeFileSync(join(ROOT, 'build/icon.ico'), ico(WINDOWS.map((size) => [size, image(size)])));
writeFileSync(
  join(ROOT, 'build/icon.icns'),
  icns(APPLE.map(([kind, size]) => [kind, image(size)])),
);
