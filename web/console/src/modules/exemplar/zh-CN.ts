export default {
  exemplar: {
    text: '邻居推荐的身边榜样。推荐的人不能自己发布；点赞不排名、不计分。',
    one: '微榜样',
    none: '还没有推荐。',
    nominated_at: '推荐时间',
    likes: '点赞',
    photo: '第 {number} 张照片',
    publish: '发布',
    publish_text: '发布后所有人都能看到 {name} 的姓名和事迹。请先核实，并确认本人同意。',
    refuse: '不通过',
    refuse_text: '“{title}”不予发布。推荐人会看到原因。',
    take_down: '撤下',
    take_down_text: '撤下 {name} 的事迹。推荐人会看到原因。',
  },
}
