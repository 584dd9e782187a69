import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A piece of the product's source, which stands there exactly once, and what stands in its place. */
export interface Rewriting {
  file: string;
  find: string;
  replace: string;
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * Changes the product's source as it is loaded, so that the product itself has no switch for its proof. Before
 * anything of the product is imported. What is returned fills with the files that were loaded so.
 */
export function rewrite(rewritings: readonly Rewriting[]): ReadonlySet<string> {
  const changed = new Set<string>();
  const byUrl = Map.groupBy(rewritings, ({ file }) => pathToFileURL(join(ROOT, file)).href);
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const wanted = byUrl.get(url);
      if (wanted === undefined || loaded.source === undefined || loaded.source === null)
        return loaded;
      for (const { file } of wanted) changed.add(file);
      const text = Buffer.from(loaded.source as Uint8Array).toString('utf8');
      return { ...loaded, source: wanted.reduce(rewritten, text) };
    },
  });
  return changed;
}

function rewritten(text: string, { file, find, replace }: Rewriting): string {
  if (timesIn(text, find) !== 1) throw new Error(`Not exactly once in ${file}: ${find}`);
  return text.replace(find, () => replace);
}

/** Those that would find nothing to change in the source of today, or more than one place. */
export function unfit(rewritings: readonly Rewriting[]): string[] {
  return rewritings
    .filter(({ file, find }) => timesIn(readFileSync(join(ROOT, file), 'utf8'), find) !== 1)
    .map(({ file, find }) => `${file}: ${find}`);
}

function timesIn(text: string, find: string): number {
  return text.split(find).length - 1;
}
