import { cardSvg } from '~/sharing/card.ts';
import { png } from '~/sharing/paint.ts';
import { cardOf, pathOf, type Subject, subjects } from '~/sharing/pictures.ts';

/** The pictures that previews of links show. */
export const getStaticPaths = async () =>
  (await subjects()).map((subject) => ({
    params: { name: pathOf(subject).replace(/^shared\/|\.png$/g, '') },
    props: { subject },
  }));

export const GET = async ({ props: { subject } }: { props: { subject: Subject } }): Promise<Response> =>
  png(cardSvg(await cardOf(subject)));
