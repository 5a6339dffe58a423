import { labels } from '../../i18n/labels.ts';

/** Texts of the thresholds page. */
export const criteriaLabels = labels(
  {
    criteria: {
      title: 'Ngưỡng tiêu chí giai đoạn III',
      lead: 'Đề án chỉ nói “đơn giản” và “đã thực hiện hiệu quả”. Các con số dưới đây là thiết đặt; mỗi số ghi nguồn và giữ lại mọi bản cũ.',
      columns: { threshold: 'Ngưỡng', value: 'Giá trị', source: 'Nguồn', since: 'Ghi lúc', act: 'Sửa' },
      edit: 'Sửa',
      history: '%{smart_count} bản cũ |||| %{smart_count} bản cũ',
      months: '%{value} tháng',
      value: 'Giá trị mới',
      percentHint: 'Tính bằng phần trăm, ví dụ 98',
      source: 'Nguồn của con số',
      sourceHint: 'Ví dụ: số, ngày của quyết định hoặc biên bản họp',
      save: 'Ghi ngưỡng',
      cancel: 'Huỷ',
      saved: 'Đã ghi ngưỡng mới. Đề xuất đã lập giữ nguyên ngưỡng lúc lập.',
      notNumber: 'Cần nhập một số.',
    },
  },
  {
    criteria: {
      title: 'Thresholds for phase III',
      lead: 'The scheme only says “simple” and “carried out effectively”. The numbers below are settings; each names its source and keeps every older version.',
      columns: { threshold: 'Threshold', value: 'Value', source: 'Source', since: 'Recorded', act: 'Edit' },
      edit: 'Edit',
      history: '%{smart_count} older version |||| %{smart_count} older versions',
      months: '%{value} months',
      value: 'New value',
      percentHint: 'In per cent, e.g. 98',
      source: 'Where the number comes from',
      sourceHint: 'E.g. number and date of a decision, or the minutes of a meeting',
      save: 'Record the threshold',
      cancel: 'Cancel',
      saved: 'The new threshold is recorded. Proposals already made keep the one of their day.',
      notNumber: 'A number is needed.',
    },
  },
);
