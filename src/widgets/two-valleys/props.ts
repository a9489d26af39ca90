import type { PictureProps } from '~/widgets/define-figure.tsx';
import type { fields } from './fields.ts';
import type { Valleys } from './model.ts';

export type Props = PictureProps<typeof fields, Valleys, 'last' | 'mean' | 'median' | 'apart' | 'sideways'>;
