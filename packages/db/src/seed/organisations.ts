import { unaccented } from '@tram-ho-so/domain/personal-data';
import type { Prisma } from '../generated/prisma/client.ts';
import { dateColumn } from '../pilot/iso-date.ts';
import { cell, readShipped } from './read-shipped.ts';

/** District-level bodies ended with the district level. */
const lastDistrictDay = dateColumn('2025-06-30');

const bodies: Prisma.OrganisationCreateManyInput[] = [
  {
    code: 'HCC_HA_LONG',
    kind: 'SERVICE_CENTRE',
    nameVi: 'Trung tâm Hành chính công thành phố Hạ Long',
    nameEn: 'Hạ Long City Public Administration Service Centre',
    provenance: 'KNOWN',
  },
  {
    code: 'BD_HA_LONG',
    kind: 'POSTAL_UNIT',
    nameVi: 'Bưu điện thành phố Hạ Long',
    nameEn: 'Hạ Long City Post',
    provenance: 'SOURCED',
  },
  {
    code: 'BD_HOANH_BO',
    kind: 'POSTAL_UNIT',
    nameVi: 'Bưu điện Hoành Bồ',
    nameEn: 'Hoành Bồ Post',
    provenance: 'SOURCED',
  },
  {
    code: 'UBND_HA_LONG',
    kind: 'AUTHORITY',
    nameVi: 'Ủy ban nhân dân thành phố Hạ Long',
    nameEn: "Hạ Long City People's Committee",
    validTo: lastDistrictDay,
    provenance: 'SOURCED',
  },
  {
    code: 'CONG_DVC_QUANG_NINH',
    kind: 'AUTHORITY',
    nameVi: 'Cổng dịch vụ công tỉnh Quảng Ninh',
    nameEn: 'Quảng Ninh Public Service Portal',
    provenance: 'KNOWN',
  },
];

const departmentsEn: Readonly<Record<string, string>> = {
  'Phòng Tư pháp': 'Justice Department',
  'Phòng Kinh tế': 'Economic Department',
  'Phòng Tài chính - Kế hoạch': 'Finance and Planning Department',
  'Phòng Lao động - Thương binh và Xã hội': 'Labour, War Invalids and Social Affairs Department',
  'Phòng Giáo dục và Đào tạo': 'Education and Training Department',
  'Phòng Quản lý đô thị': 'Urban Management Department',
  'Phòng Nội vụ': 'Home Affairs Department',
};

/** The bodies of the pilot, and the departments that the catalogue names. */
export function shippedOrganisations(): Prisma.OrganisationCreateManyInput[] {
  const agencies = new Set(readShipped('procedures.csv').map((row) => cell(row, 'implementing_agency_vi')));
  const departments = [...agencies].map((nameVi) => ({
    code: codeOf(nameVi),
    kind: 'DEPARTMENT' as const,
    nameVi,
    nameEn: departmentsEn[nameVi] ?? nameVi,
    validTo: lastDistrictDay,
    provenance: 'KNOWN' as const,
  }));
  return [...bodies, ...departments];
}

/** `Phòng Tư pháp` as `PHONG_TU_PHAP`. */
const codeOf = (name: string) =>
  unaccented(name)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_');
