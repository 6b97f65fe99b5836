import en from './shared/en.json'
import zh_cn from './shared/zh-CN.json'

/** Texts that every screen of the product shares: problems, names of fields, words of fixed lists. */
export const shared_zh_cn = zh_cn
export const shared_en = en
