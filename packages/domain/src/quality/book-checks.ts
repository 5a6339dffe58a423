import { administrator, centre, manager, post } from './owners.ts';
import type { QualityCheck } from './quality-check.ts';

/** Contradictions between what the books hold of one dossier, parcel or session. */
export const bookChecks = {
  CHANNEL_OF_LEVEL: {
    title: {
      vi: 'Nộp trực tuyến ở thủ tục chưa trực tuyến',
      en: 'Online for a procedure not offered online',
    },
    sentence: {
      vi: 'Hồ sơ ghi nộp trực tuyến mà thủ tục chỉ cung cấp thông tin.',
      en: 'Submitted online though its procedure is information only.',
    },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: centre,
    fix: {
      vi: 'Đối chiếu hình thức nộp và mức độ trực tuyến của thủ tục.',
      en: 'Compare the channel with the level of the procedure.',
    },
    effect: { vi: 'Không tính vào tỷ lệ hồ sơ trực tuyến.', en: 'Left out of the online share.' },
    affects: ['M04', 'M05'],
  },
  PHASE_NOT_GRANTED: {
    title: { vi: 'Bưu điện làm việc chưa được giao', en: 'The post acted without a grant' },
    sentence: {
      vi: 'Hồ sơ nhận tại bưu cục hoặc tại nhà mà không giai đoạn nào giao việc đó.',
      en: 'Taken at a branch or a home, with no phase that grants it.',
    },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: manager,
    fix: {
      vi: 'Kiểm tra nguồn (thường là sổ nhập) và phạm vi giai đoạn.',
      en: 'Check its source, mostly an imported register, and the phase.',
    },
    effect: {
      vi: 'Tính là bưu cục hỗ trợ ngoài phạm vi thí điểm.',
      en: 'Counted as help outside the pilot.',
    },
    affects: ['M08'],
  },
  DUPLICATE_DAY: {
    title: { vi: 'Trùng công dân, thủ tục, ngày', en: 'Same citizen, procedure and day' },
    sentence: {
      vi: 'Một số giấy tờ tùy thân có từ hai hồ sơ cùng thủ tục trong một ngày.',
      en: 'One identity number has two dossiers of one procedure on a day.',
    },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: centre,
    fix: { vi: 'Mở hai hồ sơ, rút hồ sơ ghi trùng.', en: 'Open both and withdraw the double.' },
    effect: { vi: 'Có thể đếm hai lần một việc.', en: 'One matter may be counted twice.' },
    affects: ['R'],
  },
  TWO_HOLDERS: {
    title: { vi: 'Hai nơi cùng giữ giấy tờ', en: 'Two holders of the papers' },
    sentence: {
      vi: 'Một hồ sơ có từ hai bưu gửi cùng đang mở.',
      en: 'A dossier has two parcels under way at once.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: post,
    fix: {
      vi: 'Đối chiếu sổ bàn giao, đóng bưu gửi thừa.',
      en: 'Compare the handovers and close the parcel that is not there.',
    },
    effect: { vi: 'Không biết giấy tờ đang ở đâu.', en: 'Nobody knows where the papers are.' },
    affects: ['M07'],
  },
  PARCEL_WITHOUT_SCAN: {
    title: { vi: 'Chặng bưu điện không quét', en: 'A postal leg without a scan' },
    sentence: {
      vi: 'Bưu gửi đang vận chuyển quá 3 ngày không có lần quét nào.',
      en: 'Under way for more than three days without a scan.',
    },
    severity: 'WARNING',
    subject: 'SHIPMENT',
    owner: post,
    fix: { vi: 'Tìm bưu gửi, quét vị trí hiện tại.', en: 'Find the parcel and scan where it is.' },
    effect: { vi: 'Độ trễ bưu điện bị tính thấp.', en: 'The delay of the post is understated.' },
    affects: ['M20'],
  },
  GUIDANCE_OPEN: {
    title: { vi: 'Lượt hướng dẫn chưa có kết quả', en: 'Guidance without an outcome' },
    sentence: {
      vi: 'Lượt hướng dẫn mở quá một ngày chưa ghi kết quả.',
      en: 'Open for more than a day without an outcome.',
    },
    severity: 'WARNING',
    subject: 'GUIDANCE',
    owner: post,
    fix: { vi: 'Ghi kết quả lượt hướng dẫn.', en: 'Record how it ended.' },
    effect: { vi: 'Không có trong bản đồ giấy tờ hay thiếu.', en: 'Missing from the map of missing papers.' },
    affects: ['M08'],
  },
  STATUS_WITHOUT_EVENT: {
    title: { vi: 'Trạng thái không có sự kiện', en: 'A status without an event' },
    sentence: {
      vi: 'Dòng hiện tại của hồ sơ không có sự kiện tương ứng trong sổ.',
      en: 'The current row has no event behind it.',
    },
    severity: 'ERROR',
    subject: 'DOSSIER',
    owner: administrator,
    fix: {
      vi: 'Sổ đã bị sửa ngoài phần mềm: đối chiếu bản sao lưu.',
      en: 'The books were changed from outside: compare a backup.',
    },
    effect: {
      vi: 'Số liệu từ lịch sử và từ hiện tại khác nhau.',
      en: 'Figures from history and from the present differ.',
    },
    affects: ['R', 'C', 'P'],
  },
  IMPORT_REJECTED: {
    title: { vi: 'Dòng sổ nhập bị loại', en: 'Rejected rows of a register' },
    sentence: {
      vi: 'Dòng của sổ theo dõi không nhập được.',
      en: 'Rows of a register that could not be imported.',
    },
    severity: 'WARNING',
    subject: 'IMPORT',
    owner: centre,
    fix: { vi: 'Sửa dòng trong sổ rồi nhập lại.', en: 'Mend the row and import it again.' },
    effect: {
      vi: 'Hồ sơ của dòng đó không có trong số liệu.',
      en: 'Its dossier is missing from the figures.',
    },
    affects: ['R'],
  },
  IMPORT_REPAIRED: {
    title: { vi: 'Dòng sổ nhập được sửa', en: 'Repaired rows of a register' },
    sentence: {
      vi: 'Dòng của sổ theo dõi được sửa khi nhập.',
      en: 'Rows that were repaired when they were imported.',
    },
    severity: 'NOTE',
    subject: 'IMPORT',
    owner: centre,
    fix: {
      vi: 'Xem lại cách sửa; nếu sai, sửa sổ rồi nhập lại.',
      en: 'Look at the repair; if wrong, mend the register and import again.',
    },
    effect: { vi: 'Tính theo giá trị đã sửa.', en: 'Counted with the repaired value.' },
    affects: ['R'],
  },
  IMPORT_PROMISE: {
    title: { vi: 'Ngày hẹn khác lịch làm việc', en: 'A promise that the calendar would not make' },
    sentence: {
      vi: 'Ngày hẹn in trên giấy khác ngày tính theo lịch làm việc.',
      en: 'The promise printed on paper differs from what the calendar gives.',
    },
    severity: 'NOTE',
    subject: 'IMPORT',
    owner: centre,
    fix: {
      vi: 'Giữ ngày đã in; kiểm tra lịch nếu nhiều hồ sơ cùng lệch.',
      en: 'The printed day stands; check the calendar when many differ.',
    },
    effect: { vi: 'Đúng hạn xét theo ngày đã in.', en: 'On time is judged by the printed day.' },
    affects: ['M01'],
  },
  RATING_WITHOUT_RESULT: {
    title: { vi: 'Đánh giá khi chưa có kết quả', en: 'Rated before any result' },
    sentence: { vi: 'Có đánh giá mà hồ sơ chưa kết thúc.', en: 'Rated though it is not over.' },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: centre,
    fix: { vi: 'Kiểm tra phiếu đánh giá thuộc hồ sơ nào.', en: 'Check whose rating it is.' },
    effect: { vi: 'Tính vào mức độ hài lòng.', en: 'Counted in satisfaction.' },
    affects: ['M21'],
  },
  PAYMENT_WITHOUT_RECEIPT: {
    title: { vi: 'Nộp phí không có biên lai', en: 'A fee paid without a receipt' },
    sentence: {
      vi: 'Lần nộp phí, lệ phí không ghi số biên lai.',
      en: 'A payment without the number of its receipt.',
    },
    severity: 'WARNING',
    subject: 'DOSSIER',
    owner: centre,
    fix: { vi: 'Bổ sung số biên lai.', en: 'Add the number of the receipt.' },
    effect: { vi: 'Vẫn tính là đã nộp.', en: 'Still counted as paid.' },
    affects: ['M10'],
  },
} as const satisfies Record<string, QualityCheck>;
