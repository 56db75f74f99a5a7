// Process ids are given out again, so a process is known by its id together with the moment it started.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The mark of the moment a process started: two processes with one id never share it.
 * Linux: boot id and clock ticks of /proc; elsewhere the start time that `ps` shows, in UTC.
 * @returns null when no such process runs (a dead one not yet collected by its parent does not run).
 */
export const startMark = (pid: number): string | null =>
  process.platform === 'linux' ? linuxMark(pid) : psMark(pid);

/** Fields of /proc/PID/stat after the name, which may itself hold blanks and brackets: state first, start 20th. */
const linuxMark = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isDead = fields[0] === 'Z' || fields[0] === 'X';
    return isDead ? null : `${bootId()}/${fields[19] ?? ''}`;
  } catch {
    return null;
  }
};

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

const psMark = (pid: number): string | null => {
  try {
    const started = execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
    return started.trim() || null;
  } catch {
    return null;
  }
};
