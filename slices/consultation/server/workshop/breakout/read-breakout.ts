import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import { factNames, fieldNames } from '#slices/strategy/contract.ts'
import type { consultation } from '../../../contract.ts'
import type { BreakoutRead } from '../../../contract/breakouts.ts'
import { whyNotEnter } from '../../../contract/room/room-words.ts'
import { laptopWords } from '../../../contract/laptop/laptop-words.ts'
import { breakoutWords } from '../../../contract/breakout-words.ts'
import { words } from '../../../contract/words.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { holdsMandate } from '../../proposals/abilities.ts'
import { getRound } from '../../rounds/get-round.ts'
import { openPackageOf } from '../../laptop/absence.ts'
import { facilitates, getBreakout } from './get-breakout.ts'
import { shown } from './list-breakouts.ts'
import { nodesTreated, readQueue } from './read-queue.ts'

const mostAsked = 500

export const readBreakout: Handler<typeof consultation.acts.readBreakout, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const row = await getBreakout(tx, input.breakout)
  const round = await getRound(tx, row.round)
  const seen = await nodesTreated(tx, row.id)
  const most = Math.min(input.most, mostAsked)
  const { queue, ...counted } = await readQueue(tx, {
    ...{ breakout: row.id, round: round.id, strategy: round.strategy, most, seen },
  })
  const breakout = shown(row, seen.length, round.isOpen)
  const { id, strategy, version, title_en, title_ur, isOpen } = round
  return {
    breakout,
    round: { id, strategy, version, title: { en: title_en, ur: title_ur }, isOpen },
    floor: await floorOf(tx, row.id),
    nodes: seen.map(({ id: node, lineage, code, kind, title }) => ({ node, lineage, code, kind, title })),
    fields: Object.entries({ ...fieldNames, ...factNames }).map(([field, name]) => ({ field, name })),
    queue: [...queue],
    ...counted,
    facilitators: await facilitatorsOf(tx, row.id),
    may: await abilitiesIn(tx, session, strategy, breakout, round.isOpen),
  }
}

async function floorOf(tx: Transaction<ConsultationRows>, breakout: string): Promise<BreakoutRead['floor']> {
  const last = await tx.db
    .selectFrom('consultation.floor_calls')
    .select(['proposal', 'called_at'])
    .where('breakout', '=', breakout)
    .orderBy('called_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.proposal == null ? null : { proposal: last.proposal, calledAt: last.called_at.toISOString() }
}

async function facilitatorsOf(
  tx: Transaction<ConsultationRows>,
  breakout: string,
): Promise<BreakoutRead['facilitators']> {
  const rows = await tx.db
    .selectFrom('consultation.facilitators')
    .select('person')
    .where('breakout', '=', breakout)
    .where('relieved_at', 'is', null)
    .orderBy('named_at')
    .execute()
  const names = await namesOf(tx, { people: rows.map(({ person }) => person) })
  return rows.map(({ person }) => ({ person, name: names.get(person) ?? null }))
}

async function abilitiesIn(
  tx: Transaction<ConsultationRows>,
  session: Session,
  strategy: string,
  { id, round, isOpen }: BreakoutRead['breakout'],
  roundIsOpen: boolean,
): Promise<BreakoutRead['may']> {
  const isAway = (await openPackageOf(tx, round)) !== undefined
  const facilitate = isAway
    ? laptopWords.away
    : (await facilitates(tx, id))
      ? null
      : breakoutWords.onlyTheFacilitator
  const proposes = holdsMandate(session, strategy, 'participant', 'focal person', 'secretariat')
  const because = () => {
    if (!roundIsOpen) return words.roundClosed
    if (!isOpen) return breakoutWords.breakoutClosed
    return proposes ? null : breakoutWords.onlyWhoProposes
  }
  const enter = isAway ? laptopWords.away : await whyNotEnterIn(tx, { id, isOpen, roundIsOpen })
  return {
    facilitate: { ok: facilitate === null, because: facilitate },
    propose: { ok: because() === null, because: because() },
    enter: { ok: enter === null, because: enter },
  }
}

/** What stands against entering for somebody else here; the database asks the same of each entry. */
async function whyNotEnterIn(
  tx: Transaction<ConsultationRows>,
  {
    id,
    isOpen,
    roundIsOpen,
  }: { readonly id: string; readonly isOpen: boolean; readonly roundIsOpen: boolean },
) {
  const { rows } = await tx.query<{ laptop: boolean; named: boolean }>(
    `select exists (select from identity.workspace where workshop) as laptop,
            $1::uuid = any (consultation.rooms_run()) as named`,
    [id],
  )
  if (rows[0]?.laptop === true) return whyNotEnter.onALaptop
  if (!roundIsOpen) return words.roundClosed
  if (!isOpen) return whyNotEnter.closed
  return rows[0]?.named === true ? null : whyNotEnter.notNamed
}
