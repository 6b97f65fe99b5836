export default {
  development: {
    text: '发展党员 25 步、5 个阶段。点一个步骤看走到这一步的人；颜色和形状提示期限。', board: '发展看板', files: '发展对象名单', files_text: '按阶段、步骤和期限筛选；同一步骤的多人可以一起办理。', file: '发展党员档案', find: '姓名或编号',
    add: '新建档案', add_text: '收到入党申请书后建立，个人信息加密保存。', take_over: '接续纸质档案', take_over_text: '已在纸上走到某一步的，填写当前步骤和关键日期，从这里接着办。',
    occupation: '职业', applied_on: '申请日期', stands_at: '目前步骤', activist_on: '确定积极分子日期', candidate_on: '确定发展对象日期', meeting_on: '支部大会日期', approved_on: '审批日期', contacts: '培养联系人', introducers: '入党介绍人',
    choose_contacts: '指定培养联系人', contacts_text: '一至两名正式党员。', choose_introducers: '指定入党介绍人', introducers_text: '两名正式党员。',
    add_review: '记录考察', add_training: '记录集中培训', add_publicity: '开始公示', add_resolution: '录入支部大会决议', add_political_review: '录入政治审查',
    on: '日期', review_passed: '是否合格', opinion: '考察意见', training_text: '集中培训一般不少于三天或二十四学时。', days: '天数', hours: '学时', topic: '培训内容', publicity_of: '公示事项', resolution_of: '决议事项',
    resolution_text: '是否通过由系统按有表决权的应到人数计算。', excused: '经批准不计入应到', excused_help: '应到会人数由名册得出。', present: '实到会', written_against: '书面反对', chair: '主持人', political_text: '内容加密保存，只有有权限的人说明理由后才能查看，本人能看到谁查看过。', finding: '审查结论',
    close_publicity: '结束公示', objections: '异议件数', objections_count: '异议 {count} 件', reveal_political: '查看政治审查内容', valid_until: '{day} 前有效', political: '政治审查',
    late: '{count} 人超期', since: '自 {day}', earliest: '最早 {day} 可到下一步', nobody_here: '没有人在这一步。', show_more: '再显示一些', stage: '阶段', step: '步骤', due: '期限', number: '编号', since_on: '进入本步', no_files: '还没有发展党员档案。',
    together: '一起办理（{count} 人）', together_title: '{move}（{count} 人）', together_text: '逐人核对条件，不满足的留在原步骤并说明原因。', one_step: '请选择同一步骤的人', went: '已办理 {count} 人', stayed: '{count} 人没有办理：', nothing_open: '这一步现在没有可办理的事项。', next: '下一步',
    print: '打印', way: '发展进程', facts: '基本情况', clocks: '期限', no_clocks: '现在没有在走的期限。', probation_until: '预备期至', reviews: '考察', trainings: '集中培训', training_line: '{day} 起 {days} 天，{hours} 学时', resolutions: '支部大会决议', publicities: '公示',
    stage_apply: '申请入党', stage_activist: '积极分子', stage_candidate: '发展对象', stage_admit: '接收预备党员', stage_probation: '预备期与转正',
    step_apply: '递交申请', step_talk: '派人谈话', step_activist: '确定积极分子', step_activist_record: '积极分子备案', step_contacts: '指定联系人', step_cultivate: '培养考察', step_candidate: '确定发展对象', step_candidate_record: '发展对象备案', step_introducers: '确定介绍人', step_review: '政治审查', step_training: '集中培训',
    step_committee_check: '支委会审查', step_pre_review: '上级预审', step_form: '填写志愿书', step_branch_meeting: '支部大会讨论', step_higher_talk: '上级谈话', step_approve: '上级审批', step_approve_record: '审批备案', step_assign: '编入支部', step_oath: '入党宣誓', step_probation: '继续教育考察', step_conversion_ask: '提出转正申请', step_conversion_meeting: '支部大会讨论转正', step_conversion_approve: '审批转正', step_archive: '材料归档',
    step_archived: '已转正归档', step_converted: '已转正归档', step_cancelled: '取消资格', step_refused: '未通过', step_withdrawn: '已撤回',
  },
}
