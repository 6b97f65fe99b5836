// One line declares a route: from it come decoding, the permission check, OpenAPI, the TypeScript client, the
// route x role test matrix and the audit line.
//
//   routes.post("/activities/{activity_id}/registrations", can::join, join, "Join an
//   activity").refuses(refusal::full);
//
// The type of the function says what kind of route it is:
//   Out f(Ctx&, const In&)        one transaction: a read for GET, a write otherwise
//   Out f(Procedure&, const In&)  runs on a worker and opens its own transactions: password hashing, long
//   work http::Response f(RawCall&)    bytes in and out: files, exports, event streams
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/command/ctx.hpp"
#include "platform/core/json.hpp"
#include "platform/core/shape.hpp"
#include "platform/http/server.hpp"

namespace linli {

// Hands out transactions to a command that needs more than one, or work between them.
struct Procedure {
  App& app;
  const Actor& actor;
  const Call& call;
  // A header for the answer, e.g. Set-Cookie.
  http::Headers answer_headers;

  template <class F>
  auto read(F&& f) {
    return in_transaction<std::invoke_result_t<F&, Ctx&>>(false, f);
  }
  // Waits until what `f` wrote is durable.
  template <class F>
  auto write(F&& f) {
    return in_transaction<std::invoke_result_t<F&, Ctx&>>(true, f);
  }

 private:
  template <class R, class F>
  R in_transaction(bool writes, F& f) {
    if constexpr (std::is_void_v<R>) {
      run(writes, [&](Ctx& ctx) { f(ctx); });
    } else {
      std::optional<R> result;
      run(writes, [&](Ctx& ctx) { result.emplace(f(ctx)); });
      return *std::move(result);
    }
  }
  void run(bool writes, const std::function<void(Ctx&)>& work);
};

struct RawCall {
  Procedure& procedure;
  http::Request& request;
  // Values of {names} in the path.
  std::vector<std::pair<std::string_view, std::string>> path_values;
  std::string_view path_value(std::string_view name) const;
};

enum class Method { get, post, put, del };
std::string_view to_text(Method method);

struct Route {
  enum class Kind { read, write, procedure, raw };

  Method method = Method::get;
  Kind kind = Kind::read;
  std::string path;  // "/activities/{activity_id}"
  std::string
      operation;  // "post_activities_registrations": OpenAPI's operationId and the audit line's action
  std::string module;
  const Permission* permission = nullptr;
  std::string summary;
  const Shape* in = nullptr;
  const Shape* out = nullptr;
  std::vector<Refusal> refusals;
  bool heavy = false;       // a read that scans: runs on a worker, not on an event loop
  bool costly = false;      // a procedure that takes a core for long: waits for its turn among its like
  bool exportable = false;  // a list that also comes as XLSX and CSV under <path>/export
  bool before_second_factor = false;  // may be used while the second factor has not been shown
  bool remembers_key = true;          // a POST answers a repeated Idempotency-Key from memory
  std::uint64_t max_body = 1 << 20;
  bool body_to_file = false;
  std::string raw_content;  // OpenAPI: content type of a raw answer

  std::function<std::shared_ptr<void>()> make_in;
  std::function<void(Ctx&, const void* in, std::string& out)> run;
  std::function<void(Ctx&, const void* in)> foresee;  // of a write; may be null
  std::function<void(Procedure&, const void* in, std::string& out)> run_procedure;
  std::function<http::Response(RawCall&)> run_raw;
  std::function<std::shared_ptr<void>(Ctx&, const void* in)>
      run_value;  // for exports: the answer as a struct
};

// Goes on with a declaration.
class Declared {
 public:
  explicit Declared(Route& route) : route_(route) {}
  template <class... R>
  Declared& refuses(const R&... refusals) {
    (route_.refusals.push_back(refusals), ...);
    return *this;
  }
  // Says what the command is going to ask (Tx::foresee), before anything of its group has been run or
  // checked.
  template <class In>
  Declared& foresees(void (*f)(Ctx&, const In&)) {
    ensure(route_.kind == Route::Kind::write && route_.in == &shape_of<In>(), "foreseen of another input");
    route_.foresee = [f](Ctx& ctx, const void* in) { f(ctx, *static_cast<const In*>(in)); };
    return *this;
  }
  Declared& heavy() { return route_.heavy = true, *this; }
  Declared& costly() { return route_.costly = true, *this; }
  Declared& exports() { return route_.exportable = true, *this; }
  Declared& before_second_factor() { return route_.before_second_factor = true, *this; }
  Declared& forgets_key() { return route_.remembers_key = false, *this; }
  Declared& max_body(std::uint64_t bytes) { return route_.max_body = bytes, *this; }
  Declared& body_to_file() { return route_.body_to_file = true, *this; }
  Declared& answers(std::string content) { return route_.raw_content = std::move(content), *this; }

 private:
  Route& route_;
};

class Routes {
 public:
  template <class F>
  [[gnu::cold]] Declared get(std::string path, const Permission& permission, F f, std::string summary) {
    return add(Method::get, std::move(path), permission, f, std::move(summary));
  }
  template <class F>
  [[gnu::cold]] Declared post(std::string path, const Permission& permission, F f, std::string summary) {
    return add(Method::post, std::move(path), permission, f, std::move(summary));
  }
  template <class F>
  [[gnu::cold]] Declared put(std::string path, const Permission& permission, F f, std::string summary) {
    return add(Method::put, std::move(path), permission, f, std::move(summary));
  }

  const std::deque<Route>& all() const { return routes_; }
  std::deque<Route>& all() { return routes_; }
  void begin_module(std::string name) { module_ = std::move(name); }

 private:
  Route& make(Method, std::string path, const Permission&, std::string summary);

  template <class Out, class In>
  [[gnu::cold]] Declared add(Method method, std::string path, const Permission& permission,
                             Out (*f)(Ctx&, const In&), std::string summary) {
    Route& route = make(method, std::move(path), permission, std::move(summary));
    route.kind = method == Method::get ? Route::Kind::read : Route::Kind::write;
    describe<Out, In>(route);
    route.run = [f](Ctx& ctx, const void* in, std::string& out) {
      const Out made = f(ctx, *static_cast<const In*>(in));
      json::encode(shape_of<Out>(), &made, out);
    };
    route.run_value = [f](Ctx& ctx, const void* in) -> std::shared_ptr<void> {
      return std::make_shared<Out>(f(ctx, *static_cast<const In*>(in)));
    };
    return Declared(route);
  }
  template <class Out, class In>
  [[gnu::cold]] Declared add(Method method, std::string path, const Permission& permission,
                             Out (*f)(Procedure&, const In&), std::string summary) {
    Route& route = make(method, std::move(path), permission, std::move(summary));
    route.kind = Route::Kind::procedure;
    describe<Out, In>(route);
    route.run_procedure = [f](Procedure& procedure, const void* in, std::string& out) {
      const Out made = f(procedure, *static_cast<const In*>(in));
      json::encode(shape_of<Out>(), &made, out);
    };
    return Declared(route);
  }
  Declared add(Method method, std::string path, const Permission& permission, http::Response (*f)(RawCall&),
               std::string summary) {
    Route& route = make(method, std::move(path), permission, std::move(summary));
    route.kind = Route::Kind::raw;
    route.run_raw = f;
    return Declared(route);
  }
  template <class Out, class In>
  [[gnu::cold]] static void describe(Route& route) {
    route.in = &shape_of<In>();
    route.out = &shape_of<Out>();
    route.make_in = [] { return std::make_shared<In>(); };
  }

  std::deque<Route> routes_;
  std::string module_;
};

}  // namespace linli
