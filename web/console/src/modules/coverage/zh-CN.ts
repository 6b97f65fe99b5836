export default {
  coverage: {
    text: '新经济组织、新社会组织的党建覆盖情况。覆盖率同时给出分子和分母，点数字看名单。', ratios: '覆盖率', register: '两新组织台账', tasks: '未覆盖任务', instructors: '党建指导员', places: '服务站与行业', one: '两新组织',
    by: '统计口径', by_area: '按区域', by_sector: '按行业', area: '所在区域', sector: '行业', no_sector: '未分行业', total: '合计', covered: '组织覆盖', work_covered: '工作覆盖', uncovered: '尚未覆盖', uncovered_text: '每一家都有任务、期限和责任人', suggestions: '具备单独建支部条件', could_have_branch: '上报正式党员 {reported} 人，名册中 {registered} 人（需 {needed} 人）',
    register_text: '逐家登记，也可以从 Excel 导入；覆盖方式有起止日期，任何一天都能回看。', find: '名称或信用代码', none: '台账还是空的，可以从 Excel 导入。', name: '名称', code: '统一社会信用代码', kind: '类别', address: '地址', employees: '从业人数', members: '党员', full_members: '正式党员', registered_on: '登记日期', on_help: '区域或行业变化从这一天起算。', ways: '覆盖方式', add: '登记组织', import: '从 Excel 导入',
    import_text: '选择文件后先核对，没有问题再保存。已有的按信用代码或名称更新。', sample: '下载样表', default_area: '文件中没有写区域的，归到', choose_file: '选择文件', columns_found: '认出 {count} 列：{columns}', checked: '核对完毕，共 {rows} 行', check_result: '新增 {created}，更新 {updated}，不变 {unchanged}，有错 {bad}。', row: '行', column: '列', save_all: '全部保存', save_good: '只保存正确的 {count} 行', imported: '已新增 {created} 家、更新 {updated} 家',
    end: '注销或迁出', end_title: '“{name}”注销或迁出', end_text: '从这一天起不再计入统计，历史保留。', has_ended: '已注销', cover: '登记覆盖', cover_text: '单独、联合、挂靠、楼宇组建属于组织覆盖；工作站和指导员属于工作覆盖。', way: '覆盖方式', party_unit: '党组织', station: '服务站', instructor: '指导员', end_cover: '结束“{way}”', end_it: '结束', no_covers: '还没有覆盖。', no_tasks: '没有任务。', task_kind: '任务', responsible: '责任人',
    link: '关联党员', since: '起始日期', until: '结束日期', unlink: '移除“{name}”', remove: '移除', linked: '在此工作的党员', nobody_linked: '没有关联党员。', visits: '走访记录', no_visits: '还没有走访记录。', visit: '记录走访', visited_on: '走访日期',
    tasks_text: '没有覆盖的组织自动列为任务，到期提醒；覆盖后自动销号。', assign: '指定责任人', assign_title: '“{name}”由谁负责',
    instructors_text: '指导员、联系的组织和本季度走访情况（已走访 / 应走访）。', serves: '联系组织数', visits_quarter: '本季度走访', add_instructor: '选派指导员', end_instructor: '结束“{name}”的选派',
    places_text: '党群服务站点，以及行业党委和挂靠单位。', stations: '服务站点', sectors: '行业', opened_on: '启用日期', closed_on: '停用日期', committee: '行业党委', host: '挂靠单位', add_station: '新增站点', station_name: '站点名称', sector_name: '行业名称', close_station: '停用“{name}”', add_sector: '新增行业', edit_sector: '修改行业',
  },
}
