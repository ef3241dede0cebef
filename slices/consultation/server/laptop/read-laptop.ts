import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { fingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import { parseVerifier } from '#kernel/ledger/notes/signed-note.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf, packRegister } from '#slices/identity/index.ts'
import { packVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { CameHome, LaptopRead } from '../../contract/laptop/laptop.ts'
import { laptopWords } from '../../contract/laptop/laptop-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'
import { laptopOf, openPackageOf } from './absence.ts'

type Tx = Transaction<ConsultationRows>

export const readLaptopWith =
  ({ signer }: Pick<RoomTools, 'signer'>): Handler<typeof consultation.acts.readLaptop, ConsultationRows> =>
  async ({ input, tx, session }) => {
    const round = await getRound(tx, input.round)
    const here = await laptopOf(tx, round.id)
    const away = await openPackageOf(tx, round.id)
    const homecomings = await homecomingsOf(tx, round.id)
    const names = await namesOf(tx, {
      people: [
        ...homecomings.map(({ merged_by }) => merged_by),
        ...(away === undefined ? [] : [away.packed_by]),
      ],
    })
    const isAsked = input.contents === 'counted' && holdsMandate(session, round.strategy, 'secretariat')
    return {
      round: { id: round.id, title: { en: round.title_en, ur: round.title_ur }, isOpen: round.isOpen },
      here:
        here === undefined
          ? null
          : {
              openedAt: here.opened_at.toISOString(),
              packedAt: here.packed_at.toISOString(),
              fingerprint: fingerprintOf(signer.vkey),
              home: parseVerifier(here.home).name,
            },
      away:
        away === undefined
          ? null
          : {
              package: away.id,
              since: away.packed_at.toISOString(),
              by: names.get(away.packed_by) ?? null,
            },
      holds: isAsked && here === undefined ? await holdsOf(tx, round) : null,
      fingerprint: fingerprintOf(signer.vkey),
      homecomings: homecomings.map(({ id, merged_at, merged_by, vkey, counts }) => ({
        ...{ id, mergedAt: merged_at.toISOString(), by: names.get(merged_by) ?? null },
        ...{ fingerprint: fingerprintOf(vkey), counts: counts as unknown as CameHome[] },
      })),
      may: abilities(session, round, { isHere: here !== undefined, isAway: away !== undefined }),
    }
  }

const homecomingsOf = (tx: Tx, round: string) =>
  tx.db
    .selectFrom('consultation.homecomings')
    .select(['id', 'merged_at', 'merged_by', 'vkey', 'counts'])
    .where('round', '=', round)
    .orderBy('merged_at', 'desc')
    .limit(50)
    .execute()

/** What a package made now would hold, in numbers: told before it is made. */
async function holdsOf(
  tx: Tx,
  round: { id: string; version: string; strategy: string },
): Promise<NonNullable<LaptopRead['holds']>> {
  const { nodes } = await packVersion(tx, round.version)
  const parts = nodes.map(({ id }) => id)
  const { people } = await packRegister(tx, round.strategy, [])
  const { rows } = await tx.query<{ groups: number; proposals: number; all: number }>(
    `select (select count(*)::int from consultation.breakouts b where b.round = $1) as groups,
            (select count(*)::int from consultation.proposals p where p.round = $1 and p.node = any ($2::uuid[])) as proposals,
            (select count(*)::int from consultation.proposals p where p.round = $1) as all`,
    [round.id, parts],
  )
  const { groups = 0, proposals = 0, all = 0 } = rows[0] ?? {}
  return { groups, proposals, parts: parts.length, people: people.length, annexLeftOut: all - proposals }
}

function abilities(
  session: Session,
  round: { strategy: string; isOpen: boolean },
  { isHere, isAway }: { isHere: boolean; isAway: boolean },
): LaptopRead['may'] {
  const unless = (...reasons: readonly (Bilingual | null)[]) => {
    const because = holdsMandate(session, round.strategy, 'secretariat')
      ? (reasons.find((reason) => reason !== null) ?? null)
      : laptopWords.onlyTheSecretariat
    return { ok: because === null, because }
  }
  const atHome = isHere ? laptopWords.doneAtHome : null
  return {
    pack: unless(
      atHome,
      isAway ? laptopWords.alreadyAway : null,
      round.isOpen ? null : laptopWords.roundClosed,
    ),
    merge: unless(atHome),
    callOff: unless(atHome, isAway ? null : laptopWords.notAway),
    return: unless(isHere ? null : laptopWords.noLaptop),
  }
}
