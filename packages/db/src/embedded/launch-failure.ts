/** What a person who starts the system can be told, in both languages, when the database cannot be had. */
const sentences = {
  DATABASE_IN_USE: {
    vi: 'Cơ sở dữ liệu này đang được một tiến trình khác sử dụng. Hãy dừng tiến trình đó hoặc đặt DATA_DIR sang thư mục khác.',
    en: 'Another process is using this database. Stop that process, or set DATA_DIR to another folder.',
  },
  DATABASE_UNSUPPORTED_PLATFORM: {
    vi: 'Không có PostgreSQL đi kèm cho hệ điều hành này. Hãy đặt DATABASE_URL tới một PostgreSQL có sẵn.',
    en: 'No PostgreSQL is shipped for this platform. Set DATABASE_URL to a PostgreSQL of your own.',
  },
  DATABASE_INIT_FAILED: {
    vi: 'Không tạo được cơ sở dữ liệu trong thư mục dữ liệu.',
    en: 'The database could not be created in the data folder.',
  },
  DATABASE_START_FAILED: {
    vi: 'PostgreSQL không khởi động được. Xem nhật ký postgres.log trong thư mục dữ liệu.',
    en: 'PostgreSQL did not start. Read postgres.log in the data folder.',
  },
  DATABASE_UNREACHABLE: {
    vi: 'Không kết nối được tới cơ sở dữ liệu. Kiểm tra DATABASE_URL và máy chủ PostgreSQL.',
    en: 'The database cannot be reached. Check DATABASE_URL and the PostgreSQL server.',
  },
  MIGRATION_FAILED: {
    vi: 'Một bước nâng cấp cơ sở dữ liệu bị lỗi và đã được hoàn tác.',
    en: 'A migration failed and was rolled back.',
  },
  MIGRATION_EDITED: {
    vi: 'Một bước nâng cấp đã áp dụng khác với tệp trong prisma/migrations. Hãy khôi phục tệp đó và viết bước mới.',
    en: 'An applied migration differs from its file in prisma/migrations. Restore the file and write a new migration.',
  },
  MIGRATION_UNKNOWN: {
    vi: 'Cơ sở dữ liệu mới hơn phiên bản phần mềm này. Hãy chạy phiên bản phần mềm mới hơn.',
    en: 'The database is newer than this version of the software. Run a newer version.',
  },
} as const;

export type LaunchFailureCode = keyof typeof sentences;

export class LaunchFailure extends Error {
  override name = 'LaunchFailure';
  readonly code: LaunchFailureCode;
  readonly vi: string;
  readonly en: string;

  constructor(code: LaunchFailureCode, detail?: string, cause?: unknown) {
    const { vi, en } = sentences[code];
    super([`${code}: ${vi}`, en, detail].filter(Boolean).join('\n'), { cause });
    this.code = code;
    this.vi = vi;
    this.en = en;
  }
}
