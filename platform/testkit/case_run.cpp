#include "platform/testkit/case_run.hpp"

#include <stdexcept>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace linli::testkit {
namespace {

namespace bj = boost::json;

// {name} of a name that is known; everything else stays.
std::string filled(std::string_view text, const std::map<std::string, std::string, std::less<>>& names) {
  std::string out;
  while (!text.empty()) {
    const auto open = text.find('{');
    const auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    const auto name = text.substr(open + 1, close - open - 1);
    const auto found = names.find(name);
    out += text.substr(0, open);
    if (found != names.end()) {
      out += found->second;
      text.remove_prefix(close + 1);
    } else {
      out += '{';
      text.remove_prefix(open + 1);
    }
  }
  return out += text;
}

// "*" stands for anything that is there, null for what is not; an object needs to hold what is expected, a
// list to be as long.
bool matches(const bj::value& expected, const bj::value* actual) {
  if (expected.is_null()) return !actual || actual->is_null();
  if (!actual) return false;
  if (expected.is_string() && expected.get_string() == "*") return !actual->is_null();
  if (const auto* object = expected.if_object()) {
    if (!actual->is_object()) return false;
    for (const auto& item : *object)
      if (!matches(item.value(), actual->get_object().if_contains(item.key()))) return false;
    return true;
  }
  if (const auto* list = expected.if_array()) {
    if (!actual->is_array() || actual->get_array().size() != list->size()) return false;
    for (std::size_t i = 0; i < list->size(); ++i)
      if (!matches((*list)[i], &actual->get_array()[i])) return false;
    return true;
  }
  return expected == *actual;
}

// $.items.0.name
const bj::value* at_path(const bj::value& root, std::string_view path) {
  if (!path.starts_with("$")) throw std::runtime_error("a path begins with $");
  path.remove_prefix(1);
  const bj::value* value = &root;
  while (!path.empty() && value) {
    path.remove_prefix(1);
    const auto end = std::min(path.find('.'), path.size());
    const std::string part(path.substr(0, end));
    path.remove_prefix(end);
    if (const auto* object = value->if_object())
      value = object->if_contains(part);
    else if (const auto* list = value->if_array())
      value = list->if_contains(std::stoul(part));
    else
      value = nullptr;
  }
  return value;
}

std::int64_t milliseconds(std::string_view unit) {
  if (unit.starts_with("day")) return day_ms;
  if (unit.starts_with("hour")) return hour_ms;
  if (unit.starts_with("minute")) return minute_ms;
  if (unit.starts_with("second")) return second_ms;
  if (unit == "ms") return 1;
  throw std::runtime_error(fmt::format("unknown unit of time `{}`", unit));
}

class Running {
 public:
  Running(TestApp& test, const CaseSetting& setting)
      : test_(test), setting_(setting), world_(setting.make_world(test)) {}

  void step(const Step& step) {
    using Kind = Step::Kind;
    switch (step.kind) {
      case Kind::as:
        return as(step.word);
      case Kind::with:
        return headers_.emplace_back(step.word, filled(step.text, world_.names)), void();
      case Kind::request:
        return request(step);
      case Kind::expect:
        return expect(step);
      case Kind::keep:
        return keep(step);
      case Kind::has:
      case Kind::has_not:
        return has(step, step.kind == Kind::has);
      case Kind::count:
        return count(step);
      case Kind::same:
        return repeat();
      case Kind::tick:
        return ticked_ = true, test_.tick(step.number * milliseconds(step.word));
      case Kind::run_jobs:
        return setting_.run_jobs(test_);
    }
  }

 private:
  [[noreturn]] void wrong(const std::string& what) const {
    throw std::runtime_error(
        fmt::format("{}\n    {} answered {} {}", what, asked_, status_, text_.substr(0, 2000)));
  }

  void as(const std::string& who) {
    if (who == "anonymous") return token_.clear();
    const auto found = world_.tokens.find(filled(who, world_.names));
    if (found != world_.tokens.end()) {
      if (ticked_ && setting_.sign_in) found->second = setting_.sign_in(test_, world_, found->first);
      token_ = found->second;
    } else if (const auto name = world_.names.find(who); name != world_.names.end())
      token_ = name->second;  // a token kept from a log-in
    else
      throw std::runtime_error(fmt::format("nobody is called `{}`", who));
  }

  void request(const Step& step) {
    const std::string path = filled(step.text, world_.names);
    const std::string body = filled(step.body, world_.names);
    last_ = [this, method = step.word, path, body, token = token_,
             headers = headers_](const std::string& key) {
      auto all = headers;
      if (method == "POST" && !key.empty()) all.emplace_back("Idempotency-Key", key);
      const auto response = test_.call(method, path, body, token, all);
      asked_ = fmt::format("{} {}", method, path);
      status_ = response.status;
      text_ = body_of(response);
      etag_ = response.headers.get("ETag");
    };
    headers_.clear();
    key_ = fmt::format("case-{}", ++requests_);
    last_(key_);
    boost::system::error_code not_json;
    answer_ = bj::parse(text_, not_json);
    if (not_json) answer_ = bj::value(bj::string(text_));
    if (!etag_.empty()) world_.names["etag"] = etag_;
  }

  void repeat() {
    const auto status = status_;
    const auto text = text_;
    last_(key_);
    if (status != status_ || text != text_) wrong(fmt::format("a repeat was to answer {} {}", status, text));
  }

  void expect(const Step& step) {
    if (status_ != step.number) wrong(fmt::format("expected {}", step.number));
    if (!step.text.empty()) {
      const auto* code = answer_.is_object() ? answer_.get_object().if_contains("code") : nullptr;
      if (!code || !code->is_string() || code->get_string() != step.text)
        wrong(fmt::format("expected code {}", step.text));
    }
    if (!step.body.empty() && !matches(json(step.body), &answer_))
      wrong(fmt::format("expected {}", step.body));
  }

  void keep(const Step& step) {
    const auto* value = at_path(answer_, step.text);
    if (!value) wrong(fmt::format("nothing at {}", step.text));
    world_.names[step.word] = value->is_string() ? std::string(value->get_string()) : bj::serialize(*value);
  }

  void has(const Step& step, bool wanted) {
    const auto* list = at_path(answer_, step.word);
    if (!list || !list->is_array()) wrong(fmt::format("no list at {}", step.word));
    const auto expected = json(step.body);
    bool found = false;
    for (const auto& item : list->get_array()) found = found || matches(expected, &item);
    if (found != wanted)
      wrong(fmt::format("{} in {}: {}", wanted ? "missing" : "not wanted", step.word, step.body));
  }

  void count(const Step& step) {
    const auto* list = at_path(answer_, step.word);
    if (!list || !list->is_array() || static_cast<long>(list->get_array().size()) != step.number)
      wrong(fmt::format("expected {} at {}", step.number, step.word));
  }

  bj::value json(const std::string& text) const { return bj::parse(filled(text, world_.names)); }

  TestApp& test_;
  const CaseSetting& setting_;
  World world_;
  bool ticked_ = false;
  std::string token_, key_, asked_, text_, etag_;
  std::vector<std::pair<std::string, std::string>> headers_;
  std::function<void(const std::string& key)> last_;
  int status_ = 0, requests_ = 0;
  bj::value answer_;
};

}  // namespace

std::string run_scenario(const Scenario& scenario, const CaseSetting& setting) {
  int line = scenario.line;
  try {
    TestApp test(setting.modules, {.postgres = setting.postgres, .dispatch = setting.dispatch});
    Running running(test, setting);
    for (const Step& step : scenario.steps) {
      line = step.line;
      running.step(step);
    }
    return {};
  } catch (const std::exception& error) {
    return fmt::format("{}:{}: {}: {}", scenario.file.string(), line, scenario.title, error.what());
  }
}

std::vector<std::string> run_matrix(const CaseSetting& setting, int& calls) {
  std::vector<std::string> faults;
  TestApp test(setting.modules, {.postgres = setting.postgres, .dispatch = setting.dispatch});
  const World world = setting.make_world(test);
  auto everybody = world.tokens;
  everybody[""] = "";
  for (const Route& route : test.app().routes.all()) {
    // Would end the session that the next call needs.
    if (route.path.find("sign-out") != std::string::npos) continue;
    std::string path = route.path;
    for (std::size_t open; (open = path.find('{')) != std::string::npos;)
      path.replace(open, path.find('}') - open + 1, "1");
    for (const auto& [who, token] : everybody) {
      Actor actor;
      if (!token.empty())
        test.read([&, &token = token](Ctx& ctx) { actor = test.app().gate.authenticate(ctx, token); });
      const auto response =
          test.call(to_text(route.method), path, route.method == Method::get ? "" : "{}", token);
      ++calls;
      const bool refused = response.status == 401 || response.status == 403;
      std::string fault;
      if (response.status >= 500) fault = "failed";
      if (route.permission->who != Permission::Who::anyone && token.empty() && response.status != 401)
        fault = "let a stranger in";
      if (!token.empty() && !actor.may(*route.permission) && response.status != 403)
        fault = "let in without the permission";
      if (route.permission->who == Permission::Who::anyone && refused && route.method == Method::get)
        fault = "refused a stranger to a public page";
      if (!fault.empty())
        faults.push_back(fmt::format("{} {} as {}: {} ({} {})", to_text(route.method), route.path,
                                     who.empty() ? "anonymous" : who, fault, response.status,
                                     body_of(response).substr(0, 300)));
    }
  }
  return faults;
}

}  // namespace linli::testkit
