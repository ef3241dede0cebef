import { listTranslations } from './list-translations.ts'
import { reviewTranslation } from './review-translation.ts'
import { setPrevailing } from './set-prevailing.ts'

export const translationHandlers = { listTranslations, reviewTranslation, setPrevailing }
