import type { Plugin } from 'vite';

const COMPILERS = /zod[\\/]v4[\\/]core[\\/](?:doc|util)\.js$/;
const COMPILER = 'const F = Function;';
const NOTHING = "const F = class { constructor() { throw new Error('no evaluation'); } };";

/** Zod can compile its schemas from text. A page may not evaluate any, so what could is not even in the bundle. */
export function withoutEvaluation(): Plugin {
  return {
    name: 'without-evaluation',
    transform(code, id) {
      return COMPILERS.test(id) ? { code: code.replace(COMPILER, NOTHING), map: null } : null;
    },
  };
}
