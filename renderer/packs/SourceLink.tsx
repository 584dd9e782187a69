import { ExternalLink } from 'lucide-react';

import { useText } from '../ui/text/use-text.ts';

/** Opened by the person, outside of the app; nothing is fetched by itself. */
export function SourceLink({ source: { title, url } }: { source: { title: string; url: string } }) {
  const say = useText();
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      title={`${say('commission_packs.opens_outside')}: ${url}`}
      className="text-accent-ink underline-offset-2 hover:underline"
    >
      {title} <ExternalLink aria-hidden size={11} className="inline align-baseline" />
      <span className="block text-muted text-tiny">{new URL(url).host}</span>
    </a>
  );
}
