import { shared_zh_cn } from '@linli/i18n'
import access from '../modules/access/zh-CN'
import activity from '../modules/activity/zh-CN'
import development from '../modules/development/zh-CN'
import transfer from '../modules/transfer/zh-CN'
import dues from '../modules/dues/zh-CN'
import coverage from '../modules/coverage/zh-CN'
import dual_registration from '../modules/dual_registration/zh-CN'
import care from '../modules/care/zh-CN'
import post from '../modules/post/zh-CN'
import region from '../modules/region/zh-CN'
import deliberation from '../modules/deliberation/zh-CN'
import calendar from '../modules/calendar/zh-CN'
import casework from '../modules/casework/zh-CN'
import figure from '../modules/figure/zh-CN'
import job from '../modules/job/zh-CN'
import notify from '../modules/notify/zh-CN'
import market from '../modules/market/zh-CN'
import member from '../modules/member/zh-CN'
import open311 from '../modules/open311/zh-CN'
import org from '../modules/org/zh-CN'
import place from '../modules/place/zh-CN'
import points from '../modules/points/zh-CN'
import exemplar from '../modules/exemplar/zh-CN'
import circulation from '../modules/circulation/zh-CN'
import charity from '../modules/charity/zh-CN'
import wish from '../modules/wish/zh-CN'
import setting from '../modules/setting/zh-CN'
import workflow from '../modules/workflow/zh-CN'
import { choice, field } from './words.zh-CN'

const shell = {
  brand: { name: '邻里' },
  menu: {
    label: '主菜单',
    open: '打开菜单',
    close: '关闭菜单',
    group: { organisation: '组织', people: '党员', life: '组织生活', new_sector: '两新与双报到', points: '积分银行', market: '爱心超市', micro: '邻里互助', casework: '办件', figures: '数据', flow: '流程与地理', system: '管理' },
    start: '工作台',
    terms: '换届任期',
    regions: '区域党委',
    matters: '民主议事',
    development: '发展党员',
    transfers: '关系转接',
    dues: '党费登记',
    care: '党内关怀',
    activities: '组织生活与活动',
    activity_lights: '职责亮灯',
    coverage: '两新覆盖',
    dual_registration: '双报到',
    units: '组织树',
    members: '党员名册',
    residents: '居民登记',
    imports: '名册导入',
    rules: '积分规则',
    certify: '积分认定',
    deductions: '扣分与否决',
    appeals: '申诉与更正',
    publications: '积分公示',
    stars: '星级评定',
    grants_in_need: '帮扶与结算',
    desk: '兑换台',
    goods: '物品与服务',
    orders: '兑换记录',
    settlements: '供应商结算',
    wishes: '微心愿',
    charities: '微慈善',
    circulation: '微循环',
    exemplars: '微榜样',
    board: '派遣看板',
    cases: '全部事项',
    help_calls: '一键呼叫',
    case_map: '事项地图',
    case_metrics: '办件指标',
    joint_sessions: '现场办公',
    patrols: '网格巡查',
    extensions: '延期审批',
    case_categories: '事项类别',
    dispatch_rules: '派遣规则',
    workflows: '流程定义',
    calendar: '工作日历',
    areas: '网格地图',
    estates: '小区楼栋',
    open311: '开放接口 Open311',
    responsibles: '责任人',
    figures: '指标分析',
    ranking: '组织排行',
    member_ranking: '个人排行',
    accounts: '账号',
    grants: '角色授权',
    audit: '审计日志',
    views: '个人信息查看记录',
    jobs: '后台任务',
    text_messages: '短信记录',
    settings: '设置与合规',
    complaints: '应用投诉',
    my_account: '我的账号',
  },
  action: {
    save: '保存', cancel: '取消', edit: '修改', close: '关闭', more: '更多', back: '上一步', continue: '下一步', retry: '重试', sign_out: '退出登录',
    back_to: '返回{page}',
  },
  done: { saved: '已保存', created: '已建立', done: '已完成' },
  page: {
    skip: '跳到正文',
    required: '必填',
    comma: '、',
    history: '变更历史',
    no_history: '还没有变更。',
    lost: '没有这个页面',
    lost_text: '地址可能写错了，或者这条记录已经移走。',
    yes: '是', no: '否', sending: '正在上传', add_photo: '添加照片', remove_file: '移除 {name}',
    request_number: '请求编号 {id}，报修时请一并告知',
  },
  list: {
    filter: '筛选', clear: '清除筛选', columns: '列', export: '导出', export_xlsx: '导出为 Excel', export_csv: '导出为 CSV', export_pdf: '打印（PDF）',
    export_note: '导出与当前筛选一致，会留下记录并加水印。',
    actions: '操作', loading: '正在读取', nothing: '这里还没有记录。', nothing_found: '没有符合条件的记录。',
    pages: '翻页', previous: '上一页', next: '下一页', page: '第 {page} 页',
  },
  pick: { unit: '输入名称查找组织', member: '输入姓名或拼音查找', rule: '选择积分规则', role: '选择角色', category: '选择类别', estate: '输入小区名称', building: '选择楼栋', account: '输入姓名或手机号', area: '选择责任区', case: '输入编号或内容', person: '输入姓名查找居民', new_organisation: '输入名称查找', nothing: '没有找到' },
  look: {
    title: '显示', language: '语言', theme: '颜色', theme_auto: '跟随系统', theme_light: '浅色', theme_dark: '深色',
    size: '文字大小', size_normal: '标准', size_large: '大', size_largest: '特大',
  },
  find: { title: '快速查找', hint: '输入页面、组织或党员的名字', page: '页面' },
  due: {
    overdue: '已超期 {count} 天', today: '今天到期', left: '还有 {count} 天',
    days: '{days} 天 {hours} 小时', hours: '{hours} 小时 {minutes} 分', minutes: '{minutes} 分钟', left_by: '还有 {span}', over_by: '超期 {span}',
    met: '已完成', missed: '已超期', paused: '暂停计时', void: '不再计时',
  },
  map: { zoom_in: '放大', zoom_out: '缩小' },
  demo: { tag: '演示环境', title: '演示账号', text: '这是演示系统，人员与数据均为虚构。选一个角色直接进入。', switch: '切换演示角色' },
  start: {
    morning: '{name}，上午好', afternoon: '{name}，下午好', evening: '{name}，晚上好',
    waiting: '等我处理', due: '近期到期', figures: '今年数据', all_figures: '全部指标',
    queue_applications: '条积分申请待认定', queue_second_person: '条积分申请待第二人确认', queue_deductions: '条扣分待第二人确认', queue_appeals: '件申诉待裁定', queue_orders: '份兑换待领取',
    publication: '{unit} {from} 至 {to} 公示期满', objections: '{count} 条异议待答复', no_objections: '没有异议',
    appeal: '申诉：{subject}', nothing_due: '近期没有到期事项。', nothing: '今天没有需要您在这里处理的事。',
  },
  message: {
    title: '消息', open: '消息，{count} 条未读', none: '没有消息。', read_all: '本页全部标为已读', was_read: '已读', new: '未读',
    points: {
      already_spent: '{name} 因出勤更正应退回 {points} 分，但这些分已经用掉，没有退回。',
      certified: '积分申请已认定：{rule}，{points} 分（{day}）', refused: '积分申请未通过：{rule}（{day}），理由：{reason}', deducted: '扣分：{rule}，{points} 分，理由：{reason}',
      vetoed: '一票否决：{rule}，理由：{reason}', reversed: '更正 {points} 分，理由：{reason}', granted: '收到帮扶积分 {points} 分', published: '{unit} {from} 至 {to} 的积分已公示',
      appeal_upheld: '申诉成立：{subject}，{decision}', appeal_rejected: '申诉维持原决定：{subject}，{decision}', objection_answered: '异议已答复：{answer}',
    },
    market: { handed_over: '已领取 {good}', order_cancelled: '兑换已取消：{good}，积分已退回', order_expired: '兑换超时未领：{good}，积分已退回' },
    wish: { published: '您的心愿“{title}”已上墙，等待认领。', refused: '心愿“{title}”没有通过：{note}', claimed: '您的心愿“{title}”有人认领了。', delivered: '心愿“{title}”已送达，请确认。', rejected: '心愿“{title}”对方说没有收到：{note}', expired: '心愿“{title}”到期没有人认领，可以再许一次。', fulfilled: '您认领的“{title}”已经圆梦，谢谢您。', thanked: '您认领的“{title}”已经圆梦，对方说：{note}', climbed: '{unit}的心愿“{title}”没人认领，已推送到您这里。', taken_back: '您认领的“{title}”超过时间，已交还给别人。' },
    member: { resident_left: '{name} 已迁到{unit}登记，不再在本处名册。如有误请与对方联系。', home_moved: '您的居民登记已由{from}迁到{unit}（{by}办理）。不是您本人要求的，请告诉社区。' },
    dues: { paid: '您的党费 {yuan} 元（{months} 个月）已登记。', reversed: '一笔党费登记 {yuan} 元已更正：{reason}', long_behind: '{name} 已连续 {months} 个月未缴党费，请了解情况。' },
    transfer: { away_asked: '{name} 登记外出（{place}），请支部核实同意。', away_accepted: '支部已同意您在{place}的外出登记。', away_refused: '您在{place}的外出登记没有通过：{reason}', away_back: '{name} 已从{place}返回。', silent_long: '{name} 已连续 {months} 个月没有参加组织生活，请了解情况。', moved: '您的组织关系转接 {number} 有新进展：{state}。', ended: '您的组织关系转接 {number} 已办结：{state}。', away_long: '{name} 自 {since} 外出已满期限，请转移组织关系或续办流动登记。', away_over: '{name} 自 {since} 的外出登记到期，请核实是否已回。', lost_long: '{name} 自 {since} 失去联系已满期限，请研究是否停止党籍。', suspended_long: '{name} 自 {since} 停止党籍已满期限，请研究处理。' },
    charity: { received: '您为“{title}”认捐的{item} {quantity} 已收到，谢谢。', pledge_cancelled: '您为“{title}”的认捐已取消。', closed: '“{title}”已结束，结果已公布。', report_due: '“{title}”已过截止日期，请公布结果。' },
    coverage: { assigned: '请落实“{name}”的党建覆盖，期限 {day}。', due_soon: '“{name}”的党建覆盖任务快到期了：{day}。', overdue: '“{name}”的党建覆盖任务已超期：{day}。' },
    dual_registration: { certified: '{community}认定了您 {day} 的服务：{hours} 小时。谢谢。', refused: '{community}没有认定您的服务：{reason}', post_closed: '您认领的岗位“{title}”已关闭。' },
    care: { birthday: '今天是您的政治生日，入党 {years} 周年（{day}）。' },
    post: { term_ending: '“{unit}”将于 {on} 届满，请准备换届。', term_over: '“{unit}”已于 {on} 届满，请尽快换届。', message_from_member: '{name} 给您留言：{text}' },
    deliberation: { decision: '“{title}”的决议已公开，公示期内可提出异议。', result: '“{title}”的实施结果已公开。', ended: '“{title}”已终止。', returned: '“{title}”的决议被退回：{note}', objection: '有居民对“{title}”提出异议，请在公示期满前答复。', answered: '您对“{title}”的异议已答复：{answer}' },
    region: { meeting_called: '“{region}”将于 {on} 召开联席会议，请参加。', task_given: '联席会议议定：{title}，请于 {on} 前完成。', task_overdue: '联席会议议定事项“{title}”已超期（{on}）。', project_begun: '共建项目“{title}”开始，请于 {on} 前完成。' },
    circulation: { asked: '有人申请您的“{title}”。', agreed: '“{title}”的物主同意了，请在 {until} 前取走。', declined: '“{title}”的物主没有同意：{reason}', asked_back: '“{title}”的物主请您归还。', returned: '“{title}”已确认归还，谢谢。', cancelled: '“{title}”的申请已取消。', gone: '“{title}”已经有了去处，您的申请已结束。', not_fetched: '“{title}”没有按时取走，约定已取消。', due: '“{title}”请在 {due} 前归还。', late: '“{title}”应在 {due} 归还，请尽快还给物主。', late_owner: '您的“{title}”应在 {due} 归还，还没有还。', taken_down: '您的“{title}”已被下架：{reason}' },
    activity: { reminder: '提醒：“{title}”{at}开始，地点{place}。请准时参加。', notice: '“{title}”：{at}，{place}。请按时参加。', changed: '“{title}”的时间或地点有变：{at}，{place}。', cancelled: '“{title}”（{at}）取消了：{reason}', moved_up: '“{title}”有了空位，您已从候补转为报名成功。{at}，{place}。', sent_back: '“{title}”的记录被退回：{reason}', correction_refused: '“{title}”的签到更正没有通过：{reason}' },
    exemplar: { published: '您推荐的“{title}”已发布。', refused: '您推荐的“{title}”没有通过：{reason}', taken_down: '您推荐的“{title}”已撤下：{reason}' },
    feedback: { answered: '投诉已答复：{answer}' },
    casework: {
      reported: '新办件待立案：{number} {title}', established: '您关注的“{title}”已立案。', refused: '“{title}”不予立案：{note}', returned: '办件退回，请重新派遣：{number} {title}',
      reopened: '居民不满意，请重新派遣：{number} {title}', not_done: '核查没有通过，请继续办理：{number} {title}', sent: '有办件派给您：{number} {title}', sent_on: '“{title}”已派给承办人。',
      to_confirm: '请确认是否无法办理：{number} {title}', to_verify: '请核查：{number} {title}', unsolvable: '“{title}”暂时无法办理：{note}', answered: '“{title}”已办理：{note} 请评价。',
      closed: '“{title}”已办结。', overdue: '办件超期：{number} {title}', merged: '“{title}”与 {into} 是同一件事，已合并办理，您会收到那一件的答复。', task: '有协办事项：{task}（{number}）',
      task_done: '协办已完成：{number} {title}', message: '“{title}”有新留言。', exclusion_asked: '请审批剔除统计：{number}，理由：{reason}', help: '有人呼叫求助：{place}（{number}）',
      help_taken: '{name} 正在赶来。', invited: '邀请参加现场办公：{title}，{place}', joint_decision: '“{title}”在现场办公会上有了决定。',
    },
    workflow: {
      deadline_warned: '“{title}”即将超时：{deadline}，{due} 到期。', deadline_missed: '“{title}”已超时：{deadline}，{due} 到期。',
      extension_granted: '“{title}”的延期或暂停申请已获同意。', extension_refused: '“{title}”的延期或暂停申请未获同意：{reason}',
    },
  },
}

const { problem: shared_problem, role } = shared_zh_cn

const problem = {
  ...shared_problem,
  unknown: '没有办成（{code}）。请核对后再试。',
}

const zh_cn = { ...shell, ...access, ...org, ...member, ...points, ...market, ...wish, ...charity, ...circulation, ...exemplar, ...figure, ...job, ...notify, ...setting, ...casework, ...workflow, ...calendar, ...place, ...open311, ...activity, ...development, ...transfer, ...dues, ...coverage, ...dual_registration, ...care, ...post, ...region, ...deliberation, problem, role, choice, field }
export type Texts = typeof zh_cn
export default zh_cn
