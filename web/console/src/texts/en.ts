import { shared_en } from '@linli/i18n'
import access from '../modules/access/en'
import figure from '../modules/figure/en'
import job from '../modules/job/en'
import market from '../modules/market/en'
import member from '../modules/member/en'
import org from '../modules/org/en'
import points from '../modules/points/en'
import setting from '../modules/setting/en'
import { choice, field } from './words.en'
import type { Texts } from './zh-CN'

const shell = {
  brand: { name: 'Linli' },
  menu: {
    label: 'Main menu',
    open: 'Open menu',
    close: 'Close menu',
    group: { people: 'Organisations and members', points: 'Points bank', market: 'Market', figures: 'Figures', system: 'Administration' },
    start: 'Start',
    units: 'Organisation tree',
    members: 'Members',
    residents: 'Residents',
    imports: 'Imports',
    rules: 'Point rules',
    certify: 'Certification',
    deductions: 'Deductions and vetoes',
    appeals: 'Appeals and corrections',
    publications: 'Publications',
    stars: 'Star rating',
    grants_in_need: 'Grants and settlement',
    desk: 'Redemption desk',
    goods: 'Goods and services',
    orders: 'Redemptions',
    settlements: 'Supplier settlement',
    figures: 'Figures',
    ranking: 'Ranking of organisations',
    accounts: 'Accounts',
    grants: 'Roles and grants',
    audit: 'Audit log',
    views: 'Views of personal data',
    jobs: 'Background jobs',
    settings: 'Settings and compliance',
    complaints: 'Complaints about the app',
    my_account: 'My account',
  },
  action: {
    save: 'Save', cancel: 'Cancel', edit: 'Edit', more: 'More', back: 'Back', continue: 'Continue', retry: 'Try again', sign_out: 'Sign out',
    back_to: 'Back to {page}',
  },
  done: { saved: 'Saved', created: 'Created', done: 'Done' },
  page: {
    skip: 'Skip to content',
    required: 'required',
    comma: ', ',
    history: 'History',
    no_history: 'No changes yet.',
    lost: 'No such page',
    lost_text: 'The address may be wrong, or the record has moved.',
    request_number: 'Request {id}: please name it when you report the fault',
  },
  list: {
    filter: 'Filter', clear: 'Clear filters', columns: 'Columns', export: 'Export', export_xlsx: 'As Excel', export_csv: 'As CSV',
    export_note: 'The file has what the filters show. It is logged and watermarked.',
    actions: 'Actions', loading: 'Loading', nothing: 'Nothing here yet.', nothing_found: 'Nothing matches.',
    pages: 'Pages', previous: 'Previous', next: 'Next', page: 'Page {page}',
  },
  pick: { unit: 'Type the name of an organisation', member: 'Type a name or its pinyin', rule: 'Choose a rule', role: 'Choose a role', nothing: 'Nothing found' },
  look: {
    title: 'Display', language: 'Language', theme: 'Colours', theme_auto: 'System', theme_light: 'Light', theme_dark: 'Dark',
    size: 'Text size', size_normal: 'Normal', size_large: 'Large', size_largest: 'Largest',
  },
  find: { title: 'Quick open', hint: 'Type a page, an organisation or a member', page: 'Page' },
  due: { overdue: '{count} days overdue', today: 'due today', left: '{count} days left' },
  demo: { tag: 'Demo', title: 'Demo accounts', text: 'This is a demo: people and data are made up. Choose a role to enter.', switch: 'Switch demo role' },
  start: {
    morning: 'Good morning, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}',
    waiting: 'Waiting for me', due: 'Due soon', figures: 'This year', all_figures: 'All figures',
    queue_applications: 'applications to certify', queue_deductions: 'deductions to confirm', queue_appeals: 'appeals to decide', queue_orders: 'orders to hand over',
    publication: '{unit}, {from} to {to}: objection window ends', objections: '{count} objections to answer', no_objections: 'No objections',
    appeal: 'Appeal: {subject}', nothing_due: 'Nothing is due soon.', nothing: 'Nothing waits for you here today.',
  },
  message: {
    title: 'Messages', open: 'Messages, {count} unread', none: 'No messages.', read_all: 'Mark this page as read', was_read: 'Read', new: 'Unread',
    points: {
      certified: 'Certified: {rule}, {points} points ({day})', refused: 'Returned: {rule} ({day}). {reason}', deducted: 'Deducted: {rule}, {points} points. {reason}',
      vetoed: 'Veto: {rule}. {reason}', reversed: 'Corrected by {points} points. {reason}', granted: '{points} points granted to you', published: 'Points of {unit}, {from} to {to}, are published',
      appeal_upheld: 'Appeal upheld: {subject}. {decision}', appeal_rejected: 'Appeal rejected: {subject}. {decision}', objection_answered: 'Objection answered: {answer}',
    },
    market: { handed_over: '{good} was handed over', order_cancelled: '{good} was cancelled; the points went back', order_expired: '{good} was not picked up; the points went back' },
    feedback: { answered: 'Complaint answered: {answer}' },
    workflow: {
      deadline_warned: '“{title}” is nearly overdue: {deadline}, due {due}.', deadline_missed: '“{title}” is overdue: {deadline}, was due {due}.',
      extension_granted: 'More time for “{title}” was granted.', extension_refused: 'More time for “{title}” was refused: {reason}',
    },
  },
}

const { problem: shared_problem, role } = shared_en

const problem = {
  ...shared_problem,
  unknown: 'That did not work ({code}). Please check and try again.',
}

const en: Texts = { ...shell, ...access, ...org, ...member, ...points, ...market, ...figure, ...job, ...setting, problem, role, choice, field }
export default en
