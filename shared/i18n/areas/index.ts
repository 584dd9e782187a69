import { errorTexts } from './errors.ts';

/** Every text of the product. One line per area; a key stands in one area only (tested). */
export const allTexts = { ...errorTexts } as const;
export type TextKey = keyof typeof allTexts;
