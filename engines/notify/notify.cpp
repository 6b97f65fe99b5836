#include "engines/notify/notify.hpp"

#include "engines/access/access.hpp"
#include "engines/notify/notify.sql.hpp"
#include "engines/notify/sent.hpp"
#include "engines/notify/sms_channel.hpp"
#include "engines/notify/streams.hpp"
#include "platform/command/list.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::notify {

struct MessageLine {
  Id<Message> message_id;
  Instant at;
  std::string kind;
  boost::json::value params;
  std::optional<std::string> link;
  bool read = false;
};
BOOST_DESCRIBE_STRUCT(MessageLine, (), (message_id, at, kind, params, link, read))

struct MessagesAsked : Page {
  std::optional<bool> unread;
};
BOOST_DESCRIBE_STRUCT(MessagesAsked, (Page), (unread))

struct Unread {
  std::int64_t unread = 0;
};
BOOST_DESCRIBE_STRUCT(Unread, (), (unread))

// Without identifiers: all of them.
struct MarkRead {
  std::vector<Id<Message>> message_ids;
};
BOOST_DESCRIBE_STRUCT(MarkRead, (), (message_ids))

struct Deliver {
  Id<OutboxEntry> outbox_id;
};
BOOST_DESCRIBE_STRUCT(Deliver, (), (outbox_id))

struct Pushed {
  Id<Message> message_id;
  std::string kind;
};
BOOST_DESCRIBE_STRUCT(Pushed, (), (message_id, kind))

namespace {

constexpr std::size_t mark_most = 200;

struct Channels {
  std::vector<Channel> all;
};

std::string params_json(const Params& params) {
  std::string out = "{";
  for (const auto& [name, value] : params) {
    if (out.size() > 1) out += ',';
    json::append_string(out, name);
    out += ':';
    json::append_string(out, value);
  }
  return out + "}";
}

void queue_for_channels(Ctx& ctx, Id<Message> message_id, Id<Account> account_id) {
  for (const Channel& channel : ctx.app.get<Channels>().all) {
    const auto id = ctx.new_id<OutboxEntry>();
    ctx.db.run(sql::outbox_add, db::arg("id", id), db::arg("message_id", message_id),
               db::arg("account_id", account_id), db::arg("channel", channel.name), db::arg("now", ctx.now));
    jobs::enqueue(ctx, "notify.deliver", Deliver{id});
  }
}

void deliver(jobs::JobRun& run) {
  const auto in = run.payload_as<Deliver>();
  std::optional<Outgoing> outgoing;
  run.app.write([&](Ctx& ctx) {
    outgoing = ctx.db.maybe<Outgoing>(sql::outgoing, db::arg("id", in.outbox_id));
    if (outgoing) ctx.db.run(sql::outbox_attempt, db::arg("id", in.outbox_id));
  });
  if (!outgoing) return;
  for (const Channel& channel : run.app.get<Channels>().all)
    if (channel.name == outgoing->channel) channel.deliver(run.app, *outgoing);
  run.app.write(
      [&](Ctx& ctx) { ctx.db.run(sql::outbox_sent, db::arg("id", in.outbox_id), db::arg("now", ctx.now)); });
}

List<MessageLine> messages(Ctx& ctx, const MessagesAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const db::Query& query = in.unread.value_or(false) ? sql::unread_messages : sql::messages;
  return paged_by(ctx.db.all<MessageLine>(query, db::arg("account_id", ctx.actor.account_id),
                                          db::arg("before", before), db::arg("limit", fetched)),
                  fetched, &MessageLine::message_id);
}

Unread unread(Ctx& ctx, const Nothing&) {
  return {ctx.db.only<std::int64_t>(sql::unread, db::arg("account_id", ctx.actor.account_id))};
}

Nothing mark_read(Ctx& ctx, const MarkRead& in) {
  const auto whose = db::arg("account_id", ctx.actor.account_id);
  const auto now = db::arg("now", ctx.now);
  if (in.message_ids.size() > mark_most)
    refuse_field("message_ids", "field.too_long", {{"max", std::int64_t{mark_most}}});
  if (in.message_ids.empty()) ctx.db.run(sql::mark_all_read, whose, now);
  for (const auto id : in.message_ids) ctx.db.run(sql::mark_read, db::arg("id", id), whose, now);
  return {};
}

http::Response events(RawCall& call) {
  const App& app = call.procedure.app;
  http::EventStream stream;
  stream.send("ready", "{}");
  const Actor& actor = call.procedure.actor;
  demand(call.procedure.app.get<Streams>().add(actor.account_id, actor.session_id, stream, app.now()),
         linli::refusal::busy);
  http::Response response;
  response.body = std::move(stream);
  return response;
}

// Whoever has signed out, or was signed out, hears nothing more.
void signed_out(Ctx& ctx, const access::SignedOut& event) {
  ctx.after_commit([&app = ctx.app, event] {
    app.get<Streams>().close(event.account_id, event.session_id, event.kept_id);
  });
}

void declare(App& app) {
  app.on<access::SignedOut>(signed_out);
  app.make<Streams>();
  app.make<Channels>();
  declare_sms(app);
  declare_codes(app);
  declare_sent(app);
  app.get<jobs::Jobs>().kind("notify.deliver", deliver);
  app.routes.get("/me/messages", linli::can::signed_in, messages, "My messages, the newest first");
  app.routes.get("/me/messages/unread", linli::can::signed_in, unread, "How many of my messages are unread");
  app.routes.post("/me/messages/read", linli::can::signed_in, mark_read,
                  "Mark messages as read; all of them when none is named");
  app.routes.get("/events", linli::can::signed_in, events, "What happens to me, as it happens")
      .answers("text/event-stream");
}

}  // namespace

void send(Ctx& ctx, Id<Account> account_id, std::string_view kind, const Params& params,
          std::string_view link) {
  if (!account_id) return;
  const auto id = ctx.new_id<Message>();
  const std::string gaps = params_json(params);
  ctx.db.run(sql::message_add, db::arg("id", id), db::arg("account_id", account_id), db::arg("kind", kind),
             db::arg("params", gaps), db::arg("link", link), db::arg("now", ctx.now));
  queue_for_channels(ctx, id, account_id);
  push(ctx, account_id, "message", json::encode(Pushed{id, std::string(kind)}));
}

void push(Ctx& ctx, Id<Account> account_id, std::string_view event, std::string json) {
  if (!account_id) return;
  ctx.after_commit([&app = ctx.app, account_id, event = std::string(event), json = std::move(json)] {
    app.get<Streams>().push(account_id, event, json, app.now());
  });
}

void push_to_person(Ctx& ctx, Id<Person> person_id, std::string_view event, std::string json) {
  if (ctx.app.get<Streams>().size() == 0) return;
  push(ctx, access::account_by_person(ctx, person_id).value_or(Id<Account>{}), event, std::move(json));
}

void add_channel(App& app, Channel channel) { app.get<Channels>().all.push_back(std::move(channel)); }

Module module() { return {"notify", sql::migrations, sql::all, {&can::see_text_messages}, declare}; }

}  // namespace linli::notify
