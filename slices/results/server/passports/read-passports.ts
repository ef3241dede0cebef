import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { inBoth } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { versionDelivered } from '#slices/delivery/index.ts'
import { type NodeSeen, nodesOf } from '#slices/strategy/index.ts'
import type { Passport, PassportsListed, results } from '../../contract.ts'
import { officials } from '../../contract/shapes.ts'
import { passportWords as words } from '../../contract/passports/passport-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { gapsOfObjective } from '../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import { sourceCounts } from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import { type Ability, holds, may } from '../reading/abilities.ts'
import { indicatorsKept, type IndicatorKept } from '../reading/indicators.ts'
import { struckFigures } from '../reading/struck-figures.ts'
import { ownOffices } from '../reports/reporting-office.ts'
import {
  agreesNow,
  definitionsKept,
  type HolderKept,
  holdersByIndicator,
  holdersKept,
  type PassportKept,
  passportsKept,
  sourceOf,
} from './passports-kept.ts'
import { workOut } from './work-out.ts'

type Acts = typeof results.acts
type Tx = Transaction<ResultsRows>

/** Passports of a strategy by the state of their source, and what its objectives miss, as far as may be read. */
export async function passportsOf(tx: Tx, strategy: string): Promise<PassportsListed> {
  const indicators = await indicatorsKept(tx, { strategy })
  const passports = await passportsKept(tx, { strategy })
  const holders = await holdersByIndicator(tx, strategy)
  const standings = indicators.map(({ id, code, name, level, pillar }) => {
    const its = holders.get(id) ?? []
    const passport = passports.get(id)
    return {
      indicator: { id, code, name, level, pillar },
      state: sourceOf(its),
      speaksOf: passport?.speaksOf ?? null,
      comesFrom: passport?.comesFrom ?? null,
      holders: its.map((holder) => ({
        ...{ office: holder.office.name, exists: holder.office.exists, agrees: agreesNow(holder) },
      })),
    }
  })
  const version = await versionDelivered(tx, strategy)
  return {
    counts: sourceCounts(standings.map(({ state }) => state)),
    indicators: standings,
    objectives: objectivesOf(version === null ? [] : await nodesOf(tx, version.id), indicators, passports),
  }
}

/** An objective is measured by the indicators of whatever hangs below it. */
function objectivesOf(
  nodes: readonly NodeSeen[],
  indicators: readonly IndicatorKept[],
  passports: ReadonlyMap<string, PassportKept>,
): PassportsListed['objectives'] {
  const objectiveOf = new Map<string, string>()
  const byLineage = new Map<string, string>()
  // Parents come before their children.
  for (const node of nodes) {
    const objective = node.kind === 'objective' ? node.id : objectiveOf.get(node.parent ?? '')
    if (objective === undefined) continue
    objectiveOf.set(node.id, objective)
    byLineage.set(node.lineage, objective)
  }
  return nodes
    .filter(({ kind }) => kind === 'objective')
    .map(({ id, code, title }) => {
      const its = indicators.filter(({ lineage }) => lineage !== null && byLineage.get(lineage) === id)
      const gaps = gapsOfObjective(
        its.map((one) => ({
          speaksOf: passports.get(one.id)?.speaksOf ?? null,
          comesFrom: passports.get(one.id)?.comesFrom ?? null,
        })),
      )
      return { code, title: inBoth(title), measures: its.length, gaps: [...gaps] }
    })
}

export const listPassports: Handler<Acts['listPassports'], ResultsRows> = ({ input, tx }) =>
  passportsOf(tx, input.strategy)

export const readPassport: Handler<Acts['readPassport'], ResultsRows> = async ({ input, tx, session }) => {
  const [indicator] = await indicatorsKept(tx, { indicators: [input.indicator] })
  if (indicator === undefined) throw new NotFound()
  const { id, strategy, unit } = indicator
  const today = dayAt(new Date())
  const passport = (await passportsKept(tx, { indicator: id })).get(id)
  const definitions = await definitionsKept(tx, id)
  const formula = definitions.find(({ from }) => from <= today)?.formula ?? null
  const holders = await holdersKept(tx, { indicator: id })
  const isOfficial = holds(session, strategy, ...officials)
  const bySecretariat = may(holds(session, strategy, 'secretariat'), words.onlyTheSecretariat)
  return {
    ...{ indicator: id, strategy, state: isOfficial ? sourceOf(holders) : null },
    ...{ speaksOf: passport?.speaksOf ?? null, comesFrom: passport?.comesFrom ?? null },
    breakdowns: passport === undefined ? [] : await breakdownsOf(tx, passport.id, today),
    leaves: await leavesOf(tx, id, today),
    definitions: [...definitions],
    workedOut:
      formula === null
        ? []
        : [...(await workOut(tx, { strategy, unit, formula, struck: await struckFigures(tx, [strategy]) }))],
    holders: holders.map(({ indicator: _indicator, strategy: _strategy, ...holder }) => ({
      ...holder,
      may: mayOfHolder(session, strategy, holder),
    })),
    may: {
      ...{ define: bySecretariat, write: bySecretariat, ask: bySecretariat },
      giveLeave: may(holds(session, strategy, 'oversight'), words.onlyTheOverseer),
    },
  }
}

function mayOfHolder(
  session: Session,
  strategy: string,
  holder: Pick<HolderKept, 'office' | 'answers'>,
): { answer: Ability; supply: Ability } {
  const answer = may(
    holds(session, strategy, 'secretariat') || ownOffices(session, strategy).includes(holder.office.id),
    words.onlyThisOffice,
  )
  return { answer, supply: answer.ok ? may(agreesNow(holder) === true, words.notAgreed) : answer }
}

async function breakdownsOf(tx: Tx, passport: string, today: string): Promise<Passport['breakdowns']> {
  const { rows } = await tx.query<Passport['breakdowns'][number]>(
    `select b.dimension, case when l.id is null then null else json_build_object('authority', l.authority,
            'until', l.given_until, 'hasEnded', l.given_until < $2::date) end as leave
       from results.passport_breakdowns b left join results.disaggregation_leaves l on l.id = b.leave
      where b.passport = $1 order by b.dimension`,
    [passport, today],
  )
  return rows
}

async function leavesOf(tx: Tx, indicator: string, today: string): Promise<Passport['leaves']> {
  const { rows } = await tx.query<Passport['leaves'][number]>(
    `select dimension, authority, given_until as until from results.disaggregation_leaves
      where indicator = $1 and given_until >= $2::date order by given_until desc, dimension`,
    [indicator, today],
  )
  return rows
}
