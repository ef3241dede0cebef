import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { mandates } from '#kernel/contract/mandates.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { type Bilingual, inBoth } from '#kernel/pure/bilingual.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { officesBehind, versionDelivered } from '#slices/delivery/index.ts'
import { chargeNames } from '#slices/identity/contract.ts'
import { type MandateHeld, mandatesHeld, namesOf } from '#slices/identity/index.ts'
import type { HandOver, PackLine } from '../../contract.ts'
import { handOverWords as words } from '../../contract/hand-over/hand-over-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { holds } from '../reading/abilities.ts'
import { type PartOfPlan, partOfPlan } from './lines-of-plan.ts'
import { lastReportsOf, promisedBaselines, suppliedBy } from './lines-of-reports.ts'

type Tx = Transaction<ResultsRows>

export interface Gathered {
  readonly pack: HandOver
  readonly isRestricted: boolean
  /** Whose pack the person may read, and whether the secretariat's too. */
  readonly offices: PartOfPlan['offices']
  readonly ofSecretariat: boolean
}

interface Asked {
  readonly strategy: string
  readonly office?: string | undefined
}

const noPlan: PartOfPlan = {
  lines: { owns: [], late: [], promised: [], asks: [], contributes: [] },
  ...{ isRestricted: false, offices: [] },
}

/** What somebody new takes over, as far as the person who asks may read it. Throws `NotFound` for an office not theirs. */
export async function gatherPack(
  tx: Tx,
  session: Session,
  asked: Asked,
  ledgerKey: string,
): Promise<Gathered> {
  const { strategy } = asked
  const own = session.mandates.flatMap((one) =>
    one.kind === 'focal person' && one.strategy === strategy && one.office !== null ? [one.office] : [],
  )
  const ofSecretariat = holds(session, strategy, 'secretariat', 'oversight')
  const office = asked.office ?? (ofSecretariat ? null : (own[0] ?? null))
  if (!ofSecretariat && (office === null || !own.includes(office))) throw new NotFound()
  const names = await namesOf(tx, { offices: office === null ? own : [office, ...own] })
  const name = office === null ? null : names.get(office)
  if (name === undefined) throw new NotFound()
  const today = dayAt(new Date())
  const version = await versionDelivered(tx, strategy)
  const behind = office === null ? [] : await officesBehind(tx, office)
  const plan = version === null ? noPlan : await partOfPlan(tx, version, { office, behind, today })
  const whose = { strategy, behind: office === null ? null : behind }
  const baselines = await promisedBaselines(tx, whose, today)
  const people = await mandatesHeld(tx, strategy, {
    ...(office === null ? {} : { offices: behind }),
    since: dayAfter(today, -365),
  })
  return {
    pack: {
      office: office === null || name === null ? null : { id: office, name },
      version: version && {
        ...{ number: version.number, title: inBoth(version.title), illustrative: version.illustrative },
      },
      sections: {
        ...plan.lines,
        late: [...plan.lines.late, ...baselines.late],
        promised: [...plan.lines.promised, ...baselines.promised],
        supplies: [...(await suppliedBy(tx, whose))],
        reports: [...(await lastReportsOf(tx, whose))],
        people: people.map(personLine),
        keys: office === null ? keysOfSecretariat(ledgerKey) : keysOfOffice,
      },
    },
    isRestricted: plan.isRestricted,
    offices: ofSecretariat
      ? plan.offices
      : own.map((id) => ({ id, name: names.get(id) ?? { en: '', ur: '' } })),
    ofSecretariat,
  }
}

function personLine({ name, kind, charge, from, until }: MandateHeld): PackLine {
  const said = { kind: mandates[kind], charge: chargeNames[charge], from: dayLabel(from) }
  return {
    ...{ code: null, title: name, path: null, on: until ?? from },
    says:
      until === null
        ? fillBoth(words.holds, said)
        : fillBoth(words.held, { ...said, until: dayLabel(until) }),
  }
}

const keyLine = (title: Bilingual, says: Bilingual): PackLine => ({
  ...{ code: null, title, says, on: null, path: null },
})

const keysOfOffice: PackLine[] = [
  keyLine(words.accounts, words.accountsSaid),
  keyLine(words.letters, words.lettersSaid),
]

const keysOfSecretariat = (ledgerKey: string): PackLine[] => [
  keyLine(words.ledgerKey, {
    en: `${ledgerKey}\n${words.ledgerKeySaid.en}`,
    ur: `${ledgerKey}\n${words.ledgerKeySaid.ur}`,
  }),
  keyLine(words.secret, words.secretSaid),
  keyLine(words.hiddenKeys, words.hiddenKeysSaid),
  keyLine(words.accounts, words.accountsSaid),
]
