import type { ShipmentRow } from '@tram-ho-so/db';
import {
  type ScanNeed as Need,
  objectionToScan,
  scanReasonsFor,
  scansFrom,
} from '@tram-ho-so/domain/custody';
import type { Refusal as Why } from '@tram-ho-so/domain/refusal';
import type { ShipmentState as State } from '@tram-ho-so/domain/vocabulary';
import { actorOf } from '../auth/acting.ts';
import { may } from '../auth/caller.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { ShipmentDirection, ShipmentState } from '../schema/enums.ts';
import { Refusal } from '../schema/refusal.ts';
import { refusalOf } from '../schema/root-permission.ts';
import { tell } from '../schema/tell.ts';
import { ScanReason, wordsOfScanReason } from './scan-reason.ts';
import { scanFacts } from './scanning.ts';
import { parcelStandings } from './tracks.ts';

const ScanNeed = builder.enumType('ScanNeed', {
  description: 'What a scan must say.',
  values: {
    SLIP: { description: 'Số phiếu hồ sơ | Number of the dossier slip that both sides sign.' },
    SEAL: { description: 'Số niêm phong | Number of the seal.' },
    PAPER_COUNT: { description: 'Số giấy tờ | Papers counted.' },
    REASON: { description: 'Lý do | A reason.' },
    RECIPIENT: { description: 'Người nhận | Who took it, with identity checked.' },
  },
});

interface Next {
  readonly direction: ShipmentRow['direction'];
  readonly to: State;
  readonly needs: readonly Need[];
  readonly objection: Why | undefined;
}

export const NextScan = builder.objectRef<Next>('NextScan').implement({
  description: 'A scan as a screen offers it: a button, or a grey one that says why.',
  fields: (t) => ({
    to: t.expose('to', { type: ShipmentState }),
    direction: t.expose('direction', { type: ShipmentDirection }),
    allowed: t.boolean({ resolve: ({ objection }) => objection === undefined }),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      description: 'Why you may not scan it now.',
      resolve: ({ objection }) => objection && tell(objection),
    }),
    needs: t.field({ type: [ScanNeed], resolve: ({ needs }) => [...needs] }),
    reasons: t.field({
      type: [ScanReason],
      resolve: ({ direction, to }) => scanReasonsFor(direction, to).map(wordsOfScanReason),
    }),
  }),
});

export async function nextScansOf(shipment: ShipmentRow, context: Context): Promise<Next[]> {
  const { caller, pilot, now } = context;
  const { direction, state } = shipment;
  const possible = scansFrom(direction, state);
  const standing = possible.length > 0 ? await parcelStandings(context)(shipment.id) : undefined;
  if (!standing) return [];
  const facts = scanFacts({ ...shipment, ...standing }, pilot, now);
  const actor = actorOf(caller, pilot);
  return possible.map(({ to, needs }) => ({
    direction,
    to,
    needs,
    objection: may(caller, 'CARRY_PAPERS') ? objectionToScan(facts, to, actor) : refusalOf('CARRY_PAPERS'),
  }));
}
