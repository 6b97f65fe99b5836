export default {
  region: {
    text: '区域党委（一核多堡）：核心组织、驻区单位、三张清单和联席会议。', one: '区域党委', core: '核心组织', none: '还没有区域党委。', add: '建立区域党委', residents: '驻区单位', part_time: '兼职委员', meetings_year: '今年联席会议', needs_open: '待满足需求', projects_done: '已完成项目', open_tasks: '未完成任务', tasks: '联席会议任务', tasks_done: '任务完成', tasks_text: '联席会议议定的事项：谁来办、何时办完。', no_tasks: '没有任务。', who: '办理单位', meeting: '联席会议', nth: '第 {number} 次', number: '次数', result: '办理结果', finish: '办结', finish_title: '办结“{title}”', done_on: '完成日期',
    tab_view: '全景', tab_residents: '成员', tab_lists: '三张清单', tab_meetings: '联席会议', tab_tasks: '任务', view: '一核多堡图', picture: '{name}和周围 {count} 个单位', brings: '资源 {resources} · 需求 {needs} · 项目 {projects}', legend: '实线为下级组织，虚线为驻区单位；红色方块表示有超期任务。资源、需求、项目为各单位清单里的数量。', forts: '全部单位', activities: '共同活动',
    add_resident: '增加驻区单位', sector: '单位性质', in_tree: '在组织树中的组织', in_tree_help: '选了以后自动建立区域隶属关系。', joined_on: '加入日期', leave: '“{name}”退出', leave_short: '退出', add_part_time: '增加兼职委员', of: '单位', of_core: '不选则由核心组织承担。', title: '本职', end_part_time: '{name}不再兼任', no_part_time: '还没有兼职委员。',
    which_list: '清单', add_item: '添加清单事项', matched_with: '对接', match: '对接', match_title: '为“{title}”对接资源', match_text: '需求和资源对接后成为一个项目，有期限。', withdraw: '撤回', withdraw_title: '撤回“{title}”', no_items: '清单还是空的。', no_meetings: '还没有召开联席会议。', held_on: '召开日期', call: '召集联席会议', call_text: '各驻区单位会收到通知。', agenda: '议题', minutes: '会议纪要', record: '记录会议', record_text: '议定的事项会变成任务，按期提醒。', came: '到会单位', guests: '受邀单位', was_there: '到会', was_not_there: '未到会', resolution: '议定事项 {number}', cancel: '取消会议',
  },
}
