export default {
  text_message: {
    text: '系统发出的短信：发给谁、是否送达网关、失败原因。短信要在系统设置里开启，网关地址写在服务器配置中。', none: '还没有发过短信。',
    created_at: '提交时间', to: '收信人', phone: '手机号', about: '事由', delivery: '发送结果', attempts: '尝试次数', error: '失败原因', settled_at: '结束时间',
    kind: { casework: { help: '一键呼叫无人接应' } },
  },
}
