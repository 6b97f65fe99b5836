export default {
  open311: {
    text: '别的城市服务应用可以按 Open311 标准替居民上报。每个应用一把密钥，随时可以收回；个人信息从不外传。',
    none: '还没有接入的应用。', add: '接入应用', add_text: '密钥只显示一次，请转交给对方妥善保管。', client: '应用', issue: '发放密钥', requests: '上报件数', issued_at: '发放时间', issued_by: '发放人', revoked_at: '收回时间',
    valid: '有效', revoked: '已收回', revoke: '收回', revoke_title: '收回“{name}”的密钥', revoke_text: '收回后它立即不能再上报，已经上报的不受影响。',
    key_of: '“{name}”的密钥', once: '请现在抄下，关闭后不再显示。', copy: '复制', copied: '已复制', discovery: '服务发现文档',
  },
}
