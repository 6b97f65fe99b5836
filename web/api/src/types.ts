import type { Answer, ItemOf } from './client'

export type Me = Answer<'/me', 'get'>
export type DemoAccount = ItemOf<'/demo/accounts'>
export type Session = Answer<'/sessions', 'post'>
export type PersonalView = ItemOf<'/me/personal-views'>
export type Rule = ItemOf<'/point-rules'>
export type Application = ItemOf<'/me/point-applications'>
export type PointsAccount = Answer<'/me/points', 'get'>
export type Line = ItemOf<'/me/points/lines'>
export type Appeal = ItemOf<'/me/point-appeals'>
export type Publication = ItemOf<'/public/publications'>
export type PublicationLine = ItemOf<'/public/publications/{publication_id}/lines'>
export type PublicationProof = Answer<'/me/publications/{publication_id}/proof', 'get'>
export type Good = ItemOf<'/public/goods'>
export type Slot = ItemOf<'/public/goods/{good_id}/slots'>
export type Order = ItemOf<'/me/orders'>
export type Message = ItemOf<'/me/messages'>
export type RankedUnit = ItemOf<'/public/organisation-ranking'>
export type About = Answer<'/public/about', 'get'>
export type Wish = ItemOf<'/public/wishes'>
export type WishFull = Answer<'/wishes/{wish_id}', 'get'>
export type LineOfItem = ItemOf<'/wishes/{wish_id}/lines'>
export type Charity = ItemOf<'/public/charities'>
export type Pledge = ItemOf<'/me/pledges'>
export type Thing = ItemOf<'/public/things'>
export type Loan = ItemOf<'/me/loans'>
export type Exemplar = ItemOf<'/public/exemplars'>
