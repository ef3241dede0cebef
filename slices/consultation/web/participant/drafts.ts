/** What is being typed, kept on the phone at every key until the proposal has left for the outbox. */
export interface PhoneDraft {
  readonly node: string
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly before: string
  readonly after: string
  readonly rationale: string
}

export const blank: PhoneDraft = { node: '', field: '', language: 'en', before: '', after: '', rationale: '' }

export function draftKept(name: string): PhoneDraft {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return typeof read === 'object' && read !== null ? { ...blank, ...read } : blank
  } catch {
    return blank
  }
}

export const keepDraft = (name: string, draft: PhoneDraft): void =>
  localStorage.setItem(name, JSON.stringify(draft))

export const dropDraft = (name: string): void => localStorage.removeItem(name)
