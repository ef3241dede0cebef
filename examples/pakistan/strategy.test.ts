import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { activitiesOf, codesOf, existsOn, faultsIn } from './faults.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { type Example, readExample } from './read-example.ts'
import { officesFile, strategyFile } from './shape.ts'

const example = readExample()
const activities = activitiesOf(example.strategy)

/** A copy with one fault; the example itself is never touched. */
function withFault(plant: (copy: Example) => void): readonly string[] {
  const copy = structuredClone(example)
  plant(copy)
  return faultsIn(copy)
}
const firstActivity = (copy: Example) => {
  const [first] = activitiesOf(copy.strategy)
  if (!first) throw new Error('the strategy has no activity')
  return first
}

describe('the example of Pakistan', () => {
  it('is sound', () => {
    expect(faultsIn(example)).toEqual([])
  })

  it('has at least forty-four activities, about as many in each pillar', () => {
    expect(activities.length).toBeGreaterThanOrEqual(44)
    for (const pillar of ['PRV', 'PUR', 'PRT', 'PRM']) {
      expect(activities.filter((a) => a.code.startsWith(pillar)).length).toBeGreaterThanOrEqual(11)
    }
    expect(codesOf(example.strategy).length).toBeGreaterThan(120)
  })

  it('says in both languages that it is not the strategy of Pakistan', () => {
    expect(example.strategy.notice.en).toContain("not Pakistan's strategy")
    expect(example.strategy.notice.ur).toContain('یہ پاکستان کی حکمتِ عملی نہیں')
    expect(example.proposals.illustrative).toBe(true)
  })

  it('states no sum of money', () => {
    for (const activity of activities) expect(activity.cost.lines).toBeNull()
    expect(JSON.stringify(example)).not.toMatch(/\b(PKR|USD|GBP|Rs\.?) ?\d/)
  })

  it('has a declaration whose Word files say what its points say, in both languages', () => {
    const { files, points, preamble } = example.declaration
    for (const language of ['en', 'ur'] as const) {
      const read = readWord(files[language].bytes)
      if (!read.ok) throw new Error(read.why)
      const words = read.document.paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
      expect(words[0]).toBe(preamble[language])
      expect(words.slice(1).map((text) => text.replace(/^[\d۰-۹]+[.۔] /, ''))).toEqual(
        points.map((point) => point.words[language]),
      )
    }
  })

  it('answers a point of the declaration only by what stands in the plan and by offices that are there', () => {
    expect(
      withFault(({ declaration }) => {
        const [first] = declaration.points
        first?.nodes.push('PRV-9.9')
      }),
    ).toContain('point 1 of the declaration: unknown entry PRV-9.9')
    expect(
      withFault(({ declaration: { points } }) => {
        for (const { answer } of points) if (answer.outcome === 'deferred') answer.owner = 'NOBODY'
      }),
    ).toContain('point 7 of the declaration: unknown office NOBODY')
  })

  it('is mostly public, with something at every other level', () => {
    const at = (level: string) => activities.filter((a) => a.visibility === level).length
    expect(at('public')).toBeGreaterThan(activities.length / 2)
    for (const level of ['partners', 'government', 'restricted annex']) expect(at(level)).toBeGreaterThan(0)
  })

  it('answers most proposals and leaves two or three open', () => {
    const decisions = example.proposals.proposals.map((p) => p.disposition?.decision ?? 'unanswered')
    expect(new Set(decisions)).toEqual(new Set(['accepted', 'partly', 'rejected', 'deferred', 'unanswered']))
    expect(decisions.filter((d) => d === 'unanswered').length).toBeGreaterThanOrEqual(2)
    expect(decisions.filter((d) => d === 'unanswered').length).toBeLessThanOrEqual(3)
  })
})

describe('bodies and risks', () => {
  it('say in both languages that no office named has agreed', () => {
    expect(example.governance.notice.en).toContain('No office named here')
    expect(example.governance.bodies.length).toBeGreaterThanOrEqual(2)
    expect(example.governance.risks.length).toBeGreaterThanOrEqual(6)
  })

  it('that name an unknown office, cannot meet or threaten nothing of the plan are found', () => {
    const faults = withFault(({ governance }) => {
      const [body] = governance.bodies
      const [risk] = governance.risks
      if (!body || !risk) throw new Error('the example has no body or no risk')
      body.quorum = 99
      risk.owner = 'NOBODY'
      risk.threatens.push('XXX-9')
    })
    expect(faults.map((fault) => fault.replace(/^.*: /, ''))).toEqual([
      'unknown office NOBODY',
      'cannot meet',
      'unknown entry XXX-9',
    ])
  })
})

describe('offices live between dates', () => {
  const office = (code: string) => {
    const found = example.offices.offices.find((o) => o.code === code)
    if (!found) throw new Error(`no office ${code}`)
    return found
  }

  it('the cybercrime agency exists in 2024, not at the turn of the year, and again in 2025', () => {
    const agency = office('NCCIA')
    expect(existsOn(agency, '2024-05-02')).toBe(false)
    expect(existsOn(agency, '2024-06-01')).toBe(true)
    expect(existsOn(agency, '2025-02-01')).toBe(false)
    expect(existsOn(agency, '2027-03-01')).toBe(true)
  })

  it('the wing of the investigation agency stands in while the cybercrime agency is gone', () => {
    expect(existsOn(office('FIA-CCW'), '2024-06-01')).toBe(false)
    expect(existsOn(office('FIA-CCW'), '2025-02-01')).toBe(true)
    expect(existsOn(office('FIA-CCW'), '2027-01-01')).toBe(false)
  })
})

describe('a planted fault is found', () => {
  const planted: readonly (readonly [string, (copy: Example) => void, RegExp])[] = [
    [
      'a code used twice',
      (copy) => {
        const [, second] = activitiesOf(copy.strategy)
        if (second) firstActivity(copy).code = second.code
      },
      /used twice/,
    ],
    ['a lead that nobody knows', (copy) => (firstActivity(copy).lead = 'NOBODY'), /unknown office NOBODY/],
    [
      'a measure that nobody holds',
      (copy) => {
        const measure = copy.strategy.pillars[0]?.objectives[0]?.outcomes[0]?.measure
        if (measure) measure.data_holder = 'NOBODY'
      },
      /PRV-1-A: unknown office NOBODY/,
    ],
    [
      'a lead that was merged away',
      (copy) => (firstActivity(copy).lead = 'MNC'),
      /MNC does not exist on 2027-02-01/,
    ],
    [
      'a provincial child with a lead that ended',
      (copy) => {
        firstActivity(copy).provincial_children = [{ code: 'X-1', lead: 'FIA-CCW', place: 'PK-PB' }]
      },
      /FIA-CCW does not exist/,
    ],
    [
      'a partner from nowhere',
      (copy) => {
        firstActivity(copy).partners = [{ office: 'ACME', contribution: { en: 'gives', ur: 'دے گا' } }]
      },
      /partner ACME/,
    ],
    ['Urdu left in English', (copy) => (firstActivity(copy).title.ur = 'Publish'), /not Urdu/],
    ['Latin letters in the Urdu', (copy) => (firstActivity(copy).title.ur += ' FIA'), /Latin letters/],
    ['Arabic letter forms', (copy) => (firstActivity(copy).title.ur += ' كي'), /Arabic letter forms/],
    ['an end before the start', (copy) => (firstActivity(copy).end = '2027-01-01'), /ends on 2027-01-01/],
    ['an end left open', (copy) => (firstActivity(copy).end = null), /not marked as open-ended/],
    [
      'a start before the strategy',
      (copy) => (firstActivity(copy).start = '2026-12-31'),
      /outside the strategy/,
    ],
    ['a crime without a code', (copy) => firstActivity(copy).crimes.push('ICCS99'), /unknown crime ICCS99/],
    ['a place without a code', (copy) => firstActivity(copy).places.push('PK-XX'), /unknown place PK-XX/],
    ['a person', (copy) => (firstActivity(copy).description.en += ' Ask Dr. Someone.'), /a person's title/],
    [
      'a person in Urdu',
      (copy) => (firstActivity(copy).description.ur += ' جناب فلاں سے پوچھیں۔'),
      /a person's title/,
    ],
    [
      'a period without a source',
      (copy) => {
        const period = copy.offices.offices[0]?.periods[0]
        if (period) period.source.text = ' '
      },
      /without a source/,
    ],
    [
      'a proposal whose old wording drifted',
      (copy) => {
        const [proposal] = copy.proposals.proposals
        if (proposal) proposal.old = { en: 'other', ur: 'دوسرا' }
      },
      /old wording/,
    ],
    [
      'an accepted proposal without its text',
      (copy) => {
        const answer = copy.proposals.proposals.find((p) => p.disposition?.decision === 'accepted')
        if (answer?.disposition) delete answer.disposition.applied
      },
      /answer and text do not agree/,
    ],
  ]
  for (const [name, plant, words] of planted) {
    it(name, () => {
      expect(withFault(plant).some((fault) => words.test(fault))).toBe(true)
    })
  }

  it('a missing Urdu side, a missing source and a second lead do not even have the right shape', () => {
    const noUrdu = structuredClone(example.strategy)
    Reflect.deleteProperty(noUrdu.title, 'ur')
    expect(strategyFile.safeParse(noUrdu).success).toBe(false)
    const noSource = structuredClone(example.offices)
    Reflect.deleteProperty(noSource.offices[0]?.periods[0] ?? {}, 'source')
    expect(officesFile.safeParse(noSource).success).toBe(false)
    const twoLeads = structuredClone(example)
    Reflect.set(firstActivity(twoLeads), 'lead', ['MOI', 'MOHR'])
    expect(strategyFile.safeParse(twoLeads.strategy).success).toBe(false)
    expect(strategyFile.safeParse(structuredClone(example.strategy)).success).toBe(true)
  })
})

/** The published figures stand beside the project, not in it; where they are absent this says so. */
const observations = new URL('../../../shared/data/field/observations-pakistan.json', import.meta.url)
describe.runIf(existsSync(observations))('baselines (needs ../shared/data beside the project)', () => {
  it('each is a published figure, or the stated sum of published figures', () => {
    const rows: readonly Record<string, unknown>[] = JSON.parse(readFileSync(observations, 'utf8'))
    const indicators = [
      ...activities.map((a) => a.indicator),
      ...example.strategy.pillars.flatMap((p) =>
        p.objectives.flatMap((o) => o.outcomes.map((c) => c.measure)),
      ),
    ]
    const published = indicators.flatMap(({ baseline }) => ('value' in baseline ? [baseline] : []))
    expect(published.length).toBeGreaterThanOrEqual(3)
    for (const baseline of published) {
      const same = rows.filter(
        (row) =>
          row.indicator === baseline.observation &&
          row.source === baseline.source &&
          row.period === (baseline.sum_over ?? baseline.period),
      )
      expect(same.length).toBeGreaterThan(0)
      expect(same.reduce((sum, row) => sum + Number(row.value), 0)).toBe(baseline.value)
    }
  })
})
