import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mutantNamed } from './mutants.ts';
import type { Rewriting } from './rewriting.ts';
import { scaled } from './scaled.ts';

/**
 * Given to a process with `--import`: changes the product's source as it is loaded, so that the product itself
 * has no switch for its proof. Always the sizes of scaled.ts; with MUTANT, that one planted bug as well.
 */
const ROOT = join(import.meta.dirname, '../../../..');
const chosen = process.env.MUTANT;
const rewritings: readonly Rewriting[] = [
  ...(process.env.SCALED === undefined ? [] : scaled),
  ...(chosen === undefined ? [] : mutantNamed(chosen).rewritings),
];
const byUrl = Map.groupBy(rewritings, ({ file }) => pathToFileURL(join(ROOT, file)).href);

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const wanted = byUrl.get(url);
    if (wanted === undefined || loaded.source === undefined || loaded.source === null)
      return loaded;
    const text = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    return { ...loaded, source: wanted.reduce(rewritten, text) };
  },
});

function rewritten(text: string, { file, find, replace }: Rewriting): string {
  if (text.split(find).length !== 2) throw new Error(`Not exactly once in ${file}: ${find}`);
  return text.replace(find, () => replace);
}
