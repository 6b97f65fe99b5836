// What everybody may read: no person, the place to half a kilometre, nothing private.
#include <algorithm>

#include <fmt/format.h>

#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/search.hpp"
#include "modules/casework/texts.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t feed_entries = 50;
constexpr std::int64_t metres_most = 20'000;

Id<Unit> county_or(Ctx& ctx, std::optional<Id<Unit>> unit_id) {
  if (unit_id) return *unit_id;
  const auto county = org::root(ctx);
  demand(county.has_value(), org::refusal::unit_not_found);
  return *county;
}

std::vector<PublicRow> fetch(Ctx& ctx, Id<Unit> unit_id, std::int64_t first, std::int64_t before,
                             std::optional<bool> closed, const std::optional<std::string>& category_code,
                             std::int64_t limit) {
  std::optional<std::int64_t> ended;
  if (closed) ended = *closed;
  return ctx.db.all<PublicRow>(sql::public_cases, db::arg("unit_id", unit_id), db::arg("first", first),
                               db::arg("before", before), db::arg("closed", ended),
                               db::arg("category_code", category_code), db::arg("limit", limit));
}

PublicCase shown(Ctx& ctx, const PublicRow& row) {
  const CaseCard of = card(ctx, row, Reader::everybody);
  PublicCase made;
  made.case_id = row.case_id;
  made.number = row.number;
  made.category_code = row.category_code;
  made.category_name = of.category_name;
  made.text = of.text.value_or("");
  made.place_text = of.place_text;
  made.state = row.state;
  made.state_title = of.state_title;
  made.stage = row.stage;
  made.lat = of.lat;
  made.lng = of.lng;
  made.reported_at = row.reported_at;
  made.updated_at = row.updated_at;
  made.due_at = row.due_at;
  made.closed_at = row.closed_at;
  made.unit_name = row.unit_name;
  made.handled_by_unit_name = row.handler_unit_name;
  if (row.outcome_text && row.stage == Stage::closed) made.closing_text = without_numbers(*row.outcome_text);
  if (row.cover_id) {
    auto cover = files::picture_link(*row.cover_id);
    made.photo_url = std::move(cover.url);
    made.thumb_url = std::move(cover.thumb_url);
  }
  return made;
}

List<CaseCard> public_page(Ctx& ctx, std::vector<PublicRow> rows, std::int64_t fetched) {
  List<CaseCard> list;
  const auto page =
      paged(std::move(rows), fetched, [](const PublicRow& row) { return std::to_string(row.case_id.value); });
  list.next = page.next;
  for (const PublicRow& row : page.items) {
    auto& one = list.items.emplace_back(card(ctx, row, Reader::everybody));
    if (row.cover_id) one.thumb_url = files::picture_link(*row.cover_id).thumb_url;
  }
  return list;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
    }
  }
  return out;
}

std::optional<Id<Unit>> unit_of_query(std::string_view query) {
  for (std::size_t from = 0; from < query.size();) {
    const auto end = std::min(query.find('&', from), query.size());
    const auto pair = query.substr(from, end - from);
    from = end + 1;
    if (!pair.starts_with("unit_id=")) continue;
    Id<Unit> unit_id;
    const Shape& shape = shape_of<Id<Unit>>();
    if (const char* code = shape.read(shape, &unit_id, pair.substr(8))) refuse_field("unit_id", code);
    return unit_id;
  }
  return {};
}

std::string feed_of(Ctx& ctx, std::optional<Id<Unit>> asked) {
  const auto unit_id = county_or(ctx, asked);
  const std::string unit_name = org::unit_name(ctx, unit_id);
  const auto rows =
      ctx.db.all<PublicRow>(sql::public_closed, db::arg("unit_id", unit_id), db::arg("limit", feed_entries));
  const std::string base = ctx.app.options().public_url;
  Instant updated{};
  std::string entries;
  for (const PublicRow& row : rows) {
    const PublicCase one = shown(ctx, row);
    updated = std::max(updated, one.updated_at);
    const std::string picture = one.photo_url ? fmt::format("    <link rel=\"enclosure\" href=\"{}{}\"/>\n",
                                                            escaped(base), *one.photo_url)
                                              : "";
    entries += fmt::format(
        "  <entry>\n    <id>tag:linli,2026:case:{0}</id>\n    <title>{1}</title>\n    "
        "<updated>{2}</updated>\n    <published>{3}</published>\n"
        "    <link rel=\"alternate\" href=\"{4}/casework/case?id={0}\"/>\n    <category term=\"{5}\" "
        "label=\"{6}\"/>\n{8}    <summary>{7}</summary>\n  </entry>\n",
        one.case_id.value, escaped(one.number + " " + first_words(one.text)), to_text(one.updated_at),
        to_text(one.reported_at), escaped(base), escaped(one.category_code), escaped(one.category_name),
        escaped(one.closing_text.value_or(one.state_title)), picture);
  }
  const char* title = ctx.call.locale == "en" ? texts::feed_title_en : texts::feed_title_zh;
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  "
      "<id>tag:linli,2026:cases:{0}</id>\n"
      "  <title>{1}</title>\n  <updated>{2}</updated>\n  <author><name>{3}</name></author>\n"
      "  <link rel=\"self\" href=\"{4}/api/v1/public/cases.atom?unit_id={0}\"/>\n{5}</feed>\n",
      unit_id.value, escaped(unit_name + " " + title), to_text(updated), escaped(unit_name), escaped(base),
      entries);
}

}  // namespace

List<CaseCard> public_list(Ctx& ctx, const PublicAsked& in) {
  const auto unit_id = county_or(ctx, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  std::optional<std::string> code;
  if (in.category_code) code = in.category_code->value;
  if (!in.lat || !in.lng) {
    if (in.lat || in.lng) refuse_field(in.lat ? "lng" : "lat", "field.required");
    return public_page(ctx, fetch(ctx, unit_id, 0, before_number(in), in.closed, code, fetched), fetched);
  }
  const auto within = in.within_m.value_or(2000);
  if (within < 1 || within > metres_most)
    refuse_field("within_m", "field.out_of_range", {{"min", 1}, {"max", metres_most}});
  place::Position here{*in.lat, *in.lng};
  if (in.coordinates == place::Coordinates::gcj02) here = place::from_gcj02(here);
  NearAsked asked{.unit_id = unit_id,
                  .centre = here,
                  .within_m = static_cast<double>(within),
                  .before = before_number(in),
                  .limit = fetched,
                  .closed = in.closed,
                  .category_id = {}};
  if (code) {
    const auto category = category_by_code(ctx, *code);
    if (!category) return {};
    asked.category_id = category->category_id;
  }
  auto near = public_near(ctx, asked);
  return public_page(ctx, std::move(near), fetched);
}

PublicFull public_one(Ctx& ctx, const OneCase& in) {
  const auto row =
      ctx.db.one<PublicRow>(sql::public_one, refusal::case_not_found, db::arg("case_id", in.case_id));
  PublicFull full;
  static_cast<CaseCard&>(full) = card(ctx, row, Reader::everybody);
  full.closing_text = shown(ctx, row).closing_text;
  if (row.cover_id) {
    full.cover = files::picture_link(*row.cover_id);
    full.thumb_url = full.cover->thumb_url;
  }
  if (ctx.actor.signed_in()) {
    const auto part = ctx.db.maybe<std::string>(
        sql::follower_part, db::arg("account_id", ctx.actor.account_id), db::arg("case_id", in.case_id));
    full.following = part.has_value();
    full.mine = part == "reporter";
  }
  return full;
}

http::Response public_feed(RawCall& call) {
  const auto unit_id = unit_of_query(call.request.head.query);
  http::Response response;
  response.headers.set("Content-Type", "application/atom+xml; charset=utf-8");
  response.headers.set("Cache-Control", "public, max-age=300");
  response.body = call.procedure.read([&](Ctx& ctx) { return feed_of(ctx, unit_id); });
  return response;
}

std::vector<PublicCase> public_cases(Ctx& ctx, const PublicCasesWanted& wanted) {
  const auto unit_id = county_or(ctx, wanted.unit_id);
  const auto before =
      std::min(wanted.before.value, wanted.to_at.ms == INT64_MAX ? INT64_MAX : first_id_at(wanted.to_at));
  const auto first = wanted.from_at.ms <= 0 ? 0 : first_id_at(wanted.from_at);
  std::vector<PublicCase> made;
  if (wanted.category_codes.size() <= 1) {
    std::optional<std::string> code;
    if (!wanted.category_codes.empty()) code = wanted.category_codes.front();
    for (const auto& row : fetch(ctx, unit_id, first, before, wanted.closed, code, wanted.limit))
      made.push_back(shown(ctx, row));
    return made;
  }
  const auto& codes = wanted.category_codes;
  std::int64_t from = before;
  while (static_cast<std::int64_t>(made.size()) < wanted.limit) {
    const auto rows = fetch(ctx, unit_id, first, from, wanted.closed, {}, feed_entries);
    for (const auto& row : rows)
      if (static_cast<std::int64_t>(made.size()) < wanted.limit &&
          std::find(codes.begin(), codes.end(), row.category_code) != codes.end())
        made.push_back(shown(ctx, row));
    if (static_cast<std::int64_t>(rows.size()) < feed_entries) break;
    from = rows.back().case_id.value;
  }
  return made;
}

std::optional<PublicCase> public_case(Ctx& ctx, Id<linli::Case> case_id) {
  const auto row = ctx.db.maybe<PublicRow>(sql::public_one, db::arg("case_id", case_id));
  if (!row) return {};
  return shown(ctx, *row);
}

}  // namespace linli::casework
