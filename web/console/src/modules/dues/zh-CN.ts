export default {
  dues: {
    text: '党费收缴登记：基数、比例、应交和已交。这里只登记，不收款。', print: '打印登记册', view: '查看方式', by_member: '按党员', by_branch: '按支部', category: '类别', base: '计算基数（元）', rate: '比例', per_month: '每月（元）', paid_of_owed: '已交 / 应交（元）', behind: '欠交月数', without_base: '未定基数', owed: '应交（元）', paid: '已交（元）', share: '收缴比例', behind_members: '欠交人数',
    set_base: '核定“{name}”的党费', set_base_text: '每年核定一次，比例按规定计算。', from_month: '从哪个月起', from_month_help: '如 2026-01', per_month_help: '农民党员每月 {least} 元到 {most} 元。', amount: '金额（元）', months_paid: '月数', recorded_by: '登记人', payments: '交纳记录', no_payments: '没有交纳记录。', reverse: '冲正', reverse_title: '冲正“{name}”的 {amount} 元', reverse_text: '记错的交纳由冲正更正，记录保留，月份恢复为未交；当天可由登记人冲正，过后由另一人办理。', reversal_reason: '冲正', base_short: '核定', pay: '登记“{name}”交纳党费', pay_text: '未交的月份：{months}。从最早的月份登记起。', months: '交几个月', paid_on: '交纳日期', record: '登记交纳', recorded: '已登记 {amount} 元', nothing_open: '没有未交的月份',
  },
}
