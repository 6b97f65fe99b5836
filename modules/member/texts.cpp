#include "modules/member/texts.hpp"

#include <charconv>
#include <initializer_list>
#include <utility>

#include "platform/core/text.hpp"
#include "platform/core/time.hpp"
#include "platform/export/export.hpp"

namespace linli::member {
namespace {

template <class T>
using Word = std::pair<std::string_view, T>;

// The first word of each choice is the one that our own lists use.
constexpr Word<Kind> kinds[] = {
    {"直管", Kind::direct},       {"直管党员", Kind::direct},       {"本地", Kind::direct},
    {"direct", Kind::direct},     {"在职", Kind::in_service},       {"在职党员", Kind::in_service},
    {"双报到", Kind::in_service}, {"in_service", Kind::in_service}, {"inservice", Kind::in_service},
    {"流动", Kind::floating},     {"流动党员", Kind::floating},     {"floating", Kind::floating},
};

constexpr Word<Status> statuses[] = {
    {"正式党员", Status::full},      {"正式", Status::full},
    {"full", Status::full},          {"预备党员", Status::probationary},
    {"预备", Status::probationary},  {"probationary", Status::probationary},
    {"失去联系", Status::lost},      {"lostcontact", Status::lost},
    {"停止党籍", Status::suspended}, {"suspended", Status::suspended},
    {"已离开", Status::former},
};

constexpr Word<Tier> tiers[] = {
    {"书记", Tier::secretary},
    {"党支部书记", Tier::secretary},
    {"支部书记", Tier::secretary},
    {"党组织书记", Tier::secretary},
    {"secretary", Tier::secretary},
    {"支部委员", Tier::committee},
    {"支委", Tier::committee},
    {"委员", Tier::committee},
    {"副书记", Tier::committee},
    {"组织委员", Tier::committee},
    {"宣传委员", Tier::committee},
    {"纪检委员", Tier::committee},
    {"committee", Tier::committee},
    {"70岁以下有能力党员", Tier::able_under_70},
    {"70岁以下", Tier::able_under_70},
    {"70周岁以下", Tier::able_under_70},
    {"普通党员", Tier::able_under_70},
    {"able_under_70", Tier::able_under_70},
    {"able,under70", Tier::able_under_70},
    {"70岁以上有能力党员", Tier::able_over_70},
    {"70岁以上", Tier::able_over_70},
    {"70岁及以上有能力党员", Tier::able_over_70},
    {"able,70andover", Tier::able_over_70},
    {"70周岁以上", Tier::able_over_70},
    {"able_over_70", Tier::able_over_70},
};

constexpr Word<Sex> sexes[] = {
    {"男", Sex::male},   {"男性", Sex::male},   {"male", Sex::male},
    {"女", Sex::female}, {"女性", Sex::female}, {"female", Sex::female},
};

constexpr Word<Field> titles[] = {
    {"党员编号", Field::member_number},
    {"membernumber", Field::member_number},
    {"姓名", Field::name},
    {"党员姓名", Field::name},
    {"名字", Field::name},
    {"手机号", Field::phone},
    {"手机", Field::phone},
    {"手机号码", Field::phone},
    {"联系电话", Field::phone},
    {"电话", Field::phone},
    {"身份证号", Field::id_number},
    {"公民身份号码", Field::id_number},
    {"身份证", Field::id_number},
    {"身份证号码", Field::id_number},
    {"党员类型", Field::kind},
    {"类型", Field::kind},
    {"管理方式", Field::kind},
    {"党员状态", Field::status},
    {"人员类别", Field::status},
    {"党员类别", Field::status},
    {"积分档位", Field::tier},
    {"亮绩层级", Field::tier},
    {"党内职务", Field::tier},
    {"职务", Field::tier},
    {"所在党支部", Field::branch},
    {"党支部", Field::branch},
    {"支部", Field::branch},
    {"所在支部", Field::branch},
    {"党小组", Field::group},
    {"所在党小组", Field::group},
    {"小组", Field::group},
    {"入党日期", Field::joined_on},
    {"入党时间", Field::joined_on},
    {"加入党组织日期", Field::joined_on},
    {"出生日期", Field::birth_on},
    {"出生年月", Field::birth_on},
    {"性别", Field::sex},
    {"学历", Field::education},
    {"文化程度", Field::education},
    {"地址", Field::address},
    {"家庭住址", Field::address},
    {"住址", Field::address},
    // As our own lists in English say it.
    {"name", Field::name},
    {"phone", Field::phone},
    {"idnumber", Field::id_number},
    {"kind", Field::kind},
    {"status", Field::status},
    {"tier", Field::tier},
    {"branch", Field::branch},
    {"group", Field::group},
    {"joinedon", Field::joined_on},
    {"bornon", Field::birth_on},
    {"sex", Field::sex},
    {"education", Field::education},
};

template <class T, std::size_t size>
std::optional<T> meant(const Word<T> (&words)[size], std::string_view word) {
  for (const auto& [text, value] : words)
    if (text == word) return value;
  // Printed lists set words apart and begin them large.
  std::string plain;
  for (const char c : word)
    if (c != ' ') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  if (plain != word)
    for (const auto& [text, value] : words)
      if (text == plain) return value;
  return {};
}

template <class T, std::size_t size>
std::string_view first_word(const Word<T> (&words)[size], T value) {
  for (const auto& [text, one] : words)
    if (one == value) return text;
  return {};
}

// Reads one to `digits` digits.
std::optional<int> number(std::string_view& text, std::size_t digits) {
  int value = 0;
  const auto* end = text.data() + std::min(text.size(), digits);
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc{} || value < 0) return {};
  text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
  return value;
}

bool take(std::string_view& text, std::initializer_list<std::string_view> any) {
  for (const auto mark : any) {
    if (!text.starts_with(mark)) continue;
    text.remove_prefix(mark.size());
    return true;
  }
  return false;
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

const char* const tiers_source =
    "党员积分制管理四级分类：党支部书记、支部委员、70岁以下有能力党员、70岁以上有能力党员";

std::optional<Kind> kind_of(std::string_view word) { return meant(kinds, word); }
std::optional<Status> status_of(std::string_view word) { return meant(statuses, word); }
std::optional<Tier> tier_of(std::string_view word) { return meant(tiers, word); }
std::optional<Sex> sex_of(std::string_view word) { return meant(sexes, word); }

bool says_empty(std::string_view cell) {
  return cell == "清空" || cell == "（清空）" || cell == "(清空)" || cell == "(empty)";
}

std::optional<Field> field_of_title(std::string_view title) {
  if (const auto field = meant(titles, title)) return field;
  Field named{};
  const auto& shape = shape_of<Field>();
  if (shape.read(shape, &named, title) == nullptr) return named;
  return {};
}

std::string_view title(Field field) { return first_word(titles, field); }
std::string_view word(Kind kind) { return first_word(kinds, kind); }
std::string_view word(Status status) { return first_word(statuses, status); }
std::string_view word(Tier tier) { return first_word(tiers, tier); }
std::string_view word(Sex sex) { return first_word(sexes, sex); }

std::optional<Day> day_of_text(std::string_view text) {
  text = trimmed(text);
  if (is_digits(text) && text.size() == 8) {
    const auto year = number(text, 4), month = number(text, 2), day = number(text, 2);
    return make_day(*year, *month, *day);
  }
  if (is_digits(text)) {
    // Excel counts days from 1899-12-30, so to say: it believes in a 29 February 1900.
    constexpr int first_serial = 10000,
                  last_serial = 73050;  // 1927-05-18 to 2099-12-31; 2020 is a year, not a day
    const auto serial = number(text, 6);
    if (!text.empty() || *serial < first_serial || *serial > last_serial) return {};
    return add_days(Day{18991230}, *serial);
  }
  const auto year = number(text, 4);
  if (!year || !take(text, {"-", "/", ".", "年"})) return {};
  const auto month = number(text, 2);
  if (!month || !take(text, {"-", "/", ".", "月"})) return {};
  const auto day = number(text, 2);
  if (!day) return {};
  take(text, {"日"});
  // A time behind the day is of no use here.
  if (!text.empty() && text.front() != ' ' && text.front() != 'T') return {};
  return make_day(*year, *month, *day);
}

void add_standing_texts(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_former_members", "历史党员", "former-members"},
      // As imports name them, so that the register is a list that can be taken in again.
      {"column.get_members.number", "党员编号", "Member number"},
      {"column.get_members.name", "姓名", "Name"},
      {"column.get_members.kind", "党员类型", "Kind"},
      {"column.get_members.status", "党员状态", "Status"},
      {"column.get_members.tier", "亮绩层级", "Tier"},
      {"column.left_on", "离开日期", "Left on"},
      {"column.left_reason", "离开原因", "Reason"},
      {"column.left_note", "说明", "Note"},
      {"value.status.lost", "失去联系", "lost contact"},
      {"value.status.suspended", "停止党籍", "suspended"},
      {"value.left_reason.died", "去世", "died"},
      {"value.left_reason.expelled", "开除党籍", "expelled"},
      {"value.left_reason.removed", "除名", "removed"},
      {"value.left_reason.withdrew", "退党", "withdrew"},
      {"value.left_reason.left_by_himself", "自行脱党", "left by himself"},
      {"value.left_reason.cancelled", "取消预备党员资格", "probation cancelled"},
      {"value.left_reason.transferred_out", "转出", "transferred out"},
      {"value.left_reason.other", "其他", "other"},
  });
}

}  // namespace linli::member
