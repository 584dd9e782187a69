import type { Row } from '../batch.ts';
import { DAY, HOUR } from '../calendar.ts';
import { feedback, sellerReplies } from '../lists/feedback.ts';
import { isFood } from '../market/categories.ts';
import type { Product } from '../market/products.ts';
import type { Vendor } from '../market/vendors.ts';
import { at, pick, type Random, words } from '../random.ts';
import type { Scope } from '../scope.ts';
import { stampText } from '../stamp.ts';
import type { Books } from './books.ts';
import { goodsOf, type Order } from './order.ts';

type Mood = keyof typeof feedback;
type Group = 'any' | 'food' | 'wear' | 'craft' | 'care';

const moods: readonly Mood[] = ['good', 'middling', 'bad'];
const groups: readonly Group[] = ['any', 'food', 'wear', 'craft', 'care'];
const remarks = new Map(
  moods.flatMap((mood) =>
    groups.map((group) => [`${mood} ${group}`, words(feedback[mood][group])] as const),
  ),
);
const thanks = words(sellerReplies.good);
const apologies = words(sellerReplies.bad);

/** A third of those who got their goods say something; some are asked and never answer. */
export function rate(
  random: Random,
  { scope, order, books }: { scope: Scope; order: Order; books: Books },
): void {
  if (!random.chance(0.34)) return;
  const arrived = order.shipped + random.between(26, 150) * HOUR;
  for (const { content } of goodsOf(order).slice(0, random.chance(0.25) ? 2 : 1)) {
    const asked = arrived + random.between(0, 90) * 60_000;
    const given = asked + Math.floor(5 * DAY * random.next() ** 2);
    if (asked > scope.now) return;
    const silent = random.chance(0.07) || given > scope.now;
    const stars = silent ? 0 : starsFor(random, content.product.vendor, order);
    books.add('rating.rating', {
      id: books.nextId('rating.rating'),
      res_model: 'product.template',
      res_id: content.product.id,
      res_name: content.product.name,
      parent_res_id: 0,
      rating: stars,
      rating_text: textOf(stars),
      partner_id: order.customerId,
      consumed: !silent,
      is_internal: false,
      create_date: stampText(asked),
      ...(silent
        ? { feedback: null, publisher_comment: null, write_date: stampText(asked) }
        : spoken(random, { product: content.product, stars, scope, given })),
    });
  }
}

function spoken(
  random: Random,
  {
    product,
    stars,
    scope,
    given,
  }: { product: Product; stars: number; scope: Scope; given: number },
): Omit<Row, 'id'> {
  const answered = given + random.between(2, 70) * HOUR;
  const replies = answered <= scope.now && random.chance(stars <= 2 ? 0.4 : 0.13);
  return {
    feedback: random.chance(0.72) ? remark(random, product, stars) : null,
    publisher_comment: replies ? pick(random, stars <= 2 ? apologies : thanks) : null,
    write_date: stampText(replies ? answered : given),
  };
}

/** Careful vendors get fives; a late parcel costs a star or two. */
function starsFor(random: Random, vendor: Vendor, order: Order): number {
  const mood = vendor.care * 1.1 + random.bell() * 0.42 - (order.late ? 0.5 : 0);
  if (mood > 0.62) return 5;
  if (mood > 0.26) return 4;
  if (mood > 0.02) return 3;
  return mood > -0.2 ? 2 : 1;
}

function remark(random: Random, product: Product, stars: number): string {
  const mood = stars >= 4 ? 'good' : stars === 3 ? 'middling' : 'bad';
  const group = random.chance(0.55) ? 'any' : groupOf(product.vendor);
  const list = remarks.get(`${mood} ${group}`) ?? [];
  return pick(random, list).replace('{n}', product.name);
}

function groupOf({ category }: Vendor): Group {
  if (isFood(category)) return 'food';
  if (category.group === 'Fesyen') return 'wear';
  return category.group === 'Kecantikan & Kesehatan' ? 'care' : 'craft';
}

function textOf(stars: number): string {
  if (stars === 0) return 'none';
  return at(['ko', 'ko', 'ok', 'top', 'top'], stars - 1);
}
