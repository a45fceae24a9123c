/** Every screen of the program. Menus, links and the tests that look at each screen take them from here. */
export const routes = {
  plans: '/',
  archived: '/archived',
  trash: '/trash',
  organisations: '/organisations/:organisation?',
  plan: '/plan/:plan',
  project: '/plan/:plan/project',
  partners: '/plan/:plan/partners',
  organisation: '/plan/:plan/organisation/:organisation',
  rounds: '/plan/:plan/rounds',
  history: '/plan/:plan/history',
  differences: '/plan/:plan/differences',
  removed: '/plan/:plan/removed',
  without: '/plan/:plan/without/:partner?',
  worksheet: '/plan/:plan/worksheet/:worksheet/:step?/:partner?',
  projector: '/plan/:plan/projector/:worksheet/:screen?',
  documents: '/plan/:plan/documents/:document?',
  application: '/plan/:plan/application/:application?/:heading?',
  applicationForm: '/plan/:plan/application-form/:application',
  forms: '/forms/:form?',
  sessions: '/sessions',
  session: '/plan/:plan/session/:session/:view?/:item?',
  wall: '/wall',
  handbook: '/handbook/:section?/:heading?',
  glossary: '/glossary/:term?',
  search: '/search/:query?',
  help: '/help',
  figurePage: '/figure-page',
  documentPage: '/document-page',
} as const
export type RouteName = keyof typeof routes

type Parameters = Readonly<Record<string, string | undefined>>

/** The address of a screen, without the leading `#`. Optional parameters that are missing are left out. */
export const addressOf = (route: RouteName, parameters: Parameters = {}): string =>
  routes[route]
    .split('/')
    .map((part) => (part.startsWith(':') ? encodeURIComponent(parameters[part.replace(/[:?]/g, '')] ?? '') : part))
    .join('/')
    .replace(/\/+$/, '') || '/'
