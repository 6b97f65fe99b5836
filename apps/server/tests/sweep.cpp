// Every route with inputs that no sensible client sends, by people who may use it: the answer may be anything
// but a failure of ours.
#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "apps/server/world.hpp"
#include "platform/export/export.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

namespace bj = boost::json;
using Kind = Shape::Kind;

const std::vector<const char*> people = {"town_staff_a", "rule_keeper", "county_admin",
                                         "grantor",      "auditor",     "member_a1"};

// What the county does before each sweep, so that there is something of every kind. Identifiers in the
// answers become names.
struct Before {
  const char *who, *path, *body;
};
constexpr Before befores[] = {
    {"rule_keeper", "/point-rules",
     R"({"name":"Deed","owner":"member","class":"basic","amount":3,"per":"deed","valid_from":"2020-01-01","evidence":"none","certifier":"clerk","source":"s","unit_id":"{county}"})"},
    {"town_staff_a", "/credits",
     R"({"rule_id":"{rule_id}","member_id":"{member_a1}","happened_on":"2026-01-05"})"},
    {"member_a1", "/point-appeals", R"({"transfer_id":"{transfer_id}","text":"too little"})"},
    {"member_a1", "/point-applications", R"({"rule_id":"{rule_id}","happened_on":"2026-01-04"})"},
    {"town_staff_a", "/goods",
     R"({"name":"Soap","description":"","price":1,"place":"Shop","kind":"goods","unit_id":"{town_a}"})"},
    {"town_staff_a", "/goods/{good_id}/movements", R"({"kind":"purchase","quantity":9,"unit_cost_fen":1})"},
    {"town_staff_a", "/goods/{good_id}/on", "{}"},
    {"member_a1", "/orders", R"({"good_id":"{good_id}","quantity":1})"},
    {"town_staff_a", "/publications",
     R"({"unit_id":"{town_a}","from_on":"2025-12-01","to_on":"2025-12-31","names":"masked","objection_days":7})"},
    {"town_staff_a", "/member-imports",
     R"({"file_name":"a.csv","unit_id":"{town_a}","mode":"skip_bad","mapping":[{"column":"Name","field":"name"},{"column":"Number","field":"id_number"},{"column":"Phone","field":"phone"},{"column":"Branch","field":"branch"},{"column":"Joined","field":"joined_on"}],"rows_total":1})"},
    {"grantor", "/grants", R"({"account_id":"{member_a2_account}","role":"merchant","unit_id":"{town_a}"})"},
    {"member_a1", "/wishes",
     R"({"kind":"goods","title":"A quilt","text":"It is cold","for_person":{"name":"Wang","consent_name":false}})"},
    {"town_staff_a", "/charities",
     R"({"unit_id":"{town_a}","title":"Coats","text":"For winter","goal":[{"kind":"goods","item":"coat","quantity":3}],"ends_on":"2026-12-31"})"},
    {"member_a1", "/charities/{charity_id}/pledges", R"({"item_index":0,"quantity":1})"},
    {"member_a1", "/things", R"({"kind":"lend","title":"Ladder","text":"","condition":"good","days":5})"},
    {"resident_a", "/things/{thing_id}/ask", "{}"},
    {"town_staff_a", "/regions", R"({"unit_id":"{town_a}","name":"Region","began_on":"2026-01-05"})"},
    {"town_staff_a", "/regions/{region_id}/residents",
     R"({"name":"School","sector":"school","joined_on":"2026-01-05"})"},
    {"town_staff_a", "/regions/{region_id}/meetings",
     R"({"title":"First","held_on":"2026-01-05","place":"Hall","agenda":"Lists"})"},
    {"town_staff_a", "/units/{branch_a1}/terms",
     R"({"began_on":"2026-01-05","elected":[{"member_id":"{member_a1_head}","kind":"secretary"}]})"},
    {"town_staff_a", "/development-files",
     R"({"name":"Somebody","branch_id":"{branch_a1}","applied_on":"2026-01-04"})"},
    {"town_staff_a", "/absences",
     R"({"member_id":"{member_a2}","kind":"floating","since_on":"2026-01-01","place":"Away","purpose":"Work"})"},
    {"member_a1", "/exemplars",
     R"({"name":"Wang","consented":true,"title":"The lamp","story":"He keeps the lamp lit"})"},
    {"town_staff_a", "/activities",
     R"({"unit_id":"{branch_a1}","kind":"theme_day","title":"Theme day","starts_at":"2026-01-05T16:10:00+08:00","place":"Hall","notice":true})"},
    {"town_staff_a", "/activity-exemptions",
     R"({"member_id":"{member_a1_2}","cause":"ill","from_on":"2026-01-01"})"},
};

std::string filled(std::string_view text, const std::map<std::string, std::string, std::less<>>& names) {
  std::string out(text);
  for (const auto& [name, value] : names) {
    const std::string mark = "{" + name + "}";
    for (std::size_t at; (at = out.find(mark)) != std::string::npos;) out.replace(at, mark.size(), value);
  }
  return out;
}

void live_a_little(testkit::TestApp& test, testkit::World& world) {
  for (const auto& before : befores) {
    const auto response = test.call("POST", filled(before.path, world.names),
                                    filled(before.body, world.names), world.tokens.at(before.who));
    const auto text = testkit::body_of(response);
    ASSERT_EQ(response.status, 200) << before.path << ": " << text;
    const auto answer = bj::parse(text);
    for (const auto& item : answer.as_object())
      if (std::string_view(item.key()).ends_with("_id") && item.value().is_string())
        world.names.emplace(item.key(), item.value().as_string());
  }
}

// Values that are wrong for nearly everything, right for something, or at an end of what is right.
const std::vector<bj::value>& oddities() {
  static const std::vector<bj::value> made = {nullptr,
                                              true,
                                              0,
                                              -1,
                                              1,
                                              INT64_MAX,
                                              INT64_MIN,
                                              1e308,
                                              -0.5,
                                              "",
                                              " ",
                                              "0",
                                              "1",
                                              "-1",
                                              "9223372036854775807",
                                              "x",
                                              "true",
                                              "1800-01-01",
                                              "2999-12-31",
                                              "2999-12-31T23:59:59+08:00",
                                              "1800-01-01T00:00:00Z",
                                              bj::string_view("a\0b", 3),
                                              "%",
                                              "' OR 1=1 --",
                                              "..//..",
                                              bj::string(70'000, 'x'),
                                              "\xF0\xA0\xAE\xB7\xE2\x80\xAE",
                                              bj::array{},
                                              bj::object{},
                                              bj::array{nullptr},
                                              bj::array{"1", "1"},
                                              bj::object{{"a", bj::array{bj::object{}}}}};
  return made;
}

class Sweep {
 public:
  explicit Sweep(const testkit::World& world) : names_(world.names) {}

  // A body that may well be right.
  bj::value plausible(const Shape& shape, std::string_view name, bool with_optionals) const {
    switch (shape.kind) {
      case Kind::boolean:
        return true;
      case Kind::integer:
      case Kind::points:
        return 1;
      case Kind::number:
        return 1.5;
      case Kind::id:
        return bj::string(id(name));
      case Kind::day:
        return "2026-01-05";
      case Kind::instant:
        return "2026-01-06T10:00:00+08:00";
      case Kind::choice:
        return bj::string(shape.choices.front());
      case Kind::text:
        return name == "phone"
                   ? bj::string("13812345678")
                   : bj::string(static_cast<std::size_t>(std::max<std::int64_t>(shape.min, 3)), 'a');
      case Kind::json:
        return bj::object{};
      case Kind::bytes:
        return nullptr;
      case Kind::optional:
        return plausible(*shape.inner, name, with_optionals);
      case Kind::list:
        return bj::array{plausible(*shape.inner, name.ends_with('s') ? name.substr(0, name.size() - 1) : name,
                                   with_optionals)};
      case Kind::object: {
        bj::object made;
        for (const Field& field : shape.fields)
          if (with_optionals || field.shape->kind != Kind::optional)
            made[field.name] = plausible(*field.shape, field.name, with_optionals);
        return made;
      }
    }
    return nullptr;
  }

  std::string id(std::string_view name) const {
    static const std::map<std::string, std::string, std::less<>> who = {{"unit_id", "town_a"},
                                                                        {"parent_id", "town_a"},
                                                                        {"into_id", "village_b"},
                                                                        {"branch_id", "branch_a1"},
                                                                        {"group_id", "group_a1"},
                                                                        {"member_id", "member_a1"},
                                                                        {"person_id", "member_a1_person"},
                                                                        {"household_person_id", "resident_a"},
                                                                        {"account_id", "member_a2_account"},
                                                                        {"for_organisation_id", "branch_a1"}};
    if (const auto found = who.find(name); found != who.end()) return names_.at(found->second);
    const auto kept = names_.find(name);
    return kept == names_.end() ? "1" : kept->second;
  }

  std::string path(const Route& route) const {
    std::string path = route.path;
    for (std::size_t open; (open = path.find('{')) != std::string::npos;) {
      const auto close = path.find('}', open);
      path.replace(open, close - open + 1, id(path.substr(open + 1, close - open - 1)));
    }
    return path;
  }

  std::map<std::string, std::string, std::less<>> names_;
};

std::string query_of(const bj::object& fields) {
  std::string out;
  for (const auto& [name, value] : fields) {
    const std::string text = value.is_string() ? std::string(value.get_string()) : bj::serialize(value);
    out += (out.empty() ? "?" : "&") + std::string(name) + "=" + percent_encoded(text.substr(0, 4000));
  }
  return out;
}

// Two that may well be right: with everything, and with what is demanded.
std::vector<bj::value> right_inputs(const Sweep& sweep, const Route& route) {
  std::vector<bj::value> all;
  for (const bool with_optionals : {true, false}) {
    all.push_back(route.in ? sweep.plausible(*route.in, "", with_optionals) : bj::object{});
    if (!route.in) continue;
    for (const Field& field : route.in->fields)
      if (route.path.find("{" + std::string(field.name) + "}") != std::string::npos)
        all.back().as_object().erase(field.name);
  }
  return all;
}

// Each field with each oddity, then what is no object at all.
std::vector<bj::value> odd_inputs(const Sweep& sweep, const Route& route) {
  const bj::object base = right_inputs(sweep, route).front().as_object();
  std::vector<bj::value> all = {bj::object{}};
  for (const auto& item : base) {
    for (const auto& odd : oddities()) {
      all.emplace_back(base).as_object()[item.key()] = odd;
      if (item.value().is_array()) all.emplace_back(base).as_object()[item.key()] = bj::array{odd, odd};
    }
  }
  all.insert(all.end(), oddities().begin(), oddities().end());
  // Hashing a password takes its time, on purpose.
  if (route.kind != Route::Kind::procedure) return all;
  std::vector<bj::value> some;
  for (std::size_t i = 0; i < all.size(); i += 5) some.push_back(all[i]);
  return some;
}

TEST(sweep, no_input_makes_a_route_fail) {
  const auto modules = all_modules();
  std::size_t calls = 0, good = 0, faults = 0;
  const std::size_t routes = testkit::TestApp(modules).app().routes.all().size();
  for (std::size_t number = 0; number < routes && faults < 40; ++number) {
    // A fresh county for each route: some of them end sessions, lock accounts or dissolve units.
    testkit::TestApp test(
        modules,
        {.dispatch = {.workers = 1, .requests_per_second_per_account = 0, .exporter = exports::list_file}});
    auto world = make_world(test);
    ASSERT_NO_FATAL_FAILURE(live_a_little(test, world));
    const Sweep sweep(world);
    const Route& route = test.app().routes.all()[number];
    const std::string path = sweep.path(route);
    const auto ask = [&](const bj::value& input, const std::string& token) {
      const bool in_query = route.method == Method::get;
      const auto asked = path + (in_query && input.is_object() ? query_of(input.get_object()) : "");
      const std::string body = in_query ? "" : bj::serialize(input);
      const auto response = test.call(to_text(route.method), asked, body, token, {{"If-Match", "\"1\""}});
      ++calls;
      good += response.status < 300;
      if (response.status < 500) return;
      ++faults;
      ADD_FAILURE() << to_text(route.method) << " " << asked.substr(0, 300) << " " << body.substr(0, 400)
                    << "\n  " << response.status << " " << testkit::body_of(response);
    };
    std::string may;
    for (const char* who : people) {
      const auto& token = world.tokens.at(who);
      Actor actor;
      test.read([&](Ctx& ctx) { actor = test.app().gate.authenticate(ctx, token); });
      if (!actor.may(*route.permission)) continue;
      if (may.empty())
        for (const auto& input : odd_inputs(sweep, route)) ask(input, token);
      for (const auto& input : right_inputs(sweep, route)) ask(input, token);
      may = token;
      for (const char* format : {"xlsx", "csv", "exe", "%FF"}) {
        if (!route.exportable) continue;
        const auto file = test.call("GET", path + "/export?format=" + format, "", token);
        EXPECT_LT(file.status, 500) << path << " as " << format << ": " << testkit::body_of(file);
      }
    }
  }
  EXPECT_GT(good, calls / 100) << "the inputs are so odd that nothing behind the first check was reached";
}

}  // namespace
}  // namespace linli
