import type { problems as zh_problems } from './problems.zh-CN'

/** What the server refuses, in words that say what to do; the codes are the server's. */
export const problems: typeof zh_problems = {
  request: { cross_site: 'Please work from the pages of this system.', method_not_allowed: 'That cannot be done this way.', version_required: 'Please reload and edit again.' },
  idempotency: { key_required: 'Please reload the page and try again.' },
  access: {
    wrong_second_factor: 'That code is wrong; use the newest six digits of the authenticator.',
    no_second_factor: 'The second factor is not on.',
    account_not_found: 'No such account.',
    phone_taken: 'This phone already has an account.',
    role_not_found: 'No such role.',
    grant_not_found: 'No such grant.',
    already_granted: 'The role is already granted or waits for approval.',
    not_pending: 'The grant was already decided.',
    second_person: 'Who asked cannot approve; another person has to.',
    for_himself: 'Nobody grants to himself.',
  },
  org: {
    unit_not_found: 'No such organisation.', unit_has_ended: 'The organisation has ended by that day.', code_taken: 'The code is in use.', cycle: 'It cannot move under itself.',
    has_children: 'It still has children; move them first.', kind_not_allowed: 'This kind cannot stand under that parent.', not_an_upgrade: 'That is no upgrade; choose a higher kind.',
  },
  member: {
    already_member: 'This person is already in the register.', branch_has_members: 'The branch still has members; transfer them first.', id_number_taken: 'The ID number is already registered.', not_a_branch: 'Please choose a branch.',
    nothing_to_reveal: 'Nothing is recorded there.', import_has_bad_rows: 'Some rows are bad; please correct them.', import_incomplete: 'Not all rows have arrived; please send again.',
    import_not_ready: 'The import is not checked yet.', import_rows_overlap: 'These rows had come before with other content.',
  },
  points: {
    already_appealed: 'It was already appealed.', appeal_not_found: 'No such appeal.', appeal_over: 'The appeal is decided.', appeal_too_late: 'The time to appeal has passed.',
    application_not_found: 'No such application.', application_over: 'The application was already decided.', deduction_not_found: 'No such deduction.', deduction_over: 'The deduction was already decided.',
    earns_nothing: 'The rule gives nothing for this.', evidence_needed: 'The rule needs evidence.', in_future: 'The day cannot be after today.', member_not_found: 'No such member.',
    no_room_for_unit: 'The county leaves towns no room here.', not_a_member: 'Members only.', not_in_publication: 'Not in this publication.', not_reversible: 'This line cannot be corrected.',
    nothing_to_appeal: 'There is nothing to appeal.', objection_not_found: 'No such objection.', objection_over: 'The objection was answered.', objections_closed: 'The objection window is over.',
    objections_still_open: 'The objection window is still open.', objections_unanswered: 'Some objections are not answered.', outside_bounds: 'The amount is outside the bounds of the county.', own_deed: 'Nobody certifies his own deed.',
    period_not_over: 'The period is not over.', period_published: 'The period was already published.', person_not_found: 'No such resident.', publication_not_found: 'No such publication.',
    publication_state: 'The publication has moved on; please reload.', rule_elsewhere: 'The rule is not for this organisation.', rule_not_found: 'No such rule.', rule_not_in_force: 'The rule is not in force on that day.',
    second_person: 'Who proposed cannot confirm; another person has to.', settled_already: 'The year is settled.', twice_in_list: 'Twice in the list.', wrong_class: 'The rule is of another class.',
    wrong_owner: 'The rule is for another kind of owner.', wrong_tier: 'The rule is for another tier.', year_not_over: 'The year is not over.', year_settled: 'The year is settled; nothing in it changes.',
  },
  ledger: {
    account_not_found: 'No such points account.', already_reversed: 'The line was already corrected.', cause_reused: 'This was already credited.', hold_not_found: 'No such hold.', hold_over: 'The hold is over.',
    insufficient: 'Not enough points.', transfer_not_found: 'No such line.', day_not_over: 'The day is not over.',
  },
  market: {
    good_is_off: 'It is not offered any more.', good_not_found: 'No such good.', limit_reached: 'The limit per person is reached.', no_stock: 'Virtual items have no stock.', nobody_to_pay: 'There is no points account to pay from.',
    order_not_found: 'No order has this code; please check it.', order_over: 'The order is already done with.', own_order: 'Nobody hands over his own order.', receipt_not_found: 'No such receipt.', slot_needed: 'Please choose a slot.',
    slot_not_found: 'No such slot.', slot_over: 'The slot has passed.', sold_out: 'None left.', stock_too_small: 'Not enough in stock.', window_closed: 'It cannot be redeemed at this time.', wrong_code: 'The code is wrong.',
  },
  file: { damaged: 'The picture is damaged.', not_found: 'No such file.', too_many_pixels: 'The picture is too large.', unknown_type: 'Please send a picture.' },
  figure: { not_found: 'No such figure.', no_records: 'This figure has no records to list.', too_long: 'The range is too long.' },
  export: { too_long: 'Too many rows; please filter first.', unknown_format: 'No such format.' },
  job: { not_failed: 'The job has not failed.', not_found: 'No such job.' },
  setting: { unknown: 'No such setting.' },
  feedback: { already_answered: 'It was already answered.', complaint_not_found: 'No such complaint.' },
}
