import type { MetricDimension } from '@tram-ho-so/db';
import type { Said } from '@tram-ho-so/domain/words';

/** What a file calls that by which figures are parted. */
export const dimensionNames = {
  BRANCH: { vi: 'Bưu cục', en: 'Branch' },
  WARD: { vi: 'Phường, xã', en: 'Ward' },
  POSTAL_UNIT: { vi: 'Đơn vị bưu chính', en: 'Postal unit' },
  PROCEDURE: { vi: 'Thủ tục', en: 'Procedure' },
  FIELD: { vi: 'Lĩnh vực', en: 'Field' },
  PHASE: { vi: 'Giai đoạn', en: 'Phase' },
  CHANNEL: { vi: 'Kênh nộp', en: 'Channel' },
  ASSISTANCE: { vi: 'Hỗ trợ', en: 'Assistance' },
  RETURN_CHANNEL: { vi: 'Kênh trả kết quả', en: 'Return channel' },
  MONTH: { vi: 'Tháng', en: 'Month' },
  WEEK: { vi: 'Tuần', en: 'Week' },
  DAY: { vi: 'Ngày', en: 'Day' },
} as const satisfies Record<MetricDimension, Said>;
