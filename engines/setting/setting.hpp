// Rules of business are data with a default and a source. A module declares its settings beside the text of
// the rule they come from; the county changes them in the console, with a reason, and every change is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"

namespace linli::setting {

enum class Type { boolean, integer, text, choice };
BOOST_DESCRIBE_ENUM(Type, boolean, integer, text, choice)

struct Setting {
  std::string key;  // "points.objection_days"; its name on the screen is the i18n key `setting.<key>`
  Type type = Type::integer;
  std::string default_value;             // as text: "7", "true", "full"
  std::optional<std::int64_t> min, max;  // of an integer; of a text: code points
  std::vector<std::string> choices;      // of a choice: its words
  std::string unit;                      // "days", "points", "minutes"; empty: none
  std::string source;                    // the document and clause that the rule comes from, cited as written
  bool compliance = false;  // a switch that national rules want off unless somebody answers for it
};

// In a module's `declare`. A key that is already there, or a default that breaks its own limits, is a bug of
// ours.
void declare(App& app, std::vector<Setting> settings);

// What is in force now: what the county chose, else the default. Asking for a key that nobody declared, or as
// another type, is a bug.
std::int64_t integer(Ctx& ctx, std::string_view key);
bool truth(Ctx& ctx, std::string_view key);
std::string text(Ctx& ctx, std::string_view key);  // also of a choice

// Changes a setting as the PUT route does: checks the limits and keeps who, when and why.
void change(Ctx& ctx, std::string_view key, std::string_view value, std::string_view reason);

// Published after a change, in its transaction.
struct Changed {
  std::string key;
  std::string value;
};

namespace can {
inline constexpr Permission see{"setting.see"};
inline constexpr Permission change{"setting.change"};
}  // namespace can

namespace refusal {
inline constexpr Refusal unknown{"setting.unknown", 404};
}  // namespace refusal

Module module();

}  // namespace linli::setting
