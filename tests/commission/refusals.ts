import { Refusal } from '../../shared/contract/errors.ts';
import { translate } from '../../shared/i18n/translate.ts';

/** What was refused; null where nothing was. */
export function refusalIn(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** As a person reads it, Indonesian and English. A parameter that its text lacks stays in braces. */
export function saidOf(refusal: Refusal | null): [id: string, en: string] {
  if (refusal === null) throw new Error('Nothing was refused.');
  const said = (language: 'id' | 'en'): string => {
    const text = translate(refusal.code, language, refusal.params);
    if (text.includes('{{')) throw new Error(`${refusal.code}: ${text}`);
    return text;
  };
  return [said('id'), said('en')];
}
