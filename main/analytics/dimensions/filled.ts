import type { Language, Text } from '../../../shared/i18n/keys.ts';

/** A text with its parameters put in, in both languages. */
export function filled(
  text: Text,
  given: (language: Language) => Readonly<Record<string, string>>,
): Text {
  const say = (language: Language): string =>
    Object.entries(given(language)).reduce(
      (said, [name, value]) => said.replace(`{{${name}}}`, value),
      text[language],
    );
  return { id: say('id'), en: say('en') };
}
