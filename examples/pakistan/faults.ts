import type { Example } from './read-example.ts'
import type { ActivityEntry, OfficesFile, ProposalsFile, StrategyFile } from './shape.ts'

/** All activities of the tree, in order. */
export const activitiesOf = (strategy: StrategyFile): readonly ActivityEntry[] =>
  strategy.pillars.flatMap((pillar) =>
    pillar.objectives.flatMap((objective) =>
      objective.outcomes.flatMap((outcome) => outcome.outputs.flatMap((output) => output.activities)),
    ),
  )

/** Every code of the tree, sections, paragraphs and provincial children included. */
export const codesOf = (strategy: StrategyFile): readonly string[] => [
  ...strategy.sections.flatMap((section) => [section.code, ...section.paragraphs.map((p) => p.number)]),
  ...strategy.pillars.flatMap((pillar) => [
    pillar.code,
    ...pillar.objectives.flatMap((objective) => [
      objective.code,
      ...objective.outcomes.flatMap((outcome) => [
        outcome.code,
        ...outcome.outputs.map((output) => output.code),
      ]),
    ]),
  ]),
  ...activitiesOf(strategy).flatMap((a) => [a.code, ...(a.provincial_children ?? []).map((c) => c.code)]),
]

const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, at) => codes.indexOf(code) !== at)

/** A year or month stands for its first day at the start of a period and its last day at the end. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
const lastDay = (date: string): string => {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 0] = date.split('-').map(Number)
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

/** Does the office exist on that day, by the dates that its sources give? */
export const existsOn = (office: OfficesFile['offices'][number], date: string): boolean =>
  office.periods.some(
    ({ from, until }) =>
      (from === null || firstDay(from) <= date) && (until === null || date <= lastDay(until)),
  )

const wordsOfAnotherScript = /[A-Za-z]/
const urduScript = /[\u0600-\u06FF]/
/** Arabic yeh and kaf look alike but are other letters: search and sorting in Urdu miss them. */
const arabicKeyboard = /[\u064A\u0643\u0649]/

/** Walks any value; for each text with an Urdu side, says what is wrong with it. */
export function urduFaults(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => urduFaults(item, `${at}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  const here: string[] = []
  if ('en' in value && !('ur' in value)) here.push(`no Urdu at ${at}`)
  if ('ur' in value && typeof value.ur === 'string') {
    if (!urduScript.test(value.ur)) here.push(`not Urdu at ${at}`)
    else if (wordsOfAnotherScript.test(value.ur)) here.push(`Latin letters in the Urdu at ${at}`)
    if (arabicKeyboard.test(value.ur)) here.push(`Arabic letter forms in the Urdu at ${at}`)
  }
  return [...here, ...Object.entries(value).flatMap(([key, item]) => urduFaults(item, `${at}.${key}`))]
}

const personalTitle =
  /\b(Mr|Mrs|Ms|Dr|Prof|Justice \(R|Brig|Maj|Col|Gen|Lt|Syed|Sardar|Chaudhry|Maulana)\b\.?|(جناب|محترمہ|ڈاکٹر|پروفیسر|بریگیڈیئر|چوہدری|مولانا) /

/** A title of a person, anywhere: the example names offices only. */
export const personFaults = (value: unknown): readonly string[] => {
  const found = personalTitle.exec(JSON.stringify(value))
  return found ? [`a person's title: ${found[0]}`] : []
}

function dateFaults(strategy: StrategyFile, activity: ActivityEntry): readonly string[] {
  const { code, start, end, indicator, known_weakness: weakness = [] } = activity
  const openEnded = weakness.some(({ lint }) => lint === 'open-ended-deadline')
  return [
    ...(start < strategy.start || start > strategy.end ? [`${code} starts outside the strategy`] : []),
    ...(end === null && !openEnded ? [`${code} has no end and is not marked as open-ended`] : []),
    ...(end !== null && (end <= start || end > strategy.end) ? [`${code} ends on ${end}`] : []),
    ...('due' in indicator.baseline &&
    (indicator.baseline.due < start || (end && indicator.baseline.due > end))
      ? [`${code}: the baseline is due outside the activity`]
      : []),
    ...(indicator.target && end && indicator.target.by > end ? [`${code}: target after the end`] : []),
  ]
}

function ownerFaults(example: Example, activity: ActivityEntry): readonly string[] {
  const { offices, example_roles: roles } = example.offices
  const byCode = new Map(offices.map((office) => [office.code, office]))
  const partner = (code: string): boolean => byCode.has(code) || roles.some((role) => role.code === code)
  const mustExist = [
    { code: activity.code, lead: activity.lead },
    ...(activity.provincial_children ?? []),
    { code: `${activity.code} indicator`, lead: activity.indicator.data_holder },
    ...('by' in activity.indicator.baseline
      ? [{ code: `${activity.code} baseline`, lead: activity.indicator.baseline.by }]
      : []),
  ]
  return [
    ...mustExist.flatMap(({ code, lead }) => {
      const office = byCode.get(lead)
      if (!office) return [`${code}: unknown office ${lead}`]
      return existsOn(office, activity.start) ? [] : [`${code}: ${lead} does not exist on ${activity.start}`]
    }),
    ...activity.partners
      .filter(({ office }) => !partner(office) || office === activity.lead)
      .map(({ office }) => `${activity.code}: partner ${office} is unknown or the lead itself`),
  ]
}

function referenceFaults({ strategy, places }: Example, activity: ActivityEntry): readonly string[] {
  const missing = (kind: string, used: readonly string[], known: readonly string[]): readonly string[] =>
    used.filter((code) => !known.includes(code)).map((code) => `${activity.code}: unknown ${kind} ${code}`)
  const placeCodes = places.places.map((place) => place.code)
  return [
    ...missing(
      'crime',
      activity.crimes,
      strategy.crimes.codes.map((c) => c.code),
    ),
    ...missing(
      'framework',
      activity.frameworks,
      strategy.frameworks.map((f) => f.code),
    ),
    ...missing('gate', activity.rights_assessment.gates, Object.keys(strategy.gates)),
    ...missing('place', activity.places, placeCodes),
    ...missing(
      'place',
      (activity.provincial_children ?? []).map((c) => c.place),
      placeCodes,
    ),
  ]
}

function officeFaults(offices: OfficesFile): readonly string[] {
  const codes = offices.offices.map((office) => office.code)
  const organisations = offices.organisations.map((organisation) => organisation.code)
  return offices.offices.flatMap((office) => [
    ...(organisations.includes(office.organisation) ? [] : [`${office.code}: unknown organisation`]),
    ...office.periods.flatMap(({ from, until, predecessor, successor, source }) => [
      ...(source.text.trim() === '' || source.url === ''
        ? [`${office.code}: a period without a source`]
        : []),
      ...(from && until && firstDay(from) > lastDay(until) ? [`${office.code}: ends before it begins`] : []),
      ...[predecessor, successor]
        .filter((code) => code !== undefined && !codes.includes(code))
        .map((code) => `${office.code}: unknown successor or predecessor ${code}`),
    ]),
  ])
}

/** The value of a dotted field on a node of the tree, or of `text` on a paragraph. */
export function fieldOf(strategy: StrategyFile, code: string, field: string): unknown {
  const paragraph = strategy.sections.flatMap((s) => s.paragraphs).find((p) => p.number === code)
  if (paragraph) return { en: paragraph.en, ur: paragraph.ur }
  const found: unknown = activitiesOf(strategy).find((activity) => activity.code === code)
  return field
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
      found,
    )
}

export function proposalFaults(strategy: StrategyFile, file: ProposalsFile, roles: readonly string[]) {
  return file.proposals.flatMap((proposal) => {
    const { code, target, disposition, positions } = proposal
    const voices = positions.map(({ role }) => role)
    const applied = disposition?.decision === 'accepted' || disposition?.decision === 'partly'
    return [
      ...(JSON.stringify(fieldOf(strategy, target.node, target.field)) === JSON.stringify(proposal.old)
        ? []
        : [`${code}: the old wording is not that of ${target.node} ${target.field}`]),
      ...(JSON.stringify(proposal.old) === JSON.stringify(proposal.new) ? [`${code} changes nothing`] : []),
      ...(applied === (disposition?.applied !== undefined) ? [] : [`${code}: answer and text do not agree`]),
      ...(repeated(voices).length > 0 ? [`${code}: a seat took two positions`] : []),
      ...[...voices, proposal.proposer.role]
        .filter((r) => !roles.includes(r))
        .map((r) => `${code}: role ${r}`),
    ]
  })
}

/** The office that will hold the measure of an outcome, and the one that owes its baseline, are known. */
function measureFaults({ strategy, offices }: Example): readonly string[] {
  const known = offices.offices.map((office) => office.code)
  const outcomes = strategy.pillars.flatMap((p) => p.objectives.flatMap((o) => o.outcomes))
  return outcomes.flatMap(({ code, measure: { data_holder: holder, baseline } }) =>
    [holder, ...('by' in baseline ? [baseline.by] : [])]
      .filter((office) => !known.includes(office))
      .map((office) => `${code}: unknown office ${office}`),
  )
}

/** Bodies and risks name offices of the register, never seats or persons, and threaten what stands in the plan. */
function governanceFaults({ strategy, offices, governance }: Example): readonly string[] {
  const known = new Set(offices.offices.map(({ code }) => code))
  const codes = new Set(codesOf(strategy))
  const named = [
    ...governance.bodies.flatMap(({ code, members }) => members.map(({ office }) => [code, office] as const)),
    ...governance.risks.map(({ title, owner }) => [title.en, owner] as const),
  ]
  return [
    ...named
      .filter(([, office]) => !known.has(office))
      .map(([where, office]) => `${where}: unknown office ${office}`),
    ...governance.bodies
      .filter(
        ({ members, quorum }) =>
          members.filter(({ role }) => role === 'chair').length !== 1 || quorum > members.length,
      )
      .map(({ code }) => `${code}: cannot meet`),
    ...governance.risks.flatMap(({ title, threatens }) =>
      threatens.filter((code) => !codes.has(code)).map((code) => `${title.en}: unknown entry ${code}`),
    ),
  ]
}

function declarationFaults({ strategy, offices, declaration }: Example): readonly string[] {
  const [codes, known] = [codesOf(strategy), offices.offices.map(({ code }) => code)]
  return declaration.points.flatMap(({ nodes, answer }, at) => [
    ...nodes
      .filter((code) => !codes.includes(code))
      .map((code) => `point ${at + 1} of the declaration: unknown entry ${code}`),
    ...(answer.outcome === 'deferred' && !known.includes(answer.owner)
      ? [`point ${at + 1} of the declaration: unknown office ${answer.owner}`]
      : []),
  ])
}

/** Everything that is wrong with the example, in words; nothing when it is sound. */
export function faultsIn(example: Example): readonly string[] {
  const { strategy, offices, proposals } = example
  return [
    ...repeated(codesOf(strategy)).map((code) => `the code ${code} is used twice`),
    ...repeated(offices.offices.map((office) => office.code)).map((code) => `two offices ${code}`),
    ...activitiesOf(strategy).flatMap((activity) => [
      ...dateFaults(strategy, activity),
      ...ownerFaults(example, activity),
      ...referenceFaults(example, activity),
    ]),
    ...measureFaults(example),
    ...governanceFaults(example),
    ...declarationFaults(example),
    ...officeFaults(offices),
    ...proposalFaults(
      strategy,
      proposals,
      offices.example_roles.map((role) => role.code),
    ),
    ...urduFaults(example),
    ...personFaults(example),
  ]
}
