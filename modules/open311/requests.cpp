// Requests: lists and single ones of what is public, new ones from clients with a key, and the token that a
// new one is known by until it is public.
#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/casework/casework.hpp"
#include "modules/open311/call.hpp"
#include "modules/open311/open311.sql.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/token.hpp"

namespace linli::open311 {
namespace {

namespace bj = boost::json;

constexpr std::int64_t most_span_ms = 90 * day_ms;
constexpr std::int64_t most_page_size = 1000;
constexpr std::int64_t most_page = 100'000;
constexpr std::size_t most_ids = 1000;
constexpr std::size_t most_description = 4000;
constexpr std::size_t most_url = 1000;
constexpr std::size_t most_address = 200;
constexpr std::size_t most_name = 60;

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size()) return {};
  return number;
}

std::optional<double> real_number(std::string_view text) {
  double number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size() ||
      !std::isfinite(number))
    return {};
  return number;
}

// The first `most` characters.
std::string shortened(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < most; ++count) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) ++at;
  }
  return std::string(text.substr(0, at));
}

bj::value time_or_null(const std::optional<Instant>& at) {
  return at ? bj::value(w3_time(*at)) : bj::value(nullptr);
}

bj::object request_of(const Asked& asked, const casework::PublicCase& found) {
  std::optional<place::Position> position;
  if (found.lat && found.lng) position = place::Position{*found.lat, *found.lng};
  if (position && asked.parameters.get("coordinates") == "gcj02") position = place::to_gcj02(*position);
  const auto degrees = [&](double place::Position::*side) {
    return position ? bj::value(std::round((*position).*side * 1e6) / 1e6) : bj::value(nullptr);
  };
  const bool closed = found.stage == casework::Stage::closed;
  std::string picture = found.photo_url.value_or("");
  if (picture.starts_with('/')) picture = asked.site() + picture;
  return {
      {"service_request_id", std::to_string(found.case_id.value)},
      {"status", closed ? "closed" : "open"},
      {"status_notes", text_or_null(closed && found.closing_text ? *found.closing_text : found.state_title)},
      {"service_name", text_or_null(found.category_name)},
      {"service_code", found.category_code},
      {"description", text_or_null(shortened(found.text, most_description))},
      {"agency_responsible", text_or_null(found.handled_by_unit_name.value_or(found.unit_name))},
      {"service_notice", nullptr},
      {"requested_datetime", w3_time(found.reported_at)},
      {"updated_datetime", w3_time(closed && found.closed_at ? *found.closed_at : found.updated_at)},
      {"expected_datetime", time_or_null(found.due_at)},
      {"address", text_or_null(found.place_text)},
      {"address_id", nullptr},
      {"zipcode", nullptr},
      {"lat", degrees(&place::Position::lat)},
      {"long", degrees(&place::Position::lng)},
      {"media_url", text_or_null(picture)}};
}

std::optional<casework::PublicCase> case_of(Ctx& ctx, std::string_view id) {
  const auto number = whole_number(id);
  return number && *number > 0 ? casework::public_case(ctx, Id<linli::Case>{*number}) : std::nullopt;
}

std::string worded(const Asked& asked, const Said& said, std::string_view word) {
  return fmt::format(fmt::runtime(asked.say(said)), printable(word));
}

// ---- the list

void choose_times(const Asked& asked, Instant now, casework::PublicCasesWanted& wanted) {
  const auto read = [&](const char* name) -> std::optional<Instant> {
    const auto text = asked.parameters.get(name);
    if (text.empty()) return {};
    const auto at = parse_w3_time(text);
    if (!at) throw Failure(400, worded(asked, texts::date_invalid, name));
    return at;
  };
  const auto from = read("start_date"), to = read("end_date");
  const Instant end = to ? *to : from ? Instant{std::min(from->ms + most_span_ms, now.ms)} : now;
  wanted.to_at = end + 1;  // the end belongs to the range
  wanted.from_at = from ? *from : end + -most_span_ms;
  if (from && from->ms > end.ms && !to) wanted.to_at = wanted.from_at;  // nothing is of the future
  if (from && to && (from->ms > to->ms || *to - *from > most_span_ms))
    throw Failure(400, asked.say(texts::span_too_long));
}

void choose_status(const Asked& asked, casework::PublicCasesWanted& wanted) {
  bool open = false, closed = false;
  for (const auto& status : asked.parameters.list("status")) {
    open = open || status == "open";
    closed = closed || status == "closed";
    if (status != "open" && status != "closed") throw Failure(400, asked.say(texts::status_unknown));
  }
  if (open != closed) wanted.closed = closed;
}

struct PageAsked {
  std::int64_t page = 1, size = most_page_size;
};

PageAsked page_of(const Asked& asked) {
  const auto read = [&](const char* name, std::int64_t otherwise, std::int64_t most) {
    const auto text = asked.parameters.get(name);
    if (text.empty()) return otherwise;
    const auto number = whole_number(text);
    if (!number || *number < 1 || *number > most) throw Failure(400, asked.say(texts::page_invalid));
    return *number;
  };
  return {read("page", 1, most_page), read("page_size", most_page_size, most_page_size)};
}

// Walks to the page that is asked for: a client that reads on and on has an identifier's order to rely on,
// newest first.
std::vector<casework::PublicCase> page(Ctx& ctx, casework::PublicCasesWanted wanted, const PageAsked& asked) {
  wanted.limit = asked.size;
  for (std::int64_t number = 1;; ++number) {
    auto found = casework::public_cases(ctx, wanted);
    if (number == asked.page) return found;
    if (static_cast<std::int64_t>(found.size()) < asked.size) return {};
    wanted.before = found.back().case_id;
  }
}

// ---- a new one

struct Client {
  Id<Open311Client> client_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Client, (), (client_id, name))

Client client_of(Asked& asked) {
  const auto key = asked.parameters.get("api_key");
  if (key.empty()) throw Failure(403, asked.say(texts::key_missing));
  const auto digest = crypto::token_digest(key);
  const Bytes column{std::string(digest.begin(), digest.end())};
  const auto client = asked.procedure.read(
      [&](Ctx& ctx) { return ctx.db.maybe<Client>(sql::client_by_key, db::arg("digest", column)); });
  if (!client) throw Failure(403, asked.say(texts::key_invalid));
  return *client;
}

void choose_position(const Asked& asked, place::Given& given, std::vector<std::string>& wrong) {
  const auto& all = asked.parameters;
  const auto lat = all.get("lat");
  auto lng = all.get("long");
  for (const char* other : {"lng", "lon"})
    if (lng.empty()) lng = all.get(other);
  if (lat.empty() && lng.empty()) return;
  given.lat = real_number(lat);
  given.lng = real_number(lng);
  if (!given.lat || !given.lng || std::abs(*given.lat) > 90 || std::abs(*given.lng) > 180) {
    given.lat.reset();
    given.lng.reset();
    wrong.push_back(asked.say(texts::bad_position));
  }
  if (all.get("coordinates") == "gcj02") given.coordinates = place::Coordinates::gcj02;
}

void choose_address(const Asked& asked, Ctx& ctx, place::Given& given, std::vector<std::string>& wrong) {
  if (const auto text = printable(asked.parameters.get("address_string")); !text.empty())
    given.text.emplace().value = shortened(text, most_address);
  const auto address = asked.parameters.get("address_id");
  if (address.empty()) return;
  const auto id = whole_number(address).value_or(0);
  const auto is = [&](const db::Query& query) {
    return ctx.db.maybe<std::int64_t>(query, db::arg("address_id", id)).has_value();
  };
  if (is(sql::is_building))
    given.building_id = Id<Building>{id};
  else if (is(sql::is_estate))
    given.estate_id = Id<Estate>{id};
  else
    wrong.push_back(asked.say(texts::address_unknown));
}

bool is_url(const std::string& text) {
  const bool web = text.starts_with("http://") || text.starts_with("https://");
  return web && text.size() <= most_url &&
         std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

casework::CategoryBrief category_of(const Asked& asked, Ctx& ctx) {
  const auto code = asked.parameters.get("service_code");
  if (code.empty()) throw Failure(400, asked.say(texts::service_missing));
  for (auto& category : offered(ctx))
    if (category.code == code) return category;
  throw Failure(404, worded(asked, texts::service_unknown, code));
}

// Who sends it may leave a name and a telephone number, which are sealed; an e-mail address, a device and an
// account of another program are of no use here and are not kept.
void choose_person(const Asked& asked, casework::NewCase& made, std::vector<std::string>& wrong) {
  const auto& all = asked.parameters;
  const auto name = printable(all.get("last_name") + all.get("first_name"));
  if (!name.empty()) made.person_name = shortened(name, most_name);
  if (const auto phone = all.get("phone"); !phone.empty()) {
    made.contact_phone = crypto::chinese_mobile(phone);
    if (!made.contact_phone) wrong.push_back(asked.say(texts::phone_invalid));
  }
}

casework::NewCase new_case(const Asked& asked, Ctx& ctx, const Client& client) {
  const auto& all = asked.parameters;
  const auto category = category_of(asked, ctx);
  std::vector<std::string> wrong;
  casework::NewCase made;
  made.category_id = category.category_id;
  made.channel = casework::Channel::open311;
  made.text = printable(all.get("description"));
  if (count_code_points(made.text) > most_description)
    wrong.push_back(asked.say(texts::description_too_long));
  if (made.text.empty()) made.text = category.name;
  choose_position(asked, made.place, wrong);
  choose_address(asked, ctx, made.place, wrong);
  const bool placed = made.place.lat || made.place.text || made.place.building_id || made.place.estate_id;
  if (!placed && wrong.empty()) wrong.push_back(asked.say(texts::place_missing));
  choose_person(asked, made, wrong);
  std::string extra = checked_attributes(asked, wrong);
  if (is_urgent(asked)) made.urgency = casework::Urgency::urgent;
  if (const auto url = all.get("media_url"); !url.empty()) {
    if (!is_url(url)) wrong.push_back(asked.say(texts::media_invalid));
    extra += "media_url: " + url + '\n';
  }
  made.extra = printable(extra + "api_key: " + client.name);
  if (!wrong.empty()) throw Failure(400, std::move(wrong));
  return made;
}

}  // namespace

Document list_requests(Asked& asked) {
  bj::array made;
  asked.procedure.read([&](Ctx& ctx) {
    check_jurisdiction(asked, ctx);
    const auto ids = asked.parameters.list("service_request_id");
    if (ids.size() > most_ids) throw Failure(400, asked.say(texts::too_many_ids));
    for (const auto& id : ids)
      if (const auto found = case_of(ctx, id)) made.push_back(request_of(asked, *found));
    if (!ids.empty()) return;
    casework::PublicCasesWanted wanted;
    wanted.category_codes = asked.parameters.list("service_code");
    choose_times(asked, ctx.now, wanted);
    choose_status(asked, wanted);
    for (const auto& found : page(ctx, wanted, page_of(asked))) made.push_back(request_of(asked, found));
  });
  return {"service_requests", std::move(made)};
}

Document one_request(Asked& asked) {
  bj::array made;
  asked.procedure.read([&](Ctx& ctx) {
    check_jurisdiction(asked, ctx);
    if (const auto found = case_of(ctx, asked.name)) made.push_back(request_of(asked, *found));
  });
  if (made.empty()) throw Failure(404, asked.say(texts::request_unknown));
  return {"service_requests", std::move(made)};
}

Document post_request(Asked& asked) {
  const auto client = client_of(asked);
  const auto token = crypto::random_token(16);
  const auto number = asked.procedure.write([&](Ctx& ctx) {
    check_jurisdiction(asked, ctx);
    const auto made = casework::report(ctx, new_case(asked, ctx, client));
    const auto id = ctx.new_id<Open311Token>();
    ctx.db.run(sql::add_token, db::arg("id", id), db::arg("token", token), db::arg("case_id", made.case_id),
               db::arg("client_id", client.client_id), db::arg("now", ctx.now));
    ctx.about(made.case_id, {}, client.name + " " + made.number);
    access::record(ctx, "open311.post_requests");
    return made.number;
  });
  return {"service_requests", bj::array{bj::object{{"token", token},
                                                   {"service_notice", worded(asked, texts::notice, number)},
                                                   {"account_id", nullptr}}}};
}

Document request_of_token(Asked& asked) {
  std::optional<std::int64_t> case_id;
  bj::object made;
  asked.procedure.read([&](Ctx& ctx) {
    check_jurisdiction(asked, ctx);
    case_id = ctx.db.maybe<std::int64_t>(sql::case_of_token, db::arg("token", asked.name));
    if (case_id && casework::public_case(ctx, Id<linli::Case>{*case_id}))
      made["service_request_id"] = std::to_string(*case_id);
  });
  if (!case_id) throw Failure(404, asked.say(texts::token_unknown));
  made["token"] = asked.name;
  return {"service_requests", bj::array{std::move(made)}};
}

}  // namespace linli::open311
