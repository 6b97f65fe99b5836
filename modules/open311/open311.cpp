#include "modules/open311/open311.hpp"

#include "engines/setting/setting.hpp"
#include "modules/open311/call.hpp"
#include "modules/open311/open311.sql.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/token.hpp"

namespace linli::open311 {
namespace {

// Far more than the longest description and all that goes with it, each byte written as three.
constexpr std::uint64_t most_form_bytes = 128 << 10;

template <Document (*make)(Asked&)>
http::Response raw(RawCall& call) {
  return answer(call, make);
}

Document services_or_requests(Asked& asked) {
  if (asked.name == "services") return services(asked);
  if (asked.name == "requests") return list_requests(asked);
  throw Failure(404, asked.say(texts::nothing_here));
}

Document new_request(Asked& asked) {
  if (asked.name != "requests") throw Failure(404, asked.say(texts::nothing_here));
  return post_request(asked);
}

// ---- keys

struct IssueKey {
  Text<2, 80> name;
};
BOOST_DESCRIBE_STRUCT(IssueKey, (), (name))

struct KeyIssued {
  Id<Open311Client> client_id;
  std::string name;
  std::string api_key;  // shown this once
};
BOOST_DESCRIBE_STRUCT(KeyIssued, (), (client_id, name, api_key))

struct ClientLine {
  Id<Open311Client> client_id;
  std::string name;
  Instant created_at;
  std::string created_by;
  std::int64_t requests = 0;
  std::optional<Instant> revoked_at;
  std::optional<std::string> revoked_by;
};
BOOST_DESCRIBE_STRUCT(ClientLine, (),
                      (client_id, name, created_at, created_by, requests, revoked_at, revoked_by))

struct RevokeKey {
  Id<Open311Client> client_id;
};
BOOST_DESCRIBE_STRUCT(RevokeKey, (), (client_id))

struct ClientState {
  std::string name;
  std::optional<Instant> revoked_at;
};
BOOST_DESCRIBE_STRUCT(ClientState, (), (name, revoked_at))

KeyIssued issue_key(Ctx& ctx, const IssueKey& in) {
  KeyIssued made{ctx.new_id<Open311Client>(), in.name.value, crypto::random_token()};
  const auto digest = crypto::token_digest(made.api_key);
  const Bytes column{std::string(digest.begin(), digest.end())};
  ctx.db.run(sql::add_client, db::arg("client_id", made.client_id), db::arg("name", made.name),
             db::arg("digest", column), db::arg("now", ctx.now), db::arg("account_name", ctx.actor.name));
  ctx.about(made.client_id, {}, made.name);
  return made;
}

List<ClientLine> clients(Ctx& ctx, const Page& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(ctx.db.all<ClientLine>(sql::clients, db::arg("before", before), db::arg("limit", limit)),
                  limit, &ClientLine::client_id);
}

Nothing revoke_key(Ctx& ctx, const RevokeKey& in) {
  const auto client = ctx.db.one<ClientState>(sql::client, refusal::client_not_found, in);
  demand(!client.revoked_at, refusal::already_revoked);
  ctx.db.run(sql::revoke_client, in, db::arg("now", ctx.now), db::arg("account_name", ctx.actor.name));
  ctx.about(in.client_id, {}, client.name);
  return {};
}

void declare(App& app) {
  auto& routes = app.routes;
  const auto& anyone = linli::can::anyone;
  const char* const both = "text/xml";
  routes.get("/open311/{file}", anyone, raw<discovery>, "Open311: discovery.xml or .json").answers(both);
  routes
      .get("/open311/v2/{file}", anyone, raw<services_or_requests>,
           "Open311: services or requests, .xml or .json")
      .answers(both);
  routes.post("/open311/v2/{file}", anyone, raw<new_request>, "Open311: a new request")
      .max_body(most_form_bytes)
      .answers(both);
  routes.get("/open311/v2/services/{file}", anyone, raw<definition>, "Open311: the definition of a service")
      .answers(both);
  routes.get("/open311/v2/requests/{file}", anyone, raw<one_request>, "Open311: one request").answers(both);
  routes
      .get("/open311/v2/tokens/{file}", anyone, raw<request_of_token>,
           "Open311: the identifier of a request that was sent")
      .answers(both);

  routes.get("/open311-clients", can::keep, clients, "Programs that may send Open311 requests").exports();
  routes.post("/open311-clients", can::keep, issue_key, "Issue a key, which is shown once").forgets_key();
  routes.post("/open311-clients/{client_id}/revoke", can::keep, revoke_key, "Revoke a key")
      .refuses(refusal::client_not_found, refusal::already_revoked);

  setting::declare(
      app,
      {{.key = "open311.jurisdiction_id",
        .type = setting::Type::text,
        .max = 100,
        .source = texts::jurisdiction_source},
       {.key = "open311.contact", .type = setting::Type::text, .max = 200, .source = texts::contact_source}});
  texts::add_to(app);
}

}  // namespace

Module module() { return {"open311", sql::migrations, sql::all, {&can::keep}, declare}; }

}  // namespace linli::open311
