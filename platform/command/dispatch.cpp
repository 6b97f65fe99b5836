#include "platform/command/dispatch.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <future>

#include <spdlog/spdlog.h>

#include "platform/command/input.hpp"
#include "platform/command/problem.hpp"
#include "platform/core/utf8.hpp"

namespace linli {

// One request on its way through.
struct Dispatcher::Job {
  http::Request request;
  http::Reply reply;
  Match match;
  Call call;
  Actor actor;
  std::string token;
  bool token_from_cookie = false;
  std::shared_ptr<void> in;
  std::optional<IdempotencyKey> key;
  std::vector<FieldProblem> problems;
  std::exception_ptr
      bad_input;  // kept until we know who asks: a stranger hears 401, not what his mistake was
  int status = 200;
  std::string body;
  std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();

  const Route& route() const { return *match.route; }
};

namespace {

std::string cookie_value(std::string_view cookies, std::string_view name) {
  while (!cookies.empty()) {
    const auto end = std::min(cookies.find(';'), cookies.size());
    auto pair = trimmed(cookies.substr(0, end));
    cookies.remove_prefix(std::min(end + 1, cookies.size()));
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
      return std::string(pair.substr(name.size() + 1));
  }
  return {};
}

std::string bearer_token(const http::Head& head) {
  const auto authorization = head.headers.get("Authorization");
  const bool bearer = authorization.size() > 7 &&
                      (authorization.starts_with("Bearer ") || authorization.starts_with("bearer "));
  return bearer ? std::string(authorization.substr(7)) : std::string();
}

std::string cookie_token(const http::Head& head) {
  return cookie_value(head.headers.get("Cookie"), "linli_session");
}

Call call_of(const http::Head& head, bool exporting) {
  Call call;
  call.request_id = head.request_id;
  call.address = head.address;
  call.agent = std::string(cut_utf8(mended_utf8(head.headers.get("User-Agent")), 200));
  call.locale = head.headers.get("Accept-Language").starts_with("en") ? "en" : "zh-CN";
  call.exporting = exporting;
  call.secure = head.secure;
  auto version = head.headers.get("If-Match");
  if (version.starts_with("W/")) version.remove_prefix(2);
  if (version.size() > 2 && version.front() == '"' && version.back() == '"') {
    std::int64_t number = 0;
    const char* end = version.data() + version.size() - 1;
    const auto result = std::from_chars(version.data() + 1, end, number);
    if (result.ec == std::errc{} && result.ptr == end) call.if_match = number;
  }
  return call;
}

// A cookie travels with requests that other sites make; a command by cookie must come from our own pages.
bool from_our_pages(const http::Head& head) {
  const auto site = head.headers.get("Sec-Fetch-Site");
  if (!site.empty()) return site == "same-origin" || site == "none";
  auto origin = head.headers.get("Origin");
  const auto scheme = origin.find("://");
  return scheme != std::string_view::npos && origin.substr(scheme + 3) == head.headers.get("Host");
}

// "version" of an answer becomes its ETag, so that an edit can send it back as If-Match.
void set_etag(http::Response& response, const Route& route, const std::string& body) {
  if (route.method != Method::get || !route.out) return;
  for (const Field& field : route.out->fields) {
    if (field.name != "version" || field.shape->kind != Shape::Kind::integer) continue;
    const auto at = body.rfind("\"version\":");
    if (at == std::string::npos) return;
    const auto from = at + 10;
    const auto end = body.find_first_not_of("0123456789", from);
    response.headers.set("ETag", '"' + body.substr(from, end - from) + '"');
  }
}

}  // namespace

Dispatcher::Dispatcher(App& app, DispatchOptions options)
    : app_(app),
      options_(std::move(options)),
      matcher_(app.routes),
      workers_(options_.workers),
      costly_workers_(std::max<std::size_t>(options_.workers / 2, 1), options_.costly_waiting) {}

Dispatcher::Counters Dispatcher::counters() const { return {requests_, refused_, failed_}; }

http::BodyPlan Dispatcher::plan(const http::Head& head) const {
  http::BodyPlan plan;
  const Match match = matcher_.find(head.method, std::string_view(head.path).substr(api_prefix.size()));
  if (match.route) {
    plan.max_bytes = match.route->max_body;
    plan.to_file = match.route->body_to_file;
    // A stranger's file would fill the disk before anybody asked who he is.
    const bool stranger = bearer_token(head).empty() && cookie_token(head).empty();
    if (plan.to_file && stranger && match.route->permission->who != Permission::Who::anyone)
      plan.refuse = problem(Refused(refusal::sign_in_required), head.request_id);
  }
  return plan;
}

void Dispatcher::answer(Job& job, http::Response response) {
  if (response.status >= 500)
    ++failed_;
  else if (response.status >= 400)
    ++refused_;
  auto& headers = response.headers;
  if (headers.get("Cache-Control").empty()) headers.set("Cache-Control", "no-store");
  if (options_.log_access) log(job, response.status);
  job.reply(std::move(response));
}

void Dispatcher::log(const Job& job, int status) const {
  const http::Head& head = job.request.head;
  const auto took = std::chrono::steady_clock::now() - job.since;
  options_.log_access(
      {.request_id = job.call.request_id,
       .method = head.method,
       .path = head.path,
       .operation = job.match.route ? std::string_view(job.match.route->operation) : std::string_view(),
       .account_id = job.actor.account_id,
       .status = status,
       .duration_us = std::chrono::duration_cast<std::chrono::microseconds>(took).count()});
}

http::Response Dispatcher::call(http::Request request) {
  std::promise<http::Response> promise;
  handle(std::move(request), [&](http::Response response) { promise.set_value(std::move(response)); });
  return promise.get_future().get();
}

void Dispatcher::handle(http::Request&& request, http::Reply reply) {
  ++requests_;
  auto job = std::make_shared<Job>();
  job->request = std::move(request);
  job->reply = std::move(reply);
  const http::Head& head = job->request.head;
  job->call.request_id = head.request_id;
  try {
    job->match = matcher_.find(head.method, std::string_view(head.path).substr(api_prefix.size()));
    if (!job->match.route) {
      if (job->match.allowed.empty()) throw Refused(refusal::not_found);
      auto response = problem(Refused(refusal::method_not_allowed), head.request_id);
      response.headers.set("Allow", job->match.allowed);
      return answer(*job, std::move(response));
    }
    job->call = call_of(head, job->match.exporting);
    job->token = bearer_token(head);
    if (job->token.empty()) {
      job->token = cookie_token(head);
      job->token_from_cookie = !job->token.empty();
    }
    const Route& route = job->route();
    if (route.in) job->in = route.make_in();
    try {
      if (route.in) fill_input(route, job->match, job->request, job->in.get());
      job->key = key_of(*job);
    } catch (...) {
      job->bad_input = std::current_exception();
    }
    const bool on_worker =
        route.kind == Route::Kind::procedure || route.kind == Route::Kind::raw || route.heavy ||
        job->match.exporting ||
        (app_.store().is_postgres() && (route.kind == Route::Kind::read || is_stranger(*job)));
    if (!on_worker) return run_in_transaction(job);
    const bool queued =
        (route.costly ? costly_workers_ : workers_).submit([this, job] { run_on_worker(job); });
    demand(queued, route.costly ? refusal::too_many : refusal::busy);
  } catch (...) {
    answer(*job, problem(std::current_exception(), job->call.request_id));
  }
}

void Dispatcher::authenticate(Job& job, Ctx& ctx) {
  const Route& route = job.route();
  if (!job.token.empty()) job.actor = app_.gate.authenticate(ctx, job.token);
  const Permission& permission = *route.permission;
  if (permission.who != Permission::Who::anyone && !job.actor.signed_in())
    throw Refused(refusal::sign_in_required);
  if (permission.who != Permission::Who::anyone && job.actor.second_factor_pending)
    demand(route.before_second_factor, Refusal{"access.second_factor_required", 403});
  demand(job.actor.may(permission), refusal::not_allowed);
  if (job.token_from_cookie && job.actor.signed_in() && route.method != Method::get)
    demand(from_our_pages(job.request.head), refusal::cross_site);
  check_rate(job.actor);
  if (job.bad_input) std::rethrow_exception(job.bad_input);
}

void Dispatcher::check_rate(const Actor& actor) {
  const double rate = options_.requests_per_second_per_account;
  if (rate <= 0 || !actor.signed_in()) return;
  const Instant now = app_.now();
  std::lock_guard lock(buckets_mutex_);
  if (buckets_.size() > 100'000) buckets_.clear();
  auto [found, added] = buckets_.try_emplace(actor.account_id.value, Bucket{4 * rate, now});
  auto& bucket = found->second;
  bucket.tokens = std::min(4 * rate, bucket.tokens + rate * static_cast<double>(now - bucket.at) / 1000.0);
  bucket.at = now;
  demand(bucket.tokens >= 1, refusal::too_many);
  bucket.tokens -= 1;
}

std::optional<IdempotencyKey> Dispatcher::key_of(const Job& job) const {
  const http::Head& head = job.request.head;
  const Route& route = job.route();
  const auto sent = head.headers.get("Idempotency-Key");
  const bool remembers = route.kind == Route::Kind::write || route.kind == Route::Kind::procedure;
  if (route.method != Method::post || !remembers || !route.remembers_key || sent.empty()) return {};
  return IdempotencyKey::make(sent, "POST", head.path, job.request.body, app_.now(),
                              options_.idempotency_secret);
}

bool Dispatcher::repeated(Job& job, Ctx& ctx) {
  if (!job.key) return false;
  auto before = remembered(ctx, *job.key);
  if (!before) return false;
  job.status = static_cast<int>(before->status);
  job.body = std::move(before->answer);
  return true;
}

// May be run twice in a group that had to be begun again.
void Dispatcher::command(Job& job, db::Tx& tx) {
  const Route& route = job.route();
  job.body.clear();
  Ctx ctx{app_, tx, app_.now(), job.actor, job.call, {}};
  authenticate(job, ctx);
  if (route.kind == Route::Kind::write) return run_once(job, ctx);
  route.run(ctx, job.in.get(), job.body);
}

// Few keys ever come again, and one that did would meet its own row in the end and begin its group again. So
// a key that carries its day, which alone says where that row is, is hoped to be new. A refusal may come of
// what its command did the first time.
void Dispatcher::run_once(Job& job, Ctx& ctx) {
  const bool fresh = job.key && recent_keys_.add(*job.key);
  const bool hopes = fresh && job.key->dated && ctx.db.tentative();
  if (!hopes && repeated(job, ctx)) return;
  try {
    job.route().run(ctx, job.in.get(), job.body);
  } catch (const Refused&) {
    if (hopes && repeated(job, ctx)) throw db::BeginAgain();
    throw;
  }
  if (job.key) remember(ctx, *job.key, job.status, job.body);
  app_.gate.record(ctx, job.route());
}

// Somebody who would have to be known and is not, or not yet.
bool Dispatcher::is_stranger(const Job& job) const {
  return job.route().permission->who != Permission::Who::anyone &&
         (job.token.empty() || !app_.gate.remembers(job.token, app_.now()));
}

db::Store::Work Dispatcher::foresight_of(const std::shared_ptr<Job>& job) {
  if (!job->route().foresee || !app_.store().is_postgres()) return {};
  return [this, job](db::Tx& tx) {
    Ctx ctx{app_, tx, app_.now(), job->actor, job->call, {}};
    job->route().foresee(ctx, job->in.get());
  };
}

void Dispatcher::run_in_transaction(const std::shared_ptr<Job>& job) {
  const auto finish = [this, job](const std::exception_ptr& error) {
    if (error) return answer(*job, problem(error, job->call.request_id));
    http::Response response;
    response.status = job->status;
    response.headers.set("Content-Type", "application/json");
    set_etag(response, job->route(), job->body);
    response.body = std::move(job->body);
    answer(*job, std::move(response));
  };
  // Bad input of a write only has to learn who sent it: that is a read.
  const bool writes = job->route().kind == Route::Kind::write && !job->bad_input;
  if (writes) {
    // Strangers must not take turns of the writer: they are sent away by a read.
    if (is_stranger(*job)) {
      try {
        app_.store().read([this, &job](db::Tx& tx) {
          Ctx ctx{app_, tx, app_.now(), job->actor, job->call, {}};
          authenticate(*job, ctx);
        });
      } catch (...) {
        return finish(std::current_exception());
      }
    }
    const bool queued = app_.store().submit([this, job](db::Tx& tx) { command(*job, tx); }, finish,
                                            db::Store::Repeatable::yes, foresight_of(job));
    // Told, not thrown: a worker has nobody above it who would answer.
    if (!queued) finish(std::make_exception_ptr(Refused(refusal::busy)));
    return;
  }
  try {
    app_.store().read([this, &job](db::Tx& tx) { command(*job, tx); });
  } catch (...) {
    return finish(std::current_exception());
  }
  finish(nullptr);
}

// In a transaction of its own after those of the procedure, which must be one that does no harm when it is
// repeated after a crash between the two. What comes with a cookie is never kept.
void Dispatcher::remember_procedure(Procedure& procedure, const Job& job) {
  if (!job.key || !procedure.answer_headers.items.empty()) return;
  procedure.write([&](Ctx& ctx) {
    if (!remembered(ctx, *job.key)) remember(ctx, *job.key, job.status, job.body);
  });
}

void Dispatcher::run_on_worker(const std::shared_ptr<Job>& job) {
  const Route& route = job->route();
  if ((route.kind == Route::Kind::read && !job->match.exporting) || route.kind == Route::Kind::write)
    return run_in_transaction(job);
  try {
    bool known = false;
    app_.store().read([&](db::Tx& tx) {
      Ctx ctx{app_, tx, app_.now(), job->actor, job->call, {}};
      authenticate(*job, ctx);
      known = repeated(*job, ctx);
    });
    Procedure procedure{app_, job->actor, job->call, {}};
    http::Response response;
    if (route.kind == Route::Kind::procedure) {
      if (!known) route.run_procedure(procedure, job->in.get(), job->body);
      if (!known) remember_procedure(procedure, *job);
      response.status = job->status;
      response.headers.set("Content-Type", "application/json");
      response.body = std::move(job->body);
    } else {
      RawCall raw{procedure, job->request, std::move(job->match.values)};
      if (job->match.exporting)
        response = options_.exporter ? options_.exporter(raw, *job->match.route)
                                     : problem(404, "request.not_found", job->call.request_id);
      else
        response = route.run_raw(raw);
    }
    for (auto& [name, value] : procedure.answer_headers.items) response.headers.add(name, value);
    answer(*job, std::move(response));
  } catch (...) {
    answer(*job, problem(std::current_exception(), job->call.request_id));
  }
}

}  // namespace linli
