#include "platform/crypto/masking.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace linli::crypto {
namespace {

constexpr std::array<std::string_view, 60> compound_surnames = {
    "欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐",
    "宇文", "长孙", "端木", "南宫", "独孤", "呼延", "轩辕", "百里", "东郭", "西门", "申屠", "公羊",
    "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "仲孙", "钟离", "鲜于", "闾丘", "司空",
    "赫连", "拓跋", "纳兰", "完颜", "万俟", "闻人", "第五", "南门", "东门", "左丘", "梁丘", "乐正",
    "漆雕", "壤驷", "颛孙", "即墨", "达奚", "褚师", "公西", "巫马", "亓官", "司寇", "子车", "谷梁"};

/// The bytes of the UTF-8 character that a lead byte announces; 0 for a byte that cannot lead.
std::size_t character_bytes(std::uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

/// The characters of a text, or nothing when it is not UTF-8.
std::optional<std::vector<std::string_view>> characters(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const std::size_t size = character_bytes(static_cast<std::uint8_t>(text.front()));
    if (size == 0 || size > text.size()) return std::nullopt;
    const std::string_view one = text.substr(0, size);
    const bool followed = std::all_of(one.begin() + 1, one.end(), [](char c) { return (c & 0xC0) == 0x80; });
    if (!followed) return std::nullopt;
    all.push_back(one);
    text.remove_prefix(size);
  }
  return all;
}

bool digits_only(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool printable_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// Keeps some characters at both ends of an ASCII text and puts a star for each one between.
std::string keep_ends(std::string_view text, std::size_t first, std::size_t last) {
  std::string masked(text.size(), '*');
  std::copy_n(text.begin(), first, masked.begin());
  std::copy_n(text.end() - static_cast<std::ptrdiff_t>(last), last,
              masked.end() - static_cast<std::ptrdiff_t>(last));
  return masked;
}

constexpr std::string_view all_hidden = "****";

}  // namespace

std::string mask_phone(std::string_view phone) {
  if (phone.empty()) return {};
  if (phone.size() == 11 && digits_only(phone)) return keep_ends(phone, 3, 4);
  if (phone.size() > 8 && printable_ascii(phone)) return keep_ends(phone, 0, 4);
  return std::string(all_hidden);
}

std::string mask_id_number(std::string_view number) {
  if (number.empty()) return {};
  if (number.size() == 18 && digits_only(number.substr(0, 17))) return keep_ends(number, 4, 4);
  if (number.size() > 6 && printable_ascii(number)) return keep_ends(number, 0, 2);
  return std::string(all_hidden);
}

std::string mask_name(std::string_view name) {
  if (name.empty()) return {};
  const auto split = characters(name);
  if (!split) return "**";
  if (split->size() == 1) return "*";
  const bool compound =
      split->size() > 2 && std::any_of(compound_surnames.begin(), compound_surnames.end(),
                                       [&](std::string_view surname) { return name.starts_with(surname); });
  const std::size_t kept = compound ? 2 : 1;
  std::string masked;
  for (std::size_t i = 0; i < kept; ++i) masked += (*split)[i];
  return masked.append(std::min<std::size_t>(split->size() - kept, 2), '*');
}

}  // namespace linli::crypto
