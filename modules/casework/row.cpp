#include "modules/casework/row.hpp"

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/team.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::casework {
namespace {

constexpr std::size_t longest_harmless_number = 6;

std::string seal_place(const char* field, Id<linli::Case> case_id) {
  return fmt::format("casework.{}/{}", field, case_id.value);
}

bool follows(Ctx& ctx, Id<linli::Case> case_id) {
  if (!ctx.actor.signed_in()) return false;
  return ctx.db
      .maybe<std::string>(sql::follower_part, db::arg("account_id", ctx.actor.account_id),
                          db::arg("case_id", case_id))
      .has_value();
}

// Staff may see what stands in the list of a unit of theirs. Of a sensitive case only those know who decide
// about it or work on it.
bool is_staff_of(Ctx& ctx, const CaseRow& row) {
  if (ctx.actor.program) return true;
  if (row.sensitive) return access::may_within(ctx, can::dispatch, row.unit_id);
  for (const auto unit_id : units_of_actor(ctx, can::see))
    if (ctx.db.maybe<std::int64_t>(sql::stands_in, db::arg("unit_id", unit_id),
                                   db::arg("case_id", row.case_id)))
      return true;
  return false;
}

}  // namespace

CaseRow case_row(Ctx& ctx, Id<linli::Case> case_id) {
  return ctx.db.one<CaseRow>(sql::case_one, refusal::case_not_found, db::arg("case_id", case_id));
}

std::optional<CaseRow> case_of_item(Ctx& ctx, const workflow::Item& item) {
  if (item.subject_kind != subject_kind) return {};
  return ctx.db.maybe<CaseRow>(sql::case_one, db::arg("case_id", item.subject_id));
}

Relation relation(Ctx& ctx, const CaseRow& row) {
  const auto me = ctx.actor.account_id;
  Relation found;
  found.reporter = me && row.reporter_id == me;
  found.follower = follows(ctx, row.case_id);
  found.handler = works_on(ctx, row);
  found.staff = is_staff_of(ctx, row);
  return found;
}

bool may_see_case(Ctx& ctx, std::int64_t case_id) {
  const auto row = ctx.db.maybe<CaseRow>(sql::case_one, db::arg("case_id", case_id));
  return row && relation(ctx, *row).any();
}

bool may_see_course(Ctx& ctx, std::int64_t case_id) {
  const auto row = ctx.db.maybe<CaseRow>(sql::case_one, db::arg("case_id", case_id));
  if (!row) return false;
  const auto related = relation(ctx, *row);
  return related.reporter || related.handler || related.staff;
}

CaseRow seen_case(Ctx& ctx, Id<linli::Case> case_id) {
  auto row = case_row(ctx, case_id);
  demand(relation(ctx, row).any(), refusal::case_not_found);
  return row;
}

std::string localised(Ctx& ctx, const std::string& chinese, const std::string& english) {
  return ctx.call.locale == "en" && !english.empty() ? english : chinese;
}

std::string first_words(std::string_view text, std::size_t code_points) {
  std::size_t end = 0, seen = 0;
  while (end < text.size() && text[end] != '\n') {
    const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
    if (begins && ++seen > code_points) return std::string(text.substr(0, end)) + "…";
    ++end;
  }
  return std::string(text.substr(0, end));
}

std::string without_numbers(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at, digits = 0;
    while (end < text.size() && (std::isdigit(static_cast<unsigned char>(text[end])) ||
                                 (digits > 0 && (text[end] == '-' || text[end] == ' '))))
      digits += text[end] != '-' && text[end] != ' ', ++end;
    if (digits == 0) {
      out += text[at++];
      continue;
    }
    const bool ends_with_x = end < text.size() && (text[end] == 'X' || text[end] == 'x') && digits == 17;
    if (digits > longest_harmless_number)
      out += "****";
    else
      out += text.substr(at, end - at);
    at = end + (ends_with_x ? 1 : 0);
  }
  return out;
}

bool is_shown_to_everybody(const CaseThing& row) {
  const bool hidden = row.is_private || row.sensitive || row.stage == Stage::establish;
  return !hidden && (row.stage != Stage::closed || row.meaning == "solved" || row.meaning == "unsolvable");
}

bool may_be_followed(const CaseThing& row) {
  return is_shown_to_everybody(row) || (row.stage == Stage::establish && !row.is_private && !row.sensitive);
}

bool may_be_rated_for(const CaseThing& row) {
  return !row.reporter_id || row.channel == Channel::phone || row.channel == Channel::walk_in ||
         row.channel == Channel::help;
}

bool is_overdue(std::optional<Instant> due_at, std::optional<Instant> missed_at, Stage stage, Instant now) {
  if (missed_at) return true;  // a red mark stays
  return stage != Stage::closed && stage != Stage::rate && due_at && *due_at < now;
}

CaseCard card(Ctx& ctx, const CardRow& row, Reader reader) {
  const bool told = reader != Reader::everybody;
  const std::string category = localised(ctx, row.name_zh, row.name_en);
  const std::string text = told ? row.text : without_numbers(row.text);
  // Nobody has looked yet at the words of what is not taken up.
  const bool unread = reader == Reader::everybody && row.stage == Stage::establish;
  const bool hides_text = unread || (row.sensitive && reader != Reader::own);
  CaseCard shown;
  shown.case_id = row.case_id;
  shown.number = row.number;
  shown.category_id = row.category_id;
  shown.category_name = category;
  shown.title = hides_text || text.empty() ? category : first_words(text);
  if (!hides_text) shown.text = text;
  shown.place_text = told ? row.place_text : row.grid_name.value_or(row.unit_name);
  if (row.lat && row.lng) {
    const place::Position exact{*row.lat, *row.lng};
    const auto position = told ? exact : place::coarse(exact);
    shown.lat = position.lat;
    shown.lng = position.lng;
  }
  shown.state = row.state;
  shown.state_title = workflow::state_title(ctx, {.item_id = {},
                                                  .definition = std::string(definition_name),
                                                  .version_id = row.version_id,
                                                  .subject_kind = {},
                                                  .unit_id = {},
                                                  .state = row.state,
                                                  .tier = {}});
  shown.stage = row.stage;
  shown.tier = row.tier;
  shown.urgency = row.urgency;
  shown.channel = row.channel;
  shown.private_ = row.is_private;
  shown.reported_at = row.reported_at;
  shown.closed_at = row.closed_at;
  shown.due_at = row.due_at;
  shown.overdue = is_overdue(row.due_at, row.missed_at, row.stage, ctx.now);
  shown.followers = row.followers;
  shown.grid_name = row.grid_name;
  shown.unit_name = row.unit_name;
  shown.handled_by_unit_name = row.handler_unit_name;
  shown.stars = row.stars;
  return shown;
}

std::vector<CaseCard> cards(Ctx& ctx, const std::vector<CardRow>& rows, Reader reader) {
  std::vector<CaseCard> made;
  made.reserve(rows.size());
  for (const CardRow& row : rows) made.push_back(card(ctx, row, reader));
  if (reader == Reader::everybody || ctx.call.exporting) return made;
  for (CaseCard& one : made) {
    const auto photos = files::links(ctx, files_kind, one.case_id.value);
    if (!photos.empty()) one.thumb_url = photos.front().thumb_url;
  }
  return made;
}

std::optional<CardRow> card_row(Ctx& ctx, Id<linli::Case> case_id) {
  return ctx.db.maybe<CardRow>(sql::card, db::arg("case_id", case_id));
}

List<CaseCard> card_page(Ctx& ctx, std::vector<CardRow> rows, std::int64_t fetched, Reader reader) {
  auto page = paged_by(std::move(rows), fetched, &CardRow::case_id);
  return {cards(ctx, page.items, reader), page.next};
}

Bytes sealed(Ctx& ctx, std::string_view text, const char* field, Id<linli::Case> case_id) {
  return {std::string(
      crypto::text_of(crypto::seal(ctx.app.get<crypto::KeyRing>(), text, seal_place(field, case_id))))};
}

std::string opened(Ctx& ctx, const Bytes& bytes, const char* field, Id<linli::Case> case_id) {
  return crypto::open_text(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(bytes.value),
                           seal_place(field, case_id));
}

}  // namespace linli::casework
