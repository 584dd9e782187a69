import type { SavedPlace } from '../../shared/contract/saved.ts';
import { knownFailure } from '../client/failure.ts';
import { useText } from '../ui/text/use-text.ts';

interface SavedMarkProps {
  place: SavedPlace;
  told: string | null;
}

/** Where one stands that is not with everybody who shall see it yet, and why. */
export function SavedMark({ place, told }: SavedMarkProps) {
  const say = useText();
  const failure = told === null ? null : knownFailure({ code: told, params: {} });
  if (place === 'everywhere' || (place === 'here' && failure === null)) return null;
  const tone = failure === null ? 'text-muted' : 'text-warn';
  return (
    <span className={`${tone} text-tiny`}>
      {say(place === 'refused' ? 'views.refused' : 'views.on_its_way')}
      {failure !== null && ` ${say(failure.code, failure.params)}`}
    </span>
  );
}
