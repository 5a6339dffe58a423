import { administrator, centre, department, manager } from './owners.ts';
import type { QualityCheck } from './quality-check.ts';

/** The usual faults of dates and promises. */
export const dateChecks = {
  NO_RECEPTION_DATE: {
    title: { vi: 'Không có ngày tiếp nhận', en: 'No reception date' },
    sentence: {
      vi: 'Hồ sơ đang hoặc đã giải quyết mà không có ngày tiếp nhận.',
      en: 'Settled or being settled, without a day of acceptance.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: administrator,
    fix: {
      vi: 'Ghi bổ sung sự kiện tiếp nhận theo giấy tiếp nhận.',
      en: 'Record the acceptance from the receipt.',
    },
    effect: { vi: 'Không có mặt trong mọi số liệu theo kỳ.', en: 'Missing from every figure of a period.' },
    affects: ['K', 'R', 'P'],
  },
  NO_END_DATE: {
    title: { vi: 'Không có ngày kết thúc', en: 'No end date' },
    sentence: {
      vi: 'Hồ sơ đã kết thúc xử lý mà không có ngày kết thúc.',
      en: 'Processing is over, without a day on which it ended.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: administrator,
    fix: { vi: 'Ghi bổ sung sự kiện kết thúc.', en: 'Record the event that ended it.' },
    effect: { vi: 'Bị tính là đang giải quyết mãi.', en: 'Counted as pending for ever.' },
    affects: ['C', 'P', 'M01'],
  },
  FUTURE_DATE: {
    title: { vi: 'Ngày ở tương lai', en: 'A date in the future' },
    sentence: {
      vi: 'Ngày nộp, tiếp nhận, kết thúc hoặc trả kết quả sau thời điểm hiện tại.',
      en: 'Submitted, accepted, ended or returned after now.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: centre,
    fix: {
      vi: 'Đối chiếu giấy tờ, ghi lại đúng ngày.',
      en: 'Compare with the papers and record the right day.',
    },
    effect: { vi: 'Rơi vào kỳ chưa đến.', en: 'Falls into a period that has not come.' },
    affects: ['R', 'C'],
  },
  ENDED_BEFORE_RECEIVED: {
    title: { vi: 'Kết thúc trước khi tiếp nhận', en: 'Ended before it was received' },
    sentence: {
      vi: 'Ngày kết thúc hoặc trả kết quả trước ngày tiếp nhận.',
      en: 'Ended or returned before its acceptance.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: centre,
    fix: {
      vi: 'Đối chiếu giấy tờ, ghi lại đúng ngày.',
      en: 'Compare with the papers and record the right day.',
    },
    effect: {
      vi: 'Làm lệch thời gian giải quyết và cân đối kỳ.',
      en: 'Distorts times and the balance of the period.',
    },
    affects: ['M17', 'M18', 'M01'],
  },
  UNBALANCED_SETS: {
    title: { vi: 'Kỳ không cân đối', en: 'A period out of balance' },
    sentence: {
      vi: 'Hồ sơ khép mà không tiếp nhận, hoặc khép trước khi tiếp nhận: chuyển sang + tiếp nhận khác khép + còn lại.',
      en: 'Closed without or before acceptance: carried in + received differs from closed + pending.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: administrator,
    fix: {
      vi: 'Xem dòng thời gian hồ sơ, ghi bổ sung sự kiện thiếu.',
      en: 'See its timeline and record what is missing.',
    },
    effect: {
      vi: 'Biểu II.06a không cân đối ở dòng chứa hồ sơ.',
      en: 'Form II.06a does not add up in its row.',
    },
    affects: ['K', 'R', 'C', 'P'],
  },
  NO_PROMISE: {
    title: { vi: 'Không có ngày hẹn trả', en: 'No promise' },
    sentence: { vi: 'Hồ sơ đang xử lý mà không có ngày hẹn.', en: 'In process without a due date.' },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: centre,
    fix: {
      vi: 'Xác nhận giấy tờ đã về để đồng hồ chạy.',
      en: 'Confirm that the papers arrived, so that its clock starts.',
    },
    effect: { vi: 'Không bao giờ bị tính là quá hạn.', en: 'Never counted as overdue.' },
    affects: ['M03', 'P_OVERDUE'],
  },
  LONG_PAUSE: {
    title: { vi: 'Tạm dừng quá 30 ngày', en: 'Paused over 30 days' },
    sentence: {
      vi: 'Hồ sơ chờ công dân bổ sung hoặc nộp tiền quá 30 ngày.',
      en: 'Waits for papers or payment for more than 30 days.',
    },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: department,
    fix: {
      vi: 'Nhắc công dân, hoặc dừng xử lý khi hết thời hạn bổ sung.',
      en: 'Remind the citizen, or stop it once the term is over.',
    },
    effect: {
      vi: 'Nằm trong “đang xử lý trong hạn”, che số hồ sơ tồn.',
      en: 'Stands in “pending in time” and hides the backlog.',
    },
    affects: ['P_PAUSED', 'P_IN_TIME'],
  },
  LATE_WITHOUT_APOLOGY: {
    title: { vi: 'Quá hạn chưa xin lỗi', en: 'Overdue without an apology' },
    sentence: { vi: 'Hồ sơ đang quá hạn mà chưa có Mẫu số 04.', en: 'Overdue and without form 04.' },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: department,
    fix: {
      vi: 'Trả kết quả, hoặc xin lỗi và hẹn lại trước khi quá hạn ở hồ sơ sau.',
      en: 'Resolve it; apologise before the due date next time.',
    },
    effect: { vi: 'Giảm tỷ lệ xin lỗi khi trễ.', en: 'Lowers the apology rate.' },
    affects: ['M16', 'M03'],
  },
  PROVISIONAL_PROMISE: {
    title: { vi: 'Ngày hẹn tạm tính', en: 'A provisional promise' },
    sentence: {
      vi: 'Ngày hẹn vượt quá phạm vi lịch làm việc đã công bố.',
      en: 'Due beyond the days the working calendar covers.',
    },
    severity: 'NOTE',
    subject: 'DOSSIER',
    owner: manager,
    fix: { vi: 'Cập nhật lịch làm việc của năm sau.', en: 'Extend the working calendar.' },
    effect: {
      vi: 'Ngày hẹn có thể dời khi lịch được cập nhật.',
      en: 'The due date may move when the calendar is extended.',
    },
    affects: ['M01'],
  },
  PROMISE_OFF_CALENDAR: {
    title: { vi: 'Hẹn gốc khác lịch hiện nay', en: 'A first promise off the calendar' },
    sentence: {
      vi: 'Ngày hẹn gốc của hồ sơ đang mở khác ngày tính lại theo lịch làm việc hiện nay.',
      en: 'The first promise of an open dossier is not the day that the working calendar gives today.',
    },
    severity: 'NOTE',
    subject: 'DOSSIER',
    owner: centre,
    fix: {
      vi: 'Ngày đã hẹn giữ nguyên; nếu nhiều hồ sơ cùng lệch, kiểm tra lịch làm việc hoặc thời hạn của thủ tục.',
      en: 'What was promised stands; when many differ, check the calendar or the limit of the procedure.',
    },
    effect: { vi: 'Đúng hạn xét theo ngày đã hẹn.', en: 'On time is judged by what was promised.' },
    affects: ['M01', 'M03'],
  },
  RECALLED_RESULT: {
    title: { vi: 'Kết quả thu hồi sau khi đã tính', en: 'A result recalled after it counted' },
    sentence: {
      vi: 'Hồ sơ đã tính là có kết quả, sau đó kết quả bị thu hồi để sửa.',
      en: 'Counted as resolved, then its result was recalled.',
    },
    severity: 'NOTE',
    subject: 'DOSSIER',
    owner: department,
    fix: { vi: 'Sửa và trả lại kết quả.', en: 'Correct the result and give it again.' },
    effect: {
      vi: 'Vẫn thuộc kỳ có kết quả lần đầu; không tính vào tỷ lệ đúng hạn.',
      en: 'Stays in the period of its first result; left out of the on-time rate.',
    },
    affects: ['C', 'M01'],
  },
} as const satisfies Record<string, QualityCheck>;
