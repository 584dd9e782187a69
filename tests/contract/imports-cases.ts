import type { Case } from './case.ts';

const UPLOAD = '6f1f7a0e-4f0a-4d4e-9a51-0c8b6c6d2f11';

/** What needs a file that was brought is in tests/certification. */
export const importsCases: Record<string, Case> = {
  'imports.list': { allowed: undefined, refused: null, forbidden: 'viewer' },
  'imports.putPart': {
    allowed: { upload: UPLOAD, part: 0, base64: 'TmFtYTtOSUIK' },
    refused: {
      input: { upload: '../../etc', part: 0, base64: '' },
      code: 'input.invalid',
    },
    forbidden: 'viewer',
  },
};
