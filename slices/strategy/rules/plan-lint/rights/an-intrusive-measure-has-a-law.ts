import { activitiesOf, textOf } from '../../plan-table/plan-table.ts'
import { withoutCode } from '../../plan-table/rows-of-a-plan.ts'
import { type LintRule, inRow, named, quoted } from '../finding.ts'
import { isPartlySeen, wordsOf } from './words-of-a-row.ts'

/** Measures that enter private life or take liberty. Intercepting a shipment or watching a market is none. */
const intrusive =
  /\b(?:(?:lawful|telephone|phone|call|communications?|data|internet) interception|intercept(?:ion|ing)?(?: of)? (?:private )?(?:telephones?|phones?|calls?|communications?|messages?|e-?mails?|internet traffic)|(?:wire|phone|telephone)[- ]?tapping|(?:covert|electronic|digital|technical|targeted|communications?|telephone|phone|mass|video|online|social media|intrusive|directed) surveillance|surveillance of (?:suspects?|persons?|individuals?|communications?|social media)|under-?cover (?:operations?|agents?|officers?|investigations?)|controlled deliver(?:y|ies)|(?:recruit|run|handle|pay|deploy)(?:ing)? (?:\w+ )?(?:informants?|informers?)|facial recognition|call (?:detail|data) records?|geo-?fencing|imsi[- ]catchers?|(?:phone|mobile|handset|location) tracking|data retention|(?:preventive|administrative) detention|(?:collect|capture|record)(?:ing)? (?:\w+ )?(?:biometrics?|fingerprints?|dna))\b|(?:فون|کالز?|مواصلات|پیغامات) کی (?:ٹیپنگ|نگرانی)|فون ٹیپنگ|خفیہ نگرانی|چہرے کی شناخت|کنٹرولڈ ڈیلیوری|خفیہ اہلکار/i

/** What prepares, limits or examines a measure does not carry it out. */
const onlyAbout =
  /^(?:to\s+)?(?:train|draft|amend|enact|legislate|repeal|review|study|assess|audit|evaluate|oversee|monitor|inspect|ban|prohibit|restrict|limit|regulate|research|publish|consult|develop (?:a |the )?(?:\w+ )?(?:law|bill|rules|sops?|guidelines?|manual|legislation|polic|framework|protocol|curricul)|conduct (?:a |an )?(?:\w+ )?(?:training|study|review|audit|assessment|workshop))/i

const law =
  /\b(?:acts?|laws?(?! enforcement)|legislation|ordinances?|statut\w+|sections?|articles?|constitution|warrants?|peca|crpc|ppc)\b|\bs\.\s?\d|قانون|ایکٹ|آرڈیننس|دفعہ|آئین|وارنٹ/i
const authoriser =
  /\b(?:warrants?|courts?|judges?|magistrates?|judicial\w*|tribunals?|authori[sz]\w+|approv\w+|permission)\b|عدالت|جج|مجسٹریٹ|وارنٹ|منظوری|اجازت/i

/** What enters private life needs a law that allows it and somebody who allows it in the single case. */
export const anIntrusiveMeasureHasALaw: LintRule = ({ plan }) =>
  activitiesOf(plan).flatMap((row) => {
    const action = withoutCode(textOf(plan, row, 'action'))
    const measure = intrusive.exec(action)?.[0]
    if (measure === undefined || onlyAbout.test(action) || isPartlySeen(row)) return []
    const words = wordsOf(row)
    const hasLaw = law.test(words)
    if (hasLaw && authoriser.test(words)) return []
    const name = named(plan, row)
    const what = quoted(measure)
    const missing = hasLaw ? 'who authorises it' : authoriser.test(words) ? 'which law allows it' : both.en
    const missingUrdu = hasLaw
      ? 'اس کی منظوری کون دیتا ہے'
      : authoriser.test(words)
        ? 'کون سا قانون اس کی اجازت دیتا ہے'
        : both.ur
    return [
      inRow('intrusive-without-legal-basis', plan, row, 'action', {
        en: `${name.en} includes ${what.en}, but does not say ${missing}.`,
        ur: `${name.ur} میں ${what.ur} شامل ہے، مگر یہ درج نہیں کہ ${missingUrdu}۔`,
      }),
    ]
  })

const both = {
  en: 'which law allows it and who authorises it',
  ur: 'کون سا قانون اس کی اجازت دیتا ہے اور منظوری کون دیتا ہے',
}
