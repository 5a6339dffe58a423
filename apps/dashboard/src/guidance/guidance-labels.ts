import { labels } from '../i18n/labels.ts';

/** Texts of the guidance page. */
export const guidanceLabels = labels(
  {
    guidance: {
      title: 'Hướng dẫn công dân',
      lead: 'Mỗi lượt hướng dẫn ghi nơi, thủ tục, thời gian và kết quả; không ghi tên công dân.',
      from: 'Từ ngày',
      to: 'Đến ngày',
      running: 'Đang hướng dẫn',
      minutes: '%{n} phút',
      lacking: '%{parts} lượt thiếu giấy tờ',
      cell: '%{paper}: thiếu trong %{parts} lượt',
      newer: 'Mới hơn',
      older: 'Cũ hơn',
      outcomes: { title: '%{n} lượt hướng dẫn, theo kết quả' },
      map: {
        title: 'Giấy tờ hay thiếu',
        lead: 'Ô càng đậm, giấy tờ càng hay thiếu. Số trong ô: lượt thiếu trên lượt hướng dẫn đã kết thúc của thủ tục; chọn ô để mở các lượt đó. Danh mục giấy tờ là dựng lại, không phải danh mục chính thức.',
        empty: {
          title: 'Chưa ghi nhận lượt nào thiếu giấy tờ',
          text: 'Khi một lượt hướng dẫn kết thúc vì còn thiếu giấy tờ, giấy tờ đó hiện ở đây.',
        },
      },
      sessions: {
        title: 'Các lượt hướng dẫn',
        lead: 'Mới nhất trước.',
        narrowed: 'Đang lọc %{code}',
        all: 'Bỏ lọc',
      },
      empty: {
        title: 'Chưa có lượt hướng dẫn nào',
        text: 'Thử chọn khoảng ngày khác, hoặc bỏ lọc.',
      },
      columns: {
        started: 'Bắt đầu',
        place: 'Nơi hướng dẫn',
        procedure: 'Thủ tục',
        minutes: 'Thời gian',
        outcome: 'Kết quả',
        detail: 'Hồ sơ, giấy tờ thiếu',
        sessions: 'Số lượt',
        paper: 'Giấy tờ',
        missing: 'Lượt thiếu',
        share: 'Tỷ lệ',
      },
    },
  },
  {
    guidance: {
      title: 'Guidance of citizens',
      lead: 'Each session records where, for which procedure, how long and how it ended; never who the citizen was.',
      from: 'From',
      to: 'To',
      running: 'Under way',
      minutes: '%{n} min',
      lacking: 'papers missing in %{parts}',
      cell: '%{paper}: missing in %{parts} sessions',
      newer: 'Newer',
      older: 'Older',
      outcomes: { title: '%{n} guidance sessions by outcome' },
      map: {
        title: 'Papers often missing',
        lead: 'The deeper the cell, the oftener the paper is missing. The count: sessions that lacked it of the ended sessions of the procedure; choose a cell to open them. The list of papers is reconstructed, not official.',
        empty: {
          title: 'No session lacked a paper',
          text: 'When a session ends because papers are missing, they show here.',
        },
      },
      sessions: {
        title: 'Guidance sessions',
        lead: 'Newest first.',
        narrowed: 'Filtered %{code}',
        all: 'Show all',
      },
      empty: { title: 'No guidance session', text: 'Try another period, or show all.' },
      columns: {
        started: 'Started',
        place: 'Where',
        procedure: 'Procedure',
        minutes: 'Time',
        outcome: 'Outcome',
        detail: 'Dossier, missing papers',
        sessions: 'Sessions',
        paper: 'Paper',
        missing: 'Missing',
        share: 'Share',
      },
    },
  },
);
