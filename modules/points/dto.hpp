// The commands of this module. Their structs are the wire format.
#pragma once

#include "modules/points/check_dto.hpp"
#include "modules/points/county_dto.hpp"
#include "modules/points/earn_dto.hpp"

namespace linli::points {

RuleMade create_rule(Ctx&, const CreateRule&);
RuleMade change_rule(Ctx&, const ChangeRule&);
Nothing end_rule(Ctx&, const EndRule&);
List<RuleLine> rules(Ctx&, const RulesAsked&);

Applied apply(Ctx&, const Apply&);
Nothing withdraw_application(Ctx&, const OneApplication&);
List<ApplicationLine> my_applications(Ctx&, const Page&);
List<ApplicationLine> applications(Ctx&, const ApplicationsAsked&);
ApplicationDecided certify_application(Ctx&, const CertifyApplication&);
ApplicationDecided refuse_application(Ctx&, const RefuseApplication&);

ListCertified certify_list(Ctx&, const CertifyList&);
void foresee_list(Ctx&, const CertifyList&);
CreditMade credit(Ctx&, const Credit&);
void foresee_credit(Ctx&, const Credit&);

DeductionProposed propose_deduction(Ctx&, const ProposeDeduction&);
DeductionConfirmed confirm_deduction(Ctx&, const OneDeduction&);
Nothing refuse_deduction(Ctx&, const RefuseDeduction&);
List<DeductionLine> deductions(Ctx&, const DeductionsAsked&);

TransferMade reverse_transfer(Ctx&, const ReverseTransfer&);

Standing my_standing(Ctx&, const Nothing&);
List<Line> my_lines(Ctx&, const Page&);
Standing member_standing(Ctx&, const MemberAsked&);
List<Line> member_lines(Ctx&, const MemberLinesAsked&);
Standing organisation_standing(Ctx&, const OrganisationAsked&);
List<Line> organisation_lines(Ctx&, const OrganisationLinesAsked&);

AppealMade make_appeal(Ctx&, const MakeAppeal&);
List<AppealLine> my_appeals(Ctx&, const Page&);
List<AppealLine> appeals(Ctx&, const AppealsAsked&);
LinesBehind lines_behind_appeal(Ctx&, const AppealNamed&);
Corrected decide_appeal(Ctx&, const DecideAppeal&);

PublicationMade make_publication(Ctx&, const MakePublication&);
Nothing publish_publication(Ctx&, const OnePublication&);
Nothing finalise_publication(Ctx&, const OnePublication&);
Nothing withdraw_publication(Ctx&, const WithdrawPublication&);
List<PublicationLine> publications(Ctx&, const PublicationsAsked&);
PublicationLine publication(Ctx&, const OnePublication&);
List<PublishedLine> published_lines(Ctx&, const PublishedLinesAsked&);
LinesBehind lines_behind_published(Ctx&, const PublicationLineRef&);
PublicationProof my_proof(Ctx&, const OnePublication&);

Objected object(Ctx&, const Object&);
List<ObjectionLine> objections(Ctx&, const ObjectionsAsked&);
Corrected answer_objection(Ctx&, const AnswerObjection&);

StarLevels star_levels(Ctx&, const Nothing&);
Nothing change_star_levels(Ctx&, const StarLevels&);
OrganisationRanking organisation_ranking(Ctx&, const RankingAsked&);
MemberRanking member_ranking(Ctx&, const RankingAsked&);
BranchRanking branch_ranking(Ctx&, const YearAsked&);

GrantMade make_grant(Ctx&, const MakeGrant&);
List<GrantLine> grants(Ctx&, const GrantsAsked&);
SettleStarted settle(Ctx&, const Settle&);
List<SettlementLine> settlements(Ctx&, const Page&);

}  // namespace linli::points
