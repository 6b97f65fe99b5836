// A list as a file: XLSX or CSV with the filters of the page, column titles in the reader's language and a
// mark of who took it, when and why. Taking one is written to the audit log before a byte goes out.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include "platform/command/app.hpp"

namespace linli::exports {

// Titles of columns and words of choices. The common ones are in texts.cpp; a module adds its own in
// `declare`.
struct Text {
  std::string_view
      key;  // "column.joined_on", "value.kind.direct", or for one list only: "column.get_members.name"
  std::string_view chinese;
  std::string_view english;
};

class Texts {
 public:
  Texts();
  void add(std::initializer_list<Text> texts);
  // The text of `key`, or nullptr.
  const std::string* find(std::string_view locale, std::string_view key) const;

 private:
  std::map<std::string, std::string, std::less<>> chinese_, english_;
};

inline constexpr std::int64_t rows_most = 1'000'000;  // a sheet has 1,048,576

namespace refusal {
inline constexpr Refusal unknown_format{"export.unknown_format", 422};
inline constexpr Refusal too_long{"export.too_long", 422};
}  // namespace refusal

// Answers GET <path of route>/export?format=xlsx|csv&reason=…&<filters>. `route` must be a list: its answer
// has `items` and may have `next`, its input may have `after`.
http::Response list_file(RawCall& call, const Route& route);

Module module();

}  // namespace linli::exports
