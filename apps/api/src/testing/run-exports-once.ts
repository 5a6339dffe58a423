import { runExports } from '../exports/run-exports.ts';
import { openLog } from '../log.ts';
import type { Office } from './open-office.ts';

/** Runs the exporter of the server until nothing waits or runs, its clock being turned by hand. */
export async function runExportsOnce(office: Office): Promise<void> {
  const exporter = startExporter(office);
  while (await unfinished(office)) {
    exporter.turn();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await exporter.stop();
}

export function startExporter({ db, exportDir, now }: Office) {
  let turn = () => {};
  const stop = runExports({
    db,
    folder: exportDir,
    now,
    log: openLog('silent'),
    every: (_milliseconds, act) => {
      turn = act;
      return () => {};
    },
  });
  return { turn: () => turn(), stop };
}

const unfinished = ({ db }: Office) =>
  db.prisma.exportJob.count({ where: { state: { in: ['QUEUED', 'RUNNING'] } } });
