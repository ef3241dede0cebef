import { activitiesOf, rawText, said, textOf } from '../../plan-table/plan-table.ts'
import { withoutCode } from '../../plan-table/rows-of-a-plan.ts'
import { type LintRule, inRow, named, quoted } from '../finding.ts'
import { isPartlySeen, wordsOf } from './words-of-a-row.ts'

const support =
  /\b(?:equip(?:ping|ment)?|provid(?:e|ing)|provision|suppl(?:y|ying)|train(?:ing)?|mentor(?:ing)?|support(?:ing)?|donat(?:e|ing)|advis(?:e|ing)|capacity[- ]building|build(?:ing)? (?:the )?capacity|procur(?:e|ing|ement))\b|فراہم|تربیت|معاونت|آلات/i

const force =
  /\b(?:police|fia|federal investigation agency|anf|anti-narcotics force|nccia|frontier corps|rangers|levies|coast guards?|pakistan customs|customs (?:officers?|officials|staff)|border (?:guards?|police|force)|armed forces|army|navy|military|gendarmerie|security (?:forces|services?)|counter[- ]terrorism departments?|law[- ]enforcement (?:agenc(?:y|ies)|officers?|officials|personnel)|prison (?:service|staff|officers?))\b|پولیس|ایف آئی اے|اے این ایف|انسدادِ? منشیات فورس|رینجرز|فوج|لیویز/i

/** Those whose support falls under such a policy. A state that equips its own police does not. */
const supporter =
  /\b(?:UN|UNODC|UNDP|IOM|United Nations|donors?|European Union|EU-funded|United Kingdom|UK|FCDO|INL|USAID|GIZ|JICA|embassy)\b|اقوام متحدہ|ڈونر|عطیہ دہندگان|یورپی یونین|برطانیہ/

const checked =
  /\bHRDDP\b|due[- ]diligence policy|human rights (?:due diligence|risk|assessment)|\bOSJA\b|\bLeahy\b|انسانی حقوق کی جانچ/i

/** Training on rights law itself lies outside the policy. */
const onRights = /human rights|rights law|انسانی حقوق/i

/** Support of the United Nations or a donor to a force is checked for human rights first (HRDDP, A/67/775). */
export const supportToAForceIsChecked: LintRule = ({ plan }) =>
  activitiesOf(plan).flatMap((row) => {
    const action = withoutCode(textOf(plan, row, 'action'))
    const helped = force.exec(action)?.[0]
    if (helped === undefined || !support.test(action) || onRights.test(action)) return []
    const given = ['action', 'lead', 'partners', 'funding', 'cost'] as const
    const from = given.map((field) => supporter.exec(rawText(row, field))?.[0]).find((found) => found)
    const status = said(plan, row, 'safeguards').kind
    if (from === undefined || isPartlySeen(row) || status === 'text' || checked.test(wordsOf(row))) return []
    const name = named(plan, row)
    const [who, whom] = [quoted(from), quoted(helped)]
    return [
      inRow('support-without-hrddp', plan, row, 'action', {
        en: `${name.en} supports ${whom.en} with the help of ${who.en}, and its human rights check (HRDDP) is not stated.`,
        ur: `${name.ur} میں ${who.ur} کی مدد سے ${whom.ur} کی معاونت ہے، مگر انسانی حقوق کی جانچ (HRDDP) کی کیفیت درج نہیں۔`,
      }),
    ]
  })
