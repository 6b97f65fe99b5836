// How an organisation is covered from day to day, and which members of the register work there.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"

namespace linli::coverage {
namespace {

struct CoverDays {
  Id<NewOrganisation> organisation_id;
  Day valid_from;
  std::optional<Day> valid_to;
};
BOOST_DESCRIBE_STRUCT(CoverDays, (), (organisation_id, valid_from, valid_to))

bool is_party_unit(org::UnitKind kind) {
  using org::UnitKind;
  return kind == UnitKind::party_committee || kind == UnitKind::general_branch || kind == UnitKind::branch ||
         kind == UnitKind::party_group;
}

// Each way names who covers, and nothing else.
void check(Ctx& ctx, const AddCover& in) {
  const bool party = is_organisational(in.way), station = in.way == Way::station,
             instructor = in.way == Way::instructor;
  if (party != in.party_unit_id.has_value())
    refuse_field("party_unit_id", party ? "field.required" : "field.unknown_field");
  if (station != in.station_id.has_value())
    refuse_field("station_id", station ? "field.required" : "field.unknown_field");
  if (instructor != in.instructor_id.has_value())
    refuse_field("instructor_id", instructor ? "field.required" : "field.unknown_field");
  if (party) demand(is_party_unit(org::living_unit(ctx, *in.party_unit_id).kind), refusal::not_a_party_unit);
  if (station) {
    const auto found =
        ctx.db.one<Station>(sql::station, refusal::station_not_found, db::arg("station_id", *in.station_id));
    access::demand_within(ctx, can::see, found.unit_id);
    demand(!found.closed_on, refusal::station_closed);
  }
  if (instructor) {
    const auto found = ctx.db.one<InstructorRow>(sql::instructor, refusal::instructor_not_found,
                                                 db::arg("instructor_id", *in.instructor_id));
    access::demand_within(ctx, can::see, found.unit_id);
    demand(!found.until_on, refusal::instructor_ended);
  }
}

void party_unit_ended(Ctx& ctx, const org::UnitDissolved& event) {
  end_covers(ctx, ctx.db.all<OpenCover>(sql::covers_of_party_unit, db::arg("unit_id", event.unit_id)),
             event.on);
}

// What a merged organisation covered is from that day on covered by the other one.
void party_unit_merged(Ctx& ctx, const org::UnitMerged& event) {
  const auto covers = ctx.db.all<OpenCover>(sql::covers_of_party_unit, db::arg("unit_id", event.unit_id));
  const std::optional<std::string> no_note;
  const std::optional<std::int64_t> nobody;
  for (const auto& cover : covers) {
    const auto id = ctx.new_id<CoverageCover>();
    const Day from = std::max(event.on, cover.valid_from);
    ctx.db.run(sql::cover_add, db::arg("cover_id", id), db::arg("party_unit_id", event.into_id),
               db::arg("station_id", nobody), db::arg("instructor_id", nobody), db::arg("valid_from", from),
               db::arg("note", no_note), db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now),
               cover);
  }
  end_covers(ctx, covers, event.on);
}

}  // namespace

void end_covers(Ctx& ctx, const std::vector<OpenCover>& covers, Day on) {
  const std::optional<std::string> no_note;
  for (const auto& cover : covers) {
    const Day last = std::max(on, cover.valid_from);
    ctx.db.run(sql::cover_end, cover, db::arg("on", last), db::arg("note", no_note));
  }
  for (const auto& cover : covers)
    settle_tasks(ctx, cover.organisation_id, kept(ctx, cover.organisation_id).unit_id);
}

CoverMade add_cover(Ctx& ctx, const AddCover& in) {
  const auto organisation = kept_living(ctx, in.organisation_id);
  check(ctx, in);
  demand_past(ctx, "valid_from", in.valid_from);
  demand(in.valid_from >= organisation.registered_on, refusal::day_too_early,
         {{"from_on", to_text(organisation.registered_on)}});
  demand(!ctx.db.maybe<std::int64_t>(sql::cover_same, in), refusal::already_covered);
  const CoverMade made{ctx.new_id<CoverageCover>()};
  ctx.db.run(sql::cover_add, made, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  settle_tasks(ctx, in.organisation_id, organisation.unit_id);
  ctx.about(in.organisation_id, organisation.unit_id, organisation.name);
  return made;
}

Nothing end_cover(Ctx& ctx, const EndCover& in) {
  const auto cover = ctx.db.one<CoverDays>(sql::cover, refusal::cover_not_found, in);
  const auto organisation = kept_living(ctx, cover.organisation_id);
  demand(!cover.valid_to, refusal::cover_ended);
  demand_past(ctx, "on", in.on);
  demand(in.on >= cover.valid_from, refusal::day_too_early, {{"from_on", to_text(cover.valid_from)}});
  ctx.db.run(sql::cover_end, in);
  settle_tasks(ctx, cover.organisation_id, organisation.unit_id);
  ctx.about(cover.organisation_id, organisation.unit_id, organisation.name);
  return {};
}

// The member may belong to any branch of the county; whoever links him must know him by his own scope or the
// organisation's.
Nothing link_member(Ctx& ctx, const LinkMember& in) {
  const auto organisation = kept_living(ctx, in.organisation_id);
  const auto member = member::find(ctx, in.member_id);
  demand(member.has_value(), refusal::member_not_found);
  demand(access::may_within(ctx, can::keep, member->branch_id), refusal::member_not_found);
  demand_past(ctx, "since_on", in.since_on);
  demand(!ctx.db.maybe<std::int64_t>(sql::link_open, in), refusal::already_linked);
  ctx.db.run(sql::link, in);
  ctx.about(in.organisation_id, organisation.unit_id, organisation.name);
  return {};
}

Nothing unlink_member(Ctx& ctx, const UnlinkMember& in) {
  const auto organisation = kept_living(ctx, in.organisation_id);
  demand_past(ctx, "on", in.on);
  demand(ctx.db.run(sql::unlink, in) == 1, refusal::member_not_found);
  ctx.about(in.organisation_id, organisation.unit_id, organisation.name);
  return {};
}

void follow_units(App& app) {
  app.on<org::UnitDissolved>(party_unit_ended);
  app.on<org::UnitMerged>(party_unit_merged);
}

}  // namespace linli::coverage
