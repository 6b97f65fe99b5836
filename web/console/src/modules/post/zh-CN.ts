export default {
  post: {
    committee: '班子与任期', begin_term: '换届', begin_term_text: '登记选举结果：从就任日起算新一届，上一届同时届满。', began_on: '本届开始', ends_on: '届满日期', basis: '任期', elected: '当选人 {number}', post: '职务', appoint: '任命', since: '任职日期', since_day: '{day} 起', until: '离任日期', end: '离任', end_title: '{name}不再担任{post}', extend: '延期换届', extend_short: '延期', extend_text: '须经上级批准，最长不超过规定的月数。', was_extended: '已批准延期', term: '第 {number} 届，{from} 起，届满', none: '还没有登记班子成员。', past: '历任（{count}）',
    terms_text: '任期将满或已满的组织，按届满日期排列。', no_terms: '这段时间内没有届满的组织。', within: '多久之内', within_days: '{days} 天之内', secretary: '书记', term_number: '届次', nth: '第 {number} 届',
  },
}
