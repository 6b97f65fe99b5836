import type { Answer, BodyOf, ItemOf } from '@linli/api'

export type Category = ItemOf<'/public/case-categories'>
export type Estate = ItemOf<'/public/estates'>
export type Building = ItemOf<'/public/estates/{estate_id}/buildings'>
export type CaseCard = ItemOf<'/me/cases'>
export type CaseFull = Answer<'/cases/{case_id}', 'get'>
export type CaseLine = ItemOf<'/cases/{case_id}/lines'>
export type CaseMessage = ItemOf<'/cases/{case_id}/messages'>
export type Work = Answer<'/me/work', 'get'>
export type WorkCard = Work['today'][number]
export type Offer = WorkCard['offers'][number]
export type HelpCall = Answer<'/help-calls', 'post'>
export type RingingCall = Work['help_calls'][number]
export type Report = BodyOf<'/cases'>
export type MoveBody = BodyOf<'/cases/{case_id}/moves'>
