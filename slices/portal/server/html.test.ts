import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#kernel/database/project-root.ts'
import { escaped, html } from './html.ts'

/** The list that lies beside the project, where it does; and always these. */
const list = join(projectRoot(), '../shared/data/security/blns.json')
const ownList = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '</textarea></style></title>',
  '<!-- -->]]>',
  'ستون "<b>" \u202e',
]
const naughty: readonly string[] = [
  ...ownList,
  ...(existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]) : []),
]

/** What a reader of HTML would show: the five signs written back. */
const read = (text: string) =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')

describe('html', () => {
  it('holds enough naughty strings for this to mean something', () => {
    expect(naughty.length).toBeGreaterThan(existsSync(list) ? 400 : 6)
    expect(naughty.some((text) => text.includes('<script'))).toBe(true)
  })
  it.each([
    ['between tags', (text: string) => html`<p>${text}</p>`.text.slice(3, -4)],
    ['in an attribute', (text: string) => html`<p title="${text}"></p>`.text.slice(10, -6)],
    ['in a list', (text: string) => html`${[text]}`.text],
  ])('lets nothing of a naughty string out %s', (_, put) => {
    for (const text of naughty) {
      const sent = put(text)
      expect(sent).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
      expect(read(sent)).toBe(read(escaped(text)))
    }
  })
  it('writes what it made itself as it is, and nothing for nothing', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, null, undefined, false]}</ul>`.text).toBe('<ul><li>1</li></ul>')
    expect(html`${html`<b>`}`.text).toBe('<b>')
  })
  it('leaves out what HTML cannot carry', () => {
    expect(escaped('a\u0000b\u001fc\nd')).toBe('abc\nd')
  })
})
