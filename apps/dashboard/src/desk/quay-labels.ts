import { labels } from '../i18n/labels.ts';

/** Texts of the branch's desk. */
export const quayLabels = labels(
  {
    quay: {
      title: 'Quầy bưu cục',
      titleAt: 'Quầy %{branch}',
      lead: 'Chọn việc cần làm; việc giai đoạn chưa giao có ghi lý do.',
      place: 'Nơi phục vụ',
      noBranch: 'Trang này dành cho nhân viên thuộc một bưu cục.',
      notAllowed: 'Giai đoạn hiện tại chưa giao việc này.',
      acts: {
        GUIDE: { name: 'Hướng dẫn', said: '%{smart_count} thủ tục |||| %{smart_count} thủ tục' },
        ASSIST: { name: 'Hỗ trợ nộp trực tuyến', said: '%{smart_count} thủ tục |||| %{smart_count} thủ tục' },
        RECEIVE: { name: 'Tiếp nhận hồ sơ', said: '%{smart_count} thủ tục |||| %{smart_count} thủ tục' },
        HAND_OVER: { name: 'Bàn giao giấy tờ', said: 'Lập lô, niêm phong, bàn giao cho Trung tâm HCC' },
        RETURN: {
          name: 'Trả kết quả',
          said: 'Kết quả đang chờ trả tại bưu cục',
          carried: 'Phát kết quả đã đăng ký trả qua bưu điện',
        },
      },
      running: {
        title: 'Đang hướng dẫn',
        lead: 'Chọn lượt để ghi kết quả.',
        since: 'Từ %{time} · %{n} phút',
      },
      pick: {
        lead: 'Chọn thủ tục; thủ tục hay làm ở quầy này đứng trước.',
        search: 'Tìm thủ tục, gõ không dấu cũng được',
        none: 'Không có thủ tục phù hợp',
        noneWhy: 'Thử từ khác, hoặc việc này chưa được giao cho thủ tục nào tại đây.',
        uses: '%{smart_count} lượt trong 90 ngày |||| %{smart_count} lượt trong 90 ngày',
      },
      session: {
        title: 'Lượt hướng dẫn',
        lead: 'Bắt đầu %{time}, đã %{n} phút. Không ghi tên công dân.',
        missing: 'Không có lượt hướng dẫn này trong phạm vi được xem.',
        ended: 'Lượt này đã kết thúc: %{outcome}.',
        how: 'Kết quả hướng dẫn',
        which: 'Giấy tờ còn thiếu',
        where: 'Chuyển đến',
        record: 'Ghi nhận',
      },
      referral: {
        HCC: 'Trung tâm HCC',
        BRANCH: 'Điểm bưu điện khác',
        DEPARTMENT: 'Phòng chuyên môn',
        OTHER: 'Cơ quan khác',
      },
    },
  },
  {
    quay: {
      title: 'Branch desk',
      titleAt: 'Desk of %{branch}',
      lead: 'Choose what to do; what no phase allows says why.',
      place: 'Where you serve',
      noBranch: 'This page is for the staff of a branch.',
      notAllowed: 'The phase in force does not allow it.',
      acts: {
        GUIDE: { name: 'Guide', said: '%{smart_count} procedure |||| %{smart_count} procedures' },
        ASSIST: {
          name: 'Help submit online',
          said: '%{smart_count} procedure |||| %{smart_count} procedures',
        },
        RECEIVE: {
          name: 'Receive a dossier',
          said: '%{smart_count} procedure |||| %{smart_count} procedures',
        },
        HAND_OVER: { name: 'Hand papers over', said: 'Make a batch, seal it, hand it to the HCC' },
        RETURN: {
          name: 'Return a result',
          said: 'Results that wait to be returned at the branch',
          carried: 'Deliver results registered for return by post',
        },
      },
      running: {
        title: 'Under way',
        lead: 'Choose one to record how it ended.',
        since: 'Since %{time} · %{n} min',
      },
      pick: {
        lead: 'Choose a procedure; those most used at this desk come first.',
        search: 'Find a procedure',
        none: 'No such procedure',
        noneWhy: 'Try other words, or the act is allowed for no procedure here.',
        uses: '%{smart_count} time in 90 days |||| %{smart_count} times in 90 days',
      },
      session: {
        title: 'Guidance session',
        lead: 'Started %{time}, %{n} min so far. No name is recorded.',
        missing: 'There is no such session among those you may see.',
        ended: 'This session has ended: %{outcome}.',
        how: 'How it ended',
        which: 'Papers missing',
        where: 'Sent to',
        record: 'Record',
      },
      referral: {
        HCC: 'The HCC',
        BRANCH: 'Another branch',
        DEPARTMENT: 'A department',
        OTHER: 'Another body',
      },
    },
  },
);
