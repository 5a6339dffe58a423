import { readFileSync } from 'node:fs';

/** CPU seconds a process has used and its resident memory in MiB, as Linux accounts for them. */
export function processCost(pid: number): { cpuSeconds: number; rssMiB: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticksPerSecond = 100;
  const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuSeconds, rssMiB: Math.round(Number(resident) / 1024) };
}
