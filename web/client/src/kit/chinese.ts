import shared from '@linli/i18n/zh-CN'
import words from '@/locale/zh-CN.json'

export const chinese = { ...shared, ...words }
