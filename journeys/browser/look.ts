import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openChromium } from './chromium.ts'

/**
 * Photographs pages for people to look at, in both languages, on a phone and on a desk:
 *
 *     tsx journeys/browser/look.ts --base http://127.0.0.1:3000 --out DIR [--sign-in email:password] [--dark] [--axe] PATH...
 *
 * Also says what no picture shows: errors on the console, what the content policy refused, failed requests,
 * layouts that shift while loading and pages wider than the window; with `--axe` what axe-core finds. Exit status 1 where there is any.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    out: { type: 'string' },
    'sign-in': { type: 'string' },
    dark: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    widths: { type: 'string', default: '390,1440' },
    /** Only what the window shows, instead of the whole page. */
    window: { type: 'boolean', default: false },
  },
})

interface Way {
  readonly language: 'en' | 'ur'
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

async function signedIn(browser: Browser, base: string, secret: string): Promise<Cookies> {
  const split = secret.indexOf(':')
  const context = await browser.newContext()
  const answer = await context.request.post(`${base}/api/auth/sign-in/email`, {
    headers: { origin: base },
    data: { email: secret.slice(0, split), password: secret.slice(split + 1) },
  })
  if (!answer.ok()) throw new Error(`Sign-in was refused: ${answer.status()} ${await answer.text()}`)
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`))
  return complaints
}

/** Cumulative layout shift since the page was opened; 0.1 is where people begin to mind. */
const layoutShift = `new Promise((done) => {
  let sum = 0
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value })
    .observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => done(sum), 150)
})`

const axeSource = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource())
  const found: { id: string; nodes: string[] }[] = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) })))`,
  )
  return found.map(({ id, nodes }) => `axe ${id}: ${nodes.join(' | ')}`)
}

async function look(browser: Browser, base: string, out: string, path: string, way: Way, cookies: Cookies) {
  const context = await browser.newContext({
    viewport: { width: way.width, height: way.width < 600 ? 844 : 900 },
    colorScheme: way.scheme,
    deviceScaleFactor: way.width < 600 ? 2 : 1,
    hasTouch: way.width < 600,
    locale: way.language === 'ur' ? 'ur-PK' : 'en-GB',
  })
  await context.addCookies([...cookies, { name: 'sutoon_language', value: way.language, url: base }])
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await page.evaluate('document.fonts.ready.then(() => true)')
  const over: number = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  if (over > 0) complaints.push(`${over} px wider than the window`)
  const shift: number = await page.evaluate(layoutShift)
  if (shift > 0.05) complaints.push(`the layout shifted by ${shift.toFixed(3)} while loading`)
  if (values.axe) complaints.push(...(await axeFindings(page)))
  const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home'
  const file = join(out, `${name}.${way.language}.${way.width}.${way.scheme}.png`)
  if (!values.window) {
    /** The window is made as tall as the page: a full-page picture leaves what is fixed to the foot in the middle. */
    const height: number = await page.evaluate('document.documentElement.scrollHeight')
    await page.setViewportSize({ width: way.width, height: Math.min(height, 12_000) })
  }
  await page.screenshot({ path: file })
  await context.close()
  console.log(file)
  for (const complaint of complaints) console.log(`  ! ${complaint}`)
  return complaints.length
}

const { base, out } = values
if (!base || !out || positionals.length === 0) {
  console.error('look.ts --base URL --out DIR [--sign-in email:password] [--dark] [--axe] PATH...')
  process.exit(2)
}
await mkdir(out, { recursive: true })
const browser = await openChromium()
const cookies = values['sign-in'] ? await signedIn(browser, base, values['sign-in']) : []
let found = 0
for (const path of positionals) {
  for (const language of ['en', 'ur'] as const) {
    for (const width of values.widths.split(',').map(Number)) {
      for (const scheme of values.dark ? (['light', 'dark'] as const) : (['light'] as const)) {
        found += await look(browser, base, out, path, { language, width, scheme }, cookies)
      }
    }
  }
}
await browser.close()
process.exit(found > 0 ? 1 : 0)
