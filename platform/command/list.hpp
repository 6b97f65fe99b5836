// Lists come in pages: `limit` (1–100, 20 when not said) and `after`, the `next` of the page before.
#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "platform/command/ctx.hpp"
#include "platform/core/shape.hpp"

namespace linli {

// Base of every list's input.
struct Page {
  std::optional<std::int32_t> limit;
  std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(Page, (), (limit, after))

template <class T>
struct List {
  std::vector<T> items;
  std::optional<std::string> next;
  BOOST_DESCRIBE_CLASS(List, (), (items, next), (), ())
};

inline constexpr std::int32_t page_default = 20, page_most = 100, export_page = 5000;

// How many rows to fetch: one more than the page shows, so that we know whether there is a next one.
inline std::int64_t rows_to_fetch(const Ctx& ctx, const Page& page) {
  if (ctx.call.exporting) return export_page + 1;
  const std::int32_t limit = page.limit.value_or(page_default);
  if (limit < 1 || limit > page_most)
    refuse_field("limit", "field.out_of_range", {{"min", 1}, {"max", page_most}});
  return limit + 1;
}

// Where a list ordered by falling number goes on; the largest number at the start.
inline std::int64_t before_number(const Page& page) {
  if (!page.after) return INT64_MAX;
  std::int64_t number = 0;
  const auto* end = page.after->data() + page.after->size();
  const auto result = std::from_chars(page.after->data(), end, number);
  if (result.ec != std::errc{} || result.ptr != end) refuse_field("after", "field.bad_format");
  return number;
}

// The same for a list ordered by rising number; 0 at the start.
inline std::int64_t after_number(const Page& page) { return page.after ? before_number(page) : 0; }

// Makes a page of what was fetched. `key` gives the text that finds the place again.
template <class T, class Key>
List<T> paged(std::vector<T> rows, std::int64_t fetched, Key key) {
  List<T> list{std::move(rows), {}};
  if (static_cast<std::int64_t>(list.items.size()) == fetched) {
    list.items.pop_back();
    list.next = key(list.items.back());
  }
  return list;
}

// A page of things that are found again by their identifier: paged_by(rows, fetched, &Row::rule_id).
template <class T, class Thing>
List<T> paged_by(std::vector<T> rows, std::int64_t fetched, Id<Thing> T::*id) {
  return paged(std::move(rows), fetched, [&](const T& row) { return std::to_string((row.*id).value); });
}

}  // namespace linli
