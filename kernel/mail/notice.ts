import type { Bilingual } from '../pure/bilingual.ts'

/**
 * All that a mail can carry: that something waits, and where. There is no field for content, an attachment or a
 * name, so restricted content cannot leave by mail (design law 24).
 */
export interface Notice {
  /** One e-mail address. */
  readonly to: string
  readonly subject: Bilingual
  /** One sentence in each language. */
  readonly sentence: Bilingual
  /** Where the reader sees what the notice is about; https, or http on a single machine. */
  readonly link: string
}

/** A sentence, not a document: more would be content. */
const longestSentence = 400

/** Throws when a notice is no notice: a bug in what made it. */
export function checkNotice(notice: Notice): void {
  if (!/^[^\s,;<>"@]+@[^\s,;<>"@]+$/.test(notice.to)) throw new Error('A notice goes to one address.')
  if (!/^https?:\/\/\S+$/.test(notice.link)) throw new Error('A notice carries one link.')
  const { subject, sentence } = notice
  for (const text of [subject.en, subject.ur, sentence.en, sentence.ur]) {
    if (text.trim() === '' || text.length > longestSentence || /[\r\n]/.test(text)) {
      throw new Error(`A notice has one sentence of at most ${longestSentence} characters in each language.`)
    }
  }
}

const words = {
  read: { en: 'Open this page to read it:', ur: 'پڑھنے کے لیے یہ صفحہ کھولیے:' },
  why: {
    en: 'This mail holds no content on purpose. Opening the link changes nothing and does not use it up.',
    ur: 'اس ای میل میں مندرجات دانستہ شامل نہیں کیے گئے۔ لنک کھولنے سے کوئی تبدیلی نہیں ہوتی اور لنک ختم نہیں ہوتا۔',
  },
} satisfies Record<string, Bilingual>

export const subjectOf = (notice: Notice): string => `${notice.subject.en} · ${notice.subject.ur}`

export const plainTextOf = ({ sentence, link }: Notice): string =>
  [
    sentence.en,
    '',
    words.read.en,
    link,
    '',
    words.why.en,
    '',
    '—',
    '',
    sentence.ur,
    '',
    words.read.ur,
    link,
    '',
  ]
    .concat(words.why.ur, '')
    .join('\n')

/** English, then Urdu from right to left; no picture, no script, nothing loaded from anywhere. */
export function htmlOf({ sentence, link }: Notice): string {
  const part = (language: 'en' | 'ur', direction: 'ltr' | 'rtl') => `
<div lang="${language}" dir="${direction}" style="text-align:start;line-height:${language === 'ur' ? 2 : 1.5}">
<p>${escaped(sentence[language])}</p>
<p>${words.read[language]}<br><a href="${escaped(link)}" dir="ltr">${escaped(link)}</a></p>
<p style="color:#555">${words.why[language]}</p>
</div>`
  return `<!doctype html><html><head><meta charset="utf-8"></head><body style="font-family:sans-serif">${part('en', 'ltr')}<hr>${part('ur', 'rtl')}</body></html>`
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
