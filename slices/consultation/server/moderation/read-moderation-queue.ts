import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import { isFact, valueInWords } from '#slices/strategy/contract.ts'
import { namesInValues, namesOfField } from '#slices/strategy/index.ts'
import type { ModerationCase, ModerationPolicyShown } from '../../contract/moderation/moderation.ts'
import { moderationWords as words } from '../../contract/moderation/moderation-words.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type Claim, claimStands } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { problemOfAppealDecision } from '../../rules/moderation/an-appeal-is-decided-by-other-hands.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { claimsOnCases, isOpenTo } from './claims.ts'
import { casesOf, type CaseSeen, type FoundCase } from './get-case.ts'
import { groundAt, policiesOf } from './policy.ts'

type Tx = Transaction<ConsultationRows>
type Found = FoundCase & CaseSeen

export const readModerationQueue: Handler<
  typeof consultation.acts.readModerationQueue,
  ConsultationRows
> = async ({ input, tx, session }) => {
  const { strategy } = input
  const policies = await policiesOf(tx, strategy)
  const [policy] = policies
  if (policy === undefined) throw new Error('a strategy has the policy that is written for a start')
  const claims = await claimsOnCases(tx, strategy)
  const said = await saidIn(tx, strategy)
  const names = await namesOf(tx, { people: [...claims.values()].map(({ person }) => person) })
  const isSecretariat = holdsMandate(session, strategy, 'secretariat')
  const all = await casesOf(tx, strategy)
  const named = await valuesNamed(tx, strategy, all)
  const cases = all.map((found): ModerationCase => {
    const claim = claims.get(found.id) ?? null
    return {
      ...shown(found, policies, said),
      named: named.get(found.id) ?? null,
      ...claimedBy(claim, session, names),
      may: mayOf(found, claim, session),
    }
  })
  return { cases, policy, may: { publish: ability(isSecretariat ? null : words.onlyTheSecretariat) } }
}

/** Of each case about an office, a code or a day, its name: the database holds an identifier. */
async function valuesNamed(tx: Tx, strategy: string, found: readonly Found[]) {
  const values = found.flatMap(({ id, part, field, words: text }) =>
    part === 'words' && field !== null && isFact(field) ? [{ id, field, text }] : [],
  )
  const names = await namesInValues(tx, strategy, values)
  return new Map(
    values.map(({ id, field, text }) => [id, valueInWords(field, text, namesOfField(names, field, [text]))]),
  )
}

const ability = (because: Bilingual | null) => ({ ok: because === null, because })

function claimedBy(
  claim: Claim | null,
  session: Session,
  names: ReadonlyMap<string, Bilingual>,
): Pick<ModerationCase, 'claim'> {
  if (!claimStands(claim, new Date())) return { claim: null }
  const { person, endsAt } = claim
  return {
    claim: {
      name: names.get(person) ?? null,
      until: endsAt.toISOString(),
      mine: person === session.person,
    },
  }
}

/** First the secretariat; on appeal the secretariat or oversight, by other hands. Nobody on the own words. */
function mayOf(found: Found, claim: Claim | null, session: Session): ModerationCase['may'] {
  const isHeld = claimStands(claim, new Date())
  const held = isHeld && claim?.person !== session.person
  const mine = isHeld && claim?.person === session.person
  const own = found.isOwn ? words.ownWords : null
  const first =
    found.outcome !== null
      ? words.decidedAlready
      : (own ?? (isOpenTo(session, found) ? null : words.onlyTheSecretariat))
  const problem = problemOfAppealDecision(found, session.person)
  const onAppeal = problem === null ? own : appealProblems[problem]
  const open = found.outcome === null ? first : onAppeal
  return {
    claim: ability(open ?? (held ? words.claimedByAnother : null)),
    decide: ability(first ?? (mine ? null : words.claimFirst)),
    decideAppeal: ability(onAppeal ?? (mine ? null : words.claimFirst)),
  }
}

const appealProblems = {
  'not-appealed': words.notAppealed,
  'decided-already': words.decidedAlready,
  'needs-other-hands': words.otherHands,
} as const

function shown(
  found: Found,
  policies: readonly ModerationPolicyShown[],
  said: Awaited<ReturnType<typeof saidIn>>,
): Omit<ModerationCase, 'claim' | 'may' | 'named'> {
  const decision = (stage: string) => {
    const row = said.decisions.find((one) => one.moderation_case === found.id && one.stage === stage)
    if (row === undefined) return null
    return {
      outcome: row.outcome === 'hidden' ? ('hidden' as const) : ('stays' as const),
      ground: groundAt(policies, row.edition, row.ground)?.name ?? null,
      reason: { en: row.reason_en, ur: row.reason_ur },
      on: dayAt(row.decided_at),
    }
  }
  const appeal = said.appeals.find((one) => one.moderation_case === found.id)
  const waits = found.outcome === null
  return {
    ...{ case: found.id, proposal: found.proposal, number: found.number, path: found.path, part: found.part },
    ...{ words: found.words, isByHiddenAuthor: found.isByHiddenAuthor },
    openedAt: found.openedAt.toISOString(),
    flags: said.flags
      .filter((one) => one.moderation_case === found.id)
      .map((one) => ({
        ground: groundAt(policies, one.edition, one.ground)?.name ?? { en: '', ur: '' },
        said: one.said,
        on: dayAt(one.flagged_at),
      })),
    first: decision('first'),
    appeal:
      appeal === undefined
        ? null
        : { words: appeal.words, on: dayAt(appeal.appealed_at), decision: decision('appeal') },
    stage: waits ? 'waits' : found.isAppealed && !found.isEnded ? 'appealed' : 'decided',
  }
}

/** All that was said in the cases of a strategy: flags, decisions and appeals. */
async function saidIn(tx: Tx, strategy: string) {
  const flags = await tx.db
    .selectFrom('consultation.flags')
    .select(['moderation_case', 'edition', 'ground', 'said', 'flagged_at'])
    .where('strategy', '=', strategy)
    .orderBy('flagged_at')
    .orderBy('id')
    .execute()
  const decisions = await tx.db
    .selectFrom('consultation.moderation_decisions')
    .select([
      'moderation_case',
      'stage',
      'outcome',
      'edition',
      'ground',
      'reason_en',
      'reason_ur',
      'decided_at',
    ])
    .where('strategy', '=', strategy)
    .execute()
  const appeals = await tx.db
    .selectFrom('consultation.moderation_appeals')
    .select(['moderation_case', 'words', 'appealed_at'])
    .where('strategy', '=', strategy)
    .execute()
  return { flags, decisions, appeals }
}
