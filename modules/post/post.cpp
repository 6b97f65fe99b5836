#include "modules/post/post.hpp"

#include "engines/org/preview.hpp"
#include "engines/setting/setting.hpp"
#include "modules/post/dto.hpp"
#include "modules/post/post.sql.hpp"
#include "modules/post/texts.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::post {
namespace {

void end_all(Ctx& ctx, Id<Unit> unit_id, Day on) {
  const auto reason = EndReason::restructured;
  ctx.db.run(sql::end_terms, db::arg("unit_id", unit_id), db::arg("on", on));
  ctx.db.run(sql::end_posts, db::arg("unit_id", unit_id), db::arg("on", on), db::arg("reason", reason));
}

void unit_merged(Ctx& ctx, const org::UnitMerged& event) { end_all(ctx, event.unit_id, event.on); }
void unit_dissolved(Ctx& ctx, const org::UnitDissolved& event) { end_all(ctx, event.unit_id, event.on); }

void member_moved(Ctx& ctx, const member::MemberMoved& event) {
  const auto today = ctx.today();
  const auto reason = EndReason::moved;
  ctx.db.run(sql::end_posts_elsewhere, db::arg("member_id", event.member_id), db::arg("unit_id", event.to_id),
             db::arg("on", today), db::arg("reason", reason));
}

void member_left(Ctx& ctx, const member::MemberLeft& event) {
  const auto reason = event.reason == member::LeftReason::died ? EndReason::died : EndReason::left;
  ctx.db.run(sql::end_posts_of_member, db::arg("member_id", event.member_id), db::arg("on", event.on),
             db::arg("reason", reason));
}

std::vector<org::Moving> posts_that_move(Ctx& ctx, const org::Restructuring& in) {
  return {{"posts", ctx.db.only<std::int64_t>(sql::held_now, db::arg("unit_id", in.unit_id)), false}};
}

void remind_daily(jobs::JobRun& run) { run.app.write(remind); }

setting::Setting number(const char* key, const char* otherwise, int min, int max, const char* unit,
                        const char* source) {
  return {.key = key,
          .default_value = otherwise,
          .min = min,
          .max = max,
          .choices = {},
          .unit = unit,
          .source = source};
}

void declare_routes(Routes& routes) {
  routes
      .get("/units/{unit_id}/posts", linli::can::signed_in, posts,
           "Who holds which post in a unit, and its term, today or on any day")
      .refuses(org::refusal::unit_not_found);
  routes.get("/units/{unit_id}/post-history", can::see, history, "Everybody who held a post in a unit")
      .refuses(org::refusal::unit_not_found);
  routes.get("/members/{member_id}/posts", can::see, member_posts, "The posts that a member holds and held");
  routes.get("/terms-ending", can::see, terms_ending, "Units whose term ends soon or has ended").exports();
  routes.get("/me/organisation", linli::can::signed_in, my_organisation,
             "The unit that I belong to, and who leads it");

  routes
      .post("/me/organisation/messages", linli::can::signed_in, write_to_holder,
            "Write to somebody who leads my unit")
      .refuses(refusal::post_not_found, refusal::holder_has_no_account);
  routes
      .post("/units/{unit_id}/terms", can::keep, begin_term,
            "Begin a term with those who were elected; the one before ends")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended, refusal::no_party_unit,
               refusal::no_secretary, refusal::one_secretary, refusal::too_few, refusal::too_many,
               refusal::not_in_unit, refusal::not_full_member, refusal::named_twice, refusal::day_too_early);
  routes.post("/units/{unit_id}/posts", can::keep, appoint, "Let a member hold a post within the term")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended, refusal::already_held,
               refusal::one_secretary, refusal::too_many, refusal::not_in_unit, refusal::not_full_member,
               refusal::day_too_early);
  routes.post("/posts/{post_id}/end", can::keep, end_post, "End a post within the term, with the reason")
      .refuses(refusal::post_not_found, refusal::already_ended, refusal::day_too_early);
  routes
      .post("/post-terms/{term_id}/extend", can::approve, shift_term,
            "Approve that the next election is earlier or later")
      .refuses(refusal::term_not_found, refusal::already_ended, refusal::too_long);
}

void declare(App& app) {
  declare_routes(app.routes);
  setting::declare(app,
                   {number("post.term_years_village", "5", 1, 10, "years", texts::term_source),
                    number("post.term_years_other", "3", 1, 10, "years", texts::term_source),
                    number("post.shift_months", "12", 0, 36, "months", texts::shift_source),
                    number("post.remind_days", "180", 1, 720, "days", texts::remind_source),
                    number("post.committee_members_least", "7", 3, 50, "people", texts::committee_source),
                    number("post.committee_least", "3", 1, 9, "people", texts::committee_source),
                    number("post.committee_most", "7", 3, 15, "people", texts::committee_source)});
  app.on<org::UnitMerged>(unit_merged);
  app.on<org::UnitDissolved>(unit_dissolved);
  app.on<member::MemberMoved>(member_moved);
  app.on<member::MemberLeft>(member_left);
  app.get<org::MovingParts>().count.emplace_back(posts_that_move);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("post.remind", remind_daily);
  jobs.every("post.remind_daily", "post.remind", jobs::daily(8, 10));
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {"post", sql::migrations, sql::all, {&can::see, &can::keep, &can::approve}, declare};
}

}  // namespace linli::post
