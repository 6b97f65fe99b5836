// The manifest: routes, settings, figures, jobs and listeners of the points bank.
#include "modules/points/points.hpp"

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/applications.hpp"
#include "modules/points/household.hpp"
#include "modules/points/jobs.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"
#include "modules/points/rules.hpp"
#include "modules/points/texts.hpp"
#include "modules/points/trigger.hpp"
#include "platform/crypto/sealed_columns.hpp"
#include "platform/files/files.hpp"

namespace linli::points {
namespace {

const Refusal deed_refusals[] = {refusal::rule_not_found, refusal::rule_not_in_force, refusal::rule_elsewhere,
                                 refusal::wrong_owner,    refusal::wrong_class,       refusal::wrong_tier,
                                 refusal::in_future,      refusal::year_settled,      refusal::earns_nothing};

Declared refuses_deeds(Declared declared) {
  for (const Refusal& refusal : deed_refusals) declared.refuses(refusal);
  return declared;
}

void declare_rules(Routes& routes) {
  routes.get("/point-rules", linli::can::anyone, rules, "The rules by which points are earned and lost");
  routes
      .post("/point-rules", can::keep_rules, create_rule,
            "Make a rule; below the county within the county's bounds")
      .refuses(refusal::no_room_for_unit, refusal::outside_bounds);
  routes.put("/point-rules/{rule_id}", can::keep_rules, change_rule, "Change a rule")
      .refuses(refusal::rule_not_found, refusal::rule_in_use, refusal::no_room_for_unit,
               refusal::outside_bounds);
  routes
      .post("/point-rules/{rule_id}/end", can::keep_rules, end_rule,
            "Say on which day a rule holds for the last time")
      .refuses(refusal::rule_not_found);
}

void declare_earning(Routes& routes) {
  refuses_deeds(
      routes.post("/point-applications", linli::can::signed_in, points::apply, "Ask points for a deed"))
      .refuses(refusal::not_a_member, refusal::evidence_needed);
  routes.get("/me/point-applications", linli::can::signed_in, my_applications, "What I asked points for");
  routes
      .post("/point-applications/{application_id}/withdraw", linli::can::signed_in, withdraw_application,
            "Take back an application that waits")
      .refuses(refusal::application_not_found, refusal::application_over);
  routes
      .get("/point-applications", can::certify, applications,
           "Applications, such as the queue of those that wait")
      .exports();
  routes
      .post("/point-applications/{application_id}/certify", can::certify, certify_application,
            "Certify what was applied for")
      .refuses(refusal::application_not_found, refusal::application_over, refusal::own_deed,
               refusal::cap_reached, refusal::second_person, refusal::wrong_class, refusal::year_settled);
  routes
      .post("/point-applications/{application_id}/refuse", can::certify, refuse_application,
            "Refuse what was applied for")
      .refuses(refusal::application_not_found, refusal::application_over, refusal::own_deed);
  refuses_deeds(
      routes.post("/point-certifications", can::certify, certify_list, "Certify a whole attendance list"))
      .foresees(foresee_list);
  refuses_deeds(routes.post("/credits", can::certify, credit, "Credit one member for one deed"))
      .refuses(refusal::member_not_found, refusal::own_deed, refusal::cap_reached)
      .foresees(foresee_credit);
}

void declare_corrections(Routes& routes) {
  refuses_deeds(
      routes.post("/point-deductions", can::deduct, propose_deduction, "Propose a deduction or a veto"))
      .refuses(refusal::member_not_found);
  routes.get("/point-deductions", can::deduct, deductions, "Deductions and vetoes").exports();
  routes
      .post("/point-deductions/{deduction_id}/confirm", can::confirm_deduction, confirm_deduction,
            "Confirm what another person proposed")
      .refuses(refusal::deduction_not_found, refusal::deduction_over, refusal::second_person,
               refusal::year_settled);
  routes
      .post("/point-deductions/{deduction_id}/refuse", can::confirm_deduction, refuse_deduction,
            "Refuse a deduction")
      .refuses(refusal::deduction_not_found, refusal::deduction_over, refusal::own_deed);
  routes
      .post("/transfers/{transfer_id}/reverse", can::reverse, reverse_transfer,
            "Take back a transfer by another one")
      .refuses(refusal::not_reversible, refusal::own_deed, ledger::refusal::transfer_not_found,
               ledger::refusal::already_reversed, ledger::refusal::insufficient);
  routes.post("/point-appeals", linli::can::signed_in, make_appeal, "Appeal to the level above")
      .refuses(refusal::not_a_member, refusal::nothing_to_appeal, refusal::already_appealed,
               refusal::appeal_too_late);
  routes.get("/me/point-appeals", linli::can::signed_in, my_appeals, "My appeals");
  routes.get("/point-appeals", can::decide_appeal, appeals, "Appeals").exports();
  routes
      .get("/point-appeals/{appeal_id}/lines", can::decide_appeal, lines_behind_appeal,
           "The lines of the statement that an appeal is about")
      .refuses(refusal::appeal_not_found);
  routes
      .post("/point-appeals/{appeal_id}/decide", can::decide_appeal, decide_appeal,
            "Decide an appeal, one level above")
      .refuses(refusal::appeal_not_found, refusal::appeal_over, refusal::second_person, refusal::own_deed,
               refusal::correction_needed, refusal::cap_reached, ledger::refusal::already_reversed,
               ledger::refusal::insufficient);
}

void declare_statements(Routes& routes) {
  routes.get("/me/points", linli::can::signed_in, my_standing, "My points and stars");
  routes.get("/me/points/lines", linli::can::signed_in, my_lines, "My statement: every line with its reason");
  routes.get("/members/{member_id}/points", can::see, member_standing, "A member's points and stars")
      .refuses(refusal::member_not_found);
  routes.get("/members/{member_id}/points/lines", can::see, member_lines, "A member's statement")
      .refuses(refusal::member_not_found);
  routes.get("/organisations/{unit_id}/points", can::see, organisation_standing, "An organisation's points");
  routes.get("/organisations/{unit_id}/points/lines", can::see, organisation_lines,
             "An organisation's statement");
}

void declare_publications(Routes& routes) {
  routes.post("/publications", can::publish, make_publication, "Draft the publication of a unit's period")
      .refuses(refusal::period_not_over, refusal::period_published);
  routes.post("/publications/{publication_id}/publish", can::publish, publish_publication, "Publish a draft")
      .refuses(refusal::publication_not_found, refusal::publication_state);
  routes
      .post("/publications/{publication_id}/finalise", can::publish, finalise_publication,
            "Make a publication final when its window is over and every objection answered")
      .refuses(refusal::publication_not_found, refusal::publication_state, refusal::objections_still_open,
               refusal::objections_unanswered);
  routes
      .post("/publications/{publication_id}/withdraw", can::publish, withdraw_publication,
            "Withdraw a publication")
      .refuses(refusal::publication_not_found, refusal::publication_state);
  routes.get("/public/publications", linli::can::anyone, publications,
             "Publications with their Merkle roots");
  routes.get("/public/publications/{publication_id}", linli::can::anyone, publication, "One publication")
      .refuses(refusal::publication_not_found);
  routes
      .get("/public/publications/{publication_id}/lines", linli::can::anyone, published_lines,
           "A publication's lines")
      .refuses(refusal::publication_not_found)
      .heavy();
  routes
      .get("/publications/{publication_id}/lines/{line}/statement", can::publish, lines_behind_published,
           "The lines of the statement that a published line sums up")
      .refuses(refusal::publication_not_found, refusal::not_in_publication);
  routes
      .get("/me/publications/{publication_id}/proof", linli::can::signed_in, my_proof,
           "The proof that my line is in a publication")
      .refuses(refusal::not_a_member, refusal::publication_not_found, refusal::not_in_publication);
  routes
      .post("/publications/{publication_id}/objections", linli::can::anyone, object,
            "Object to a publication")
      .refuses(refusal::publication_not_found, refusal::objections_closed);
  routes
      .get("/publications/{publication_id}/objections", can::publish, objections,
           "Objections to a publication")
      .exports();
  routes.post("/objections/{objection_id}/answer", can::publish, answer_objection, "Answer an objection")
      .refuses(refusal::objection_not_found, refusal::objection_over, refusal::second_person,
               refusal::own_deed, refusal::correction_needed, refusal::not_in_publication,
               refusal::cap_reached, ledger::refusal::already_reversed, ledger::refusal::insufficient);
}

void declare_stars(Routes& routes) {
  routes.get("/star-levels", linli::can::anyone, star_levels,
             "From how many points on a member has so many stars");
  routes.put("/star-levels", can::keep_stars, change_star_levels, "Change the thresholds of the stars");
  routes
      .get("/public/organisation-ranking", linli::can::anyone, organisation_ranking,
           "Organisations by points for each member")
      .heavy();
  routes
      .get("/member-ranking", can::see, member_ranking,
           "Members by points, where the county switched that on")
      .refuses(refusal::ranking_is_off)
      .heavy();
  routes
      .get("/me/branch-ranking", linli::can::signed_in, branch_ranking,
           "My branch by points, where the county switched that on")
      .refuses(refusal::ranking_is_off, refusal::not_a_member)
      .heavy();
}

void declare_grants(Routes& routes) {
  routes.post("/point-grants", can::grant, make_grant, "Give points to a household in need")
      .refuses(refusal::member_not_found, refusal::own_deed);
  routes.get("/point-grants", can::grant, grants, "Points given to households").exports();
  routes.post("/point-settlements", can::settle, settle, "Settle a year that is over")
      .refuses(refusal::year_not_over, refusal::settled_already);
  routes.get("/point-settlements", can::settle, settlements, "Settled years");
}

struct EarnedRecord {
  Id<figure::Subject> transfer_id;
  Instant at;
  std::string title;
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t value = 0;
};
BOOST_DESCRIBE_STRUCT(EarnedRecord, (), (transfer_id, at, title, unit_id, unit_name, value))

struct EarnedDay {
  std::optional<Day> day;
};
BOOST_DESCRIBE_STRUCT(EarnedDay, (), (day))

// The deeds behind both figures; `value` is the points or 1, below 0 for what was taken back. A unit's are
// few among the county's transfers, so only days are looked at on which it has some.
template <bool points>
List<figure::Record> earned_records(Ctx& ctx, const figure::RecordsAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before_id = before_number(in);
  std::vector<figure::Record> records;
  Day to_on = in.after ? std::min(in.to_on, day_of(instant_of_id(before_id))) : in.to_on;
  while (std::ssize(records) < fetched) {
    const auto day = ctx.db
                         .only<EarnedDay>(sql::earned_day, db::arg("unit_id", in.unit_id),
                                          db::arg("from_on", in.from_on), db::arg("to_on", to_on))
                         .day;
    if (!day) break;
    const auto span = span_of(*day, *day);
    const auto to_id = std::min(span.to_id, before_id);
    const auto limit = fetched - std::ssize(records);
    for (auto& row : ctx.db.all<EarnedRecord>(sql::earned_records, db::arg("unit_id", in.unit_id),
                                              db::arg("from_id", span.from_id), db::arg("to_id", to_id),
                                              db::arg("limit", limit)))
      records.push_back({row.at, std::move(row.title), "transfer", row.transfer_id, row.unit_id,
                         std::move(row.unit_name),
                         points          ? row.value
                         : row.value < 0 ? -1
                                         : 1});
    to_on = add_days(*day, -1);
  }
  return paged_by(std::move(records), fetched, &figure::Record::subject_id);
}

struct Counted {
  std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (n))

std::int64_t waiting_now(Ctx& ctx, const figure::Span& span) {
  return ctx.db.only<Counted>(sql::applications_waiting_count, db::arg("unit_id", span.unit_id)).n;
}

void declare_figures(App& app) {
  figure::declare(
      app, {.name = "points_earned", .measure = figure::Measure::points, .records = earned_records<true>});
  figure::declare(app, {.name = "certifications", .records = earned_records<false>});
  figure::declare(app, {.name = "service_hours", .measure = figure::Measure::hours, .parts_of_one = 10});
  figure::declare(app, {.name = "applications_waiting", .count = waiting_now});
}

void declare_jobs(App& app) {
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("points.expire", expire_points);
  jobs.every("points.expire_daily", "points.expire", jobs::daily(2, 30));
  jobs.kind("points.close_days", close_days);
  jobs.every("points.close_days_daily", "points.close_days", jobs::daily(0, 10));
  jobs.kind("points.file_lines", file_lines);
  jobs.every("points.file_lines_daily", "points.file_lines", jobs::daily(1, 10));
  jobs.kind("points.make_publication", fill_publication);
  jobs.kind("points.tell_published", tell_published);
  jobs.kind("points.settle", settle_year);
}

// Who may see the pictures of an application: who sent it, and who may certify where it belongs.
bool may_see_application(Ctx& ctx, std::int64_t application_id) {
  const auto row = find_application(ctx, Id<PointApplication>{application_id});
  return row.account_id == ctx.actor.account_id || access::may_within(ctx, can::certify, row.unit_id);
}

// The account goes with the member, so that figures of his new branch begin with the move.
void follow_member(Ctx& ctx, const member::MemberMoved& moved) {
  if (const auto account = ledger::find_account(ctx, ledger::AccountKind::member, moved.member_id))
    ledger::move_account(ctx, *account, moved.to_id);
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"points_objection", "name", "points.objection_name"},
              {"points_objection", "phone", "points.objection_phone"}});
}

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  app.get<member::StarLevels>().of = stars_of;
  setting::declare(app, point_settings());
  declare_rules(app.routes);
  declare_earning(app.routes);
  declare_corrections(app.routes);
  declare_statements(app.routes);
  declare_publications(app.routes);
  declare_stars(app.routes);
  declare_grants(app.routes);
  declare_figures(app);
  declare_jobs(app);
  add_texts(app);
  app.get<files::Files>().viewer("points.application", may_see_application);
  app.on<member::MemberMoved>(follow_member);
  follow_deeds(app);
  follow_households(app);
}

}  // namespace

Module module() {
  return {"points",
          sql::migrations,
          sql::all,
          {&can::keep_rules, &can::certify, &can::certify_as_branch, &can::certify_as_town,
           &can::apply_for_organisation, &can::deduct, &can::confirm_deduction, &can::reverse, &can::see,
           &can::decide_appeal, &can::publish, &can::keep_stars, &can::grant, &can::settle},
          declare};
}

}  // namespace linli::points
