import { readFileSync } from 'node:fs'

/** Megabytes that a process holds in memory now (VmRSS), or null where the system does not tell. */
export function residentMb(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 102.4) / 10
  } catch {
    return null
  }
}

/** Looks four times a second until stopped; `stop` returns the most that was seen. */
export function watchResident(pid: number): { stop(): number | null } {
  let most = residentMb(pid)
  const timer = setInterval(() => {
    const now = residentMb(pid)
    if (now !== null && (most === null || now > most)) most = now
  }, 250)
  return {
    stop: () => {
      clearInterval(timer)
      return most
    },
  }
}
