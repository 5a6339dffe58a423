import { PaperKind, Provenance } from '../schema/enums.ts';
import { Paper } from '../schema/refs.ts';

Paper.implement({
  description: 'A paper of a procedure’s list (thành phần hồ sơ), as one version says it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable over versions, e.g. `2.000635-01`.' }),
    ordinal: t.exposeInt('ordinal'),
    nameVi: t.exposeString('nameVi'),
    nameEn: t.exposeString('nameEn'),
    kind: t.expose('kind', { type: PaperKind }),
    originals: t.exposeInt('originals'),
    copies: t.exposeInt('copies'),
    required: t.exposeBoolean('required', { description: 'False: only in some cases.' }),
    provenance: t.expose('provenance', { type: Provenance }),
  }),
});
