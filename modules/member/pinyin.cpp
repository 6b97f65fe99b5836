#include "modules/member/pinyin.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

extern "C" {
extern const char linli_pinyin_begin[];
extern const char linli_pinyin_end[];
}

namespace linli::member {
namespace {

constexpr char32_t first = 0x4E00, last = 0x9FFF;

// The next code point; the text has been found to be UTF-8 when it came in. A byte that is out of place
// stands for itself.
char32_t next_code(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 1 || length > text.size()) {
    text.remove_prefix(1);
    return lead;
  }
  char32_t code = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) code = code << 6 | (byte(i) & 0x3F);
  text.remove_prefix(length);
  return code;
}

struct Sounds {
  std::vector<std::string_view> syllables{""};  // 0: none
  std::array<std::uint16_t, last - first + 1> usual{}, as_surname{};

  Sounds() {
    std::string_view rest(linli_pinyin_begin,
                          static_cast<std::size_t>(linli_pinyin_end - linli_pinyin_begin));
    while (!rest.empty()) {
      const auto end = std::min(rest.find('\n'), rest.size());
      read(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  void read(std::string_view line) {
    if (line.empty() || line.front() == '#') return;
    const bool surname = line.front() == '^';
    if (surname) line.remove_prefix(1);
    const auto blank = line.find(' ');
    syllables.push_back(line.substr(0, blank));
    const auto syllable = static_cast<std::uint16_t>(syllables.size() - 1);
    for (auto characters = line.substr(blank + 1); !characters.empty();)
      (surname ? as_surname : usual)[next_code(characters) - first] = syllable;
  }
  std::string_view of(char32_t code, bool surname) const {
    if (code < first || code > last) return {};
    const auto at = code - first;
    return syllables[surname && as_surname[at] ? as_surname[at] : usual[at]];
  }
};

bool is_blank(char32_t code) { return code <= ' ' || code == 0x3000 || code == 0xB7 || code == 0x2022; }

}  // namespace

std::string name_key(std::string_view typed) {
  std::string key;
  while (!typed.empty()) {
    const auto before = typed;
    const char32_t code = next_code(typed);
    if (is_blank(code)) continue;
    if (code >= 'A' && code <= 'Z')
      key += static_cast<char>(code | 0x20);
    else
      key += before.substr(0, before.size() - typed.size());
  }
  return key;
}

std::vector<std::string> name_keys(std::string_view name) {
  static const Sounds sounds;
  std::string spelled, initials;
  bool surname = true, letters = false;
  for (std::string_view rest = name; !rest.empty(); surname = false) {
    const auto before = rest;
    const char32_t code = next_code(rest);
    const auto syllable = sounds.of(code, surname);
    if (!syllable.empty()) {
      spelled += syllable;
      initials += syllable.front();
      letters = false;
    } else if (is_blank(code)) {
      letters = false;
    } else {
      const auto plain = name_key(before.substr(0, before.size() - rest.size()));
      spelled += plain;
      if (!letters) initials += plain;
      letters = true;
    }
  }
  std::vector<std::string> keys{name_key(name)};
  for (auto& key : {spelled, initials})
    if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  return keys;
}

}  // namespace linli::member
