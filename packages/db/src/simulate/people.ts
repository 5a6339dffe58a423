import type { Random } from './random.ts';

/** Owners that exist nowhere: common name parts, ID numbers no province gives, phone numbers no network has. */
const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn Lưu'.split(' ');
const FEMALE_MIDDLE = 'Thị Ngọc Thu Thanh Minh Phương Kim Bích Hồng Khánh'.split(' ');
const MALE_MIDDLE = 'Văn Đức Hữu Quang Minh Xuân Công Thành Quốc Đình'.split(' ');
const FEMALE =
  'Hoa Lan Mai Hương Thảo Linh Trang Yến Ngân Hà Uyên Thủy Hạnh Nga Dung Loan Phượng Quỳnh'.split(' ');
const MALE = 'An Bình Dũng Hải Hiệp Khánh Long Nam Phúc Quân Sơn Tâm Việt Tuấn Hùng Cường Thắng Kiên'.split(
  ' ',
);
const TRADES = ['Tạp hóa', 'Quán ăn', 'Nhà nghỉ', 'Cửa hàng gas', 'Đại lý rượu', 'Sửa xe', 'Hải sản'];

export type Person = {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
};

/** `wardName` is written as in an address, e.g. `phường Hà Tu`. */
export function personOf(random: Random, wardName: string, isBusiness: boolean): Person {
  const name = nameOf(random);
  return {
    name: isBusiness ? `${pick(random, TRADES)} ${name}` : name,
    // 000 is no province's code, so no citizen has this number.
    idNumber: `000${digits(random, 9)}`,
    // 010 is no network's prefix, so nobody's phone rings.
    phone: `010${digits(random, 7)}`,
    address: `Tổ ${random.between(1, 14)}, ${wardName}, TP Hạ Long`,
  };
}

function nameOf(random: Random): string {
  const male = random.happens(0.5);
  const middle = pick(random, male ? MALE_MIDDLE : FEMALE_MIDDLE);
  return `${zipfPick(random, FAMILY)} ${middle} ${pick(random, male ? MALE : FEMALE)}`;
}

function pick(random: Random, from: readonly string[]): string {
  return from[Math.floor(random.next() * from.length)] ?? '';
}

/** The first names of the list are much more common than the last. */
function zipfPick(random: Random, from: readonly string[]): string {
  return from[Math.floor(from.length * random.next() ** 2.2)] ?? '';
}

function digits(random: Random, count: number): string {
  return String(Math.floor(random.next() * 10 ** count)).padStart(count, '0');
}
