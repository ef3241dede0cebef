import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { findCall } from '../../kinds/find-call.ts'
import { readRounds } from '../../rounds/list-rounds.ts'
import { keepPaper } from '../shelf/keep-paper.ts'
import { formOfCall } from './form-of-call.ts'

/** Everybody may read a sheet: its questions are public. The code of the paper is the code of the sheet. */
export const makeSheetPaper =
  (files: FileStore, site: string): Handler<typeof consultation.acts.makeSheetPaper, ConsultationRows> =>
  async ({ input: { round: id, kind, lines }, tx, refuse, record }) => {
    const [round] = await readRounds(tx, { round: id })
    if (round === undefined) throw new NotFound()
    const call = await findCall(tx, id)
    if (call === null) return refuse('no-call')
    const code = newPaperCode()
    const printed = {
      ...{ kind, lines, code, address: `${site}/current/${code}`, at: new Date(), isOpen: round.isOpen },
      version: (await versionState(tx, round.version))?.number ?? null,
    }
    const recorded = await record(id, { round: id, kind, lines, code })
    const ordered = { round, code, kind, language: 'both', format: 'pdf', marking: 'public' } as const
    const order = { format: 'pdf', form: formOfCall(call, printed) } as const
    return { paper: await keepPaper(tx, files, { ...ordered, at: printed.at, order }, recorded) }
  }
