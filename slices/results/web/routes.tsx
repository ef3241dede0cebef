import {
  IconArrowsExchange,
  IconChartBar,
  IconClipboardList,
  IconFileReport,
  IconCompass,
  IconMessageQuestion,
  IconScale,
  IconTableDown,
  IconZoomCheck,
} from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { lazy } from 'react'
import type { Room } from '#web/room.ts'
import { deskPageWords } from './desk/desk-page-words.ts'
import { nationalPageWords } from './national/national-page-words.ts'
import { evaluationPageWords } from './evaluations/evaluation-page-words.ts'
import { handOverPageWords } from './hand-over/hand-over-page-words.ts'
import { dutyPageWords } from './periodic/duty-page-words.ts'
import { reportWords } from './reports/report-words.ts'
import { officials } from './officials.ts'
import { words } from './words.ts'

const ResultsOfEntries = lazy(async () => ({
  default: (await import('./indicators/ResultsOfEntries.tsx')).ResultsOfEntries,
}))

export const resultsRoom: Room = {
  slice: 'results',
  navigation: [
    {
      ...{ path: '/state', label: nationalPageWords.title, icon: IconCompass, order: 29 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/indicators', label: words.indicators, icon: IconChartBar, order: 40 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/figures', label: words.figures, icon: IconTableDown, order: 41 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/reports', label: reportWords.reports, icon: IconFileReport, order: 42 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/duties', label: dutyPageWords.title, icon: IconClipboardList, order: 42.5 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/checks', label: words.checks, icon: IconScale, order: 43 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/questions', label: deskPageWords.title, icon: IconMessageQuestion, order: 44 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/evaluations', label: evaluationPageWords.title, icon: IconZoomCheck, order: 45 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/hand-over', label: handOverPageWords.title, icon: IconArrowsExchange, order: 49 },
      shows: (me) => holdsMandate(me, 'secretariat', 'focal person', 'oversight'),
    },
  ],
  beside: { 'results of entries': ResultsOfEntries },
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/indicators',
      component: lazyRouteComponent(() => import('./indicators/IndicatorsPage.tsx'), 'IndicatorsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/indicators/declare',
      component: lazyRouteComponent(
        () => import('./indicators/forms/DeclareIndicatorPage.tsx'),
        'DeclareIndicatorPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/indicators/funnel',
      component: lazyRouteComponent(
        () => import('./indicators/forms/DeclareFunnelPage.tsx'),
        'DeclareFunnelPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/indicators/$indicator',
      component: lazyRouteComponent(() => import('./indicators/IndicatorPage.tsx'), 'IndicatorPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evaluations',
      component: lazyRouteComponent(() => import('./evaluations/EvaluationsPage.tsx'), 'EvaluationsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evaluations/$evaluation',
      component: lazyRouteComponent(() => import('./evaluations/EvaluationPage.tsx'), 'EvaluationPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/figures',
      component: lazyRouteComponent(() => import('./figures/FiguresPage.tsx'), 'FiguresPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/figures/import',
      component: lazyRouteComponent(() => import('./figures/ImportPage.tsx'), 'ImportPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/figures/$reference',
      component: lazyRouteComponent(() => import('./figures/FigurePage.tsx'), 'FigurePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reports',
      component: lazyRouteComponent(() => import('./reports/ReportsPage.tsx'), 'ReportsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reports/nil',
      component: lazyRouteComponent(() => import('./reports/NilPage.tsx'), 'NilPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reports/$report',
      component: lazyRouteComponent(() => import('./reports/ReportPage.tsx'), 'ReportPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/state',
      component: lazyRouteComponent(() => import('./national/StatePage.tsx'), 'StatePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/questions',
      component: lazyRouteComponent(() => import('./desk/QuestionsPage.tsx'), 'QuestionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/questions/enter',
      component: lazyRouteComponent(() => import('./desk/EnterQuestionPage.tsx'), 'EnterQuestionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/questions/$question',
      component: lazyRouteComponent(() => import('./desk/QuestionPage.tsx'), 'QuestionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/duties',
      component: lazyRouteComponent(() => import('./periodic/DutiesPage.tsx'), 'DutiesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/duties/declare',
      component: lazyRouteComponent(() => import('./periodic/DeclareDutyPage.tsx'), 'DeclareDutyPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/timeliness',
      component: lazyRouteComponent(() => import('./periodic/TimelinessPage.tsx'), 'TimelinessPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/report-form',
      component: lazyRouteComponent(() => import('./periodic/ReportFormPage.tsx'), 'ReportFormPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/hand-over',
      component: lazyRouteComponent(() => import('./hand-over/HandOverPage.tsx'), 'HandOverPage'),
      validateSearch: (search: Readonly<Record<string, unknown>>): { office?: string } =>
        typeof search.office === 'string' ? { office: search.office } : {},
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/checks',
      component: lazyRouteComponent(() => import('./checks/ChecksPage.tsx'), 'ChecksPage'),
    }),
  ],
  commands: ({ go, me }) =>
    holdsMandate(me, 'secretariat', 'focal person')
      ? [
          { id: 'results.import', label: words.import, run: () => go('/figures/import') },
          { id: 'results.nil', label: reportWords.reportNil, run: () => go('/reports/nil') },
        ]
      : [],
}
