/** The pattern of `like … escape '\'` that finds a text anywhere: what has a meaning in patterns stands for itself. */
export function likeAnywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
