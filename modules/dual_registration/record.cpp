// Services: recorded by the member and certified by the community, or entered there.
#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/dual_registration/dual_registration.sql.hpp"
#include "modules/dual_registration/register.hpp"

namespace linli::dual_registration {
namespace {

constexpr std::size_t photos_most = 9;

struct RecordRow {
  Id<DualRecord> record_id;
  Id<DualRegistration> registration_id;
  Id<Member> member_id;
  Id<Account> account_id;
  Id<Unit> home_unit_id, community_id;
  std::string community_name, home_unit_name;
  std::optional<Id<DualPost>> post_id;
  std::optional<std::string> title;
  Day served_on;
  std::int64_t hours = 0;
  std::string text;
  RecordState state{};
  std::optional<Instant> decided_at;
  std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(RecordRow, (),
                      (record_id, registration_id, member_id, account_id, home_unit_id, community_id,
                       community_name, home_unit_name, post_id, title, served_on, hours, text, state,
                       decided_at, reason))

struct ClaimOf {
  Id<DualPost> post_id;
  Id<DualRegistration> registration_id;
  ClaimState state{};
};
BOOST_DESCRIBE_STRUCT(ClaimOf, (), (post_id, registration_id, state))

struct New {
  std::optional<Id<DualPost>> post_id;
  Day served_on;
  std::int64_t hours = 0;
  std::string_view text;
  const std::vector<Id<File>>& photo_ids;
};

RecordRow record_row(Ctx& ctx, Id<DualRecord> record_id) {
  return ctx.db.one<RecordRow>(sql::record, refusal::record_not_found, db::arg("record_id", record_id));
}

Record shown(Ctx& ctx, const RecordRow& row) {
  return {.record_id = row.record_id,
          .registration_id = row.registration_id,
          .member_id = row.member_id,
          .name = name_for(ctx, row.member_id, row.community_id, row.home_unit_id),
          .community_id = row.community_id,
          .community_name = row.community_name,
          .home_unit_name = row.home_unit_name,
          .post_id = row.post_id,
          .title = row.title,
          .served_on = row.served_on,
          .hours = row.hours,
          .text = row.text,
          .state = row.state,
          .decided_at = row.decided_at,
          .reason = row.reason,
          .photos = files::links(ctx, record_kind, row.record_id.value)};
}

void demand_hours(Ctx& ctx, std::int64_t hours) {
  const auto most = setting::integer(ctx, "dual_registration.hours_most");
  if (hours < 1 || hours > most) refuse_field("hours", "field.out_of_range", {{"min", 1}, {"max", most}});
}

Id<DualRecord> write(Ctx& ctx, const Row& registration, const New& in) {
  demand_hours(ctx, in.hours);
  const Day today = ctx.today();
  const Day first =
      std::max(registration.registered_on,
               add_days(today, -static_cast<int>(setting::integer(ctx, "dual_registration.record_days"))));
  if (in.served_on < first || in.served_on > today)
    refuse_field("served_on", "field.out_of_range", {{"min", to_text(first)}, {"max", to_text(today)}});
  if (in.photo_ids.size() > photos_most)
    refuse_field("photo_ids", "field.too_long", {{"max", static_cast<std::int64_t>(photos_most)}});
  const auto post = db::arg("post_id", in.post_id);
  const auto on = db::arg("served_on", in.served_on);
  demand(!ctx.db.maybe<std::int64_t>(sql::record_same, registration, post, on), refusal::already_recorded);
  const auto id = ctx.new_id<DualRecord>();
  ctx.db.run(sql::record_add, registration, post, on, db::arg("record_id", id), db::arg("hours", in.hours),
             db::arg("text", in.text), db::arg("now", ctx.now));
  files::replace(ctx, record_kind, id.value, in.photo_ids);
  return id;
}

void decide(Ctx& ctx, Id<DualRecord> record_id, RecordState state, std::int64_t hours,
            const std::optional<std::string>& reason) {
  demand(ctx.db.run(sql::record_decide, db::arg("record_id", record_id), db::arg("state", state),
                    db::arg("hours", hours), db::arg("reason", reason),
                    db::arg("decided_by", ctx.actor.account_id), db::arg("now", ctx.now)) == 1,
         refusal::record_decided);
}

void certify(Ctx& ctx, const RecordRow& record, std::int64_t hours) {
  decide(ctx, record.record_id, RecordState::certified, hours, {});
  figure::add(ctx, "dual_services", record.community_id, record.served_on);
  figure::add(ctx, "dual_service_hours", record.community_id, record.served_on, hours);
  ctx.publish(Deed{"served", record.account_id, record.community_id, record.record_id.value});
  notify::send(ctx, record.account_id, "dual_registration.certified",
               {{"community", record.community_name},
                {"hours", std::to_string(hours)},
                {"day", to_text(record.served_on)}},
               "/dual-registration");
}

RecordRow to_decide(Ctx& ctx, Id<DualRecord> record_id) {
  auto record = record_row(ctx, record_id);
  access::demand_within(ctx, can::keep, record.community_id);
  demand(record.state == RecordState::waiting, refusal::record_decided);
  demand(record.account_id != ctx.actor.account_id, refusal::own_record);
  return record;
}

}  // namespace

std::vector<Record> records_of(Ctx& ctx, Id<Member> member_id) {
  std::vector<Record> records;
  for (const auto& row : ctx.db.all<RecordRow>(sql::records_of_member, db::arg("member_id", member_id)))
    records.push_back(shown(ctx, row));
  return records;
}

Record add_record(Ctx& ctx, const AddRecord& in) {
  const auto registration = mine_now(ctx);
  std::optional<Id<DualPost>> post_id;
  if (in.claim_id) {
    const auto claim =
        ctx.db.one<ClaimOf>(sql::claim, refusal::claim_not_found, db::arg("claim_id", *in.claim_id));
    demand(claim.registration_id == registration.registration_id, refusal::claim_not_found);
    demand(claim.state != ClaimState::withdrawn, refusal::claim_over);
    post_id = claim.post_id;
  }
  const auto id = write(ctx, registration, {post_id, in.served_on, in.hours, in.text, in.photo_ids});
  ctx.about(id, registration.community_id);
  return shown(ctx, record_row(ctx, id));
}

Record enter_record(Ctx& ctx, const EnterRecord& in) {
  const auto registration = row(ctx, in.registration_id);
  access::demand_within(ctx, can::keep, registration.community_id);
  demand(!registration.ended_on, refusal::registration_ended);
  demand(registration.account_id != ctx.actor.account_id, refusal::own_record);
  if (in.post_id) {
    const auto post = ctx.db.one<PostRow>(sql::post, refusal::post_not_found, in,
                                          db::arg("account_id", ctx.actor.account_id));
    demand(post.community_id == registration.community_id, refusal::elsewhere);
  }
  const auto id = write(ctx, registration, {in.post_id, in.served_on, in.hours, in.text, in.photo_ids});
  certify(ctx, record_row(ctx, id), in.hours);
  ctx.about(id, registration.community_id);
  return shown(ctx, record_row(ctx, id));
}

Record certify_record(Ctx& ctx, const CertifyRecord& in) {
  const auto record = to_decide(ctx, in.record_id);
  const auto hours = in.hours.value_or(record.hours);
  demand_hours(ctx, hours);
  certify(ctx, record, hours);
  ctx.about(in.record_id, record.community_id);
  return shown(ctx, record_row(ctx, in.record_id));
}

Record refuse_record(Ctx& ctx, const RefuseRecord& in) {
  const auto record = to_decide(ctx, in.record_id);
  decide(ctx, in.record_id, RecordState::refused, record.hours, in.reason.value);
  notify::send(ctx, record.account_id, "dual_registration.refused",
               {{"community", record.community_name}, {"reason", in.reason.value}}, "/dual-registration");
  ctx.about(in.record_id, record.community_id);
  return shown(ctx, record_row(ctx, in.record_id));
}

List<Record> records(Ctx& ctx, const RecordsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto& query = in.side == Side::home ? sql::records_of_homes : sql::records_in_communities;
  auto rows = paged_by(ctx.db.all<RecordRow>(query, db::arg("scope_id", scope), db::arg("before", before),
                                             db::arg("limit", limit), in),
                       limit, &RecordRow::record_id);
  List<Record> list{{}, rows.next};
  for (const auto& row : rows.items) list.items.push_back(shown(ctx, row));
  return list;
}

bool record_seen(Ctx& ctx, std::int64_t record_id) {
  const auto record = ctx.db.maybe<RecordRow>(sql::record, db::arg("record_id", record_id));
  if (!record) return false;
  return (ctx.actor.signed_in() && record->account_id == ctx.actor.account_id) ||
         access::may_within(ctx, can::see, record->community_id) ||
         access::may_within(ctx, can::see, record->home_unit_id);
}

}  // namespace linli::dual_registration
