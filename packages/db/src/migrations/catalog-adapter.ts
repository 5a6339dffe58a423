import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const oneByteChar = 18;
const text = 25;

/**
 * The schema engine reads PostgreSQL's catalogue, where some columns are of the internal one-byte "char".
 * Prisma's adapter knows no such type: here they pass it as text and leave it as single characters.
 */
export class CatalogAdapter extends PrismaPg {
  constructor(url: string) {
    super(new CatalogPool({ connectionString: url }), { disposeExternalPool: true });
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    return readingChars(await super.connect());
  }
}

/** Which columns of an answer were one-byte characters, kept by the answer's rows. */
const charColumns = new WeakMap<object, readonly number[]>();

const CatalogPool = class extends pg.Pool {
  override query = (async (config: pg.QueryConfig) => {
    const result = await super.query(config);
    const chars = result.fields.flatMap((field, column) =>
      field.dataTypeID === oneByteChar ? [column] : [],
    );
    for (const column of chars) Object.assign(result.fields[column] ?? {}, { dataTypeID: text });
    charColumns.set(result.rows, chars);
    return result;
  }) as pg.Pool['query'];
};

function readingChars<Adapter extends SqlDriverAdapter>(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query: SqlQuery) => {
    const set = await queryRaw(query);
    for (const column of charColumns.get(set.rows) ?? []) set.columnTypes[column] = ColumnTypeEnum.Character;
    return set;
  };
  return adapter;
}
