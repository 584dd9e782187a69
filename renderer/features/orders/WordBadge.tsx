import { Badge } from '../../ui/feedback/Badge.tsx';
import { type SayKey, useText } from '../../ui/text/use-text.ts';
import type { Word } from './order-words.ts';

interface WordBadgeProps {
  words: ReadonlyMap<string, Word>;
  code: string | null;
  /** Said, quietly, where there is no code. */
  none: SayKey;
}

export function WordBadge({ words, code, none }: WordBadgeProps) {
  const say = useText();
  if (code === null) return <span className="text-muted">{say(none)}</span>;
  const word = words.get(code);
  if (word === undefined) return <Badge>{code}</Badge>;
  return <Badge tone={word.tone}>{say(word.key)}</Badge>;
}
