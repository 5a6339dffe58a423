import type { Prisma } from '../generated/prisma/client.ts';

export const shippedPhases: Prisma.PhaseCreateManyInput[] = [
  {
    number: 'PHASE_1',
    nameVi: 'Giai đoạn I',
    nameEn: 'Phase I',
    scopeVi:
      '47 thủ tục, 9 lĩnh vực, 4 điểm bưu điện: hướng dẫn công dân nộp hồ sơ qua cổng dịch vụ công của tỉnh; nhận đăng ký tiếp nhận và trả kết quả tại nhà.',
    scopeEn:
      '47 procedures in 9 fields at 4 post offices: citizens are guided to submit on the provincial portal and may register reception and return at home.',
  },
  {
    number: 'PHASE_2',
    nameVi: 'Giai đoạn II',
    nameEn: 'Phase II',
    scopeVi:
      'Thành phố ủy quyền Bưu điện hỗ trợ tiếp nhận hồ sơ, trả kết quả một số thủ tục cấp huyện tại toàn mạng lưới bưu cục và tại nhà.',
    scopeEn:
      'The city authorises the Post to support reception and return for some district-level procedures, across its whole network and at home.',
  },
  {
    number: 'PHASE_3',
    nameVi: 'Giai đoạn III',
    nameEn: 'Phase III',
    scopeVi:
      'Nhân viên bưu điện thay công chức hướng dẫn, tiếp nhận, trả kết quả tại Trung tâm HCC đối với một số thủ tục đơn giản đã làm hiệu quả.',
    scopeEn:
      'Postal staff replace civil servants in guidance, reception and return at the service centre, for some simple procedures done well before.',
  },
];

/** What phase I grants; the other phases stand without a setting until the city decides one. */
export const phase1Grant = {
  phaseNumber: 'PHASE_1',
  version: 1,
  // Midnight in Hạ Long on the assumed day of the launch.
  effectiveFrom: new Date('2023-08-15T00:00:00+07:00'),
  places: ['BRANCH', 'HOME'],
  actions: ['GUIDE', 'ASSIST_ONLINE_SUBMISSION', 'REGISTER_HOME_PICKUP', 'REGISTER_HOME_RETURN'],
  note: 'Năm khai trương là giả định; danh mục 47 thủ tục được dựng lại, không phải danh mục chính thức.',
  provenance: 'ASSUMED',
} as const satisfies Omit<Prisma.PhaseSettingCreateInput, 'phase' | 'recordedAt'> & { phaseNumber: string };
