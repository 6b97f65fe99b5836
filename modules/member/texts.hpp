// Chinese words of the register: what people write into lists, and what stands in ours.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "modules/member/member.hpp"

namespace linli::member {

enum class Field {
  member_number,
  name,
  phone,
  id_number,
  kind,
  status,
  tier,
  branch,
  group,
  joined_on,
  birth_on,
  sex,
  education,
  address
};
BOOST_DESCRIBE_ENUM(Field, member_number, name, phone, id_number, kind, status, tier, branch, group,
                    joined_on, birth_on, sex, education, address)

// The document that the setting member.old_age_years comes from.
extern const char* const tiers_source;

// Words as people write them, Chinese or those of the program; nothing when the word means none of the
// choices.
std::optional<Kind> kind_of(std::string_view word);
std::optional<Status> status_of(std::string_view word);
std::optional<Tier> tier_of(std::string_view word);
std::optional<Sex> sex_of(std::string_view word);
// Whether the cell says that the field is to be empty. An empty cell does not: it leaves what is known.
bool says_empty(std::string_view cell);
// The field that a column's title means.
std::optional<Field> field_of_title(std::string_view title);

// The words for our own lists.
std::string_view title(Field field);
std::string_view word(Kind kind);
std::string_view word(Status status);
std::string_view word(Tier tier);
std::string_view word(Sex sex);

// Days as lists hold them: 2020-01-05, 2020/1/5, 2020.1.5, 20200105, 2020年1月5日, with or without a time
// behind, or the number by which Excel keeps a day. Nothing when there is no such day.
std::optional<Day> day_of_text(std::string_view text);

// Titles of the lists of former members.
void add_standing_texts(App& app);

}  // namespace linli::member
