export default {
  job: { text: '在后台进行的工作：导入、结算、到期清理、通知。失败的可以重试。', kind: '任务', none: '没有任务。' },
  job_kind: {
    command: { forget_keys: '清理过期的请求编号' }, file: { remove_loose: '清理无主文件' }, job: { remove_done: '清理已完成的任务' }, activity: { remind: '提醒参加活动' },
    casework: { forget_old_cases: '清理过保存期的事项', index_old_cases: '为旧事项建立检索', climb_help: '无人应答的呼叫转上一级', text_rung: '向值守人发呼叫短信' },
    charity: { ask_for_reports: '催促公示慈善报告' }, circulation: { daily: '提醒归还与领取物品' }, development: { remind: '发展党员期限提醒' }, post: { remind: '换届提醒' }, region: { tell_overdue: '联席会议任务超期提醒' }, place: { import_areas: '导入网格地图' },
    market: { release_overdue: '释放超时未领的兑换' },
    member: { forget_imports: '清理旧的导入', raise_tiers: '按年龄调整亮绩层级', run_import: '名册导入', check_import: '核对导入' }, notify: { deliver: '发送通知', deliver_sms: '发送短信' },
    points: { close_days: '生成每日校验根', file_lines: '归整积分明细', expire: '清理到期积分', join_households: '将帮扶积分并入党员账户', settle: '年终结算', tell_published: '通知公示', make_publication: '生成公示' },
    transfer: { remind: '外出、失联与停籍提醒', silent: '查找长期未参加组织生活的党员' }, dues: { month: '计每月应交党费' }, care: { tell_birthdays: '发政治生日祝福' }, coverage: { remind: '覆盖任务提醒' },
    seal: { renew: '用新密钥重新加密' },
  },
}
