#include "apps/server/demo_cast.hpp"

#include <fmt/format.h>

#include "apps/server/init.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "platform/crypto/password.hpp"
#include "platform/divisions/divisions.hpp"

namespace linli::demo {
namespace {

constexpr int other_branches = 2, other_members_low = 10, other_members_high = 22, residents_in_town = 60,
              active_members = 40;

struct Making {
  Play& play;
  Dice& dice;
  Cast cast;
  const std::string& hash = cast.password_hash;

  Id<Unit> unit(Ctx& ctx, Id<Unit> parent, org::UnitKind kind, const std::string& name) {
    org::CreateUnit in;
    in.parent_id = parent;
    in.kind = kind;
    in.name.value = name;
    in.on = Day{20240101};
    return org::create_unit(ctx, in).unit_id;
  }

  std::string phone() { return next_phone(cast); }

  member::NewMember somebody(Id<Unit> branch, int place_in_branch) {
    const bool female = dice.chance(38);
    member::NewMember in;
    in.name = person_name(dice, female);
    in.sex = female ? member::Sex::female : member::Sex::male;
    in.phone = phone();
    in.birth_on = Day{dice.between(1940, 2003) * 10000 + dice.between(1, 12) * 100 + dice.between(1, 28)};
    in.joined_on = Day{std::max(in.birth_on->year() + 20, 1962) * 10000 + 701};
    if (in.joined_on.year() > 2025) in.joined_on = Day{20250701};
    in.kind = dice.chance(10)   ? member::Kind::floating
              : dice.chance(12) ? member::Kind::in_service
                                : member::Kind::direct;
    in.status = in.joined_on.year() >= 2025 ? member::Status::probationary : member::Status::full;
    if (place_in_branch == 0) in.tier = member::Tier::secretary;
    if (place_in_branch == 1 || place_in_branch == 2) in.tier = member::Tier::committee;
    in.branch_id = branch;
    return in;
  }

  void branch(Ctx& ctx, Id<Unit> parent, const std::string& name, int members, bool in_town) {
    Branch made{unit(ctx, parent, org::UnitKind::branch, name), name, {}, in_town};
    for (int i = 0; i < members; ++i) {
      auto in = somebody(made.unit_id, i);
      // The member of the log-in page leads a busy life in the first branch.
      const bool shown = in_town && cast.branches.empty() && i == 5;
      if (shown) {
        in.phone = member_phone;
        in.birth_on = Day{19840312};
        in.joined_on = Day{20090701};
        in.status = member::Status::full;
        in.kind = member::Kind::direct;
      }
      const auto id = member::create(ctx, in);
      made.members.push_back(id);
      const bool has_account =
          shown ||
          (in_town && i >= 6 && static_cast<int>(cast.active_members.size()) < active_members && i < 10);
      if (!has_account) continue;
      const auto person = member::find(ctx, id)->person_id;
      const std::string who = shown ? "member" : fmt::format("member_{}", cast.active_members.size());
      play.cast(who,
                member::open_account(ctx, {person, *in.phone, shown ? std::optional(hash) : std::nullopt}));
      cast.active_members.push_back(who);
      cast.active_member_ids.push_back(std::to_string(id.value));
    }
    cast.branches.push_back(std::move(made));
  }

  void staff(Ctx& ctx, const Role& role, Id<Unit> unit) {
    access::NewAccount in;
    in.name = text(role.who);
    in.phone = role.phone;
    in.password_hash = hash;
    in.home_unit_id = unit;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, role.role, unit);
    play.cast(role.who, account);
  }

  void town(Ctx& ctx) {
    const auto committee =
        unit(ctx, cast.town_id, org::UnitKind::party_committee, text("enterprise_committee"));
    int left = town_members;
    for (int i = 0; i < village_branch_count + enterprise_branch_count; ++i) {
      const int branches_left = village_branch_count + enterprise_branch_count - i;
      const int share = left / branches_left;
      const int members = branches_left == 1 ? left : share + dice.between(-6, 6);
      left -= members;
      const bool village = i < village_branch_count;
      const auto at = static_cast<std::size_t>(village ? i : i - village_branch_count);
      branch(ctx, village ? cast.town_id : committee,
             village ? village_branches()[at] : enterprise_branches()[at], members, true);
    }
  }

  void other_towns(Ctx& ctx, const std::vector<std::pair<Id<Unit>, std::string>>& towns) {
    for (const auto& [id, name] : towns)
      for (int i = 0; i < other_branches; ++i)
        branch(ctx, id, name + text(i == 0 ? "first_branch" : "second_branch"),
               dice.between(other_members_low, other_members_high), false);
  }

  void residents(Ctx& ctx) {
    for (int i = 0; i < residents_in_town; ++i) {
      member::NewResident in;
      in.name = person_name(dice, dice.chance(50));
      in.phone = i == 0 ? resident_phone : phone();
      in.address = text("resident_address") +
                   fmt::format(" {}-{}-{}", dice.between(1, 30), dice.between(1, 4), dice.between(101, 1803));
      in.unit_id = cast.community_id;
      const auto person = member::create_resident(ctx, in);
      cast.residents.push_back(person);
      if (i == 0) play.cast("resident", member::open_account(ctx, {person, resident_phone, hash}));
    }
  }
};

}  // namespace

std::string next_phone(Cast& cast) { return fmt::format("166{:08}", ++cast.people); }

const std::vector<Role>& roles() {
  static const std::vector<Role> list{
      {"town_staff", "town_staff", "13900000001"},
      {"bank_clerk", "bank_clerk", "13900000002"},
      {"branch_secretary", "branch_secretary", "13900000003"},
      {"rule_keeper", "rule_keeper", "13900000004"},
      {"county_admin", "county_admin", "13900000005"},
      {"community_staff", "community_staff", "13900000006"},
      {"merchant", "merchant", "13900000007"},
      {"supervisor", "supervisor", "13900000008"},
      {"grantor", "grantor", "13900000009"},
      {"auditor", "auditor", "13900000010"},
      {"bank_clerk", "bank_clerk_2", "13900000011"},
      {"grid_worker", "grid_worker", grid_worker_phone},
      {"department_staff", "department_staff", department_phone},
  };
  return list;
}

Cast make_cast(Play& play, Dice& dice) {
  Making making{play, dice, {}};
  auto& cast = making.cast;
  cast.password_hash = crypto::hash_password(password);
  cast.county_id = init_county(play.app(), county_code);
  std::vector<std::pair<Id<Unit>, std::string>> towns;
  play.app().read([&](Ctx& ctx) {
    cast.town_id = cast.community_id = *org::unit_by_code(ctx, town_code);
    for (const auto& division : divisions::county_divisions(county_code)) {
      const auto unit = *org::unit_by_code(ctx, division.code);
      if (division.level == divisions::Level::town && unit != cast.town_id)
        towns.emplace_back(unit, division.name);
      if (division.parent_code() == town_code && cast.community_id == cast.town_id) cast.community_id = unit;
    }
  });
  play.app().write([&](Ctx& ctx) { making.town(ctx); });
  play.app().write([&](Ctx& ctx) { making.other_towns(ctx, towns); });
  play.app().write([&](Ctx& ctx) {
    making.residents(ctx);
    for (const Role& role : roles()) {
      const std::string word = role.role;
      if (word == "grid_worker" || word == "department_staff")
        continue;  // they come with their grid and their department
      const bool of_county = word == "rule_keeper" || word == "county_admin" || word == "supervisor" ||
                             word == "grantor" || word == "auditor";
      const bool of_branch = word == "branch_secretary";
      making.staff(ctx, role,
                   of_county                   ? cast.county_id
                   : of_branch                 ? cast.branches.front().unit_id
                   : word == "community_staff" ? cast.community_id
                                               : cast.town_id);
    }
  });
  return std::move(cast);
}

}  // namespace linli::demo
