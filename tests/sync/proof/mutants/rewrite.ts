import { rewrite } from '../../../support/rewriting.ts';
import { mutantNamed } from './mutants.ts';
import { scaled } from './scaled.ts';

/** Given to a process with `--import`. With SCALED the sizes of scaled.ts; with MUTANT that one planted bug. */
const chosen = process.env.MUTANT;
rewrite([
  ...(process.env.SCALED === undefined ? [] : scaled),
  ...(chosen === undefined ? [] : mutantNamed(chosen).rewritings),
]);
