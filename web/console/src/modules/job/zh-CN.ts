export default {
  job: { text: '在后台进行的工作：导入、结算、到期清理、通知。失败的可以重试。', kind: '任务', none: '没有任务。' },
  job_kind: {} as Record<string, string>,
}
