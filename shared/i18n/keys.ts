/** One text in both languages, side by side: a missing translation does not compile. */
export interface Text {
  id: string;
  en: string;
}

export type Texts = Record<string, Text>;
export type Language = keyof Text;

export const languages = ['id', 'en'] as const satisfies readonly Language[];

/** Gives the literal keys of an area their type. `{{name}}` marks a parameter; `_one`/`_other` a plural. */
export function texts<const T extends Texts>(area: T): T {
  return area;
}
