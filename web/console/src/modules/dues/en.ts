export default {
  dues: {
    text: 'Register of dues: base, rate, owed and paid. It is recorded here; no money moves.', print: 'Print the register', view: 'View', by_member: 'By member', by_branch: 'By branch', category: 'Category', base: 'Base (yuan)', rate: 'Rate', per_month: 'A month (yuan)', paid_of_owed: 'Paid / owed (yuan)', behind: 'Months behind', without_base: 'Without a base', owed: 'Owed (yuan)', paid: 'Paid (yuan)', share: 'Paid of owed', behind_members: 'Members behind',
    set_base: 'Set the dues of {name}', set_base_text: 'Set once a year; the rate follows the rules.', from_month: 'From month', from_month_help: 'Such as 2026-01', per_month_help: 'Left empty, the least amount.', base_short: 'Set', pay: 'Record dues of {name}', pay_text: 'Not paid: {months}. The oldest month goes first.', months: 'How many months', paid_on: 'Paid on', record: 'Record', recorded: '{amount} yuan recorded', nothing_open: 'No month is open',
  },
}
