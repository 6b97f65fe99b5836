#include "modules/dual_registration/dual_registration.hpp"

#include "modules/dual_registration/dual_registration.sql.hpp"
#include "modules/dual_registration/register.hpp"
#include "modules/dual_registration/texts.hpp"

namespace linli::dual_registration {
namespace {

void declare_own(Routes& routes) {
  routes.get("/me/dual-registration", linli::can::signed_in, mine,
             "Where I am registered, my posts and my services");
  routes
      .post("/me/dual-registration", linli::can::signed_in, register_here,
            "Register at the community where I live")
      .refuses(refusal::not_a_member, refusal::not_in_service, refusal::not_a_community,
               refusal::already_registered);
  routes.put("/me/dual-registration", linli::can::signed_in, change_skills, "Change my skills")
      .refuses(refusal::not_a_member, refusal::not_registered);
  routes
      .post("/me/dual-registration/end", linli::can::signed_in, leave,
            "End my registration, with the posts that I claimed")
      .refuses(refusal::not_a_member, refusal::not_registered);
  routes.get("/dual-posts", linli::can::signed_in, posts, "Service posts of a community");
  routes
      .post("/dual-posts/{post_id}/claim", linli::can::signed_in, claim_post, "Claim a post of my community")
      .refuses(refusal::not_a_member, refusal::not_registered, refusal::post_not_found, refusal::elsewhere,
               refusal::post_closed, refusal::already_claimed, refusal::post_full);
  routes.post("/dual-claims/{claim_id}/withdraw", linli::can::signed_in, withdraw_claim, "Give a post back")
      .refuses(refusal::claim_not_found, refusal::claim_over);
  routes
      .post("/dual-records", linli::can::signed_in, add_record,
            "Record a service of mine; the community certifies it")
      .refuses(refusal::not_a_member, refusal::not_registered, refusal::claim_not_found, refusal::claim_over,
               refusal::already_recorded);
}

void declare_community(Routes& routes) {
  routes.post("/dual-posts", can::keep, offer_post, "Offer a service post").refuses(refusal::not_a_community);
  routes.put("/dual-posts/{post_id}", can::keep, edit_post, "Change a post")
      .refuses(refusal::post_not_found, refusal::post_closed, linli::refusal::changed_meanwhile);
  routes.post("/dual-posts/{post_id}/close", can::keep, close_post, "Close a post; who claimed it is told")
      .refuses(refusal::post_not_found, refusal::post_closed);
  routes.get("/dual-posts/{post_id}/claims", can::see, claims, "Who claimed a post")
      .exports()
      .refuses(refusal::post_not_found);
  routes
      .post("/dual-registrations/{registration_id}/records", can::keep, enter_record,
            "Enter a service that the community has seen; it is certified")
      .refuses(refusal::registration_not_found, refusal::registration_ended, refusal::own_record,
               refusal::post_not_found, refusal::elsewhere, refusal::already_recorded);
  routes
      .post("/dual-records/{record_id}/certify", can::keep, certify_record, "Certify a service and its hours")
      .refuses(refusal::record_not_found, refusal::record_decided, refusal::own_record);
  routes.post("/dual-records/{record_id}/refuse", can::keep, refuse_record, "Refuse a service with a reason")
      .refuses(refusal::record_not_found, refusal::record_decided, refusal::own_record);
  routes
      .post("/dual-registrations/{registration_id}/end", can::keep, end_registration,
            "End a registration with a reason")
      .refuses(refusal::registration_not_found, refusal::registration_ended);
}

void declare_both_sides(Routes& routes) {
  routes
      .get("/dual-registrations", can::see, registrations,
           "Who is registered, at one's communities or of one's members")
      .exports();
  routes.get("/dual-records", can::see, records, "Services, in one's communities or by one's members")
      .exports();
  routes.get("/dual-units", can::see, units, "Organisations registered at a community").exports();
  routes.post("/dual-units", can::register_unit, register_unit, "Register an organisation at a community")
      .refuses(refusal::not_a_community, refusal::already_registered);
  routes.post("/dual-units/{dual_unit_id}/end", linli::can::signed_in, end_unit, "End it, by either side")
      .refuses(refusal::unit_not_found, refusal::registration_ended);
  routes
      .get("/dual-feedback", can::see, feedback, "What the in-service members of a unit did where they live")
      .exports();
  routes
      .get("/dual-table", can::see, table, "Dual registration by unit, seen from the community or from home")
      .exports()
      .heavy();
}

void declare(App& app) {
  declare_own(app.routes);
  declare_community(app.routes);
  declare_both_sides(app.routes);
  setting::declare(app, texts::settings());
  declare_figures(app);
  follow_members(app);
  app.get<files::Files>().viewer(std::string(record_kind), record_seen);
  texts::add_to(app);
}

}  // namespace

Module module() {
  return {
      "dual_registration", sql::migrations, sql::all, {&can::see, &can::keep, &can::register_unit}, declare};
}

}  // namespace linli::dual_registration
