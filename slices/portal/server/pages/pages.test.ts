import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type PortalWorld, portalWorld } from '../../testing/portal-world.ts'
import { secrets } from '../../testing/portal-content.ts'
import { css, naskh } from '../look/style.ts'

const mostBytes = 100_000

let world: PortalWorld
let at: string
let keys: { kind: string; key: string }[]
beforeAll(async () => {
  world = await portalWorld()
  const { address, snapshot } = await world.publish()
  at = `/portal/${address}`
  keys = [
    ...(await world.superuser<{ kind: string; key: string }>(
      'select kind, key from portal.parts where snapshot = $1 order by place',
      [snapshot],
    )),
  ]
})
afterAll(() => world.database.close())

const pathsOf = (): string[] => [
  '/',
  '/portal',
  '/receipt',
  at,
  `${at}/narrative`,
  `${at}/consultation`,
  ...keys.flatMap(({ kind, key }) => {
    const name = encodeURIComponent(key)
    if (kind === 'pillar') return [`${at}/${name}`]
    return ['activity', 'proposal', 'figure', 'indicator'].includes(kind) ? [`${at}/${kind}/${name}`] : []
  }),
]

/** Every address of this site that a page links to. */
const linksIn = ({ body }: Answered): string[] =>
  [...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))

const headingsIn = ({ body }: Answered): number[] =>
  [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))

describe('every public page, in both languages', () => {
  it('answers, weighs at most 100 KB with its style and font, and is whole without script', async () => {
    const paths = pathsOf()
    expect(paths.length).toBeGreaterThan(50)
    let heaviest = { path: '', bytes: 0 }
    for (const path of paths) {
      for (const language of ['en', 'ur']) {
        const page = await world.visit(`${path}?lang=${language}`)
        expect([path, page.status]).toEqual([path, 200])
        const bytes = page.bytes + Buffer.byteLength(css) + (language === 'ur' ? naskh.length : 0)
        if (bytes > heaviest.bytes) heaviest = { path: `${path} ${language}`, bytes }
        expect([path, page.body.match(/<script|<style|\sstyle=|\son\w+=|javascript:/g)]).toEqual([path, null])
        expect(page.body).toContain(`<html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">`)
        expect(page.body.match(/hreflang="(en|ur|x-default)" href=/g)).toHaveLength(3)
        const ids = [...page.body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
        expect([path, ids.filter((id, n) => ids.indexOf(id) !== n)]).toEqual([path, []])
      }
    }
    console.log(`heaviest page: ${heaviest.path}, ${heaviest.bytes} bytes`)
    expect(heaviest.bytes).toBeLessThanOrEqual(mostBytes)
  })

  it('has one first heading and skips no level', async () => {
    for (const path of pathsOf()) {
      const levels = headingsIn(await world.visit(path))
      expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1])
      levels.forEach((level, n) => expect([path, level - (levels[n - 1] ?? 0) <= 1]).toEqual([path, true]))
    }
  })

  it('links only to pages that answer, and to anchors that stand there', async () => {
    const known = new Map<string, Answered>()
    const fetched = async (path: string) => {
      const found = known.get(path) ?? (await world.visit(path))
      known.set(path, found)
      return found
    }
    let followed = 0
    const led = new Set<string>()
    for (const path of pathsOf()) {
      for (const link of linksIn(await fetched(`${path}?lang=en`))) {
        if (link.startsWith('/sign-in')) continue
        const [address = '', anchor] = link.split('#')
        const target = await fetched(address)
        led.add(address.split('?')[0] ?? '')
        expect([path, link, target.status]).toEqual([path, link, 200])
        if (anchor !== undefined)
          expect([link, target.body.includes(`id="${decodeURIComponent(anchor)}"`)]).toEqual([link, true])
        followed += 1
      }
    }
    expect(followed).toBeGreaterThan(500)
    expect(pathsOf().filter((path) => !led.has(path))).toEqual([])
  })

  it('marks a source that stands in English only as such on the Urdu page, and on no English one', async () => {
    const path = pathsOf().find((one) => one.includes('/indicator/')) ?? ''
    const source = /<dd><span lang="en" dir="ltr">[^<]+<\/span> <small>\(صرف انگریزی میں\)<\/small>/
    expect((await world.visit(`${path}?lang=ur`)).body).toMatch(source)
    expect((await world.visit(`${path}?lang=en`)).body).not.toContain('in English only')
  })

  it('says that an example is an example', async () => {
    for (const path of pathsOf().filter((one) => one.startsWith(at))) {
      expect((await world.visit(path)).body).toContain('class="example"')
    }
    expect((await world.visit('/portal')).body).toContain('Illustrative example')
  })
})

describe('the way back', () => {
  it('leads from a sentence to the proposal that changed it, and from the proposal to the sentence', async () => {
    const activity = await world.visit(`${at}/activity/PRT-1.1`)
    expect(activity.body).toContain('<del>')
    expect(activity.body).toContain('<ins>')
    const link = linksIn(activity).find((one) => one.includes('/proposal/')) ?? ''
    const proposal = await world.visit(link)
    expect(proposal.status).toBe(200)
    expect(proposal.body).toContain('An author who chose to stay hidden')
    expect(proposal.body).toContain('The reason that was given')
    const back = linksIn(proposal).find((one) => one.includes('/activity/PRT-1.1')) ?? ''
    expect(back).toMatch(/#field-description$/)
    expect((await world.visit(back.split('#')[0] ?? '')).body).toContain('id="field-description"')
  })

  it('leads from a number to its source, and shows two that disagree side by side', async () => {
    const activity = await world.visit(`${at}/activity/PRT-1.1`)
    const link = linksIn(activity).find((one) => one.includes('/figure/')) ?? ''
    expect(link).toMatch(/\/figure\/F-\d+/)
    const all = await Promise.all(
      keys.filter(({ kind }) => kind === 'figure').map(({ key }) => world.visit(`${at}/figure/${key}`)),
    )
    const disputed = all.filter(({ body }) => body.includes('1,207') && body.includes('1,270'))
    expect(disputed).toHaveLength(2)
    expect(disputed[0]?.body).toContain('Side by side')
  })

  it('shows rejected proposals with their reasons', async () => {
    const page = await world.visit(`${at}/consultation`)
    expect(page.body).toContain('Rejected')
    expect(page.body).toContain('The reason that was given')
    expect(page.body).toMatch(/2<\/bdi> of <bdi class="num">2<\/bdi> proposals are answered/)
  })

  it('never writes out markup that somebody proposed', async () => {
    const page = await world.visit(`${at}/activity/PRT-1.1`)
    expect(page.body).toContain('<ins>Another &lt;script&gt;</ins>title<ins>&lt;/script&gt;</ins>')
    expect(page.body).not.toContain('<script')
    expect(page.body).not.toContain('<b>it</b>')
  })
})

describe('an indicator of something else than an activity', () => {
  it('leads to the place where that stands', async () => {
    const page = await world.visit(`${at}/indicator/IND-3`)
    const link = linksIn(page).find((one) => one.includes('PUR-1-A')) ?? ''
    expect(link).toMatch(/\/PUR\?lang=en#n-PUR-1-A$/)
    expect((await world.visit(link.split('#')[0] ?? '')).body).toContain('id="n-PUR-1-A"')
  })

  it('prints a count as a bare number, in both languages', async () => {
    const number = /<td><bdi class="num">180<\/bdi><\/td>/
    for (const language of ['en', 'ur']) {
      expect((await world.visit(`${at}/indicator/IND-3?lang=${language}`)).body).toMatch(number)
    }
  })
})

describe('what came by letter', () => {
  const marked = 'Entered by the secretariat for its author (letter'
  const upheld = 'the contest was upheld: it is not their word'

  it('is marked on a figure wherever it stands, with its contest', async () => {
    const indicator = await world.visit(`${at}/indicator/IND-3`)
    const figure = await world.visit(linksIn(indicator).find((one) => one.includes('/figure/')) ?? '')
    for (const { body } of [indicator, figure]) {
      expect(body).toContain(`${marked}, <time datetime="2026-11-16">`)
      expect(body).toContain(upheld)
    }
    expect((await world.visit(`${at}/indicator/IND-1`)).body).not.toContain('Entered by the secretariat')
  })

  it('is marked on a proposal wherever it stands; of a hidden author without the day', async () => {
    const proposals = keys.filter(({ kind }) => kind === 'proposal').map(({ key }) => `${at}/proposal/${key}`)
    const [hidden, named] = await Promise.all(proposals.map((path) => world.visit(path)))
    expect(hidden?.body).toContain(`${marked})`)
    expect(hidden?.body).toContain('contested by its author, not answered yet')
    expect(named?.body).toContain(`${marked}, <time datetime="2026-11-16">`)
    for (const path of [`${at}/consultation`, `${at}/activity/PRT-1.1`]) {
      const { body } = await world.visit(path)
      expect(body).toContain(`${marked})`)
      expect(body).toContain('kept by the secretariat with a reason')
    }
    expect((await world.visit(`${at}/consultation?lang=ur`)).body).toContain(
      'سیکرٹریٹ نے فریق کی طرف سے درج کیا',
    )
  })
})

describe('what was open at approval', () => {
  it('is named on public text, and counted on any other', async () => {
    const { body } = await world.visit(at)
    expect(body).toContain('The rejected proposal was open.')
    expect(body).not.toContain(secrets.openOnGovernmentText)
    expect(body).toContain('counted and not named: <bdi class="num">1</bdi>')
  })
})

describe('coverage', () => {
  it('stands beside the figures of every period, or says what is not known of it', async () => {
    const { body } = await world.visit(`${at}/indicator/IND-1`)
    const [older] = body.match(/<tr><td><bdi class="num">30<\/bdi>.*?<\/tr>/) ?? []
    expect(older).toContain('<bdi class="num">1</bdi> of <bdi class="num">4</bdi> expected reported')
    expect(body).toContain('<bdi class="num">3</bdi> of <bdi class="num">4</bdi> expected reported')
    expect(body).not.toContain('not known')
    const unknown = (await world.visit(`${at}/indicator/IND-3`)).body
    expect(unknown).toContain('<bdi class="num">1</bdi> reported; expected: not known')
    expect(unknown).toContain('no reporting place is named for this indicator')
  })
})

describe('a small count', () => {
  it('does not stand because one person says that a document printed it', async () => {
    const { body } = await world.visit(`${at}/indicator/IND-1`)
    expect(body).toContain('<bdi class="num">1,207</bdi>')
    expect(body).not.toContain('<bdi class="num">2</bdi> persons')
  })

  it('is on no page, and neither is the one from which it could be worked out', async () => {
    const places = ['Punjab', 'Sindh', 'Balochistan']
    const page = await world.visit(`${at}/indicator/IND-1`)
    for (const place of places) expect(page.body).toContain(place)
    expect(page.body).toContain('<bdi class="num">41</bdi>')
    expect(page.body).not.toContain('<bdi class="num">3</bdi> persons')
    expect(page.body).not.toContain('<bdi class="num">8</bdi> persons')
    expect(page.body.match(/Not shown: a count below five/g)).toHaveLength(2)
  })
})

describe('what is not there', () => {
  it('says so with a way on, the same for what is under embargo and what never was', async () => {
    const shut = await world.publish('2999-01-01')
    const [embargoed, invented] = [
      await world.visit(`/portal/${shut.address}`),
      await world.visit('/portal/none-9'),
    ]
    expect([embargoed.status, invented.status]).toEqual([404, 404])
    expect(embargoed.body.replaceAll(shut.address, 'none-9')).toBe(invented.body)
    expect((await world.visit(`${at}/activity/NONE`)).status).toBe(404)
  })

  it('says why it was withdrawn', async () => {
    const { snapshot, address } = await world.publish()
    const reason = { en: 'A <wrong> annex', ur: 'غلط ضمیمہ' }
    await world.call(world.as.secretariat, 'withdrawSnapshot', { snapshot, reason })
    const page = await world.visit(`/portal/${address}/PRV`)
    expect(page.status).toBe(410)
    expect(page.body).toContain('A &lt;wrong&gt; annex')
  })
})
