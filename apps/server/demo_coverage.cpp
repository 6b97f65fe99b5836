#include "apps/server/demo_coverage.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_wire.hpp"
#include "apps/server/demo_words.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

// 287 of 317 are covered by an organisation in the end: 90.5 %, as in the reports, which count 1,598 of
// 1,765.
constexpr int organisations = 317, known_from_the_start = 280, old_uncovered_every = 35,
              young_uncovered_from = 295;
constexpr int in_town_percent = 20, rows_a_call = 100, served_by_station_every = 6;
const std::vector<std::string> station_words{"两新组织党群服务站", "快递小哥暖心驿站", "商圈党群服务点"};

const std::vector<std::string> sector_words{"互联网行业",   "物流快递行业", "律师行业", "物业服务行业",
                                            "民办教育行业", "个体私营经济", "社会组织"};
const std::vector<std::string> company_words{"鼎诚", "华远", "恒泰", "瑞丰", "金穗", "众合", "永兴", "博雅",
                                             "星辰", "同心", "中盛", "嘉禾", "启航", "安泰", "新程", "万和"};
const std::vector<std::string> second_words{"", "", "东", "新", "世", "源", "盈", "达"};
const std::vector<std::vector<std::string>> company_kinds{
    {"网络科技有限公司", "信息技术有限公司"},
    {"物流有限公司", "快递服务站"},
    {"律师事务所"},
    {"物业服务有限公司"},
    {"培训学校", "托育中心"},
    {"食品有限公司", "机械加工厂", "建材商行", "家具有限公司"},
    {"志愿服务队", "商会", "老年协会"}};
const std::vector<std::string> visit_words{
    "了解生产经营和职工情况，动员党员亮身份。", "走访业主和职工，宣讲政策，收集困难。",
    "指导建立党员名册，商量联合组建事宜。", "参加企业职工座谈，听取意见建议。"};

// A made-up code with a last sign that checks.
std::string credit_code(int number) {
  static constexpr std::string_view signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  std::string code = fmt::format("9141012200{:07}", number);
  int sum = 0, weight = 1;
  for (const char sign : code) {
    sum += static_cast<int>(signs.find(sign)) * weight;
    weight = weight * 3 % 31;
  }
  return code + signs[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

struct Area {
  std::string id, name;
};

struct Town {
  std::string id, name;
  std::vector<Area> areas;
  std::vector<const Branch*> branches;
  std::string instructor_id, station_id;
};

struct Organisation {
  int number = 0;
  std::size_t town = 0, sector = 0;
  std::string name, area;
  Day registered_on;
};

class Coverage {
 public:
  Coverage(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
           Instant now)
      : play_(play), dice_(dice), neighbourhood_(neighbourhood), cast_(cast), from_(from), now_(now) {}

  void plan() {
    play_.later(at_work(from_, 10), [this] { begin(); });
  }

 private:
  void begin() {
    read_towns();
    make_sectors();
    appoint_instructors();
    open_stations();
    for (int i = 0; i < organisations; ++i) all_.push_back(organisation(i));
    bring(0, known_from_the_start);
    for (int i = known_from_the_start; i < organisations; ++i) {
      const std::int64_t days =
          20 + (i - known_from_the_start) * 325 / (organisations - known_from_the_start);
      play_.later(at_work(from_ + days * day_ms, 30), [this, i] {
        all_[static_cast<std::size_t>(i)].registered_on = day_of(play_.now());
        bring(i, i + 1);
      });
    }
  }

  void read_towns() {
    const auto page =
        play_.get("rule_keeper", "/units?kind=town&limit=100&parent_id=" + id_of(cast_.county_id));
    for (const auto& unit : page.at("items").as_array()) {
      Town town{text_of(unit, "unit_id"), text_of(unit, "name"), {}, {}, {}};
      const auto below = play_.get("rule_keeper", "/units?limit=100&parent_id=" + town.id);
      for (const auto& one : below.at("items").as_array()) {
        const auto kind = text_of(one, "kind");
        if (kind == "village" || kind == "community")
          town.areas.push_back({text_of(one, "unit_id"), text_of(one, "name")});
      }
      if (town.areas.empty()) continue;
      for (const Branch& branch : cast_.branches)
        if (branch.in_town ? town.id == id_of(cast_.town_id) : branch.name.starts_with(town.name))
          town.branches.push_back(&branch);
      if (!town.branches.empty()) towns_.push_back(std::move(town));
    }
    ensure(!towns_.empty(), "the demo's county has towns with branches");
    const auto home = std::find_if(towns_.begin(), towns_.end(),
                                   [&](const Town& town) { return town.id == id_of(cast_.town_id); });
    ensure(home != towns_.end(), "the demo's town has villages");
    std::iter_swap(towns_.begin(), home);
  }

  void make_sectors() {
    for (std::size_t i = 0; i < sector_words.size(); ++i) {
      const auto committee = play_.post("rule_keeper", "/units",
                                        {{"parent_id", id_of(cast_.county_id)},
                                         {"kind", "party_committee"},
                                         {"name", sector_words[i] + "党委"},
                                         {"on", to_text(day_of(play_.now()))}});
      const auto& host = neighbourhood_.departments[i % neighbourhood_.departments.size()];
      play_.post("rule_keeper", "/coverage-sectors",
                 {{"name", sector_words[i]},
                  {"committee_unit_id", committee.at("unit_id")},
                  {"host_unit_id", id_of(host.unit_id)}});
    }
  }

  // One for each town; the second member of its first branch.
  void appoint_instructors() {
    for (Town& town : towns_) {
      const auto& members = town.branches.front()->members;
      const bool home = town.id == id_of(cast_.town_id);
      const std::string member_id = home ? cast_.active_member_ids.front() : std::to_string(members[1].value);
      const auto made = play_.post(
          "rule_keeper", "/coverage-instructors",
          {{"member_id", member_id}, {"unit_id", town.id}, {"since_on", to_text(day_of(play_.now()))}});
      town.instructor_id = text_of(made, "instructor_id");
    }
  }

  // Two that are open in the town of the reports, one that was closed, one in each other town.
  void open_stations() {
    for (Town& town : towns_) {
      town.station_id = open_station(town, 0);
      if (town.id != id_of(cast_.town_id)) continue;
      open_station(town, 1);
      play_.later(at_work(now_ + -40 * day_ms, 20), [this, id = open_station(town, 2)] {
        play_.post("rule_keeper", "/coverage-stations/" + id + "/close",
                   {{"on", to_text(day_of(play_.now()))}});
      });
    }
  }

  std::string open_station(const Town& town, std::size_t number) {
    const Area& area = town.areas[number % town.areas.size()];
    const auto made = play_.post("rule_keeper", "/coverage-stations",
                                 {{"name", short_name(town.name) + station_words[number]},
                                  {"unit_id", area.id},
                                  {"address", area.name + "便民服务中心一楼"},
                                  {"opened_on", to_text(day_of(play_.now()))}});
    return text_of(made, "station_id");
  }

  Organisation organisation(int number) {
    Organisation made;
    made.number = number;
    made.town = dice_.chance(in_town_percent)
                    ? 0
                    : static_cast<std::size_t>(dice_.below(static_cast<int>(towns_.size())));
    made.sector = static_cast<std::size_t>(dice_.below(static_cast<int>(sector_words.size())));
    made.area = dice_.pick(towns_[made.town].areas).name;
    const std::string place = short_name(towns_[made.town].name),
                      kind = dice_.pick(company_kinds[made.sector]);
    do {
      made.name = place + dice_.pick(company_words) + dice_.pick(second_words) + kind;
    } while (!names_.insert(made.name).second);
    made.registered_on = add_days(day_of(from_), -dice_.between(5, 1500));
    return made;
  }

  object row(const Organisation& one) {
    const int employees = dice_.between(6, 180),
              members = dice_.chance(45) ? std::min(employees, dice_.between(1, 9)) : 0;
    return {{"name", one.name},
            {"code", credit_code(one.number)},
            {"kind", one.sector + 1 == sector_words.size() ? "social" : "economic"},
            {"unit", one.area},
            {"sector", sector_words[one.sector]},
            {"employees", std::to_string(employees)},
            {"members", std::to_string(members)},
            {"full_members", std::to_string(members - (members > 3 ? 1 : 0))},
            {"registered_on", to_text(one.registered_on)}};
  }

  // Imported town by town, as the towns' tables come in, and then covered.
  void bring(int begin, int end) {
    for (std::size_t town = 0; town < towns_.size(); ++town) {
      array rows;
      std::vector<int> numbers;
      for (int i = begin; i < end; ++i) {
        const auto& one = all_[static_cast<std::size_t>(i)];
        if (one.town != town) continue;
        rows.emplace_back(row(one));
        numbers.push_back(i);
        if (rows.size() == rows_a_call) send(town, rows);
      }
      send(town, rows);
      if (!numbers.empty()) learn_ids(town);
      for (const int i : numbers) begin_coverage(all_[static_cast<std::size_t>(i)]);
    }
  }

  void send(std::size_t town, array& rows) {
    if (rows.empty()) return;
    const auto report =
        play_.post("rule_keeper", "/new-organisation-imports",
                   {{"unit_id", towns_[town].id}, {"mode", "all_or_nothing"}, {"rows", std::move(rows)}});
    ensure(report.at("saved").as_bool(), "the demo's tables have no bad rows");
    rows = {};
  }

  void learn_ids(std::size_t town) {
    std::string after;
    do {
      const auto page =
          play_.get("rule_keeper", "/new-organisations?limit=100&unit_id=" + towns_[town].id + after);
      for (const auto& one : page.at("items").as_array())
        ids_[text_of(one, "code")] = text_of(one, "organisation_id");
      after = page.as_object().contains("next") ? "&after=" + text_of(page, "next") : std::string{};
    } while (!after.empty());
  }

  bool stays_uncovered(int number) const {
    return number >= young_uncovered_from
               ? true
               : number < known_from_the_start && number % old_uncovered_every == 0;
  }

  void begin_coverage(const Organisation& one) {
    const bool at_once =
        one.number < known_from_the_start && !stays_uncovered(one.number) && dice_.chance(70);
    if (at_once) return cover(one, one.registered_on);
    const Town& town = towns_[one.town];
    add(one, {{"way", "instructor"},
              {"instructor_id", town.instructor_id},
              {"valid_from", to_text(day_of(play_.now()))}});
    if (one.number % served_by_station_every == 0)
      add(one, {{"way", "station"},
                {"station_id", town.station_id},
                {"valid_from", to_text(day_of(play_.now()))}});
    const bool home = one.town == 0;
    for (int quarter = 0; quarter < 4; ++quarter)
      if (home || dice_.chance(40))
        play_.later(at_work(play_.now() + (quarter * 91 + dice_.between(3, 80)) * day_ms, 60),
                    [this, number = one.number] { visit(number); });
    if (stays_uncovered(one.number)) return;
    play_.later(
        at_work(play_.now() + dice_.between(15, one.number < known_from_the_start ? 330 : 40) * day_ms, 100),
        [this, number = one.number] {
          const auto& later = all_[static_cast<std::size_t>(number)];
          cover(later, day_of(play_.now()));
        });
  }

  void cover(const Organisation& one, Day from_on) {
    static const std::vector<std::string> ways{"separate", "separate", "separate", "joint",    "joint",
                                               "joint",    "joint",    "attached", "attached", "building"};
    const auto& branch = *dice_.pick(towns_[one.town].branches);
    add(one, {{"way", dice_.pick(ways)},
              {"party_unit_id", id_of(branch.unit_id)},
              {"valid_from", to_text(from_on)}});
  }

  void add(const Organisation& one, const object& cover) {
    play_.post("rule_keeper", "/new-organisations/" + ids_.at(credit_code(one.number)) + "/covers", cover);
  }

  void visit(int number) {
    const auto& one = all_[static_cast<std::size_t>(number)];
    object body{{"organisation_id", ids_.at(credit_code(number))},
                {"visited_on", to_text(day_of(play_.now()))},
                {"text", dice_.pick(visit_words)}};
    // In the town of the reports the instructor writes down his visits himself, with a photo.
    const bool home = one.town == 0;
    const auto who = home ? cast_.active_members.front() : std::string("rule_keeper");
    if (!home) body["instructor_id"] = towns_[one.town].instructor_id;
    body["photo_ids"] =
        home || dice_.chance(30) ? array{play_.upload(who, dice_.chance(50) ? "road" : "done")} : array{};
    play_.try_post(who, "/coverage-visits", body);
  }

  Play& play_;
  Dice& dice_;
  const Neighbourhood& neighbourhood_;
  const Cast& cast_;
  Instant from_, now_;
  std::vector<Town> towns_;
  std::vector<Organisation> all_;
  std::set<std::string> names_;
  std::map<std::string, std::string> ids_;  // by code
};

}  // namespace

void plan_coverage(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
                   Instant now) {
  auto coverage = std::make_shared<Coverage>(play, dice, neighbourhood, cast, from, now);
  coverage->plan();
  play.keep(coverage);
}

}  // namespace linli::demo
