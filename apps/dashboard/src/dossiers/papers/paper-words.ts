/** Texts of a dossier's papers. */
export const paperWords = {
  vi: {
    papers: {
      there: 'Giấy tờ đã có trong hồ sơ',
      asked: 'Giấy tờ yêu cầu công dân bổ sung',
      optional: 'Chỉ cần trong một số trường hợp',
      tickRequired: 'Đánh dấu đủ %{smart_count} giấy tờ bắt buộc',
    },
  },
  en: {
    papers: {
      there: 'Papers that are in the dossier',
      asked: 'Papers the citizen is asked for',
      optional: 'Only in some cases',
      tickRequired: 'Tick all %{smart_count} required papers',
    },
  },
} as const;
