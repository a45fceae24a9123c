/** A plan whose answers stand in three languages, as the teams of one partnership write them. */
import { setPointAside } from '../../content/model/aside'
import { type Plan, UNSTAMPED } from '../../content/model/plan'
import { AT, amount, candid, covered, partner, planOf, rate, row, text, us, who } from './small-plan'

const edited = { dot: UNSTAMPED, at: AT }
const NOTE = { id: 'note', section: '2.1', quote: 'The connections were built one by one.', before: '', after: '' }

/** What no screen of one round can write: a later round, a question that is gone, a promise and a note. */
const kept = (plan: Plan): Plan => ({
  ...plan,
  rounds: [{ id: 'spring', title: 'After the spring camp', date: '2026-05-01', order: 1, ...edited }],
  entries: [
    ...plan.entries,
    {
      question: 'look.change',
      about: [],
      round: 'spring',
      voice: 'ours',
      value: { kind: 'text', text: 'Fewer reports, longer visits.' },
      ...edited,
    },
    { question: 'caravan.route', about: [], round: 'first', voice: 'ours', value: { kind: 'text', text: 'By way of Beisan.' }, ...edited },
  ],
  asked: { ...plan.asked, 'caravan.route': { text: 'Which way does the caravan take?', kind: 'long' } },
  commitments: [{ id: 'draft', what: 'Send the draft budget to everybody', who: 'Rana', by: '2026-04-01', done: false, ...edited }],
  notes: [{ ...NOTE, text: 'Like the mothers’ group in Yarka.', ...edited }],
})

export const searchedPlan = (): Plan =>
  planOf(
    us('Olive Bridge'),
    partner('amal', 'مؤسسة الأمل للتعليم', 'chosen'),
    partner('kesher', 'עמותת קשר', 'invited'),
    partner('lindenhof', 'Haus Lindenhof e.V.', 'declined'),
    text('depend.we', ['amal'], 'نعتمد عليهم في تدريب المعلِّمات والمتطوِّعين، وفي الوصول إلى المدارس في القُرى.'),
    text('depend.they', ['amal'], 'يعتمدون علينا في كتابة التقارير للمموّل وبالميزانيّة.'),
    text('history.learned', ['amal'], 'تعلّمنا أنّ الثِّقَة تُبنى بخطوات صغيرة، ومع الوقت.'),
    text('history.carrier', ['amal'], 'سُعاد، منذ ٢٠١٤'),
    text('field.part', ['kesher'], 'הם עובדים עם בני נוער בבתי הספר, וגם עם ההורים. הַשָּׁלוֹם מתחיל בכיתה.'),
    text('depend.we', ['kesher'], 'המנכ"ל שלהם מכיר את משרד החינוך, והמתנדבים מגיעים מירושלים ומחיפה.'),
    text('choice.candid', ['kesher'], 'ג׳ינג׳י לא מחזיר טלפונים. The director is slow to answer.'),
    text('depend.they', ['kesher'], 'They rely on our trainers, who speak both languages.'),
    candid('depend.they', 'kesher'),
    rate('trust.ability', 'amal', 3, 'Ran three summer camps without a single complaint.', 'seen'),
    amount('liability.amount', 'amal', 148_000),
    row('risks', 'permits'),
    text('risk.what', ['permits'], 'Trainers from Jenin cannot get permits in time.'),
    text('risk.safeguard', ['permits'], 'Organise each session online as well; the café in Zababdeh has a good line.'),
    who('risk.owner', 'permits', ['amal'], 'Dr. Müller-Haddad'),
    covered('field.map', 'dropouts', 'Girls who left school', { us: 'fully', amal: 'partly' }),
    text('choice.reason', ['lindenhof'], 'Too far away for a first year.'),
    row('risks', 'camp'),
    text('risk.what', ['camp'], 'قد يُغلَق الطريق إلى مخيّم عسكر.'),
    text('risk.because', ['camp'], 'حواجز على المداخل.'),
    text('risk.safeguard', ['camp'], 'نلتقي في قاعة خارج المخيّم، مع باص صغير.'),
    rate('risk.impact', 'camp', 2),
    who('risk.owner', 'camp', [], 'ليلى'),
    who('risk.accepted', 'camp', ['amal']),
    text('building.first-win', ['amal'], 'يوم مفتوح للأهالي في ساحة المدرسة، ثمّ زيارة مشتركة إلى مخيّم عسكر قبل نهاية الصيف.'),
    kept,
    (plan) => setPointAside(plan, 'trust-not-seen', ['kesher'], 'We meet them in autumn anyway.', AT),
    // Told apart from others of its rule by more than whom it is about.
    (plan) => setPointAside(plan, 'rating-moved', ['component-core', 'amal', 'spring'], 'Counted differently in the second look.', AT),
  )
