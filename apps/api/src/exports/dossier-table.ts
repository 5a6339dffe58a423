import type { Catalogue } from '@tram-ho-so/db';
import { type DossierColumnName, dossierColumnNames } from '@tram-ho-so/db/exports/dossier-columns';
import { vocabularies } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Code, Column, Table } from '@tram-ho-so/tables/table';
import { dimensionNames } from './dimension-names.ts';

type Described = Omit<Column, 'name' | 'codes'> & { readonly codes?: (pilot: Catalogue) => readonly Code[] };

const words = (name: keyof typeof vocabularies) => (): Code[] =>
  Object.entries(vocabularies[name]).map(([code, { vi, en }]) => ({ code, title: { vi, en } }));

const outcomes: readonly Code[] = [
  { code: 'OPEN', title: { vi: 'Chưa kết thúc', en: 'Not ended' } },
  { code: 'RESOLVED', title: { vi: 'Có kết quả', en: 'Resolved' } },
  { code: 'NOT_ACCEPTED', title: { vi: 'Không được tiếp nhận', en: 'Not accepted' } },
  { code: 'WITHDRAWN', title: { vi: 'Công dân rút hồ sơ', en: 'Withdrawn' } },
  { code: 'STOPPED', title: { vi: 'Dừng xử lý', en: 'Stopped' } },
];

const hidden: Said = {
  vi: 'Trống khi dòng đã được khái quát hóa (xem cột detail).',
  en: 'Empty where the row is generalised (see detail).',
};
const also = ({ vi, en }: Said, more: Said): Said => ({ vi: `${vi} ${more.vi}`, en: `${en} ${more.en}` });
const day = (title: Said, meaning: Said): Described => ({
  kind: 'date',
  title,
  meaning: also(meaning, hidden),
});
const days: Said = { vi: 'ngày', en: 'days' };

/** What each column is; the figures judge by the same facts. */
const columns = {
  dossier: {
    kind: 'text',
    title: { vi: 'Mã giả danh', en: 'Pseudonym' },
    meaning: {
      vi: 'Mã thay cho mã hồ sơ, cố định trong một đề tài và không nối được với đề tài khác.',
      en: 'Stands for the dossier’s code: the same throughout one project, and unlinkable to another.',
    },
  },
  procedure: {
    kind: 'text',
    title: dimensionNames.PROCEDURE,
    meaning: also({ vi: 'Mã quốc gia của thủ tục.', en: 'National code of the procedure.' }, hidden),
    codes: ({ procedures }) =>
      procedures.all.map(({ code, versions }) => {
        const said = versions.at(-1);
        return { code, title: { vi: said?.nameVi ?? code, en: said?.nameEn ?? code } };
      }),
  },
  field: {
    kind: 'text',
    title: dimensionNames.FIELD,
    meaning: also({ vi: 'Lĩnh vực của thủ tục.', en: 'Field of the procedure.' }, hidden),
    codes: ({ fields }) =>
      fields.all.map(({ code, nameVi, nameEn }) => ({ code, title: { vi: nameVi, en: nameEn } })),
  },
  phase: {
    kind: 'text',
    title: dimensionNames.PHASE,
    meaning: {
      vi: 'Giai đoạn cho phép bưu điện tham gia; trống khi bưu điện không tham gia.',
      en: 'The phase whose grant let the post act; empty where the post did not act.',
    },
    codes: words('PhaseNumber'),
  },
  branch: {
    kind: 'text',
    title: dimensionNames.BRANCH,
    meaning: also(
      {
        vi: 'Bưu cục tiếp nhận hoặc hỗ trợ; trống khi không có bưu cục nào tham gia.',
        en: 'The branch that received it or helped; empty where none took part.',
      },
      hidden,
    ),
    codes: ({ branches }) =>
      branches.all.map(({ code, nameVi, nameEn }) => ({ code, title: { vi: nameVi, en: nameEn } })),
  },
  ward: {
    kind: 'text',
    title: dimensionNames.WARD,
    meaning: also({ vi: 'Phường, xã của điểm bưu điện.', en: 'The ward of the branch.' }, hidden),
    codes: ({ wards }) => wards.all.map(({ code, nameVi }) => ({ code, title: { vi: nameVi, en: nameVi } })),
  },
  channel: {
    kind: 'text',
    title: dimensionNames.CHANNEL,
    meaning: { vi: 'Cách nộp hồ sơ.', en: 'How the dossier was submitted.' },
    codes: words('SubmissionChannel'),
  },
  assistance: {
    kind: 'text',
    title: dimensionNames.ASSISTANCE,
    meaning: { vi: 'Ai hỗ trợ người nộp.', en: 'Who helped the submitter.' },
    codes: words('Assistance'),
  },
  return_channel: {
    kind: 'text',
    title: dimensionNames.RETURN_CHANNEL,
    meaning: { vi: 'Cách trả kết quả đã đăng ký.', en: 'How the result goes back.' },
    codes: words('ReturnChannel'),
  },
  status: {
    kind: 'text',
    title: { vi: 'Trạng thái', en: 'Status' },
    meaning: { vi: 'Trạng thái tại thời điểm chốt số liệu.', en: 'Status at the moment of the data.' },
    codes: words('DossierStatus'),
  },
  outcome: {
    kind: 'text',
    title: { vi: 'Kết cục', en: 'Outcome' },
    meaning: { vi: 'Hồ sơ kết thúc thế nào.', en: 'What the dossier came to.' },
    codes: () => outcomes,
  },
  submitted_month: {
    kind: 'text',
    title: { vi: 'Tháng nộp', en: 'Month of submission' },
    meaning: {
      vi: 'Năm-tháng nộp; chỉ còn năm hoặc trống khi dòng đã được khái quát hóa.',
      en: 'Year and month of submission; the year alone, or nothing, where the row is generalised.',
    },
  },
  submitted_on: day(
    { vi: 'Ngày nộp', en: 'Submitted on' },
    { vi: 'Ngày nộp hồ sơ.', en: 'Day of submission.' },
  ),
  accepted_on: day(
    { vi: 'Ngày tiếp nhận', en: 'Accepted on' },
    { vi: 'Ngày bộ phận một cửa tiếp nhận.', en: 'Day on which the one-stop desk accepted it.' },
  ),
  official_due_on: day(
    { vi: 'Ngày hẹn trả', en: 'Due on' },
    {
      vi: 'Ngày hẹn trả để xét đúng hạn: hẹn ban đầu cộng thời gian tạm dừng, không cộng gia hạn.',
      en: 'The promise official figures judge by: moved by pauses, not by an extension.',
    },
  ),
  closed_on: day(
    { vi: 'Ngày kết thúc', en: 'Closed on' },
    {
      vi: 'Ngày số liệu tính là đã giải quyết: có kết quả, rút, hoặc dừng hẳn.',
      en: 'Day on which figures count it as closed: resolved, withdrawn or stopped for good.',
    },
  ),
  finished_on: day(
    { vi: 'Ngày có kết quả', en: 'Finished on' },
    { vi: 'Ngày kết quả về bộ phận một cửa.', en: 'Day on which the result was ready.' },
  ),
  returned_on: day(
    { vi: 'Ngày trả kết quả', en: 'Returned on' },
    { vi: 'Ngày trả kết quả cho người nhận.', en: 'Day on which the result was handed over.' },
  ),
  pause_days: {
    kind: 'integer',
    title: { vi: 'Số ngày tạm dừng', en: 'Pause days' },
    meaning: {
      vi: 'Số ngày theo lịch chờ công dân bổ sung giấy tờ hoặc nộp tiền, đến thời điểm chốt số liệu.',
      en: 'Calendar days it waited for papers or a payment, up to the moment of the data.',
    },
    unit: days,
  },
  late: {
    kind: 'boolean',
    title: { vi: 'Quá hạn', en: 'Late' },
    meaning: {
      vi: 'Có kết quả sau ngày hẹn trả, hoặc chưa có mà đã quá ngày hẹn trả; trống khi không có hẹn hoặc đã rút, dừng.',
      en: 'Finished after its due day, or unfinished past it; empty without a promise, or when withdrawn or stopped.',
    },
  },
  supplements: {
    kind: 'integer',
    title: { vi: 'Số lần bổ sung', en: 'Supplements' },
    meaning: { vi: 'Số lần yêu cầu bổ sung sau tiếp nhận.', en: 'Supplements asked for after acceptance.' },
    unit: { vi: 'lần', en: 'times' },
  },
  fee_vnd: {
    kind: 'integer',
    title: { vi: 'Phí, lệ phí', en: 'State fees' },
    meaning: also(
      {
        vi: 'Tổng phí, lệ phí phải nộp; không gồm cước bưu chính.',
        en: 'State fees due in all; never postage.',
      },
      hidden,
    ),
    unit: { vi: 'đồng', en: 'VND' },
  },
  rating: {
    kind: 'text',
    title: { vi: 'Đánh giá', en: 'Rating' },
    meaning: { vi: 'Mức hài lòng của công dân.', en: 'How satisfied the citizen was.' },
    codes: words('RatingScore'),
  },
  origin: {
    kind: 'text',
    title: { vi: 'Nguồn dữ liệu', en: 'Origin' },
    meaning: {
      vi: 'SIMULATED là dữ liệu mô phỏng, không phải người hay việc có thật.',
      en: 'SIMULATED rows are generated and never a real person or act.',
    },
    codes: words('Origin'),
  },
  detail: {
    kind: 'text',
    title: { vi: 'Mức chi tiết', en: 'Detail' },
    meaning: {
      vi: 'Trong lĩnh vực nhạy cảm (hộ tịch, bảo trợ xã hội), khi một điểm, một thủ tục và một tháng có dưới 5 người thì dòng bớt chi tiết, cùng một số dòng lân cận để không suy ra được bằng phép trừ.',
      en: 'In sensitive fields (civil status, social protection), where fewer than 5 persons share a branch, a procedure and a month, rows show less, with some of their neighbours so that nothing follows by subtraction.',
    },
    codes: words('RowDetail'),
  },
} as const satisfies Record<DossierColumnName, Described>;

export const dossierTitle: Said = {
  vi: 'Hồ sơ (không có thông tin định danh)',
  en: 'Dossiers without direct identifiers',
};

/** The dossiers as a table with its dictionary. */
export function dossierTable(catalogue: Catalogue, rows: Table['rows']): Table {
  const described = dossierColumnNames.map((name): Column => {
    const { codes, ...said }: Described = columns[name];
    return { name, ...said, ...(codes && { codes: codes(catalogue) }) };
  });
  return { name: 'dossiers', title: dossierTitle, columns: described, rows };
}
