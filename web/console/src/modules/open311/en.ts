import type zh from './zh-CN'

const en: typeof zh = {
  open311: {
    text: 'Other city-service programs may report for residents by the Open311 standard. Each has a key that can be taken back; nothing personal ever leaves.',
    none: 'No programs yet.', add: 'Add a program', add_text: 'The key is shown once; hand it to whoever runs the program.', client: 'Program', issue: 'Issue a key', requests: 'Reports', issued_at: 'Issued', issued_by: 'Issued by', revoked_at: 'Taken back',
    valid: 'valid', revoked: 'taken back', revoke: 'Take back', revoke_title: 'Take back the key of “{name}”', revoke_text: 'It can report no more from now on; what it has reported stays.',
    key_of: 'Key of “{name}”', once: 'Write it down now; it is not shown again.', copy: 'Copy', copied: 'Copied', discovery: 'Discovery document',
  },
}
export default en
