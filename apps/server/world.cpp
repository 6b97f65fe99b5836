#include "apps/server/world.hpp"

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.hpp"
#include "modules/member/member.hpp"

namespace linli {
namespace {

struct Building {
  Ctx& ctx;
  testkit::World world;
  int people = 0;

  Id<Unit> unit(const std::string& name, org::UnitKind kind, const std::string& title,
                std::optional<Id<Unit>> parent, const char* code = nullptr) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = title;
    if (code) in.code.emplace().value = code;
    in.on = Day{20200101};
    const auto made = org::create_unit(ctx, in).unit_id;
    world.names[name] = std::to_string(made.value);
    return made;
  }

  std::string next_phone() { return fmt::format("138{:08}", ++people); }

  void staff(const std::string& who, const std::string& role, Id<Unit> unit) {
    access::NewAccount in;
    in.name = who;
    in.phone = next_phone();
    in.home_unit_id = unit;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, role, unit);
    enter(who, account);
  }

  void member(const std::string& who, Id<Unit> branch, member::Tier tier) {
    member::NewMember in;
    in.name = fmt::format("Member {}", who);
    in.phone = next_phone();
    in.birth_on = tier == member::Tier::able_over_70 ? Day{19500101} : Day{19800101};
    in.tier = tier;
    in.branch_id = branch;
    in.joined_on = Day{20100701};
    const auto made = member::create(ctx, in);
    const auto person = member::find(ctx, made)->person_id;
    world.names[who] = std::to_string(made.value);
    world.names[who + "_person"] = std::to_string(person.value);
    enter(who, member::open_account(ctx, {person, *in.phone, {}}));
  }

  void resident(const std::string& who, Id<Unit> unit) {
    member::NewResident in;
    in.name = fmt::format("Resident {}", who);
    in.phone = next_phone();
    in.unit_id = unit;
    const auto person = member::create_resident(ctx, in);
    world.names[who] = world.names[who + "_person"] = std::to_string(person.value);
    enter(who, member::open_account(ctx, {person, *in.phone, {}}));
  }

  void enter(const std::string& who, Id<Account> account) {
    world.names[who + "_account"] = std::to_string(account.value);
    world.tokens[who] = access::open_session(ctx, account);
  }
};

testkit::World build(Ctx& ctx) {
  using org::UnitKind;
  Building made{ctx, {}, 0};
  const auto county = made.unit("county", UnitKind::county, "County", {}, "990000");
  const auto town_a = made.unit("town_a", UnitKind::town, "Town A", county, "990000001");
  const auto town_b = made.unit("town_b", UnitKind::town, "Town B", county, "990000002");
  const auto village_a = made.unit("village_a", UnitKind::village, "Village A", town_a, "990000001201");
  const auto village_b = made.unit("village_b", UnitKind::village, "Village B", town_b, "990000002201");
  const auto branch_a1 = made.unit("branch_a1", UnitKind::branch, "Branch A1", town_a);
  const auto branch_a2 = made.unit("branch_a2", UnitKind::branch, "Branch A2", town_a);
  const auto branch_b1 = made.unit("branch_b1", UnitKind::branch, "Branch B1", town_b);
  made.unit("group_a1", UnitKind::party_group, "Group A1", branch_a1);
  const auto grid_a1 = made.unit("grid_a1", UnitKind::grid, "Grid A1", village_a);
  const auto grid_a2 = made.unit("grid_a2", UnitKind::grid, "Grid A2", village_a);
  const auto grid_b1 = made.unit("grid_b1", UnitKind::grid, "Grid B1", village_b);
  const auto department = made.unit("department", UnitKind::department, "Water Office", county);
  const auto department_2 = made.unit("department_2", UnitKind::department, "Roads Office", county);

  made.staff("county_admin", "county_admin", county);
  made.staff("rule_keeper", "rule_keeper", county);
  made.staff("grantor", "grantor", county);
  made.staff("grantor_2", "grantor", county);
  made.staff("auditor", "auditor", county);
  made.staff("supervisor", "supervisor", county);
  made.staff("town_staff_a", "town_staff", town_a);
  made.staff("town_staff_a_2", "town_staff", town_a);
  made.staff("town_staff_b", "town_staff", town_b);
  made.staff("community_staff_a", "community_staff", village_a);
  made.staff("secretary_a1", "branch_secretary", branch_a1);
  made.staff("secretary_b1", "branch_secretary", branch_b1);
  made.staff("clerk_a", "bank_clerk", town_a);
  made.staff("clerk_a_2", "bank_clerk", town_a);
  made.staff("clerk_b", "bank_clerk", town_b);
  made.staff("merchant_a", "merchant", town_a);

  made.member("member_a1", branch_a1, member::Tier::able_under_70);
  made.member("member_a1_2", branch_a1, member::Tier::able_under_70);
  made.member("member_a1_old", branch_a1, member::Tier::able_over_70);
  made.member("member_a1_head", branch_a1, member::Tier::secretary);
  made.member("member_a2", branch_a2, member::Tier::able_under_70);
  made.member("member_b1", branch_b1, member::Tier::able_under_70);
  made.resident("resident_a", village_a);

  made.staff("grid_worker_a", "grid_worker", grid_a1);
  made.staff("grid_worker_a_2", "grid_worker", grid_a2);
  made.staff("grid_worker_b", "grid_worker", grid_b1);
  made.staff("department_staff", "department_staff", department);
  made.staff("department_staff_2", "department_staff", department_2);
  made.staff("community_staff_a_2", "community_staff", village_a);
  made.staff("community_staff_b", "community_staff", village_b);
  made.resident("resident_a_2", village_a);
  made.resident("resident_b", village_b);
  for (const auto& category : casework::public_categories(ctx))
    made.world.names["category_" + category.code] = std::to_string(category.category_id.value);
  return std::move(made.world);
}

}  // namespace

testkit::World make_world(testkit::TestApp& test) {
  test.app().get<access::CodeSender>().send = [](Ctx&, const std::string&, const std::string&, Instant) {};
  return test.write([](Ctx& ctx) { return build(ctx); });
}

std::string sign_in_again(testkit::TestApp& test, const testkit::World& world, const std::string& who) {
  const Id<Account> account{std::stoll(world.names.find(who + "_account")->second)};
  return test.write([&](Ctx& ctx) { return access::open_session(ctx, account); });
}

}  // namespace linli
