import type { Said } from '@tram-ho-so/domain/words';
import type { Permission } from './permissions.ts';

/** What each permission lets a caller do, for the sentence that refuses it. */
export const permissionWords: Record<Permission, Said> = {
  SEE_SELF: { vi: 'Xem tài khoản của mình', en: 'See one’s own account' },
  READ_CATALOGUE: { vi: 'Xem danh mục', en: 'Read the catalogue' },
  READ_DOSSIERS: { vi: 'Xem hồ sơ', en: 'Read dossiers' },
  READ_OWNER_MASKED: { vi: 'Xem chủ hồ sơ đã che', en: 'See the masked owner' },
  SEARCH_OWNER: { vi: 'Tìm theo chủ hồ sơ', en: 'Search by owner' },
  REVEAL_OWNER: { vi: 'Xem đầy đủ thông tin chủ hồ sơ', en: 'See an owner in full' },
  PRINT_FORMS: { vi: 'In biểu mẫu hồ sơ', en: 'Print the forms of a dossier' },
  ASK_CAPABILITIES: { vi: 'Hỏi việc được phép làm', en: 'Ask what is allowed' },
  READ_OVERVIEW: { vi: 'Xem tổng quan', en: 'Read the overview' },
  SUBMIT_DOSSIER: { vi: 'Hỗ trợ nộp hồ sơ trực tuyến', en: 'Help submit a dossier' },
  RECEIVE_DOSSIER: { vi: 'Tiếp nhận hồ sơ', en: 'Receive a dossier' },
  ADVANCE_DOSSIER: { vi: 'Chuyển bước hồ sơ', en: 'Advance a dossier' },
  READ_GUIDANCE: { vi: 'Xem lượt hướng dẫn', en: 'Read guidance sessions' },
  GUIDE: { vi: 'Hướng dẫn công dân', en: 'Guide a citizen' },
  EDIT_BRANCH: { vi: 'Sửa điểm bưu điện', en: 'Edit a branch' },
  REVISE_PROCEDURE: { vi: 'Công bố lại thủ tục', en: 'Revise a procedure' },
  SET_PHASE: { vi: 'Cấu hình giai đoạn', en: 'Set a phase' },
  READ_EVIDENCE: { vi: 'Xem bằng chứng chuyển giai đoạn', en: 'Read the evidence for the next phase' },
  SET_THRESHOLD: { vi: 'Đặt ngưỡng tiêu chí', en: 'Set a threshold of the criteria' },
  KEEP_REGISTERS: { vi: 'Ghi sổ vụ việc và nhân sự', en: 'Keep the registers of incidents and staff' },
  DECIDE_PROPOSAL: { vi: 'Kết luận đề xuất giai đoạn', en: 'Decide on a phase proposal' },
  UPDATE_PILOT: { vi: 'Sửa cấu hình thí điểm', en: 'Edit the pilot’s settings' },
  CHANGE_CALENDAR: { vi: 'Sửa lịch làm việc', en: 'Edit the working calendar' },
  READ_IMPORTS: { vi: 'Xem các lần nhập sổ', en: 'Read register imports' },
  IMPORT_REGISTER: { vi: 'Nhập sổ theo dõi', en: 'Import a register' },
  READ_PEOPLE: { vi: 'Xem tài khoản và khóa', en: 'Read accounts and keys' },
  MANAGE_PEOPLE: { vi: 'Quản lý tài khoản và khóa', en: 'Manage accounts and keys' },
  READ_AUDIT: { vi: 'Xem nhật ký truy cập', en: 'Read the audit log' },
};
