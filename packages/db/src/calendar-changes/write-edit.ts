import { StaleVersion } from '@tram-ho-so/domain/refusal';
import type pg from 'pg';
import type { PilotChange } from '../pilot/update-pilot.ts';
import type { CalendarEdit } from './calendar-edit.ts';

/** Settings of the pilot to save, and their version that was seen. */
export interface SettingEdit {
  readonly seenVersion: number;
  readonly change: PilotChange;
}

const settingNamed = { vi: 'Thông số thí điểm', en: 'The setting of the pilot' };

/** Writes the days and settings of an edit. */
export async function writeEdit(
  client: pg.PoolClient,
  { days, setting }: CalendarEdit,
  other: SettingEdit | undefined,
): Promise<void> {
  const set = [...days].flatMap(([date, day]) => (day ? [{ date, ...inTableWords(day) }] : []));
  const removed = [...days].flatMap(([date, day]) => (day ? [] : [date]));
  if (removed.length > 0)
    await client.query('DELETE FROM calendar_days WHERE date = ANY ($1::date[])', [removed]);
  if (set.length > 0) await client.query(daysStatement, [JSON.stringify(set)]);
  const change = { ...setting, ...other?.change };
  if (Object.keys(change).length === 0) return;
  const { rows } = await client.query<{ seen: number }>('SELECT version AS seen FROM pilot_settings');
  const current = rows[0]?.seen ?? 0;
  if (other && other.seenVersion !== current)
    throw new StaleVersion(settingNamed, other.seenVersion, current);
  const words = Object.keys(inTableWords(change));
  await client.query(
    `UPDATE pilot_settings SET version = pilot_settings.version + 1, ${words.map((word) => `${word} = r.${word}`).join(', ')}
     FROM jsonb_populate_record(NULL::pilot_settings, $1::jsonb) AS r WHERE pilot_settings.id = 1`,
    [JSON.stringify(inTableWords(change))],
  );
}

const daysStatement = `INSERT INTO calendar_days (date, kind, name_vi, name_en, provenance, provenance_note)
  SELECT date, kind, name_vi, name_en, provenance, provenance_note FROM jsonb_populate_recordset(NULL::calendar_days, $1::jsonb)
  ON CONFLICT (date) DO UPDATE SET kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en,
    provenance = excluded.provenance, provenance_note = excluded.provenance_note`;

/** `sameDayCutoff` is `same_day_cutoff` in the table. */
const inTableWords = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
