import type { Ability } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { strategy } from '../../contract.ts'
import { changeWords } from '../../contract/governance/change-words.ts'
import type { StrategyRows } from '../../database/rows.ts'
import {
  type ChangeFault,
  faultsOfDeciding,
  faultsOfDrafting,
  faultsOfReviewing,
} from '../../rules/changes/three-people-change-an-approved-plan.ts'
import { abilityOr, holdsMandate } from '../abilities.ts'
import { type ChangeRow, changeNow, changesOf } from './changes-of.ts'
import { versionInForce } from './find-change.ts'
import { namedNodes } from './named-nodes.ts'

export const listChanges: Handler<typeof strategy.acts.listChanges, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const changes = await changesOf(tx, { strategy: input.strategy })
  const inForce = await versionInForce(tx, input.strategy)
  const nodes = await namedNodes(
    tx,
    changes.flatMap(({ lineages }) => lineages),
    [...new Set(changes.map(({ version }) => version.id))],
  )
  const missing = inForce === null ? changeWords.refusals['not-in-force'] : null
  const proposes = holdsMandate(session, input.strategy, 'secretariat', 'focal person')
  return {
    changes: changes.map((row) => {
      const { strategy: _, proposedBy: __, lineages, reviews, proposedAt, ...shown } = row
      return {
        ...shown,
        proposedAt: proposedAt.toISOString(),
        reviews: reviews.map(({ by: ___, ...review }) => review),
        nodes: lineages.flatMap((lineage) => nodes.get(lineage) ?? []),
        may: abilitiesOn(session, row),
      }
    }),
    may: {
      propose: abilityOr(proposes, missing),
      enterLetter: abilityOr(holdsMandate(session, input.strategy, 'secretariat'), missing),
    },
  }
}

const told = (allowed: boolean, [first]: readonly ChangeFault[]): Ability =>
  abilityOr(allowed, first === undefined ? null : changeWords.refusals[first])

function abilitiesOn(session: Session, row: ChangeRow) {
  const now = changeNow(row)
  const { person } = session
  const holds = (...kinds: Parameters<typeof holdsMandate>[2][]) =>
    holdsMandate(session, row.strategy, ...kinds)
  return {
    review: told(holds('secretariat', 'approver', 'approving authority'), faultsOfReviewing(now, person)),
    decide: told(holds('approving authority'), faultsOfDeciding(now, { letter: false, person })),
    recordDecision: told(holds('secretariat'), faultsOfDeciding(now, { letter: true })),
    draft: told(holds('secretariat'), faultsOfDrafting(now)),
  }
}
