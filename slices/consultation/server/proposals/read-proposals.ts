import { dayAt } from '#kernel/pure/calendar.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type LetterBehindAct, lettersFor } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { changeOfValue } from '#kernel/pure/values/changed-values.ts'
import { shapeOf } from '#slices/strategy/contract.ts'
import { namesInValues, namesOfField, nodesByIds } from '#slices/strategy/index.ts'
import type { Proposal } from '../../contract.ts'
import type { ProposalStanding } from '../../contract/structure/structure.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { positionsBySector } from '../agreement/positions-by-sector.ts'
import { isRoundOpen } from '../../rules/a-closed-round-takes-no-proposals.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import { daysWaiting } from '../../rules/dispositions/a-clock-runs-from-the-day-it-came.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { deferralsOf } from '../dispositions/deferrals.ts'
import { isAuthor } from '../dispositions/reply-to-answer.ts'
import { claimOf, dispositionOf, replyOf } from '../dispositions/answer-of-row.ts'
import { standingOf } from '../structure/standing-of-proposals.ts'
import { bundlesOf, undoneBundlesOf, cosignersOf } from '../together/read-together.ts'
import { abilitiesOf } from './abilities.ts'
import { mayOpenFiles, senderOf, sourceOf } from '../intake-files/source-of-proposal.ts'
import { selectProposals, type WhichProposals } from './select-proposals.ts'

type Tx = Transaction<ConsultationRows>

/** Proposals as whoever acts may see them, in the order of their numbers; each look-up once for all of them. */
export async function readProposals(
  tx: Tx,
  session: Session,
  which: WhichProposals,
): Promise<readonly Proposal[]> {
  const rows = await selectProposals(tx, which)
  const found = await lookUpsFor(tx, session, rows)
  const now = new Date()
  return rows.map((row) => shown(row, found, session, now))
}

type Row = Awaited<ReturnType<typeof selectProposals>>[number]

async function lookUpsFor(tx: Tx, session: Session, rows: readonly Row[]) {
  const ids = rows.map((row) => row.id)
  const counts = await positionsBySector(tx, ids)
  const names = await namesOf(tx, {
    people: [...present(rows, 'person'), ...present(rows, 'claimed_by')],
    offices: [...present(rows, 'office'), ...present(rows, 'owner')],
  })
  const seen = await nodesByIds(tx, [...new Set(rows.map((row) => row.node))])
  const nodes = new Map(seen.map((node) => [node.id, node]))
  const standings = await standingOf(
    tx,
    rows.filter(({ outcome }) => mayBeAnswered(outcome)),
  )
  const values = await namesInValues(tx, rows[0]?.strategy ?? '', textsIn(rows, standings))
  const cosigners = await cosignersOf(tx, session, ids)
  const bundles = await bundlesOf(tx, ids)
  const undone = await undoneBundlesOf(tx, ids)
  return {
    counts,
    names,
    nodes,
    standings,
    values,
    cosigners,
    bundles,
    undone,
    earlier: await deferralsOf(
      tx,
      present(
        rows.filter(({ outcome }) => outcome !== null),
        'id',
      ),
    ),
    letters: await lettersFor(tx, ids),
  }
}

/** Every text in which a proposal says what stands, stood or shall stand in its field. */
const textsOf = (row: Row, standing: ProposalStanding | undefined): readonly string[] =>
  [row.text_before, row.text_after, row.applied_text, standing?.now, standing?.rebased].filter(
    (text) => text != null,
  )

const textsIn = (rows: readonly Row[], standings: ReadonlyMap<string, ProposalStanding>) =>
  rows.flatMap((row) => textsOf(row, standings.get(row.id)).map((text) => ({ field: row.field, text })))

type Found = Awaited<ReturnType<typeof lookUpsFor>>

function shown(row: Row, found: Found, session: Session, now: Date): Proposal {
  const { counts, names, nodes, standings, letters } = found
  const today = dayAt(now)
  const node = nodes.get(row.node)
  const isOpen = isRoundOpen(
    { opensOn: row.opens_on, closesOn: row.closes_on, isClosed: row.closed_at !== null },
    today,
  )
  const author = row.person ?? row.office
  const claim = mayBeAnswered(row.outcome) ? claimOf(row, session, names, now) : null
  return {
    id: row.id,
    number: row.number,
    round: row.round,
    strategy: row.strategy,
    version: row.version,
    node: row.node,
    lineage: row.lineage,
    code: node?.code ?? '',
    pillar: node?.pillar ?? null,
    nodeTitle: node?.title ?? { en: null, ur: null },
    field: row.field,
    language: row.language === 'ur' ? 'ur' : 'en',
    before: row.text_before,
    after: row.text_after,
    ...valueOf(row, found),
    rationale: row.rationale,
    kind: row.kind as Proposal['kind'],
    change: row.content as Proposal['change'],
    standing: standings.get(row.id) ?? null,
    author: {
      hidden: row.is_hidden,
      name: author === null ? senderOf(row) : (names.get(author) ?? null),
      sector: row.sector,
    },
    illustrative: row.is_illustrative,
    madeOn: row.made_on,
    byLetter: letterOf(letters.get(row.id)),
    source: sourceOf(row, mayOpenFiles(session, row.strategy)),
    positions: counts.get(row.id) ?? [],
    mine: row.mine as Position | null,
    disposition: dispositionOf(row, names, [...(found.earlier.get(row.id) ?? [])]),
    days: daysWaiting(row.made_on, row.decided_at === null ? null : dayAt(row.decided_at), today),
    claim,
    reply: replyOf(row),
    ...togetherOf(row, found),
    may: abilitiesOf(session, row.strategy, {
      isOpen,
      isAnswered: row.outcome !== null,
      mayBeAnswered: mayBeAnswered(row.outcome),
      isClaimedByAnother: claim !== null && !claim.mine,
      isSpokenOf: row.stand !== null,
      isOwn: isAuthor(session, row),
      isHidden: row.is_hidden,
      isOfOffice: row.office !== null,
      isBundled: found.bundles.has(row.id),
    }),
  }
}

const valueOf = (row: Row, { values, standings }: Found): Pick<Proposal, 'value' | 'names'> => ({
  value: row.kind === 'text' ? changeOfValue(shapeOf(row.field), row.text_before, row.text_after) : null,
  names: namesOfField(values, row.field, textsOf(row, standings.get(row.id))),
})

const togetherOf = ({ id }: Row, { cosigners, bundles, undone }: Found) => ({
  cosigners: cosigners.get(id) ?? { offices: [], people: [], others: [], mine: null },
  bundle: bundles.get(id) ?? null,
  undoneBundles: [...(undone.get(id) ?? [])],
})

const present = <Key extends 'id' | 'person' | 'office' | 'owner' | 'claimed_by'>(
  rows: readonly Record<Key, string | null>[],
  key: Key,
): readonly string[] => rows.map((row) => row[key]).filter((id) => id !== null)

const letterOf = (letter: LetterBehindAct | undefined): Proposal['byLetter'] =>
  letter === undefined
    ? null
    : {
        contest: letter.contest?.standing ?? null,
        theirReference: letter.theirReference,
        ourReference: letter.ourReference,
        dated: letter.dated,
        signatory: letter.signatory,
        medium: letter.medium,
      }
