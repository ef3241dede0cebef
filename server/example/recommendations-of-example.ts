import type { ExampleRecommendations } from '#slices/delivery/server/index.ts'
import { dayFromNow } from './day-from-now.ts'

const ofTip = {
  source: 'review',
  body: { en: 'U.S. Department of State', ur: 'امریکی محکمۂ خارجہ' },
} as const

/**
 * From the Trafficking in Persons Reports on Pakistan, as printed; each with where it was read. Which office of ours has
 * it, and by which day, is illustrative: no such decision of these institutions is known to us.
 */
export function recommendationsOfExample(
  strategy: string,
  offices: ReadonlyMap<string, string>,
): ExampleRecommendations {
  const office = (code: string) => {
    const id = offices.get(code)
    if (id === undefined) throw new Error(`no office ${code}`)
    return id
  }
  return {
    strategy,
    recommendations: [
      {
        ...{ ...ofTip, document: '2019 Trafficking in Persons Report: Pakistan', dated: '2019-06-20' },
        ...{ place: 'Prioritized recommendations', link: 'https://www.ecoi.net/en/document/2010884.html' },
        text: 'At both the federal and provincial levels, increase prosecutions and convictions, particularly of forced labor—including bonded labor—and cases involving allegedly complicit officials, and stringently punish perpetrators.',
        ...{ addressee: office('FIA-AHT'), dueOn: dayFromNow(-410) },
      },
      {
        ...{ ...ofTip, document: '2021 Trafficking in Persons Report: Pakistan', dated: '2021-07-01' },
        ...{ place: 'Prioritized recommendations', link: 'https://www.ecoi.net/en/document/2055126.html' },
        text: 'At both the federal and provincial levels, increase prosecutions and convictions of both sex trafficking and forced labor, including cases allegedly involving complicit officials, and stringently punish perpetrators.',
        ...{ addressee: office('FIA-AHT'), dueOn: dayFromNow(-130) },
        repeats: {
          at: 0,
          reason: 'Both ask for prosecutions and convictions of forced labour, and of officials.',
        },
      },
      {
        ...{ ...ofTip, document: '2023 Trafficking in Persons Report: Pakistan', dated: '2023-06-15' },
        ...{
          place: 'Prioritized recommendations',
          link: 'http://www.gvnet.com/humantrafficking/Pakistan-2.htm',
        },
        text: 'Vigorously increase the number of bonded labor victims identified and referred to services, including by ensuring labor inspectors have sufficient resources to conduct inspections and report potential trafficking cases to law enforcement.',
        ...{ addressee: office('PB-LAB'), dueOn: dayFromNow(-30) },
      },
      {
        ...{ ...ofTip, document: '2023 Trafficking in Persons Report: Pakistan', dated: '2023-06-15' },
        ...{
          place: 'Prioritized recommendations',
          link: 'http://www.gvnet.com/humantrafficking/Pakistan-2.htm',
        },
        text: 'Implement measures to address corruption in law enforcement and take steps to shield trafficking investigators and prosecutors from external influence.',
        ...{ addressee: office('MOI'), dueOn: dayFromNow(90) },
      },
    ],
  }
}
