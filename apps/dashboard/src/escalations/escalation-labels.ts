import { labels } from '../i18n/labels.ts';

/** Texts of the escalations. */
export const escalationLabels = labels(
  {
    escalations: {
      title: 'Cảnh báo thời hạn',
      lead: 'Mỗi hồ sơ được cảnh báo một lần tại mỗi mốc giờ làm việc còn lại, chỉ khi đồng hồ đang chạy.',
      left: 'còn %{time}',
      due: 'đến hạn',
      late: 'quá hạn %{time}',
      extended: 'theo hẹn đã gia hạn',
      running: 'Chỉ hồ sơ đồng hồ đang chạy',
      columns: {
        reachedAt: 'Thời điểm',
        step: 'Mốc',
        dossier: 'Hồ sơ',
        procedure: 'Thủ tục',
        status: 'Trạng thái hiện nay',
        dueAt: 'Hẹn trả',
      },
      empty: 'Chưa có cảnh báo nào',
      emptyWhy: 'Khi một hồ sơ sắp đến hạn hoặc quá hạn, cảnh báo sẽ hiện ở đây.',
      newer: 'Mới hơn',
      older: 'Cũ hơn',
    },
  },
  {
    escalations: {
      title: 'Time warnings',
      lead: 'A dossier is escalated once at each step of remaining working hours, and only while its clock runs.',
      left: '%{time} left',
      due: 'due',
      late: '%{time} late',
      extended: 'of the extended promise',
      running: 'Only dossiers whose clock runs',
      columns: {
        reachedAt: 'When',
        step: 'Step',
        dossier: 'Dossier',
        procedure: 'Procedure',
        status: 'Status now',
        dueAt: 'Promise',
      },
      empty: 'No warning yet',
      emptyWhy: 'When a promise comes close or passes, it shows here.',
      newer: 'Newer',
      older: 'Older',
    },
  },
);
