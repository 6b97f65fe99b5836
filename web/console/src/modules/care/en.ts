export default {
  care: {
    text: 'Visits to members and residents in hardship, with their consent. All of it is sealed; each opening is recorded and the person sees it.', households: 'Households', plan: 'Planned visits', birthdays: 'Political birthdays', table: 'Numbers', none: 'Nobody is registered yet.', since: 'Since', visits: 'Visits', last_visited: 'Last visited', next_planned: 'Next planned',
    open: 'Open', open_title: 'Open the file of {name}', open_text: 'Please give the reason. What is opened closes by itself after ten minutes; the person sees who looked, and why.', closes_itself: 'Closes by itself after ten minutes.',
    add: 'Register a household', add_text: 'Ask for consent first, then register.', who: 'Who', person: 'Person', kind: 'Hardship', people: 'People in the household', reason: 'Cause', situation: 'Situation', consent_on: 'Consent given', consent_how: 'How', plan_visit: 'Plan a visit', plan_short: 'Plan', planned_on: 'Planned', end: 'End the care', record: 'Record a visit', record_short: 'Record', visited_on: 'Visited', amount: 'Money (yuan)', goods: 'Goods', yuan: '{amount} yuan', no_visits: 'No visits yet.',
    plan_text: 'Planned and not yet done, the late ones first.', cancel: 'Cancel', cancel_title: 'Cancel the visit to {name}', nothing_planned: 'No visit is planned.',
    birthdays_text: 'Who joined in this month, and how many years ago; those who want it get a greeting.', years: 'Years', wants_greeting: 'Wants greetings', told_on: 'Greeted',
    table_text: 'Households, visits and money by town; nobody can be told apart.',
  },
}
