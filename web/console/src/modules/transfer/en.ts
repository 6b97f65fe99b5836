export default {
  transfer: {
    text: 'Transfers of members. Until the receipt they count at the old branch.', one: 'Transfer', of: 'Transfer of {name}', none: 'No transfers.', number: 'Number', kind: 'Kind', side: 'Seen from', from: 'From', to: 'To', asked_on: 'Asked',
    letter_number: 'Letter', letter_issued: 'Issued', letter_until: 'Letter valid until', letter_days: 'Valid for days',
    add: 'New transfer', add_text: 'Complete once both sides agreed and the receipt came.', take_in: 'Receive from outside', take_in_text: 'A member who comes with a letter from outside the system. Personal fields are sealed.',
    absences: 'Floating, abroad, lost', absences_text: 'Members who live elsewhere, guests, members abroad and those whom nobody reaches. Clocks remind; people decide.', no_absences: 'Nobody matches.', absence_kind: 'What', absence_side: 'Seen from', open: 'Ended or not', open_only: 'Not ended', home: 'Home organisation', host: 'Host or place', purpose: 'Purpose', since: 'Since', until: 'Until about', confirmed: 'Confirmed by host', remind: 'Remind on', ended: 'Ended',
    leave: 'Register an absence', guest: 'Register a guest', host_help: 'Within the county, name the host: it confirms.',
    confirm: 'Confirm', confirm_title: 'Confirm that {name} has come', confirm_text: 'The host organisation then includes the member in its life.', end: 'End', end_title: 'End the absence of {name}', decide: 'Decide', decide_title: 'Decide about {name}', decide_text: 'Suspension and removal are decided by the organisation in due form; the system records and reminds.', decision: 'Decision',
    accepted: 'Branch agreed', to_accept: 'Unanswered', accept: 'Agree', accept_title: 'Agree that {name} is away', accept_text: 'The member reports being away in {place}. Once you agree, he is kept as away.', refuse: 'Decline', refuse_title: 'Do not agree to what {name} reports',
    silent: 'Not seen for long', silent_text: 'Members who should have come for months and never came. The program reminds only: the branch asks after them, people decide.', nobody_silent: 'Nobody has been missing for long.', expected: 'Should have come', last_came: 'Came last on', print: 'Print the register', print_letter: 'Print the letter',
  },
}
