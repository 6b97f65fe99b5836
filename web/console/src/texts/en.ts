import { shared_en } from '@linli/i18n'
import access from '../modules/access/en'
import activity from '../modules/activity/en'
import development from '../modules/development/en'
import transfer from '../modules/transfer/en'
import dues from '../modules/dues/en'
import coverage from '../modules/coverage/en'
import dual_registration from '../modules/dual_registration/en'
import care from '../modules/care/en'
import post from '../modules/post/en'
import region from '../modules/region/en'
import deliberation from '../modules/deliberation/en'
import calendar from '../modules/calendar/en'
import casework from '../modules/casework/en'
import figure from '../modules/figure/en'
import job from '../modules/job/en'
import notify from '../modules/notify/en'
import market from '../modules/market/en'
import member from '../modules/member/en'
import open311 from '../modules/open311/en'
import org from '../modules/org/en'
import place from '../modules/place/en'
import points from '../modules/points/en'
import exemplar from '../modules/exemplar/en'
import circulation from '../modules/circulation/en'
import charity from '../modules/charity/en'
import wish from '../modules/wish/en'
import setting from '../modules/setting/en'
import workflow from '../modules/workflow/en'
import { choice, field } from './words.en'
import type { Texts } from './zh-CN'

const shell = {
  brand: { name: 'Linli' },
  menu: {
    label: 'Main menu',
    open: 'Open menu',
    close: 'Close menu',
    group: { organisation: 'Organisations', people: 'Members', life: 'Organisational life', new_sector: 'New sector and dual registration', points: 'Points bank', market: 'Market', micro: 'Neighbours help', casework: 'Casework', figures: 'Figures', flow: 'Workflows and places', system: 'Administration' },
    start: 'Start',
    terms: 'Terms and elections',
    regions: 'Regional committees',
    matters: 'Deliberation',
    development: 'Development',
    transfers: 'Transfers',
    dues: 'Dues',
    care: 'Care',
    activities: 'Activities',
    activity_lights: 'Duty lights',
    coverage: 'New-sector coverage',
    dual_registration: 'Dual registration',
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
    wishes: 'Wishes',
    charities: 'Giving',
    circulation: 'Sharing of things',
    exemplars: 'Good neighbours',
    board: 'Dispatch board',
    cases: 'All cases',
    help_calls: 'Calls for help',
    case_map: 'Map of cases',
    case_metrics: 'Case figures',
    joint_sessions: 'Joint sessions',
    patrols: 'Patrols',
    extensions: 'Extensions to approve',
    case_categories: 'Categories',
    dispatch_rules: 'Dispatch rules',
    workflows: 'Workflows',
    calendar: 'Working calendar',
    areas: 'Map of grids',
    estates: 'Estates and buildings',
    open311: 'Open311',
    responsibles: 'Who answers',
    figures: 'Figures',
    ranking: 'Ranking of organisations',
    member_ranking: 'Ranking of members',
    accounts: 'Accounts',
    grants: 'Roles and grants',
    audit: 'Audit log',
    views: 'Views of personal data',
    jobs: 'Background jobs',
    text_messages: 'Text messages',
    settings: 'Settings and compliance',
    complaints: 'Complaints about the app',
    my_account: 'My account',
  },
  action: {
    save: 'Save', cancel: 'Cancel', edit: 'Edit', close: 'Close', more: 'More', back: 'Back', continue: 'Continue', retry: 'Try again', sign_out: 'Sign out',
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
    yes: 'Yes', no: 'No', sending: 'Sending', add_photo: 'Add a photo', remove_file: 'Remove {name}',
    request_number: 'Request {id}: please name it when you report the fault',
  },
  list: {
    filter: 'Filter', clear: 'Clear filters', columns: 'Columns', export: 'Export', export_xlsx: 'As Excel', export_csv: 'As CSV', export_pdf: 'To print (PDF)',
    export_note: 'The file has what the filters show. It is logged and watermarked.',
    actions: 'Actions', loading: 'Loading', nothing: 'Nothing here yet.', nothing_found: 'Nothing matches.',
    pages: 'Pages', previous: 'Previous', next: 'Next', page: 'Page {page}',
  },
  pick: { unit: 'Type the name of an organisation', member: 'Type a name or its pinyin', rule: 'Choose a rule', role: 'Choose a role', category: 'Choose a category', estate: 'Type the name of an estate', building: 'Choose a building', account: 'Type a name or a number', area: 'Choose a zone', case: 'Type a number or text', person: 'Type a name', new_organisation: 'Type a name', nothing: 'Nothing found' },
  look: {
    title: 'Display', language: 'Language', theme: 'Colours', theme_auto: 'System', theme_light: 'Light', theme_dark: 'Dark',
    size: 'Text size', size_normal: 'Normal', size_large: 'Large', size_largest: 'Largest',
  },
  find: { title: 'Quick open', hint: 'Type a page, an organisation or a member', page: 'Page' },
  due: {
    overdue: '{count} days overdue', today: 'due today', left: '{count} days left',
    days: '{days} d {hours} h', hours: '{hours} h {minutes} min', minutes: '{minutes} min', left_by: '{span} left', over_by: '{span} overdue',
    met: 'done', missed: 'missed', paused: 'clock stopped', void: 'no longer runs',
  },
  map: { zoom_in: 'Zoom in', zoom_out: 'Zoom out' },
  demo: { tag: 'Demo', title: 'Demo accounts', text: 'This is a demo: people and data are made up. Choose a role to enter.', switch: 'Switch demo role' },
  start: {
    morning: 'Good morning, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}',
    waiting: 'Waiting for me', due: 'Due soon', figures: 'This year', all_figures: 'All figures',
    queue_applications: 'applications to certify', queue_second_person: 'applications for a second person', queue_deductions: 'deductions to confirm', queue_appeals: 'appeals to decide', queue_orders: 'orders to hand over',
    publication: '{unit}, {from} to {to}: objection window ends', objections: '{count} objections to answer', no_objections: 'No objections',
    appeal: 'Appeal: {subject}', nothing_due: 'Nothing is due soon.', nothing: 'Nothing waits for you here today.',
  },
  message: {
    title: 'Messages', open: 'Messages, {count} unread', none: 'No messages.', read_all: 'Mark this page as read', was_read: 'Read', new: 'Unread',
    points: {
      already_spent: '{name} should give back {points} points after a correction of attendance; they are spent already and stay.',
      certified: 'Certified: {rule}, {points} points ({day})', refused: 'Returned: {rule} ({day}). {reason}', deducted: 'Deducted: {rule}, {points} points. {reason}',
      vetoed: 'Veto: {rule}. {reason}', reversed: 'Corrected by {points} points. {reason}', granted: '{points} points granted to you', published: 'Points of {unit}, {from} to {to}, are published',
      appeal_upheld: 'Appeal upheld: {subject}. {decision}', appeal_rejected: 'Appeal rejected: {subject}. {decision}', objection_answered: 'Objection answered: {answer}',
    },
    market: { handed_over: '{good} was handed over', order_cancelled: '{good} was cancelled; the points went back', order_expired: '{good} was not picked up; the points went back' },
    wish: { published: 'Your wish “{title}” is on the wall.', refused: 'Your wish “{title}” was not accepted: {note}', claimed: 'Somebody claimed your wish “{title}”.', delivered: '“{title}” was delivered. Please confirm.', rejected: '“{title}” is said not to have arrived: {note}', expired: 'Nobody claimed “{title}” in time. You may wish again.', fulfilled: '“{title}”, which you claimed, has come true. Thank you.', thanked: '“{title}” has come true. Their words: {note}', climbed: '“{title}” of {unit} was not claimed and is passed on to you.', taken_back: 'Your time for “{title}” is over; another may claim it now.' },
    member: { resident_left: '{name} is now registered at {unit} and no longer here. If that is wrong, ask them.', home_moved: 'You are now registered at {unit} instead of {from} ({by} did it). Tell your community if you did not ask for it.' },
    dues: { paid: 'Your dues of {yuan} yuan ({months} months) are recorded.', reversed: 'A payment of {yuan} yuan was taken back: {reason}', long_behind: '{name} has paid no dues for {months} months. Please ask.' },
    transfer: { away_asked: '{name} reports being away ({place}). Please look at it.', away_accepted: 'Your branch agrees to your being away in {place}.', away_refused: 'Your branch does not agree to your being away in {place}: {reason}', away_back: '{name} is back from {place}.', silent_long: '{name} has not come to anything for {months} months. Please ask after the member.', moved: 'Your transfer {number} has gone on: {state}.', ended: 'Your transfer {number} has ended: {state}.', away_long: '{name} has been away since {since}: transfer the relation or register anew.', away_over: 'The entry of {name}, away since {since}, has come to its end. Please ask.', lost_long: '{name} has been out of contact since {since}. Please decide.', suspended_long: '{name} has been suspended since {since}. Please decide.' },
    charity: { received: 'Your gift for “{title}” has arrived: {item}, {quantity}. Thank you.', pledge_cancelled: 'Your pledge for “{title}” was called off.', closed: '“{title}” is closed; see what became of it.', report_due: 'The last day of “{title}” has passed. Please report.' },
    coverage: { assigned: 'Please see to the coverage of “{name}” by {day}.', due_soon: 'The coverage of “{name}” is due soon: {day}.', overdue: 'The coverage of “{name}” is overdue: {day}.' },
    dual_registration: { certified: '{community} has certified your service of {day}: {hours} hours. Thank you.', refused: '{community} did not certify your service: {reason}', post_closed: 'The post “{title}” that you claimed is closed.' },
    care: { birthday: 'Today is your political birthday: {years} years in the Party ({day}).' },
    post: { term_ending: 'The term of “{unit}” ends on {on}; please prepare the election.', term_over: 'The term of “{unit}” ended on {on}; please hold the election.', message_from_member: '{name} writes to you: {text}' },
    deliberation: { decision: 'The decision on “{title}” is published; you may object until it ends.', result: 'The result of “{title}” is published.', ended: '“{title}” has ended.', returned: 'The resolution on “{title}” was sent back: {note}', objection: 'A resident objects to “{title}”. Please answer before the publication ends.', answered: 'Your objection to “{title}” was answered: {answer}' },
    region: { meeting_called: '“{region}” holds a joint meeting on {on}. Please come.', task_given: 'A joint meeting resolved: {title}, to be done by {on}.', task_overdue: '“{title}”, which a joint meeting resolved, is overdue ({on}).', project_begun: 'The project “{title}” begins; to be done by {on}.' },
    circulation: { asked: 'Somebody asks for your “{title}”.', agreed: 'The owner of “{title}” agreed. Please fetch it by {until}.', declined: 'The owner of “{title}” declined: {reason}', asked_back: 'The owner of “{title}” asks for it back.', returned: '“{title}” is back with its owner. Thank you.', cancelled: 'The request for “{title}” was called off.', gone: '“{title}” has gone to somebody; your request has ended.', not_fetched: '“{title}” was not fetched in time; the promise is over.', due: 'Please bring “{title}” back by {due}.', late: '“{title}” was due on {due}. Please bring it back soon.', late_owner: 'Your “{title}” was due on {due} and is not back.', taken_down: 'Your “{title}” was taken down: {reason}' },
    activity: { reminder: 'Reminder: “{title}” begins at {at}, {place}. Please come.', notice: '“{title}”: {at}, {place}. Please come.', changed: '“{title}” has moved: {at}, {place}.', cancelled: '“{title}” ({at}) is cancelled: {reason}', moved_up: 'There is a place for you at “{title}”: {at}, {place}.', sent_back: 'The record of “{title}” was sent back: {reason}', correction_refused: 'The correction of “{title}” was refused: {reason}' },
    exemplar: { published: '“{title}”, which you nominated, is published.', refused: '“{title}”, which you nominated, was not accepted: {reason}', taken_down: '“{title}”, which you nominated, was taken down: {reason}' },
    feedback: { answered: 'Complaint answered: {answer}' },
    casework: {
      reported: 'New case: {number} {title}', established: '“{title}” was taken up.', refused: '“{title}” was refused: {note}', returned: 'Returned, to be sent on: {number} {title}',
      reopened: 'Not satisfied, to be sent on: {number} {title}', not_done: 'Found not done, please go on: {number} {title}', sent: 'A case for you: {number} {title}', sent_on: '“{title}” is on its way to who handles it.',
      to_confirm: 'Can it be solved? {number} {title}', to_verify: 'To be verified: {number} {title}', unsolvable: '“{title}” cannot be solved for now: {note}', answered: '“{title}” was handled: {note} Please rate it.',
      closed: '“{title}” is closed.', overdue: 'Overdue: {number} {title}', merged: '“{title}” is the same as {into}. You will hear the answer of that one.', task: 'A part for you: {task} ({number})',
      task_done: 'A part is done: {number} {title}', message: 'New message about “{title}”.', exclusion_asked: 'Shall it not count? {number}, because: {reason}', help: 'Somebody calls for help: {place} ({number})',
      help_taken: '{name} is coming.', invited: 'Invitation to a joint session: {title}, {place}', joint_decision: 'A joint session has decided about “{title}”.',
    },
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

const en: Texts = { ...shell, ...access, ...org, ...member, ...points, ...market, ...wish, ...charity, ...circulation, ...exemplar, ...figure, ...job, ...notify, ...setting, ...casework, ...workflow, ...calendar, ...place, ...open311, ...activity, ...development, ...transfer, ...dues, ...coverage, ...dual_registration, ...care, ...post, ...region, ...deliberation, problem, role, choice, field }
export default en
