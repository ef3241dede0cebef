import { actAs, type Database } from '#kernel/database/act-as.ts'
import { createJobs, type Job } from '#kernel/jobs/jobs.ts'
import type { Signer } from '#kernel/ledger/notes/signed-note.ts'
import { startSequencer, type WithLedgerRole } from '#kernel/ledger/sequencer.ts'
import { startWitnessing } from '#kernel/ledger/witnesses.ts'
import type { Settings } from './settings.ts'

/** Tells the log that something in the background failed: what, and the error's name and code, never its words. */
export type Logged = (what: string, error: unknown, more?: Readonly<Record<string, string | boolean>>) => void

/** Starts what runs beside requests: the ledger's sequencer, its witnesses, and jobs. `stop` lets each come to its end. */
export async function startBackground(
  database: Database,
  { settings, signer, jobs, log }: { settings: Settings; signer: Signer; jobs: readonly Job[]; log: Logged },
): Promise<{ stop(): Promise<void> }> {
  const withLedgerRole: WithLedgerRole = (work) =>
    actAs(database, { kind: 'machine', name: 'sequencer' }, 'ledger', (tx) => work(tx))
  const sequencer = startSequencer({
    withLedgerRole,
    signer,
    acceptNewKey: settings.acceptNewLedgerKey,
    onError: (error) => log('sequencer', error),
  })
  const witnessing = startWitnessing({
    withLedgerRole,
    witnesses: settings.witnesses,
    onError: (error) => log('witness', error),
  })
  const running = createJobs({
    database,
    jobs,
    failed: ({ kind, id, last, error }) => log('job', error, { kind, id, last }),
  })
  await running.start()
  return {
    stop: async () => {
      await running.stop()
      await sequencer.takeInNow().catch((error: unknown) => log('sequencer', error))
      await sequencer.stop()
      await witnessing.stop()
    },
  }
}
