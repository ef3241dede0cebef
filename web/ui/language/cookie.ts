import { type Language, languages } from '#kernel/pure/bilingual.ts'

/** Read by the server's public pages too, so that a reader chooses a language once. */
const cookieName = 'sutoon_language'

const year = 365 * 24 * 60 * 60

export function chosenLanguage(cookies: string, preferred: readonly string[]): Language {
  const kept = cookies
    .split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === cookieName)?.[1]
  const known = languages.find((language) => language === kept)
  return known ?? (preferred[0]?.startsWith('ur') ? 'ur' : 'en')
}

export const languageCookie = (language: Language): string =>
  `${cookieName}=${language}; Path=/; Max-Age=${year}; SameSite=Lax`
