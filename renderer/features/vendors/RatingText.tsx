import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

interface RatingTextProps {
  rating: number | null;
  ratings: number;
}

/** `4,6 (128)`, with the words on hover and for screen readers. */
export function RatingText({ rating, ratings }: RatingTextProps) {
  const say = useText();
  const format = useFormat();
  if (rating === null) return <span className="text-muted">–</span>;
  const figure = format.number(rating);
  const words = say('vendors.rating_of', { rating: figure, count: ratings });
  return (
    <span className="tabular" title={words}>
      <span aria-hidden>
        {figure} <span className="text-muted">({format.count(ratings)})</span>
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
