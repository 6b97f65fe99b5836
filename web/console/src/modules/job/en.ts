import type zh from './zh-CN'

const en: typeof zh = {
  job: { text: 'Work in the background: imports, settlements, expiry, messages. What failed can be tried again.', kind: 'Job', none: 'No jobs.' },
  job_kind: {},
}
export default en
