import type { PackageAbout, PackagedFile } from './data-package.ts';
import { isoMoment } from './moment.ts';

/** One line to open the first file of a package with each of four programs. */
export function packageReadme(
  { title, description, asOf, purpose }: PackageAbout,
  files: readonly PackagedFile[],
): string {
  const [first] = files;
  return `# ${title.vi}

${description.vi}

Số liệu theo sổ lúc ${isoMoment(asOf)}. Mục đích sử dụng: ${purpose}. Mô tả từng cột, mã và đơn vị ở \`datapackage.json\`; mã SHA-256 của mỗi tệp cũng ở đó.

# ${title.en}

${description.en}

The books as of ${isoMoment(asOf)}. Purpose: ${purpose}. Columns, codes and units are described in \`datapackage.json\`, with the SHA-256 of every file.

## Mở | Open

${first ? openings(first) : ''}`;
}

function openings({ path, format }: PackagedFile): string {
  const lines = {
    CSV: [
      `Excel: Data > From Text/CSV > ${path} (65001: Unicode UTF-8)`,
      `pandas: \`pd.read_csv("${path}", dtype_backend="pyarrow")\``,
      `R: \`readr::read_csv("${path}")\``,
      `DuckDB: \`SELECT * FROM read_csv('${path}');\``,
    ],
    NDJSON: [
      `Excel: Data > From JSON > ${path}`,
      `pandas: \`pd.read_json("${path}", lines=True)\``,
      `R: \`jsonlite::stream_in(file("${path}"))\``,
      `DuckDB: \`SELECT * FROM read_json('${path}');\``,
    ],
    PARQUET: [
      `Excel: Data > From File > From Parquet > ${path}`,
      `pandas: \`pd.read_parquet("${path}")\``,
      `R: \`arrow::read_parquet("${path}")\``,
      `DuckDB: \`SELECT * FROM '${path}';\``,
    ],
    XLSX: [
      `Excel: ${path}`,
      `pandas: \`pd.read_excel("${path}")\``,
      `R: \`readxl::read_excel("${path}")\``,
      `DuckDB: \`SELECT * FROM read_xlsx('${path}');\``,
    ],
  } as const;
  return `${lines[format].map((line) => `- ${line}`).join('\n')}\n`;
}
