import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FROM = join(import.meta.dirname, '../node_modules/pdfjs-dist/wasm');

/**
 * What the reader of PDF decodes scans of two kinds with, as scripts: a page may compile nothing. It asks for them by
 * name, so they keep theirs, in `pdf/`.
 */
const decoders = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'];

export function pdfDecoders(): Plugin {
  return {
    name: 'pdf-decoders',
    apply: 'build',
    generateBundle() {
      for (const name of decoders) {
        const source = readFileSync(join(FROM, name));
        this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
      }
    },
  };
}
