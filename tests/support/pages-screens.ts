/**
 * Every screen of the program as the tests look at it: one population for each route of the route table, filled, empty and in
 * error. A route that is missing here does not compile, and the test says which.
 */
import example from '../../content/example/plan.json' with { type: 'json' }
import eacea from '../../content/funders/eacea-part-b.json' with { type: 'json' }
import type { Application, ApplicationText } from '../../content/model/application'
import { FunderForm } from '../../content/model/funder'
import { type Note, Plan } from '../../content/model/plan'
import type { Worksheet } from '../../content/model/worksheet'
import { type Screen as OnTheWall, screensOf } from '../../content/projector/screens'
import { headingOf } from '../../renderer/projector/heading'
import { addressOf, type RouteName } from '../../renderer/routes'
import { type Step, stepsOf } from '../../renderer/worksheet/steps'
import { eachViewOnce, sessionScreens } from './pages-sessions'

export interface Screen {
  readonly name: string
  readonly address: string
  /** Words that stand on the screen once it is there: the start of a text, since the mirrored language adds dots. */
  readonly shows: string
}
/** What there is to look at. The plans are in the program already; their ids differ from run to run. */
export interface Stock {
  readonly full: string
  readonly empty: string
  /** The training case: partners and nothing answered, marked as an exercise. */
  readonly exercise: string
  /** An organisation of the full plan that is kept for all plans, where something differs. */
  readonly kept: string
  readonly worksheets: readonly Worksheet[]
}
type Population = Readonly<Record<'populated' | 'empty' | 'error', (stock: Stock) => Screen[]>>

const none = () => []
const NO_SUCH = 'no-such-thing'
const PLAN_MISSING = 'This plan cannot be opened'

const screen = (name: string, address: string, shows: string): Screen => ({ name, address, shows })
const one = (route: RouteName, shows: string, plan?: string): Screen[] => [
  screen(`${route}${plan ? ` of ${plan}` : ''}`, addressOf(route, { plan }), shows),
]
const missingPlan = (route: RouteName) => () => [
  screen(`${route} of a plan that is not there`, addressOf(route, { plan: NO_SUCH, worksheet: 'choosing-partners' }), PLAN_MISSING),
]

const named = (plan: Plan, subject: string) =>
  (subject === 'us' ? plan.us.name || 'our organisation' : plan.partners.find(({ id }) => id === subject)?.name) ?? ''

function stepScreen(worksheet: Worksheet, step: Step, id: string, plan: Plan): Screen {
  const subject = step.subject && named(plan, step.subject)
  return screen(
    [worksheet.id, step.section, subject].filter(Boolean).join(' / '),
    addressOf('worksheet', { plan: id, worksheet: worksheet.id, step: step.section, partner: step.subject ?? undefined }),
    subject ?? step.run[0]?.title ?? '',
  )
}
/** Every step of every worksheet; where each organisation has one of its own, the first one's, as the others look the same. */
const steps = (worksheets: readonly Worksheet[], id: string, plan: Plan): Screen[] =>
  worksheets.flatMap((worksheet) => {
    const all = stepsOf(worksheet, plan)
    const first = all.filter((step, at) => all.findIndex(({ section }) => section === step.section) === at)
    return first.map((step) => stepScreen(worksheet, step, id, plan))
  })
const firstSteps = (worksheets: readonly Worksheet[], id: string, plan: Plan): Screen[] =>
  worksheets.flatMap((worksheet) => steps([worksheet], id, plan).slice(0, 1))
/** What a screen of the projector looks like: by its kind, and the kind of its question or figure. */
function shapeOf(shown: OnTheWall): string {
  if (shown.kind === 'question') return [shown.asked.kind, shown.also.length > 0, shown.turns].join(' ')
  return shown.kind === 'figure' ? `figure ${shown.figure.kind}` : shown.kind
}

/** One screen of the projector of every shape; all of them are looked at in a test of their own. */
function onTheWall(worksheets: readonly Worksheet[], plan: string): Screen[] {
  const every = worksheets.flatMap((worksheet) =>
    screensOf(worksheet, worksheets, { candid: false }).map((shown) => ({ worksheet, shown })),
  )
  const shapes = new Map(every.map((one) => [shapeOf(one.shown), one]))
  return [...shapes].map(([shape, { worksheet, shown }]) =>
    screen(`projector: ${shape}`, addressOf('projector', { plan, worksheet: worksheet.id, screen: shown.id }), headingOf(shown, worksheet)),
  )
}
const filled = Plan.parse(example)
const withoutPartners: Plan = { ...filled, us: { ...filled.us, name: '' }, partners: [], rows: [], entries: [] }
const noted = { section: '2.1', before: '', after: '', dot: ['new', 0] as [string, number], at: '2026-03-02T09:00:00.000Z' }
/** What was marked in the chapter: a mark, one with a note, and one whose passage is not in the text any more. */
export const NOTES: readonly Note[] = [
  { ...noted, id: 'note-mark', quote: 'Each still kept its own orbit too', text: '' },
  { ...noted, id: 'note-noted', quote: 'Two of these are worth keeping', text: 'أيّ استعارة تناسبنا؟ Which one is ours?' },
  { ...noted, id: 'note-lost', quote: 'Partners drew up a charter of fifty pages', text: 'Ours has two.' },
]
const { order: _, ...brought } = eacea
/** A form of the users' own: a copy of one that the program brings. */
export const OWN_FORM: FunderForm = { ...FunderForm.parse(brought), id: 'our-form', title: 'Our copy of Part B' }
const dated = { dot: ['new', 0] as [string, number], at: '2026-03-02T09:00:00.000Z' }
const short = FunderForm.parse(brought).headings.map((heading) =>
  heading.kind === 'text' ? { ...heading, limit: { most: 40, unit: 'characters' as const } } : heading,
)
/** An application with a text that is too long, of our own words, a sentence that was rewritten and one whose answer is gone. */
export const APPLICATION: Application = {
  ...{ id: 'applied', form: { ...FunderForm.parse(brought), headings: short }, deadline: '2027-03-15', language: 'en', order: 1, ...dated },
}
const from = { question: 'choice.reason', about: ['warda'], round: 'first', isNamed: false }
export const TEXTS: readonly ApplicationText[] = [
  {
    ...{ application: 'applied', heading: 'set-up', row: '', column: '', ...dated },
    pieces: [
      { text: 'These words are our own. ' },
      { text: 'Warda knows the villages.', said: 'Warda opens doors.', from },
      { text: ' A sentence stays.', said: ' A sentence stays.', from: { ...from, about: ['nobody'] } },
    ],
  },
  { application: 'applied', heading: 'risks', row: '', column: '', pieces: [{ text: 'Kept, though the heading is a table.' }], ...dated },
]
/** What another copy says of two things, and a line of a list that was taken out. */
export const OTHER_VERSIONS: Plan['otherVersions'] = {
  project: [{ ...(example.project as Plan['project']), title: 'Doors that open', purpose: 'Written on another laptop.', ...dated }],
  entries: [
    {
      ...{ question: 'choice.reason', about: ['warda'], round: 'first', voice: 'ours', ...dated },
      value: { kind: 'text', text: 'They know every family in the valley.' },
    },
  ],
}
export const REMOVED: Plan['removed'] = [
  {
    ...{ id: 'gone-row', kind: 'row', name: 'The bus does not run in winter', ...dated },
    left: {
      rows: [{ id: 'gone-row', list: 'risks', about: [], order: 99, ...dated }],
      entries: [
        {
          ...{ question: 'risk.what', about: ['gone-row'], round: 'first', voice: 'ours', ...dated },
          value: { kind: 'text', text: 'The bus does not run in winter' },
        },
      ],
    },
  },
]
const HEADINGS = {
  '2.0': 'Joint action space',
  '2.1': 'What happened in the Incubator',
  '2.2': 'What brings CSOs together',
  '2.3': 'Partnerships as joint action spaces',
  '2.4': 'The four components',
  '2.5': 'What it takes',
  about: 'About this handbook',
  using: 'Using the companion',
  training: 'Walking a group through',
  writing: 'Writing the partnership section',
} as const

export const populations: Readonly<Record<RouteName, Population>> = {
  application: {
    populated: ({ full }) => [
      screen('applications', addressOf('application', { plan: full }), 'Begun'),
      screen(
        'a text of an application',
        addressOf('application', { plan: full, application: 'applied', heading: 'set-up' }),
        'Heading 3 of 5',
      ),
      screen(
        'a table of an application',
        addressOf('application', { plan: full, application: 'applied', heading: 'teams' }),
        'Heading 1 of 5',
      ),
    ],
    empty: ({ empty }) => one('application', 'Begin with a form', empty),
    error: missingPlan('application'),
  },
  applicationForm: {
    populated: ({ full }) => [
      screen('the form of an application', addressOf('applicationForm', { plan: full, application: 'applied' }), 'Headings'),
    ],
    empty: none,
    error: none,
  },
  plans: {
    populated: () => one('plans', 'Opening doors: a partnership in learning'),
    // Looked at before the first plan is made.
    empty: none,
    error: () => [screen('an address that leads nowhere', `/${NO_SUCH}`, 'Nothing stands here')],
  },
  archived: { populated: () => one('archived', 'Put away'), empty: none, error: none },
  trash: { populated: () => one('trash', 'Bring it back'), empty: none, error: none },
  organisations: {
    populated: ({ kept }) => [
      screen('organisations kept', addressOf('organisations'), 'Haus Lindenhof'),
      screen('a kept organisation', addressOf('organisations', { organisation: kept }), 'Haus Lindenhof'),
    ],
    // Looked at before the first is kept.
    empty: none,
    error: () => [screen('an organisation that is not kept', addressOf('organisations', { organisation: NO_SUCH }), 'It is not kept here')],
  },
  plan: {
    populated: ({ full, exercise }) => [...one('plan', 'Points to talk about', full), ...one('plan', 'An exercise', exercise)],
    empty: ({ empty }) => one('plan', 'Nothing yet. Points come from the answers', empty),
    error: missingPlan('plan'),
  },
  project: {
    populated: ({ full }) => one('project', 'What it is for', full),
    empty: ({ empty }) => one('project', 'What it is for', empty),
    error: missingPlan('project'),
  },
  partners: {
    populated: ({ full }) => one('partners', 'Haus Lindenhof', full),
    empty: ({ empty }) => one('partners', 'The first organisation that comes to mind', empty),
    error: missingPlan('partners'),
  },
  organisation: {
    populated: ({ full }) => [
      screen('our details', addressOf('organisation', { plan: full, organisation: 'us' }), 'Olive Bridge'),
      screen(
        'details of a partner',
        addressOf('organisation', { plan: full, organisation: 'warda' }),
        'The same here and in what you keep',
      ),
      screen('details that differ', addressOf('organisation', { plan: full, organisation: 'haus-lindenhof' }), '2 things differ'),
    ],
    empty: ({ empty }) => [
      screen('details still empty', addressOf('organisation', { plan: empty, organisation: 'us' }), 'Kept for all plans'),
    ],
    error: (stock) => [
      screen('details in a plan that is not there', addressOf('organisation', { plan: NO_SUCH, organisation: 'us' }), PLAN_MISSING),
      screen(
        'an organisation that is not in the plan',
        addressOf('organisation', { plan: stock.full, organisation: NO_SUCH }),
        'It is not in this plan',
      ),
    ],
  },
  history: {
    populated: ({ full }) => one('history', 'Earlier states of this plan', full),
    empty: ({ empty }) => one('history', 'Earlier states of this plan', empty),
    error: missingPlan('history'),
  },
  rounds: {
    populated: ({ full }) => one('rounds', 'What moved', full),
    empty: ({ empty }) => one('rounds', 'Rounds, and what moved', empty),
    error: missingPlan('rounds'),
  },
  differences: {
    populated: ({ full }) => one('differences', 'Stands in the plan now', full),
    empty: ({ empty }) => one('differences', 'The copies agree', empty),
    error: missingPlan('differences'),
  },
  removed: {
    populated: ({ full }) => one('removed', 'The bus does not run in winter', full),
    empty: ({ empty }) => one('removed', 'Nothing was taken out', empty),
    error: missingPlan('removed'),
  },
  without: {
    populated: ({ full }) => one('without', 'The figures without Warda', full),
    empty: ({ empty }) => one('without', 'No partners yet', empty),
    error: missingPlan('without'),
  },
  worksheet: {
    populated: ({ full, worksheets }) => steps(worksheets, full, filled),
    // What an empty field looks like does not hang on the step.
    empty: ({ empty, worksheets }) => firstSteps(worksheets, empty, withoutPartners),
    error: (stock) => [
      ...missingPlan('worksheet')(),
      screen(
        'a worksheet that is not there',
        addressOf('worksheet', { plan: stock.full, worksheet: NO_SUCH }),
        'This worksheet is not here',
      ),
      screen(
        'a step that is not there',
        addressOf('worksheet', { plan: stock.full, worksheet: 'trust-and-risk', step: NO_SUCH, partner: NO_SUCH }),
        'Warda',
      ),
    ],
  },
  projector: {
    populated: ({ full, worksheets }) => onTheWall(worksheets, full),
    empty: ({ empty, worksheets }) => onTheWall(worksheets, empty).slice(0, 3),
    error: (stock) => [
      ...missingPlan('projector')(),
      screen(
        'no such worksheet to project',
        addressOf('projector', { plan: stock.full, worksheet: NO_SUCH }),
        'This worksheet is not here',
      ),
      screen(
        'no such question to project',
        addressOf('projector', { plan: stock.full, worksheet: 'trust-and-risk', screen: NO_SUCH }),
        'Trust and risk',
      ),
    ],
  },
  documents: {
    populated: ({ full }) => [
      screen('our document', addressOf('documents', { plan: full, document: 'partnership-plan' }), 'Partnership plan (internal)'),
      screen(
        'the partners’ document',
        addressOf('documents', { plan: full, document: 'partnership-plan-partner' }),
        'Partnership plan for partners',
      ),
      screen(
        'a draft of which much is open',
        addressOf('documents', { plan: full, document: 'partnering-agreement' }),
        'Draft of a partnering agreement',
      ),
      screen('sheets to write on', addressOf('documents', { plan: full, document: 'blank-worksheets' }), 'Worksheets to write on'),
    ],
    empty: ({ empty }) => one('documents', 'Partnership plan (internal)', empty),
    error: (stock) => [
      ...missingPlan('documents')(),
      screen(
        'a document that is not there',
        addressOf('documents', { plan: stock.full, document: NO_SUCH }),
        'Partnership plan (internal)',
      ),
    ],
  },
  forms: {
    populated: () => [
      ...one('forms', 'Forms that come with the program'),
      screen('a form that the program brings', addressOf('forms', { form: 'eacea-part-b' }), 'Copy and change it'),
      screen('a form of one’s own', addressOf('forms', { form: OWN_FORM.id }), 'What you change here counts'),
    ],
    // Forms of one's own are none before the first one is kept; the list says so.
    empty: none,
    error: () => [screen('a form that is not there', addressOf('forms', { form: NO_SUCH }), 'This form is not here')],
  },
  sessions: {
    populated: () => one('sessions', 'A session takes questions of a plan into a room'),
    // Looked at before the first is made.
    empty: none,
    error: none,
  },
  session: sessionScreens,
  wall: { populated: () => one('wall', 'It begins soon'), empty: none, error: none },
  handbook: {
    populated: ({ full }) => [
      ...Object.entries(HEADINGS).map(([section, title]) => screen(`handbook ${section}`, addressOf('handbook', { section }), title)),
      // Notes belong to the plan that is open.
      ...one('plan', 'Points to talk about', full),
      screen('a section with notes', addressOf('handbook', { section: '2.1' }), 'The text has changed since'),
    ],
    empty: none,
    error: () => [screen('a section that is not there', addressOf('handbook', { section: NO_SUCH }), 'This section is not here')],
  },
  glossary: {
    populated: () => [
      ...one('glossary', 'thematic field'),
      screen('glossary at a term', addressOf('glossary', { term: 'trust' }), 'thematic field'),
    ],
    empty: none,
    error: () => [screen('a term that is not there', addressOf('glossary', { term: NO_SUCH }), 'thematic field')],
  },
  search: {
    populated: () => [
      // Whichever plan is open is searched as well.
      screen('what a query finds', addressOf('search', { query: 'trust' }), 'Trust and risk'),
      screen('what an Arabic query does not find', addressOf('search', { query: 'الثِّقة' }), 'Nothing found for'),
    ],
    empty: () => [screen('the search before anything is typed', addressOf('search'), 'What is searched')],
    error: () => [screen('nothing found', addressOf('search', { query: 'zzyxqw' }), 'Nothing found for')],
  },
  help: { populated: () => one('help', 'How to begin'), empty: none, error: none },
  // Nobody sees it: it draws figures for Word and has no words of its own. What it draws is tested with the documents.
  figurePage: { populated: none, empty: none, error: none },
  // It shows the documents that the program opens it for, and nothing by itself. What it sets is tested with them.
  documentPage: { populated: none, empty: none, error: none },
}

export const everyScreen = (stock: Stock): Screen[] =>
  Object.values(populations).flatMap(({ populated, empty, error }) => [populated, empty, error].flatMap((screens) => screens(stock)))

/** Each route once, each part of a session, and the first step of each worksheet: what looks the same elsewhere is looked at there. */
export const everyRouteOnce = (stock: Stock): Screen[] => [
  ...Object.values(populations).flatMap(({ populated }) => populated(stock).slice(0, 1)),
  ...eachViewOnce(stock),
  ...firstSteps(stock.worksheets, stock.full, filled),
]
