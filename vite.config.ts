import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfDecoders } from './build/pdf-decoders.ts';
import { recordPackages } from './build/record-packages.ts';

// Whoever starts a build, a test runner too, gets the same one.
process.env.NODE_ENV = 'production';

import { withoutEvaluation } from './build/without-evaluation.ts';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), tailwindcss(), recordPackages('window'), withoutEvaluation(), pdfDecoders()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
  },
});
