import { icons, iconSvg } from '~/sharing/icons.ts';
import { png } from '~/sharing/paint.ts';

export const getStaticPaths = () =>
  icons.map((icon) => ({ params: { name: icon.path.replace(/^icons\/|\.png$/g, '') }, props: { icon } }));

export const GET = ({ props: { icon } }: { props: { icon: (typeof icons)[number] } }): Response => png(iconSvg(icon));
