import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crawl, type Fetched, type Site } from './browser/crawl.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'

const mostBytes = 100_000

/** Pages of the portal: signing in is the application's, which needs script. */
const isOurs = (path: string): boolean => !path.startsWith('/sign-in')

let server: RunningServer
beforeAll(async () => {
  server = await runExample()
})
afterAll(async () => {
  await server.stop()
  removeFolder(server.folder)
})

async function get(path: string): Promise<Fetched> {
  const answer = await fetch(`${server.address}${path}`)
  if (answer.status === 429) {
    const seconds = Number(answer.headers.get('retry-after') ?? '5')
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    return get(path)
  }
  const content = Buffer.from(await answer.arrayBuffer())
  const type = answer.headers.get('content-type') ?? ''
  return { status: answer.status, type, body: content.toString('utf8'), bytes: content.length }
}

/** A site of a few pages that stands in memory. */
const siteOf = (pages: Readonly<Record<string, string>>): Site => ({
  isOurs,
  mostBytes: 200,
  get: async (path) => {
    const body = pages[path]
    const found = { type: 'text/html', body: body ?? '', bytes: body?.length ?? 0 }
    return { ...found, status: body === undefined ? 404 : 200 }
  },
})

describe('the crawl finds what is wrong (control)', () => {
  it.each([
    ['a broken link', { '/': '<a href="/gone">x</a>' }, '/: links to /gone, which answers 404'],
    [
      'a broken place',
      { '/': '<a href="/b#n">x</a>', '/b': '' },
      '/: links to /b#n, where no such place stands',
    ],
    ['a script', { '/': '<script src="/x"></script>' }, '/: carries script'],
    ['a heavy page', { '/': 'x'.repeat(201) }, '/: weighs 201 bytes'],
    [
      'a broken link two pages on',
      { '/': '<a href="/b?a=1&amp;b=2">x</a>', '/b?a=1&b=2': '<a class="c" href="/gone">x</a>' },
      '/b?a=1&b=2: links to /gone, which answers 404',
    ],
  ])('%s', async (_name, pages, fault) => {
    expect((await crawl(siteOf(pages), ['/'])).faults).toContain(fault)
  })

  it('and nothing where nothing is wrong', async () => {
    const pages = { '/': '<a href="/b#n">x</a>', '/b': '<p id="n"><a href="/">x</a></p>' }
    expect(await crawl(siteOf(pages), ['/'])).toMatchObject({ pages: 2, links: 2, faults: [] })
  })
})

describe('every public page', () => {
  it('that links lead to in both languages answers, weighs at most 100 KB and carries no script', async () => {
    const crawled = await crawl({ get, isOurs, mostBytes }, ['/?lang=en', '/?lang=ur'])
    console.log(
      `${crawled.pages} pages, ${crawled.links} links; heaviest: ${crawled.heaviest.path}, ${crawled.heaviest.bytes} bytes`,
    )
    expect(crawled.faults).toEqual([])
    expect(crawled.pages).toBeGreaterThan(300)
  })
})
