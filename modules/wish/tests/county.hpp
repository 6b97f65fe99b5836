// A village with a resident, its staff, and as many members as a test asks for.
#pragma once

#include <string>
#include <vector>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/calendar/calendar.hpp"
#include "engines/figure/figure.hpp"
#include "engines/ledger/ledger.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "engines/workflow/workflow.hpp"
#include "modules/member/member.hpp"
#include "modules/points/points.hpp"
#include "modules/wish/wish.hpp"
#include "platform/command/command.sql.hpp"
#include "platform/export/export.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::wish {

inline std::span<const Module> tested_modules() {
  static const std::vector<Module> modules{
      setting::module(),  org::module(),
      access::module(),   jobs::module(),
      files::module(),    {"command", command::sql::migrations, command::sql::all, {}, [](App&) {}},
      exports::module(),  ledger::module(),
      figure::module(),   notify::module(),
      calendar::module(), workflow::module(),
      member::module(),   points::module(),
      wish::module()};
  return modules;
}

struct Answer {
  int status = 0;
  boost::json::value body;

  std::string text(std::string_view field) const {
    const auto* found = body.is_object() ? body.get_object().if_contains(field) : nullptr;
    return found && found->is_string() ? std::string(found->get_string()) : std::string{};
  }
};

struct County {
  County(bool postgres, int members_wanted) : test(tested_modules(), {.postgres = postgres}) {
    test.write([&](Ctx& ctx) {
      county = unit(ctx, org::UnitKind::county, "County", {});
      town = unit(ctx, org::UnitKind::town, "Town", county);
      village = unit(ctx, org::UnitKind::village, "Village", town);
      branch = unit(ctx, org::UnitKind::branch, "Branch", town);
      keeper = staff(ctx, "rule_keeper", county);
      community = staff(ctx, "community_staff", village);
      secretary = staff(ctx, "branch_secretary", branch);
      resident = person(ctx);
      for (int i = 0; i < members_wanted; ++i) add_member(ctx);
    });
  }

  Answer call(std::string_view method, std::string_view path, std::string body, const std::string& token,
              std::vector<std::pair<std::string, std::string>> headers = {}) {
    const auto response = test.call(method, path, std::move(body), token, std::move(headers));
    boost::system::error_code not_json;
    return {response.status, boost::json::parse(testkit::body_of(response), not_json)};
  }
  Answer post(std::string_view path, std::string body, const std::string& token) {
    return call("POST", path, std::move(body), token);
  }

  // The path of a wish that waits to be claimed.
  // `more` are further fields of the wish, each behind a comma.
  std::string published(std::string_view title, std::string_view more = "") {
    const auto made = post("/wishes",
                           fmt::format(R"({{"kind":"goods","title":"{}","text":"x","unit_id":"{}"{}}})",
                                       title, village.value, more),
                           resident);
    EXPECT_EQ(made.status, 200) << boost::json::serialize(made.body);
    const auto path = "/wishes/" + made.text("wish_id");
    EXPECT_EQ(post(path + "/moves", R"({"move":"check"})", community).status, 200);
    EXPECT_EQ(post(path + "/moves", R"({"move":"publish"})", community).text("state"), "published");
    return path;
  }

  // A one-page document, sent by whoever holds the token.
  std::string file(const std::string& token) {
    const auto kept = call("POST", "/files", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n", token,
                           {{"X-File-Name", "proof.pdf"}});
    EXPECT_EQ(kept.status, 200) << boost::json::serialize(kept.body);
    return kept.text("file_id");
  }

  testkit::TestApp test;
  Id<Unit> county, town, village, branch;
  std::string keeper, community, secretary, resident;
  std::vector<std::string> members;

 private:
  static Id<Unit> unit(Ctx& ctx, org::UnitKind kind, const char* name, std::optional<Id<Unit>> parent) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20200101};
    return org::create_unit(ctx, in).unit_id;
  }
  std::string next_phone() { return fmt::format("138{:08}", ++people_); }
  std::string staff(Ctx& ctx, const char* role, Id<Unit> of) {
    access::NewAccount in;
    in.name = role;
    in.phone = next_phone();
    in.home_unit_id = of;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, role, of);
    return access::open_session(ctx, account);
  }
  std::string person(Ctx& ctx) {
    member::NewResident in;
    in.name = "Resident";
    in.phone = next_phone();
    in.unit_id = village;
    const auto made = member::create_resident(ctx, in);
    return access::open_session(ctx, member::open_account(ctx, {made, *in.phone, {}}));
  }
  void add_member(Ctx& ctx) {
    member::NewMember in;
    in.name = fmt::format("Member {}", people_);
    in.phone = next_phone();
    in.birth_on = Day{19800101};
    in.branch_id = branch;
    in.joined_on = Day{20100701};
    const auto made = member::create(ctx, in);
    members.push_back(access::open_session(
        ctx, member::open_account(ctx, {member::find(ctx, made)->person_id, *in.phone, {}})));
  }

  int people_ = 0;
};

}  // namespace linli::wish
