import type { Day } from '#kernel/pure/calendar.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import type { Dependency } from '../../rules/work/a-slip-reaches-what-follows.ts'
import { type MilestoneStanding, whereItStands } from '../../rules/work/where-a-milestone-stands.ts'
import { type Tx, today } from '../standings/read-standings.ts'

interface Said {
  readonly id: string
  readonly made_on: Day
  readonly ledger_entry: string
}

export interface MoveRow extends Said {
  readonly due_on: Day
  readonly reason: string
}

export interface ReportRow extends Said {
  readonly reached_on: Day
  readonly evidence: string
  readonly file_name: string | null
  readonly made_by: string
  readonly judgement: {
    readonly judgement: 'seen' | 'returned'
    readonly says: string
    readonly made_on: Day
  } | null
}

interface MilestoneRow extends Said {
  readonly strategy: string
  readonly lineage: string
  readonly title: { readonly en: string | null; readonly ur: string | null }
  readonly due_on: Day
  readonly illustrative: boolean
  /** The first first. */
  readonly moves: readonly MoveRow[]
  readonly reports: readonly ReportRow[]
}

export interface BlockRow extends Said {
  readonly request: string
  readonly strategy: string
  readonly lineage: string
  readonly milestone: string | null
  readonly obstacle: string
  readonly authority: string
  readonly body: string | null
  readonly unblocker: string | null
  readonly due_on: Day
  readonly illustrative: boolean
  readonly ended: {
    readonly kind: 'unblocked' | 'decided'
    readonly says: string
    readonly minutes: string | null
    readonly made_on: Day
  } | null
}

/** What stands in the way, and whether it does so today: not once it ended, nor while its office contests it. */
export interface BlockKept extends BlockRow {
  readonly stands: boolean
}

/** A milestone with where it stands today, by what counts of what was said. */
export interface MilestoneKept extends MilestoneRow {
  readonly standing: MilestoneStanding
  /** The newest report that counts. */
  readonly report: ReportRow | null
}

export interface Work {
  readonly milestones: readonly MilestoneKept[]
  readonly blocks: readonly BlockKept[]
  readonly dependencies: readonly Dependency[]
  readonly letters: ReadonlyMap<string, LetterBehindAct>
}

interface WorkAsked {
  readonly strategy: string
  /** Of these activities only. */
  readonly lineages?: readonly string[]
}

/**
 * All that was said of the work of a strategy, as far as it may be read: by the day of each milestone. What an office
 * contests counts for nothing until that is answered (decision 0008), and what it was right to contest not at all.
 */
export async function readWork(tx: Tx, { strategy, lineages }: WorkAsked): Promise<Work> {
  const values = [strategy, lineages ?? null]
  const { rows } = await tx.query<MilestoneRow>(
    `select m.id, m.strategy, m.lineage, json_build_object('en', m.title_en, 'ur', m.title_ur) as title, m.due_on,
            m.is_illustrative as illustrative, m.made_on, m.ledger_entry,
            coalesce((select jsonb_agg(to_jsonb(c) order by c.number) from (
              select v.id, v.number, v.due_on, v.reason, v.made_on, v.ledger_entry from delivery.milestone_moves v
               where v.milestone = m.id) c), '[]') as moves,
            coalesce((select jsonb_agg(to_jsonb(c) order by c.number) from (
              select r.id, r.number, r.reached_on, r.evidence, r.file_name, r.made_by, r.made_on, r.ledger_entry,
                     (select to_jsonb(s) from (select j.judgement, j.says, j.made_on from delivery.milestone_judgements j
                        where j.report = r.id) s) as judgement
                from delivery.milestone_reports r where r.milestone = m.id) c), '[]') as reports
       from delivery.milestones m
      where m.strategy = $1 and ($2::uuid[] is null or m.lineage = any ($2::uuid[]))`,
    values,
  )
  const { rows: blocks } = await tx.query<BlockRow>(
    `select b.id, b.request, b.strategy, q.lineage, b.milestone, b.obstacle, b.authority, b.body, b.unblocker, b.due_on,
            b.is_illustrative as illustrative, b.made_on, b.ledger_entry,
            (select to_jsonb(s) from (select e.kind, e.says, e.minutes, e.made_on from delivery.block_ends e
               where e.block = b.id) s) as ended
       from delivery.blocks b join delivery.concurrence_requests q on q.id = b.request
      where b.strategy = $1 and ($2::uuid[] is null or q.lineage = any ($2::uuid[]))
      order by b.due_on, b.number`,
    values,
  )
  const { rows: dependencies } = await tx.query<Dependency>(
    'select first, follows from delivery.dependencies where strategy = $1',
    [strategy],
  )
  const said = [...rows.flatMap((row) => [row, ...row.moves, ...row.reports]), ...blocks]
  const letters =
    said.length === 0
      ? new Map<string, LetterBehindAct>()
      : await lettersForEntries(
          tx,
          said.map(({ ledger_entry }) => ledger_entry),
        )
  const contest = ({ ledger_entry }: Said) => letters.get(ledger_entry)?.contest?.standing ?? 'kept'
  const now = today()
  return {
    milestones: rows
      .filter((row) => contest(row) !== 'upheld')
      .map((row) => standingOf(row, (one) => contest(one) === 'kept', now))
      .toSorted((a, b) => a.standing.dueOn.localeCompare(b.standing.dueOn)),
    blocks: blocks
      .filter((row) => contest(row) !== 'upheld')
      .map((row) => ({ ...row, stands: row.ended === null && contest(row) === 'kept' })),
    ...{ dependencies, letters },
  }
}

function standingOf(row: MilestoneRow, counts: (said: Said) => boolean, now: Day): MilestoneKept {
  const report = row.reports.findLast(counts) ?? null
  const standing = whereItStands(
    {
      dueOn: row.due_on,
      movedTo: row.moves.findLast(counts)?.due_on ?? null,
      report: report && { reachedOn: report.reached_on, judgement: report.judgement?.judgement ?? null },
    },
    now,
  )
  return { ...row, standing, report }
}
