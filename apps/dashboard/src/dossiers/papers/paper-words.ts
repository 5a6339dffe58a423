/** Texts of a dossier's papers. */
export const paperWords = {
  vi: {
    papers: {
      title: 'Thành phần hồ sơ',
      source: 'Danh mục giấy tờ dựng lại, chưa phải danh mục chính thức.',
      ticked: 'Đã có khi tiếp nhận',
      notTicked: 'Không ghi nhận',
      askedOn: 'Đã yêu cầu bổ sung ngày %{date}',
      there: 'Giấy tờ đã có trong hồ sơ',
      asked: 'Giấy tờ yêu cầu công dân bổ sung',
      optional: 'Chỉ cần trong một số trường hợp',
      tickRequired: 'Đánh dấu đủ %{smart_count} giấy tờ bắt buộc',
    },
  },
  en: {
    papers: {
      title: 'Papers',
      source: 'A reconstructed list, not the official one.',
      ticked: 'There at reception',
      notTicked: 'Not recorded',
      askedOn: 'Asked for on %{date}',
      there: 'Papers that are in the dossier',
      asked: 'Papers the citizen is asked for',
      optional: 'Only in some cases',
      tickRequired: 'Tick all %{smart_count} required papers',
    },
  },
} as const;
