import { metricDimensions } from '@tram-ho-so/db';
import { type Atom, leftOutReasons, metricIds, metricOf, sayAtom } from '@tram-ho-so/domain/metrics';
import { builder } from './builder.ts';

type ValuesOf<Name extends string> = Record<Name, { readonly description: string }>;

export const MetricId = builder.enumType('MetricId', {
  description:
    'The figures of the pilot: K, R, C, P are the sets of a period (brief 6.1), M01 to M27 those of brief 6.4.',
  values: Object.fromEntries(
    metricIds.map((id) => [id, { description: `${metricOf(id).name.vi} | ${metricOf(id).name.en}.` }]),
  ) as ValuesOf<(typeof metricIds)[number]>,
});

const words = {
  BRANCH: 'Bưu cục | Branch',
  WARD: 'Phường, xã của bưu cục | Ward of the branch',
  POSTAL_UNIT: 'Đơn vị bưu chính | Postal unit',
  PROCEDURE: 'Thủ tục | Procedure',
  FIELD: 'Lĩnh vực | Field',
  PHASE: 'Giai đoạn | Phase whose grant let the post act',
  CHANNEL: 'Hình thức nộp | Submission channel',
  ASSISTANCE: 'Hỗ trợ | Assistance',
  RETURN_CHANNEL: 'Hình thức trả | Return channel',
  MONTH: 'Tháng | Month of the reckoning, `yyyy-MM`',
  WEEK: 'Tuần | ISO week from Monday, `yyyy-Www`',
  DAY: 'Ngày | Day, `yyyy-MM-dd`',
} as const satisfies Record<(typeof metricDimensions)[number], string>;

export const MetricDimension = builder.enumType('MetricDimension', {
  description:
    'What a figure is parted by. MONTH, WEEK and DAY count each part as a period of its own, so that what is pending is what was pending then.',
  values: Object.fromEntries(
    metricDimensions.map((dimension) => [dimension, { description: `${words[dimension]}.` }]),
  ) as ValuesOf<(typeof metricDimensions)[number]>,
});

export const Reckoning = builder.enumType('Reckoning', {
  description: 'How months are cut.',
  values: {
    CALENDAR: { description: 'Tháng dương lịch | Calendar months.' },
    REPORT: {
      description:
        'Kỳ báo cáo | Months of the reports, from the boundary day of the month before (15 unless set otherwise; Decree 09/2019/NĐ-CP).',
    },
  },
});

export const PeriodKind = builder.enumType('PeriodKind', {
  description: 'Lengths of a named period.',
  values: {
    MONTH: { description: 'Tháng | Month.' },
    QUARTER: { description: 'Quý | Quarter.' },
    YEAR: { description: 'Năm | Year.' },
  },
});

export const MetricUnit = builder.enumType('MetricUnit', {
  description: 'What a value is in.',
  values: {
    DOSSIER: { description: 'Hồ sơ | Dossiers.' },
    PERCENT: { description: 'Tỷ lệ | A share, 0 to 1.' },
    WORKING_DAY: { description: 'Ngày làm việc | Working days.' },
    WORKING_HOUR: { description: 'Giờ làm việc | Working hours.' },
    TRIP: { description: 'Lượt đi lại | Trips.' },
  },
});

export const MetricDirection = builder.enumType('MetricDirection', {
  description: 'Whether more is better.',
  values: {
    UP: { description: 'Càng cao càng tốt | Higher is better.' },
    DOWN: { description: 'Càng thấp càng tốt | Lower is better.' },
    NEITHER: { description: 'Không đánh giá | No judgement.' },
  },
});

export const BehindPart = builder.enumType('BehindPart', {
  description: 'Which of the dossiers behind a figure.',
  values: {
    WHOLE: { description: 'Mẫu số | All that count.' },
    PART: { description: 'Tử số | Those of the numerator.' },
    REST: { description: 'Phần còn lại | Those that count and are not of the numerator.' },
    LEFT_OUT: { description: 'Không tính | Those left out, each with its reason.' },
  },
});

export const LeftOutReason = builder.enumType('LeftOutReason', {
  description:
    'Why a figure leaves dossiers out; the first reason of its definition that holds is the reason.',
  values: Object.fromEntries(
    leftOutReasons.map((atom) => [atom, { description: `${sayAtom(atom).vi} | ${sayAtom(atom).en}.` }]),
  ) as ValuesOf<Atom>,
});
