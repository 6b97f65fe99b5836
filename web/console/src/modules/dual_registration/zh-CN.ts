export default {
  dual: {
    text: '在职党员和单位党组织到居住地、驻地社区报到服务。社区看谁来了，单位看本单位的人做了什么。', table: '总表', members: '报到党员', posts: '服务岗位', records: '服务记录', units: '报到单位', side: '从哪方看', side_community: '社区一方', side_home: '单位一方', home: '所在单位', community: '报到社区', registered: '报到党员', registered_share: '报到率', organisations: '报到单位', times: '服务次数', hours: '服务小时', met: '完成规定次数', feedback: '向单位反馈', no_feedback: '没有可反馈的记录。', registered_on: '报到日期', last_served: '最近服务', ended_on: '结束日期', skill: '特长', skills: '特长',
    members_text: '按特长找人；可代为补录服务，补录即认定。', no_members: '还没有党员报到。', enter: '补录“{name}”的服务', enter_short: '补录', served_on: '服务日期', end: '结束“{name}”的报到',
    posts_text: '社区设岗，党员在手机上认领。', open_only: '只看可认领', taken: '已认领', add_post: '新设岗位', edit_post: '修改岗位', close_post: '关闭岗位“{title}”', close_short: '关闭', post_open: '可认领', post_closed: '已关闭', no_posts: '还没有岗位。', claimed_by: '认领的党员', nobody_claimed: '还没有人认领。',
    records_text: '党员申报的服务由社区认定，认定后计次数、时长，并反馈到单位。', no_records: '没有服务记录。', certify: '认定', certify_title: '认定“{name}”的服务', refuse: '退回', refuse_title: '退回“{name}”的申报',
    units_text: '到社区报到的单位党组织和它带来的资源。', brings: '带来的资源', add_unit: '登记单位报到', no_units: '还没有单位报到。',
  },
}
