// Subscriptions: whoever has the secret address reads the calendar, without log-in; a new address ends the
// one before.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"
#include "modules/activity/texts.hpp"
#include "platform/core/value.hpp"
#include "platform/crypto/token.hpp"
#include "platform/ical/ical.hpp"

namespace linli::activity {
namespace {

constexpr std::int64_t days_shown = 180, events_most = 1000;

struct Feed {
  Id<Account> account_id;
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(Feed, (), (account_id, unit_id, subject_id, person_id))

Bytes digest_of(std::string_view token) {
  const auto digest = crypto::token_digest(token);
  return {std::string(crypto::text_of(digest))};
}

// One account has one address for each subject.
FeedMade make_feed(Ctx& ctx, std::int64_t subject_id, Id<Unit> unit_id) {
  const auto token = crypto::random_token();
  const auto digest = digest_of(token);
  const auto subject = db::arg("subject_id", subject_id),
             account = db::arg("account_id", ctx.actor.account_id);
  ctx.db.run(sql::feed_forget, subject, account);
  ctx.db.run(sql::feed_add, subject, account, db::arg("digest", digest), db::arg("unit_id", unit_id),
             db::arg("now", ctx.now));
  return {fmt::format("{}/api/v1/public/calendars/{}/activities.ics", ctx.app.options().public_url, token)};
}

ical::Event event(const Ctx& ctx, const Row& row) {
  return {.uid = fmt::format("activity-{}@linli", row.activity_id.value),
          .changed_at = row.changed_at,
          .starts_at = row.starts_at,
          .ends_at = row.ends_at,
          .sequence = row.sequence,
          .title = row.title,
          .place = row.place_text,
          .text = row.unit_name + "\n" + localised(ctx, row.title_zh, row.title_en) +
                  (row.text ? "\n" + *row.text : ""),
          .url = {},
          .cancelled = row.state == State::cancelled};
}

std::string calendar_of(Ctx& ctx, std::string_view token) {
  const auto digest = digest_of(token);
  const auto feed = ctx.db.one<Feed>(sql::feed, refusal::calendar_not_found, db::arg("digest", digest));
  const Instant from_at = ctx.now + -days_shown * day_ms;
  std::vector<Row> rows;
  std::string name;
  if (feed.unit_id) {
    name = org::unit_name(ctx, feed.unit_id);
    const auto from_key = key_at(from_at);
    const std::optional<std::string> any;
    rows = ctx.db.all<Row>(sql::list, db::arg("unit_id", feed.unit_id), db::arg("from_key", from_key),
                           db::arg("before", INT64_MAX), db::arg("kind", any), db::arg("state", any),
                           db::arg("limit", events_most));
    std::erase_if(rows, [](const Row& row) { return row.state == State::planned; });
  } else {
    name = localised(ctx, texts::my_calendar_zh, texts::my_calendar_en);
    const std::int64_t who_id = feed.person_id ? feed.person_id.value : feed.account_id.value;
    rows = ctx.db.all<Row>(sql::for_my_feed, db::arg("who_id", who_id), db::arg("from_at", from_at),
                           db::arg("limit", events_most));
  }
  std::vector<ical::Event> events;
  for (const Row& row : rows) events.push_back(event(ctx, row));
  return ical::calendar("activity", name, events);
}

}  // namespace

FeedMade make_my_feed(Ctx& ctx, const Nothing&) {
  ctx.about(ctx.actor.account_id);
  return make_feed(ctx, ctx.actor.account_id.value, {});
}

FeedMade make_unit_feed(Ctx& ctx, const OneUnit& in) {
  access::demand_within(ctx, can::see, in.unit_id);
  ctx.about(in.unit_id, in.unit_id);
  return make_feed(ctx, in.unit_id.value, in.unit_id);
}

http::Response feed(RawCall& call) {
  const std::string token(call.path_value("token"));
  http::Response response;
  response.body = call.procedure.read([&](Ctx& ctx) { return calendar_of(ctx, token); });
  response.headers.set("Content-Type", ical::content_type);
  response.headers.set("Content-Disposition", "inline; filename=activities.ics");
  response.headers.set("Cache-Control", "private, no-cache");
  return response;
}

}  // namespace linli::activity
