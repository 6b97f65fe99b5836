export default {
  care: {
    text: '困难党员和群众的走访慰问。须经本人同意；内容全部加密，每次打开都留痕，本人看得到。', households: '关怀对象', plan: '走访计划', birthdays: '政治生日', table: '慰问统计', none: '还没有登记关怀对象。', since: '登记日期', visits: '走访', last_visited: '最近走访', next_planned: '计划走访',
    open: '打开', open_title: '打开“{name}”的档案', open_text: '请写明理由。打开的内容十分钟后自动收起；本人能看到谁、因何查看。', closes_itself: '十分钟后自动收起。',
    add: '登记关怀对象', add_text: '先征得本人同意，再登记。', who: '身份', person: '本人', kind: '困难类型', people: '家庭人口', reason: '困难原因', situation: '家庭情况', consent_on: '同意日期', consent_how: '同意方式', plan_visit: '安排走访', plan_short: '安排', planned_on: '计划日期', end: '结束关怀', record: '记录走访', record_short: '记录', visited_on: '走访日期', amount: '慰问金（元）', goods: '慰问品', yuan: '{amount} 元', no_visits: '还没有走访。',
    plan_text: '已安排、还没有走访的对象，逾期的排在前面。', cancel: '取消', cancel_title: '取消对“{name}”的走访', nothing_planned: '没有待走访的对象。',
    birthdays_text: '本月入党的党员和党龄；愿意收到祝福的会自动收到。', years: '党龄（年）', wants_greeting: '愿收祝福', told_on: '祝福日期',
    table_text: '只按乡镇（街道）统计户数、次数和金额，不显示个人。',
  },
}
