import shared from '@linli/i18n/en'
import words from '@/locale/en.json'

export const english = { ...shared, ...words }
