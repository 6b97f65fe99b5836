export default {
  post: {
    committee: 'Committee and term', begin_term: 'New term', begin_term_text: 'Enter who was elected: the new term begins on this day, the one before ends.', began_on: 'Began', ends_on: 'Ends', basis: 'Length', elected: 'Elected {number}', post: 'Post', appoint: 'Appoint', since: 'Since', since_day: 'since {day}', until: 'Until', end: 'Leaves', end_title: '{name} leaves as {post}', extend: 'Put off the election', extend_short: 'Extend', extend_text: 'By approval of the level above, and not longer than the rule allows.', was_extended: 'extended by approval', term: 'Term {number} from {from}, ends', none: 'No posts are entered yet.', past: 'Before ({count})',
    terms_text: 'Committees whose term ends soon or has ended, by the day it ends.', no_terms: 'No term ends in that time.', within: 'Within', within_days: 'within {days} days', secretary: 'Secretary', term_number: 'Term', nth: 'no. {number}',
  },
}
