import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { allTexts } from '../../../shared/i18n/areas/index.ts';
import { formatCount } from '../../../shared/i18n/format.ts';
import { type Language, languages } from '../../../shared/i18n/keys.ts';

function resourcesOf(language: Language) {
  const entries = Object.entries(allTexts).map(([key, text]) => [key, text[language]]);
  return { translation: Object.fromEntries(entries) };
}

/** `{{count}}` is grouped as the language groups; ids and years stay as they are. */
const grouping: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(...[value, , language, options]: Parameters<FormatterModule['format']>) {
    const known = languages.find((one) => one === language);
    return typeof value === 'number' && options?.interpolationkey === 'count' && known !== undefined
      ? formatCount(value, known)
      : String(value);
  },
};

export async function startTexts(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(grouping)
    .init({
      lng: 'id',
      fallbackLng: 'id',
      resources: { id: resourcesOf('id'), en: resourcesOf('en') },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
}

export function useLanguage(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
