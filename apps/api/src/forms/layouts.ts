import type { FormNumber } from '@tram-ho-so/domain/forms';
import type { Layouts } from '../pdf/layout.ts';
import { form01 } from './form-01.ts';
import { form02 } from './form-02.ts';
import { form03 } from './form-03.ts';
import { form04 } from './form-04.ts';
import { form05 } from './form-05.ts';
import { form06 } from './form-06.ts';

/** The layouts by form number, as the printing thread looks them up. */
export const layouts = {
  '01': form01,
  '02': form02,
  '03': form03,
  '04': form04,
  '05': form05,
  '06': form06,
} as const satisfies Record<FormNumber, Layouts[string]>;
