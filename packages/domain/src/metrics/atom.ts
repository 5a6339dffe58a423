import type { Said } from '../words.ts';

/** A yes-or-no question to a dossier about a period; figures are made of nothing else. */
const atoms = {
  CARRIED_IN: said(
    'tiếp nhận trước kỳ và chưa khép trước kỳ',
    'accepted before the period and not closed before it',
  ),
  RECEIVED: said('tiếp nhận trong kỳ', 'accepted in the period'),
  CLOSED: said('khép trong kỳ', 'closed in the period'),
  PENDING: said('đã tiếp nhận, chưa khép đến cuối kỳ', 'accepted and not closed by the end of the period'),
  HANDLED: said('chuyển sang hoặc tiếp nhận trong kỳ', 'carried in or accepted in the period'),
  SUBMITTED: said('nộp trong kỳ', 'submitted in the period'),
  RETURNED: said('trả kết quả trong kỳ', 'returned in the period'),
  RATED_IN_PERIOD: said('được đánh giá trong kỳ', 'rated in the period'),
  BROUGHT_BY_POST: said(
    'có giấy tờ bưu điện chuyển đến Trung tâm trong kỳ',
    'whose papers the post brought to the centre in the period',
  ),
  BROKEN: said(
    'trả quá hạn trong kỳ, hoặc đang quá hạn cuối kỳ',
    'resolved late in the period, or overdue at its end',
  ),
  WITHDRAWN: said('công dân rút hồ sơ', 'withdrawn by the citizen'),
  STOPPED: said('dừng xử lý', 'stopped'),
  RECALLED: said('kết quả bị thu hồi để sửa', 'the result was recalled'),
  WITH_RESULT: said('có kết quả', 'with a result'),
  WITHOUT_RESULT: said('không có kết quả', 'without a result'),
  UNTIMED: said(
    'chưa đếm được số ngày (ghi sổ trước khi có phép đếm)',
    'recorded before its days were counted',
  ),
  UNTIMED_RETURN: said(
    'chưa đếm được số ngày chờ trả (ghi sổ trước khi có phép đếm)',
    'recorded before the wait for its return was counted',
  ),
  UNTIMED_TRANSFER: said(
    'bưu gửi không ghi lúc nhận của công dân, hoặc đến trước khi có phép đếm',
    'whose parcel has no recorded pickup, or came before its hours were counted',
  ),
  OTHER_UNIT: said('thời hạn không tính bằng ngày làm việc', 'its limit is not in working days'),
  KEPT: said('đúng hoặc trước hạn', 'on or before its due date'),
  EARLY: said('trước hạn', 'before its due date'),
  ON_TIME: said('đúng ngày hẹn', 'on its due date'),
  LATE: said('sau ngày hẹn', 'after its due date'),
  OVERDUE: said('quá hạn, không tạm dừng', 'overdue and not paused'),
  IN_TIME: said('chưa quá hạn, hoặc đang tạm dừng', 'not overdue, or paused'),
  PAUSED: said('đang tạm dừng chờ công dân', 'paused for the citizen'),
  NOT_PAUSED: said('không tạm dừng', 'not paused'),
  ONLINE: said('nộp trực tuyến', 'submitted online'),
  POSTAL: said('nộp qua bưu chính công ích', 'submitted by post'),
  NOT_OFFERED_ONLINE: said('thủ tục chưa cung cấp trực tuyến', 'its procedure is not offered online'),
  NOT_FULLY_ONLINE: said('thủ tục không thuộc mức toàn trình', 'its procedure is not online end to end'),
  POST_ASSISTED: said('có bưu cục hỗ trợ', 'helped by the post'),
  NOT_POST_ASSISTED: said('không có bưu cục hỗ trợ', 'not helped by the post'),
  HOME_ASSISTED: said('được hỗ trợ tại nhà', 'helped at home'),
  HOME_RETURNED: said('trả tại nhà qua bưu chính công ích', 'returned at home by post'),
  NO_FEE_PAID: said('không có phí, lệ phí đã nộp', 'no state fee was paid'),
  PAID_ONLINE: said('nộp phí, lệ phí trực tuyến', 'a state fee was paid online'),
  SUPPLEMENTED: said('phải bổ sung sau tiếp nhận', 'papers were asked for after acceptance'),
  UNDECIDED: said('chưa có quyết định tiếp nhận', 'not yet accepted or refused'),
  FIRST_TIME_RIGHT: said('tiếp nhận ngay, không phải hoàn thiện', 'accepted without any correction'),
  REFUSED: said('bị từ chối tiếp nhận trong kỳ', 'reception refused in the period'),
  APOLOGISED: said(
    'có thư xin lỗi chậm nhất vào ngày hẹn ban đầu',
    'with a letter of apology on or before the first due date',
  ),
  RATED: said('đã được đánh giá', 'rated'),
  SATISFIED: said('hài lòng hoặc rất hài lòng', 'satisfied or very satisfied'),
} as const satisfies Record<string, Said>;

export type Atom = keyof typeof atoms;

/** What an atom says of a dossier: it completes “hồ sơ …” and “dossiers …”. */
export const sayAtom = (atom: Atom): Said => atoms[atom];

export const allAtoms = Object.keys(atoms) as readonly Atom[];

function said(vi: string, en: string): Said {
  return { vi, en };
}
