/** Which page stands at which address. Pages are loaded when they are first shown, so that the first screen comes quickly. */
import { type ComponentType, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { useSay } from './locales/say'
import { PlanGate } from './pages/PlanGate'
import { PlansPage } from './pages/PlansPage'
import { type RouteName, routes } from './routes'
import { Empty } from './ui/Empty'

const page = <K extends string>(name: K, load: () => Promise<Record<K, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] }))

const pages: Record<RouteName, ComponentType> = {
  plans: PlansPage,
  archived: page('ArchivedPage', () => import('./pages/ArchivedPage')),
  trash: page('TrashPage', () => import('./pages/TrashPage')),
  organisations: page('OrganisationsPage', () => import('./organisations/OrganisationsPage')),
  plan: page('PlanPage', () => import('./pages/PlanPage')),
  project: page('ProjectPage', () => import('./pages/ProjectPage')),
  partners: page('PartnersPage', () => import('./pages/PartnersPage')),
  organisation: page('OrganisationPage', () => import('./organisations/OrganisationPage')),
  rounds: page('RoundsPage', () => import('./rounds/RoundsPage')),
  differences: page('DifferencesPage', () => import('./differences/DifferencesPage')),
  removed: page('RemovedPage', () => import('./differences/RemovedPage')),
  history: page('HistoryPage', () => import('./history/HistoryPage')),
  without: page('WithoutPage', () => import('./pages/WithoutPage')),
  worksheet: page('WorksheetPage', () => import('./worksheet/WorksheetPage')),
  projector: page('ProjectorPage', () => import('./projector/ProjectorPage')),
  documents: page('DocumentsPage', () => import('./documents/DocumentsPage')),
  application: page('ApplicationPage', () => import('./application/ApplicationPage')),
  applicationForm: page('ApplicationFormPage', () => import('./application/ApplicationFormPage')),
  forms: page('FormsPage', () => import('./application/forms/FormsPage')),
  sessions: page('SessionsPage', () => import('./room/sessions/SessionsPage')),
  session: page('SessionPage', () => import('./room/SessionPage')),
  wall: page('WallPage', () => import('./room/wall/WallPage')),
  handbook: page('ReaderPage', () => import('./handbook/ReaderPage')),
  glossary: page('GlossaryPage', () => import('./handbook/GlossaryPage')),
  search: page('SearchPage', () => import('./search/SearchPage')),
  help: page('HelpPage', () => import('./pages/HelpPage')),
  figurePage: page('FigurePage', () => import('./figures/FigurePage')),
  documentPage: page('DocumentPage', () => import('./documents/page/DocumentPage')),
}

/** What is made from a plan is made from the one of today. */
const ofToday = new Set<RouteName>(['documents', 'application', 'applicationForm', 'session'])
const needsPlan = (route: RouteName): boolean => routes[route].startsWith('/plan/')

function Nowhere() {
  const say = useSay()
  return (
    <main className="sheet">
      <Empty title={say('nowhere.title')} text={say('nowhere.text')} />
    </main>
  )
}

export function Pages() {
  const names = Object.keys(routes) as RouteName[]
  return (
    <Switch>
      {names.map((name) => {
        const Page = pages[name]
        return (
          <Route key={name} path={routes[name]}>
            {needsPlan(name) ? (
              <PlanGate isQuiet={name === 'projector'} isOfToday={ofToday.has(name)}>
                <Page />
              </PlanGate>
            ) : (
              <Page />
            )}
          </Route>
        )
      })}
      <Route>
        <Nowhere />
      </Route>
    </Switch>
  )
}
