import type { Answer, BodyOf, ItemOf } from '@linli/api'

export type Dual = Answer<'/me/dual-registration', 'get'>
export type DualPost = ItemOf<'/dual-posts'>
export type DualClaim = Dual['claims'][number]
export type DualRecord = Dual['records'][number]
export type Skill = NonNullable<BodyOf<'/me/dual-registration'>['skills']>[number]
