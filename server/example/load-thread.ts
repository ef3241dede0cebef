import { actAs, type Database } from '#kernel/database/act-as.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type ExampleProposal, loadExampleCall, loadExampleRound } from '#slices/consultation/server/index.ts'
import {
  loadExampleConcurrence,
  loadExampleMoney,
  loadExampleOfficeRequest,
  loadExampleRecommendations,
  loadExampleWork,
} from '#slices/delivery/server/index.ts'
import {
  approveExampleVersion,
  citeExampleFindings,
  type ExampleLoaded,
  loadExampleGovernance,
  loadStrategyExample,
  openNextExampleVersion,
} from '#slices/strategy/server/index.ts'
import { loadExampleSnapshot } from '#slices/portal/server/index.ts'
import { loadExampleEvidence } from '#slices/evidence/server/index.ts'
import { loadExampleEvaluation, loadExampleResults } from '#slices/results/server/index.ts'
import type { Example } from '../../examples/pakistan/read-example.ts'
import type { Cast } from './cast.ts'
import { dayAfter } from '#kernel/pure/calendar.ts'
import { dayFromNow } from './day-from-now.ts'
import { districtMeeting } from './district-meeting.ts'
import { workOfExample } from './work-of-example.ts'
import { recommendationsOfExample } from './recommendations-of-example.ts'
import { officeRequestOfExample } from './office-request-of-example.ts'
import { exampleMoney } from './example-money.ts'

const asExample =
  (database: Database) =>
  <T>(slice: string, work: (tx: Transaction<unknown>) => Promise<T>): Promise<T> =>
    actAs<unknown, T>(database, { kind: 'machine', name: 'example' }, slice, work)

/**
 * One whole thread: imported, amended, approved, sent for concurrence, measured, published; and a round that is open.
 * Answers with the version that is open.
 */
export async function loadThread(database: Database, example: Example, cast: Cast): Promise<string> {
  const as = asExample(database)
  const loaded = await loadPlan(database, example, cast)
  const { round } = example.proposals
  const secretariat = cast.accounts.find(({ kind }) => kind === 'secretariat')?.person ?? ''
  const amended = await loadExampleRound(database, {
    strategy: cast.strategy,
    version: loaded.version,
    title: round.title,
    opensOn: round.opens,
    closesOn: round.closes,
    answersBy: dayAfter(round.closes, 60),
    proposals: example.proposals.proposals.map((proposal) => proposalOf(proposal, cast)),
    secretariat,
  })
  const version = amended ?? loaded.version
  await as('strategy', (tx) =>
    approveExampleVersion(tx, {
      version,
      instrument: 'Illustrative instrument',
      number: 'EX-1',
      dated: dayFromNow(-2),
    }),
  )
  await loadExampleConcurrence(database, {
    version,
    askedOn: dayFromNow(-1),
    dueOn: dayFromNow(29),
    earlier: { pillar: 'PRM', askedOn: dayFromNow(-40), dueOn: dayFromNow(-10) },
  })
  await loadExampleWork(database, workOfExample(version))
  await loadExampleRecommendations(database, recommendationsOfExample(cast.strategy, cast.offices))
  await loadExampleOfficeRequest(database, officeRequestOfExample(cast.strategy, cast.offices))
  await loadExampleMoney(database, { strategy: cast.strategy, version, ...exampleMoney })
  await as('results', (tx) =>
    loadExampleResults(tx, {
      strategy: cast.strategy,
      version,
      plan: example.strategy,
      list: example.indicators,
      files: example.figures,
      offices: cast.offices,
      places: example.places.places,
    }),
  )
  await as('results', (tx) =>
    loadExampleEvaluation(tx, {
      ...{ strategy: cast.strategy, kind: 'mid-term', startsOn: '2028-07-01', endsOn: '2028-12-31' },
      title: { en: 'Mid-term evaluation (illustrative)', ur: 'وسط مدتی جائزہ (مثالی)' },
      evaluator: 'A body outside the strategy, to be appointed',
      terms: 'All six criteria; what became of each recommendation; which baselines were set in time.',
    }),
  )
  await loadExampleSnapshot(database, { strategy: cast.strategy, version })
  return openSecondRound(database, { strategy: cast.strategy, version, opensOn: round.opens, secretariat })
}

/** The plan with the evidence that its objectives answer. */
async function loadPlan(database: Database, example: Example, cast: Cast): Promise<ExampleLoaded> {
  const as = asExample(database)
  const findings = await as('evidence', (tx) =>
    loadExampleEvidence(tx, { strategy: cast.strategy, content: example.evidence }),
  )
  const loaded = await as('strategy', (tx) =>
    loadStrategyExample(tx, {
      strategy: cast.strategy,
      content: example.strategy,
      offices: cast.offices,
      places: example.places.places,
      status: 'in consultation',
    }),
  )
  await as('strategy', (tx) =>
    citeExampleFindings(tx, {
      strategy: cast.strategy,
      content: example.strategy,
      nodes: loaded.nodes,
      findings,
    }),
  )
  await as('strategy', (tx) =>
    loadExampleGovernance(tx, {
      strategy: cast.strategy,
      loaded,
      content: example.governance,
      offices: cast.offices,
    }),
  )
  return loaded
}

/** A round for whoever tries the product: on the next version, without proposals yet. */
async function openSecondRound(
  database: Database,
  round: {
    readonly strategy: string
    readonly version: string
    readonly opensOn: string
    readonly secretariat: string
  },
): Promise<string> {
  const machine = { kind: 'machine', name: 'example' } as const
  const next = await actAs<unknown, string>(database, machine, 'strategy', (tx) =>
    openNextExampleVersion(tx, round.version),
  )
  await loadExampleRound(database, {
    ...round,
    version: next,
    title: { en: 'Second round, on the next version (illustrative)', ur: 'اگلے مسودے پر دوسرا دور (مثالی)' },
    closesOn: '2030-12-31',
    answersBy: '2031-01-31',
    proposals: [],
  })
  await loadExampleCall(database, {
    ...{ strategy: round.strategy, version: next, content: districtMeeting, opensOn: round.opensOn },
    ...{ heldOn: dayFromNow(14), closesOn: dayFromNow(30), answeredBy: dayFromNow(90) },
  })
  return next
}

function proposalOf(proposal: Example['proposals']['proposals'][number], cast: Cast): ExampleProposal {
  const { proposer, target, disposition } = proposal
  const texts = (change: Example['proposals']['proposals'][number]['old']) =>
    typeof change === 'string'
      ? { en: cast.offices.get(change) ?? change, ur: cast.offices.get(change) ?? change }
      : change
  return {
    node: target.node,
    field: target.field,
    language: proposal.original_language,
    before: texts(proposal.old),
    after: texts(proposal.new),
    rationale: proposal.rationale,
    author: proposer.hidden ? null : (cast.seats.get(proposer.role) ?? null),
    positions: proposal.positions.flatMap(({ role, position }) => {
      const seat = cast.seats.get(role)
      return seat === undefined ? [] : [{ ...seat, position }]
    }),
    disposition:
      disposition === null
        ? null
        : {
            outcome: disposition.decision,
            reason: disposition.reason,
            applied:
              disposition.decision === 'accepted'
                ? texts(proposal.new)
                : disposition.applied === undefined
                  ? null
                  : texts(disposition.applied),
          },
  }
}
