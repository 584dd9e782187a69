import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../ui/text/use-text.ts';
import { WhyLine } from './WhyLine.tsx';

/** The question under a line, and its answer where it was asked. */
export function LineWhy({ line }: { line: number }) {
  const say = useText();
  const [asked, setAsked] = useState(false);
  const Arrow = asked ? ChevronDown : ChevronRight;
  return (
    <>
      <button
        type="button"
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
        className="inline-flex items-center gap-0.5 rounded-base text-accent-ink hover:underline"
      >
        <Arrow aria-hidden size={12} />
        {say('commission_why.title')}
      </button>
      {asked && (
        <div className="my-2 border-line border-l-2 pl-3 text-ink">
          <WhyLine line={line} />
        </div>
      )}
    </>
  );
}
