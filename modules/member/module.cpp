#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/register.hpp"
#include "modules/member/routes.hpp"
#include "modules/member/texts.hpp"
#include "platform/crypto/sealed_columns.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::member {
namespace {

void fill_me(Ctx& ctx, access::Me& me) {
  if (!me.person_id) return;
  const auto record = record_of_person(ctx, *me.person_id);
  if (!record) return;
  me.member_id = std::to_string(record->member_id.value);
  if (me.roles.empty()) me.home_unit_id = record->branch_id;
}

// Somebody has proved that a phone is his. Only when exactly one person without an account has it do we know
// who he is.
std::optional<Id<Account>> open_for_newcomer(Ctx& ctx, const std::string& phone) {
  const auto index = index_of(ctx.app, Sealed::phone, phone);
  const auto people = ctx.db.all<Id<Person>>(sql::persons_by_phone, db::arg("phone_index", index));
  if (people.size() != 1) return {};
  return open_account(ctx, {people.front(), phone, {}});
}

// Once a night, members who have reached the age go over to the tier of the old.
void raise_tiers(jobs::JobRun& run) {
  run.app.write([](Ctx& ctx) {
    const auto years = static_cast<int>(setting::integer(ctx, "member.old_age_years"));
    const auto born_by = add_months(ctx.today(), -12 * years);
    Membership wish;
    wish.tier = Tier::able_over_70;
    for (Record& record : ctx.db.all<Record>(sql::members_grown_old, db::arg("born_by", born_by))) {
      const auto before = record;
      const auto changes = amend(ctx, record, wish);
      set_record(ctx, record, before);
      log_change(ctx, record.person_id, By(ctx), "grow_old", changes);
    }
  });
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"member_person", "phone", "member.phone"},
              {"member_person", "id_number", "member.id_number"},
              {"member_person", "address", "member.address"}});
}

void declare_module(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  setting::Setting old_age;
  old_age.key = "member.old_age_years";
  old_age.default_value = "70";
  old_age.min = 60;
  old_age.max = 90;
  old_age.unit = "years";
  old_age.source = tiers_source;
  setting::declare(app, {old_age});

  figure::Indicator members;
  members.name = "members";
  members.count = [](Ctx& ctx, const figure::Span& span) { return members_of_unit(ctx, span.unit_id); };
  members.records = figure_records;
  figure::declare(app, std::move(members));

  app.make<StarLevels>();
  app.get<access::MeFillers>().fill.push_back(fill_me);
  app.get<access::Newcomers>().open.push_back(open_for_newcomer);
  follow_units(app);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("member.raise_tiers", raise_tiers);
  jobs.every("member.raise_tiers_daily", "member.raise_tiers", jobs::daily(1, 30));
  declare_members(app.routes);
  declare_standing(app);
  declare_residents(app.routes);
  declare_imports(app);
}

}  // namespace

Module module() {
  return {"member",
          sql::migrations,
          sql::all,
          {&can::view, &can::names, &can::change, &can::reveal, &can::import, &can::view_residents,
           &can::change_residents, &can::decide},
          declare_module};
}

}  // namespace linli::member
