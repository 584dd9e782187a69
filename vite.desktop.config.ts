import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { nativeLibraries } from './build/native-libraries.ts';
import { recordPackages } from './build/record-packages.ts';

// Whoever starts a build, a test runner too, gets the same one.
process.env.NODE_ENV = 'production';

/**
 * What Electron runs, one file each: `--mode main`, `--mode worker` and `--mode preload`. A worker lies outside
 * of the archive and the preload can require nothing, so none of them shares a chunk with another.
 */
const bundles = {
  main: { input: { electron: 'main/hosts/electron/app.ts' }, format: 'es', folder: 'dist/main' },
  worker: { input: { worker: 'main/engine/worker.ts' }, format: 'es', folder: 'dist/main' },
  preload: { input: { bridge: 'preload/bridge.ts' }, format: 'cjs', folder: 'dist/preload' },
} as const;

export default defineConfig(({ mode }) => {
  const { input, format, folder } =
    bundles[mode === 'worker' || mode === 'preload' ? mode : 'main'];
  return {
    publicDir: false,
    plugins: [recordPackages(mode)],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron', ...nativeLibraries, ...builtinModules],
        output: {
          format,
          codeSplitting: false,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
        },
      },
    },
    ssr: { noExternal: true, external: [...nativeLibraries, 'electron'] },
  };
});
