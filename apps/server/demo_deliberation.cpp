#include "apps/server/demo_deliberation.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_wire.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

// How a matter went: `actions` of its way are made, `gap` days apart.
struct Matter {
  const char *kind, *title, *text, *decision, *result;
  int place, days_ago, gap, actions;
  const char* failing;  // the step whose first meeting had no quorum; empty: none
  bool objection, answered;
  const char* ending;  // withdraw, stop: instead of the next action; empty: none
};

const std::vector<Matter> matters{
    {"four_two", "村内主干道路灯安装", "主干道两侧安装太阳能路灯六十盏，集体经济出资九万元，三家比价。",
     "同意安装太阳能路灯六十盏，总价不超过九万元，由村务监督委员会监督采购。",
     "六十盏路灯全部安装调试完毕，实际支出八万六千四百元，结余上交集体账户。", 0, 330, 6, 8, "", false, false,
     ""},
    {"collect", "小区停车位划线管理",
     "小区东侧空地划停车位四十个，先征求大家意见：怎么划、怎么停、要不要收费。",
     "划停车位四十个，本小区居民免费，外来车辆不得过夜停放。", "车位划线完成，门口设公示牌，由物业每日巡查。",
     1, 290, 5, 8, "resolve", true, true, ""},
    {"four_two", "集体机动地发包", "村集体机动地四十二亩公开发包，承包期三年，底价每亩每年八百元。",
     "机动地四十二亩公开竞价发包，承包期三年，同等条件本村村民优先。",
     "三户中标，合同已签订并在村务公开栏公布。", 2, 250, 6, 8, "deliberate", false, false, ""},
    {"four_two", "引进养殖项目", "拟在村北引进生态养殖项目，占地二十亩。", "", "", 3, 215, 6, 2, "", false,
     false, "withdraw"},
    {"four_two", "向每户收取环境整治费", "每户每年收取环境整治费一百二十元。", "", "", 0, 190, 6, 3,
     "resolve", false, false, "stop"},
    {"collect", "老年活动室改造", "活动室面积一百八十平方米，想改成什么样，请大家出主意。",
     "改造为棋牌、阅览、康复三个区域，预算六万元，由社区公益金支出。",
     "改造完成，支出五万八千元，每天八点至二十一点开放。", 4, 165, 6, 8, "", false, false, ""},
    {"four_two", "自来水管网改造",
     "村内自来水主管网老化，拟整体更换三千二百米，申请上级补助并由集体经济配套。",
     "同意更换自来水主管网三千二百米，集体经济配套二十万元。", "", 1, 110, 6, 6, "", true, true, ""},
    {"four_two", "村级公益性岗位人员名单", "保洁、护路公益性岗位八名，优先安排脱贫户和低收入户。",
     "通过公益性岗位八人名单，任期一年，每季度考核。", "八人已上岗，名单和补贴标准已公布。", 2, 56, 5, 7, "",
     false, false, ""},
    {"four_two", "村口文化广场扩建", "文化广场向东扩建六百平方米，增设戏台和健身器材。",
     "同意扩建文化广场六百平方米，预算二十八万元，占用土地按标准补偿。", "", 0, 32, 6, 6, "", true, false,
     ""},
    {"four_two", "村规民约修订", "增加红白事简办、垃圾分类和养犬管理三项内容。", "", "", 3, 27, 6, 4, "",
     false, false, ""},
    {"four_two", "新建冷库", "集体经济合作社新建五百吨冷库，供应蒜、胡萝卜储存。", "", "", 4, 24, 6, 3,
     "resolve", false, false, ""},
    {"four_two", "灌溉机井维修", "维修机井十一眼，更换水泵六台。", "", "", 1, 9, 4, 1, "", false, false, ""},
    {"collect", "小区电动车充电桩选址",
     "拟在三处选两处安装充电桩二十个：北门、六号楼旁、活动室后。请说说您的想法。", "", "", 0, 6, 20, 0, "",
     false, false, ""},
    {"four_two", "村史馆布展", "整理老物件、老照片，利用旧校舍布置村史馆。", "", "", 2, 2, 6, 0, "", false,
     false, ""},
};
const std::vector<const char*> agreed{"这是好事，早该办了。", "同意，希望抓紧落实。", ""};
const std::vector<const char*> suggested{"希望账目公开。", "建议先把东头的路修好。",
                                         "晚上施工不要影响休息。"};
constexpr const char* objected = "工程占了我家门前的通道，车进不来。";
constexpr const char* answer = "已到现场查看，通道宽度保留三米五，施工期间铺设临时便道。";

struct Place {
  Id<Unit> unit_id;
  std::string staff;
  std::vector<std::string> residents;
};

struct Assembly {
  int all, present, in_favour;
};
Assembly assembly_of(const std::string& step) {
  if (step == "propose") return {7, 7, 7};
  if (step == "discuss") return {11, 10, 10};
  if (step == "deliberate") return {42, 36, 34};
  return {52, 45, 43};
}

class Deliberation {
 public:
  Deliberation(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant now)
      : play_(play), dice_(dice), cast_(cast), now_(now) {
    find_places(neighbourhood);
  }

  void plan() {
    for (const Matter& matter : matters)
      play_.later(at_work(now_ + -matter.days_ago * day_ms, 60), [this, &matter] { begin(matter); });
  }

 private:
  // The community that the log-in page offers comes first; four villages beside it have staff of their own.
  void find_places(const Neighbourhood& neighbourhood) {
    constexpr std::size_t most = 5;
    places_.push_back({cast_.community_id, "community_staff", {}});
    play_.app().write([&](Ctx& ctx) {
      for (const Grid& grid : neighbourhood.grids) {
        const auto parent = org::unit(ctx, grid.unit_id).parent_id;
        if (!grid.in_town || !parent) continue;
        auto place = std::find_if(places_.begin(), places_.end(),
                                  [&](const Place& one) { return one.unit_id == *parent; });
        if (place == places_.end() && places_.size() < most) place = add_place(ctx, *parent);
        if (place == places_.end()) continue;
        for (const auto& who : grid.neighbours) place->residents.push_back(who);
      }
    });
  }

  std::vector<Place>::iterator add_place(Ctx& ctx, Id<Unit> unit_id) {
    access::NewAccount in;
    in.name = person_name(dice_, dice_.chance(50));
    in.phone = fmt::format("16690000{:03}", places_.size());
    in.home_unit_id = unit_id;
    const auto account = access::create_account(ctx, in);
    access::grant_role(ctx, account, "community_staff", unit_id);
    const auto who = fmt::format("village_staff_{}", places_.size());
    play_.cast(who, account);
    places_.push_back({unit_id, who, {}});
    return places_.end() - 1;
  }

  void begin(const Matter& matter) {
    const Place& place = places_[static_cast<std::size_t>(matter.place) % places_.size()];
    object body{{"kind", matter.kind},
                {"title", matter.title},
                {"text", matter.text},
                {"unit_id", std::to_string(place.unit_id.value)},
                {"file_ids", array{}}};
    body["branch_id"] = std::to_string(cast_.branches[static_cast<std::size_t>(matter.place)].unit_id.value);
    const std::string path = "/matters/" + text_of(play_.post(place.staff, "/matters", body), "matter_id");
    const bool collects = std::string(matter.kind) == "collect";
    std::vector<std::string> way{"propose", "discuss"};
    if (collects) way.insert(way.begin(), "end_collecting");
    if (!collects) way.push_back("deliberate");
    for (const char* next : {"resolve", "confirm", "publish_decision", "publish_result"}) way.push_back(next);
    const int voices = collects ? 7 : 3;
    const Instant speak_from = collects ? play_.now() : play_.now() + matter.gap * day_ms;
    for (int i = 0; i < voices; ++i)
      play_.later(speak_from + (20 + i * 7) * hour_ms, [=, this, &place] { speak(place, path, i); });
    Instant at = play_.now();
    const auto actions = std::min(way.size(), static_cast<std::size_t>(matter.actions));
    for (std::size_t i = 0; i < actions; ++i) {
      // What the town confirms is confirmed and published within days.
      const bool soon = way[i] == "confirm" || way[i] == "publish_decision";
      at = at + (soon ? 2 : matter.gap) * day_ms;
      // The publication and the work lie between the decision and its result.
      if (way[i] == "publish_result") at = at + 22 * day_ms;
      play_.later(at_work(at, 100), [=, this, &place, &matter] { act(place, path, way[i], matter); });
      if (way[i] == "publish_decision" && matter.objection) object_to(place, path, at, matter.answered);
    }
    if (actions < way.size() && *matter.failing && way[actions] == matter.failing)
      play_.later(at_work(at + 3 * day_ms, 30),
                  [=, this, &place] { hold(place, path, way[actions], false); });
    if (*matter.ending)
      play_.later(at_work(at + 5 * day_ms, 30), [=, this, &place, &matter] {
        move(place.staff, path, matter.ending,
             *matter.ending == 'w' ? "用地手续暂不具备，待条件成熟后重新提出。"
                                   : "多数户不同意收费，改由集体经济承担。");
      });
  }

  void act(const Place& place, const std::string& path, const std::string& what, const Matter& matter) {
    if (what == "confirm") return move("town_staff", path, "confirm", "程序合规，材料齐全。");
    if (what == "end_collecting")
      return move(place.staff, path, "end_collecting", "意见已汇总，交“两委”会研究。");
    if (what == "publish_decision") return move(place.staff, path, what.c_str(), matter.decision);
    if (what == "publish_result") return publish_result(place, path, matter);
    if (what == matter.failing) hold(place, path, what, false);
    hold(place, path, what, true);
  }

  void hold(const Place& place, const std::string& path, const std::string& step, bool quorum) {
    auto people = assembly_of(step);
    if (!quorum) people.present = people.in_favour = people.all / 2;
    object body{{"step", step},
                {"held_on", to_text(day_of(play_.now()))},
                {"place", "村（社区）会议室"},
                {"minutes", quorum ? "主持人说明方案，与会人员逐一发言，当场表决、当场公布结果。"
                                   : "到会人数不足，只作讨论，不作表决结论，另行召集。"},
                {"should_attend", people.all},
                {"present", people.present},
                {"in_favour", people.in_favour},
                {"against", people.present - people.in_favour},
                {"abstained", 0},
                {"file_ids", array{}}};
    if (step == "resolve") body["assembly"] = assembly_in(place);
    play_.try_post(place.staff, path + "/meetings", body);
  }

  std::string assembly_in(const Place& place) {
    bool community = false;
    play_.app().read(
        [&](Ctx& ctx) { community = org::unit(ctx, place.unit_id).kind == org::UnitKind::community; });
    return community ? "residents" : "representatives";
  }

  void publish_result(const Place& place, const std::string& path, const Matter& matter) {
    play_.try_post(place.staff, path + "/moves",
                   {{"move", "publish_result"},
                    {"note", matter.result},
                    {"file_ids", array{play_.upload(place.staff, "done")}}});
  }

  void move(const std::string& who, const std::string& path, const char* name, const char* note) {
    play_.try_post(who, path + "/moves", {{"move", name}, {"note", note}, {"file_ids", array{}}});
  }

  void speak(const Place& place, const std::string& path, int i) {
    if (place.residents.empty()) return;
    const auto& who = place.residents[static_cast<std::size_t>(i) % place.residents.size()];
    object body{{"stance", i % 3 == 2 ? "suggest" : i % 5 == 3 ? "oppose" : "support"}};
    const std::string words = i % 3 == 2 || i % 5 == 3 ? dice_.pick(suggested) : dice_.pick(agreed);
    if (!words.empty()) body["text"] = words;
    play_.try_post(who, path + "/opinions", body);
  }

  void object_to(const Place& place, const std::string& path, Instant published, bool answered) {
    if (place.residents.empty()) return;
    play_.later(published + 34 * hour_ms, [=, this, &place] {
      play_.try_post(place.residents.front(), path + "/objections", {{"text", objected}});
    });
    if (!answered) return;
    play_.later(at_work(published + 3 * day_ms, 200), [=, this, &place] {
      const auto list = play_.get(place.staff, path + "/objections");
      for (const auto& one : list.at("items").as_array())
        play_.try_post(place.staff, "/matter-objections/" + text_of(one, "objection_id") + "/answer",
                       {{"answer", answer}});
    });
  }

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant now_;
  std::vector<Place> places_;
};

}  // namespace

void plan_deliberation(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast,
                       Instant now) {
  auto deliberation = std::make_shared<Deliberation>(play, dice, neighbourhood, cast, now);
  deliberation->plan();
  play.keep(deliberation);
}

}  // namespace linli::demo
