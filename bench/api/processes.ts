/** What processes take of the machine, as Linux counts it below /proc. */
import { readFileSync, readdirSync } from 'node:fs';

/** Linux tells times in hundredths of a second on every machine that Node runs on (`getconf CLK_TCK`). */
const ticksPerSecond = 100;

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  /** Seconds of its own, and of its children that have ended and were waited for. */
  readonly cpuSeconds: number;
  readonly residentMb: number;
}

/** Null when the process has ended. */
const stateOf = (pid: number): ProcessState | null => {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    // proc_pid_stat(5): after the name come state and parent; utime to cstime are fields 14 to 17.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return {
      ...{ pid, name, parent: Number(fields[1]), cpuSeconds: ticks / ticksPerSecond },
      residentMb: Number(resident?.[1] ?? 0) / 1024,
    };
  } catch {
    return null;
  }
};

const allProcesses = (): ProcessState[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => stateOf(Number(name)) ?? []);

/** A process and all that it started, by their numbers. */
export const familyOf = (pid: number): number[] => familyIn(allProcesses(), pid);

const familyIn = (processes: readonly ProcessState[], pid: number): number[] => [
  pid,
  ...processes.filter(({ parent }) => parent === pid).flatMap((child) => familyIn(processes, child.pid)),
];

/** The number of the process of a name that a process or its children started; null when there is none. */
export const startedBy = (pid: number, name: string): number | null => {
  const processes = allProcesses();
  const family = new Set(familyIn(processes, pid));
  return processes.find((process) => process.name === name && family.has(process.pid))?.pid ?? null;
};

/** Seconds of processor time that a process and all that it started have taken so far. */
export const cpuSecondsOf = (pid: number): number =>
  familyOf(pid).reduce((sum, one) => sum + (stateOf(one)?.cpuSeconds ?? 0), 0);

/** Memory of a process that is in use now, in MB. */
export const residentMbOf = (pid: number): number => stateOf(pid)?.residentMb ?? 0;
