import { metricOf } from '@tram-ho-so/domain/metrics';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { metricAsked } from '../schema/metric-args.ts';
import { BehindPart, LeftOutReason, MetricId } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { pageSize } from '../schema/page.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { BehindPage, behindPage } from './behind-figure.ts';

builder.queryField('drillDown', (t) =>
  t.field({
    type: BehindPage,
    allow: 'READ_METRICS',
    description:
      'The dossiers behind one value of a figure, the latest submitted first. For a row, narrow the filter to its keys and the period to its days.',
    args: {
      id: t.arg({ type: MetricId, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      filter: t.arg({ type: MetricFilter }),
      asOf: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
      which: t.arg({ type: BehindPart, required: true, defaultValue: 'WHOLE' }),
      leftOut: t.arg({
        type: LeftOutReason,
        description: 'With LEFT_OUT: only those left out for this reason, as many as its exclusion counts.',
      }),
      first: t.arg.int({ required: true, defaultValue: 25, description: '1 to 100.' }),
      after: t.arg.string(),
    },
    resolve: (_root, { which, leftOut, first, after, ...args }, context) => {
      if (metricOf(args.id).measure.kind === 'REACH') throw countsPlaces();
      const reason = leftOut ?? undefined;
      if (reason && (which !== 'LEFT_OUT' || !metricOf(args.id).excluded.includes(reason)))
        throw noSuchReason();
      const asked = { ...metricAsked(args, context), which, reason };
      return behindPage(context.db, asked, pageSize(first), after ? readCursor(after) : undefined);
    },
  }),
);

const countsPlaces = () =>
  new InvalidInput('id', {
    vi: 'Độ phủ đếm bưu cục hoặc thủ tục, không đếm hồ sơ; hãy xem M08 chia theo bưu cục hoặc thủ tục.',
    en: 'Coverage counts branches or procedures, not dossiers; see M08 by branch or procedure.',
  });

const noSuchReason = () =>
  new InvalidInput('leftOut', {
    vi: 'Chỉ số này không loại hồ sơ vì lý do đó; hãy lấy lý do trong exclusions, cùng với which: LEFT_OUT.',
    en: 'This figure leaves nothing out for that reason; take one of its exclusions, with which: LEFT_OUT.',
  });

function readCursor(cursor: string): { submittedAt: Date; id: number } {
  const [, at, id] = /^(\d{1,14}):(\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (!at || !id || Number(id) > 2_147_483_647) {
    throw new InvalidInput('after', {
      vi: 'Con trỏ trang không đọc được.',
      en: 'The cursor cannot be read.',
    });
  }
  return { submittedAt: new Date(Number(at)), id: Number(id) };
}
