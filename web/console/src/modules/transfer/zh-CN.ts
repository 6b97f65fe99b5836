export default {
  transfer: {
    text: '党员组织关系转接。在接收方回执之前，人数仍计在原支部。', one: '关系转接', of: '{name}的组织关系转接', none: '没有关系转接。', number: '编号', kind: '方式', side: '本单位是', from: '转出组织', to: '转入组织', asked_on: '提出日期',
    letter_number: '介绍信号', letter_issued: '开具日期', letter_until: '介绍信有效至', letter_days: '有效天数',
    add: '发起转接', add_text: '经转出、转入双方同意并回执后完成。', take_in: '接收转入', take_in_text: '持介绍信从本系统外转入的党员。个人信息加密保存。',
    absences: '流动、出国与失联', absences_text: '外出流动、流入、出国和失去联系的党员；到期系统提醒，由人作出决定。', no_absences: '没有符合条件的党员。', absence_kind: '情形', absence_side: '本单位是', open: '是否结束', open_only: '未结束', home: '原所在组织', host: '流入组织或地点', purpose: '事由', since: '开始', until: '预计到', confirmed: '对方确认', remind: '提醒日期', ended: '结束日期',
    leave: '登记外出', guest: '登记流入', host_help: '在本县流动的，选流入地组织，由对方确认。',
    confirm: '确认接收', confirm_title: '确认“{name}”已报到', confirm_text: '确认后由流入地组织安排参加组织生活。', end: '结束', end_title: '结束“{name}”的外出', decide: '作出决定', decide_title: '对“{name}”作出决定', decide_text: '停止党籍、除名等由组织按程序决定，系统只作记录和提醒。', decision: '决定',
    accepted: '支部同意', to_accept: '待同意', accept: '同意', accept_title: '同意“{name}”外出', accept_text: '党员自己登记外出到{place}，同意后列为外出党员。', refuse: '不同意', refuse_title: '不同意“{name}”的外出登记',
    silent: '长期未参加', silent_text: '应参加而连续数月一次也没有参加组织生活的党员。系统只提醒，由支部了解情况，由组织作出决定。', nobody_silent: '没有长期未参加组织生活的党员。', expected: '应到次数', last_came: '最近一次参加', print: '打印登记簿', print_letter: '打印介绍信',
  },
}
