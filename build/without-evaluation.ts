import type { Plugin } from 'vite';

const COMPILERS = /zod[\\/]v4[\\/]core[\\/](?:doc|util)\.js$/;
const COMPILER = 'const F = Function;';
const NOTHING = "const F = class { constructor() { throw new Error('no evaluation'); } };";

const PDF = /pdfmake[\\/]build[\\/]pdfmake\.js$/;
const GLOBAL = /(?:new )?Function\((['"])return this\1\)\(\)/g;
/** Of engines that cannot bind a function: none that a page runs in. */
const BINDER = /Function\('binder',.*\)\(binder\)/g;

/**
 * Zod can compile its schemas from text, and the PDF writer asks for the global object by a text. A page may not
 * evaluate any, so what could is not even in the bundle.
 */
export function withoutEvaluation(): Plugin {
  return {
    name: 'without-evaluation',
    transform(code, id) {
      if (COMPILERS.test(id)) return { code: code.replace(COMPILER, NOTHING), map: null };
      if (!PDF.test(id)) return null;
      return { code: code.replace(GLOBAL, 'globalThis').replace(BINDER, 'binder'), map: null };
    },
  };
}
