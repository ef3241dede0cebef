import { type PlanRow, activitiesOf, said, textOf } from '../../plan-table/plan-table.ts'
import { indicatorsOf } from '../../plan-table/words-of-indicators.ts'
import { type LintRule, inRow, quoted } from '../finding.ts'
import { isPartlySeen } from '../rights/words-of-a-row.ts'

/** What an enforcement agency counts of its own work. */
const enforcement =
  /\b(?:arrest\w*|seiz\w*|raids?|investigations?|prosecutions?|prosecuted|convictions?|convicted|inquiries|enquiries|firs?|challans?|detained|detentions|checkpoints?|patrols?|interdict\w*|extradit\w*|confiscat\w*|cases registered|operations conducted|drugs? recovered|weapons? recovered|dismantled)\b|گرفتار|ضبط|چھاپ|مقدمات|سزا|چالان|تفتیش/i

/** What says something of people, harm or prevention, whatever else it counts. */
const beyond =
  /\b(?:victims?|survivors?|witness\w*|trust|satisf\w*|safe\w*|harm|price\w*|availability|prevalence|backlog|duration|days|months|time|complaints?|rights|women|children|school\w*|young|youth|prevent\w*|survey\w*|communit\w*|services?|compensat\w*|restitut\w*|return\w*|rate)\b|متاثر|خواتین|بچ|خدمات|شرح|دن|مہین/i

const countsPursuit = (indicator: string) => enforcement.test(indicator) && !beyond.test(indicator)

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** More arrests are not less crime: an objective needs one measure that is not the activity of those who pursue. */
export const anObjectiveMeasuresMoreThanPursuit: LintRule = ({ plan }) => {
  const objectives = new Map<string, PlanRow[]>()
  for (const row of activitiesOf(plan)) {
    const objective = plain(textOf(plan, row, 'objective'))
    if (objective === '') continue
    objectives.set(objective, [...(objectives.get(objective) ?? []), row])
  }
  return [...objectives.values()].flatMap((rows) => {
    const [first] = rows
    const measures = rows.flatMap((row) => indicatorsOf(row) ?? [])
    const unknown = rows.some((row) => isPartlySeen(row) || said(plan, row, 'indicators').kind !== 'text')
    if (!first || unknown || measures.length < 2 || !measures.every(countsPursuit)) return []
    const words = quoted(textOf(plan, first, 'objective'))
    const [one, other] = [quoted(measures[0] ?? ''), quoted(measures[1] ?? '')]
    return [
      inRow('objective-counts-only-pursuit', plan, first, 'indicators', {
        en: `The objective ${words.en} is measured only by what enforcement does: ${one.en}, ${other.en}.`,
        ur: `مقصد ${words.ur} صرف نفاذِ قانون کی کارروائیوں سے ناپا جاتا ہے: ${one.ur}، ${other.ur}۔`,
      }),
    ]
  })
}
