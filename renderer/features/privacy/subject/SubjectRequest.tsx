import { useState } from 'react';
import { useText } from '../../../ui/text/use-text.ts';
import { SubjectHeld } from './SubjectHeld.tsx';
import { SubjectSearch } from './SubjectSearch.tsx';

/** Someone asks what is kept of him, for a copy, or to be forgotten (UU PDP, articles 30 to 45). */
export function SubjectRequest() {
  const say = useText();
  const [chosen, choose] = useState<number | null>(null);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{say('privacy.subject_text')}</p>
      <SubjectSearch chosen={chosen} onChoose={choose} />
      {chosen !== null && <SubjectHeld key={chosen} partnerId={chosen} />}
    </div>
  );
}
