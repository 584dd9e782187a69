/** A file that a person chose, as far as it could be read. */
export type JsonFile =
  | { name: string; is: 'json'; content: unknown }
  | { name: string; is: 'not_json'; reason: string };

export async function readJsonFile(file: File): Promise<JsonFile> {
  const text = await file.text();
  try {
    return { name: file.name, is: 'json', content: JSON.parse(text) };
  } catch (error) {
    return { name: file.name, is: 'not_json', reason: String(error) };
  }
}
