import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openChromium } from './chromium.ts'
import { openGallery } from './gallery.ts'

let browser: Browser
let gallery: Awaited<ReturnType<typeof openGallery>>
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  ;[browser, gallery] = await Promise.all([openChromium(), openGallery()])
}, 120_000)

afterAll(async () => {
  await browser.close()
  await gallery.close()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  page = await context.newPage()
  complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
})

afterEach(async () => {
  await context.close()
})

const comeIn = () => context.addCookies([{ name: 'gallery', value: 'in', url: gallery.base }])
const open = (path: string) => page.goto(gallery.base + path, { waitUntil: 'networkidle' })
const root = () => page.locator('html')

describe('signing in', () => {
  it('who is not signed in signs in at the address that they asked for, and is then there', async () => {
    await open('/table')
    await page.getByLabel('E-mail address').fill('secretariat@example.org')
    await page.getByLabel('Password', { exact: true }).fill('right')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Activities' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/table')
  })

  it('a wrong password is refused in plain words, and what was typed stays', async () => {
    await open('/sign-in')
    await page.getByLabel('E-mail address').fill('secretariat@example.org')
    await page.getByLabel('Password', { exact: true }).fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('do not belong together').waitFor()
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('secretariat@example.org')
  })

  it('opening an invitation asks the server to change nothing, and hides the secret from the address bar', async () => {
    const changes: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET') changes.push(new URL(request.url()).pathname)
    })
    await open('/invitation#token=secret')
    await page.getByText('focal@example.org').waitFor()
    expect(new Set(changes)).toEqual(new Set(['/api/identity/invitations/look']))
    expect(page.url()).not.toContain('secret')
    await page.getByLabel('Choose a password').fill('a long enough sentence')
    await page.getByRole('button', { name: 'Accept the invitation' }).click()
    await page.getByRole('alert').waitFor()
    expect(changes.at(-1)).toBe('/api/identity/invitations/accept')
  })
})

describe('the frame', () => {
  beforeEach(comeIn)

  it('turns round with the language, and remembers it', async () => {
    await open('/pieces')
    expect(await root().getAttribute('dir')).toBe('ltr')
    await page.getByRole('button', { name: 'اردو' }).click()
    await page.getByRole('heading', { level: 1, name: 'منظم جرائم' }).waitFor()
    expect([await root().getAttribute('lang'), await root().getAttribute('dir')]).toEqual(['ur', 'rtl'])
    await page.reload({ waitUntil: 'networkidle' })
    expect(await root().getAttribute('dir')).toBe('rtl')
  })

  it('is reached by keyboard alone: skip link, palette, page', async () => {
    await open('/pieces')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content')
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Find or go to…').fill('منصوبہ')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Activities' }).waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
  })

  it('says on every page that it is an example, in both languages, and whose machine it is', async () => {
    for (const path of ['/pieces', '/forms', '/no-such-page']) {
      await open(path)
      const banner = page.getByRole('complementary', { name: 'Example workspace' })
      expect(await banner.textContent()).toMatch(/nothing here is real.*یہاں کچھ بھی حقیقی نہیں/)
      expect(await page.getByText('Ministry of Interior, Islamabad').count()).toBeGreaterThan(0)
    }
  })

  it('asks nothing of the content policy that it does not allow, dialogs and menus included', async () => {
    await open('/forms')
    await page.getByRole('button', { name: 'Send the proposal' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: 'Dark colours' }).click()
    expect(await root().getAttribute('data-mantine-color-scheme')).toBe('dark')
    expect(complaints).toEqual([])
  })

  it('would hear of a breach of the content policy (control)', async () => {
    await open('/forms')
    await page.evaluate(
      'document.head.appendChild(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }))',
    )
    await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/)
  })

  it('keeps a draft through a lost page, and not past the sign-out', async () => {
    await open('/forms')
    const wording = page.getByLabel('English').first()
    await wording.fill('half a sentence')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await wording.inputValue()).toBe('half a sentence')
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(`${gallery.base}/pieces`)
    await open('/forms')
    expect(await wording.inputValue()).toBe('')
  })

  it('never lets a forbidden act be pressed, and says why beside it', async () => {
    await open('/forms')
    const button = page.getByRole('button', { name: 'Approve version 2' })
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    const reason = await button.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${reason}"]`).textContent()).toContain('a second person approves it')
  })

  it('keeps a table a table when it turns to cards on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/table')
    expect(await page.getByRole('table', { name: 'Activities of the plan' }).count()).toBe(1)
    expect(await page.getByRole('rowheader').count()).toBe(4)
    expect(await page.evaluate('document.documentElement.scrollWidth <= 390')).toBe(true)
  })

  it('shows no figure without coverage, source, period, status and reference', async () => {
    await open('/pieces')
    const texts = await page.locator('[data-as]').allTextContents()
    expect(texts).toHaveLength(6)
    for (const text of texts) {
      for (const part of ['Coverage', 'Source', 'Period', 'Reference', 'F-000']) expect(text).toContain(part)
    }
  })
})
