// Discovery, the services (public categories of casework) and what is asked beyond the description.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/casework.hpp"
#include "modules/open311/call.hpp"
#include "modules/open311/open311.sql.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::open311 {
namespace {

namespace bj = boost::json;

// ---- the attributes, the same for every service

struct Choice {
  const char* key;
  const Said* name;
};
struct Attribute {
  const char* code;
  const char* datatype;
  const Said* description;
  const Said* hint;
  std::vector<Choice> choices;
};

const std::vector<Attribute>& attributes() {
  static const std::vector<Attribute> all{
      {"urgency",
       "singlevaluelist",
       &texts::urgency,
       &texts::urgency_hint,
       {{"normal", &texts::normal}, {"urgent", &texts::urgent}}},
      {"affected",
       "multivaluelist",
       &texts::affected,
       &texts::affected_hint,
       {{"elderly", &texts::elderly},
        {"children", &texts::children},
        {"disabled", &texts::disabled},
        {"traffic", &texts::traffic}}},
      {"happened_at", "datetime", &texts::happened_at, &texts::happened_at_hint, {}},
  };
  return all;
}

bj::object described(const Asked& asked, const Attribute& attribute, int order) {
  bj::array values;
  for (const auto& choice : attribute.choices)
    values.push_back(bj::object{{"key", choice.key}, {"name", asked.say(*choice.name)}});
  return {{"variable", true},
          {"code", attribute.code},
          {"datatype", attribute.datatype},
          {"required", false},
          {"datatype_description", asked.say(*attribute.hint)},
          {"order", order},
          {"description", asked.say(*attribute.description)},
          {"values", std::move(values)}};
}

// What is wrong with one attribute as it was sent; nothing when all is well.
std::optional<std::string> problem_of(const Asked& asked, const std::string& code,
                                      const std::vector<std::string>& values) {
  const auto found = std::find_if(attributes().begin(), attributes().end(),
                                  [&](const Attribute& a) { return a.code == code; });
  const auto tell = [&](const Said& said, const auto&... words) {
    return fmt::format(fmt::runtime(asked.say(said)), words...);
  };
  if (found == attributes().end()) return tell(texts::attribute_unknown, code);
  const std::string_view datatype = found->datatype;
  if (datatype != "multivaluelist" && values.size() > 1) return tell(texts::attribute_twice, code);
  for (const auto& value : values) {
    if (datatype == "datetime" && !parse_w3_time(value)) return tell(texts::not_a_date, code);
    if (found->choices.empty()) continue;
    const bool known = std::any_of(found->choices.begin(), found->choices.end(),
                                   [&](const Choice& choice) { return choice.key == value; });
    if (!known) return tell(texts::value_unknown, code, value);
  }
  return {};
}

// ---- the services

}  // namespace

std::vector<casework::CategoryBrief> offered(Ctx& ctx) {
  auto all = casework::public_categories(ctx);
  std::set<Id<CaseCategory>> parents;
  for (const auto& category : all)
    if (category.parent_id) parents.insert(*category.parent_id);
  std::erase_if(all, [&](const auto& category) {
    return category.private_ || category.sensitive || parents.contains(category.category_id);
  });
  return all;
}

namespace {

bj::array services_of(Ctx& ctx) {
  bj::array made;
  for (const auto& category : offered(ctx)) {
    const auto group = category.parent_name.value_or("");
    made.push_back(
        bj::object{{"service_code", category.code},
                   {"service_name", printable(category.name)},
                   {"description", text_or_null(category.hint.value_or(category.name))},
                   {"metadata", true},
                   {"type", "batch"},
                   {"keywords", text_or_null(group.empty() ? category.name : category.name + ", " + group)},
                   {"group", text_or_null(group)}});
  }
  return made;
}

struct Changeset {
  std::string digest;
  Instant changed_at;
};
BOOST_DESCRIBE_STRUCT(Changeset, (), (digest, changed_at))

// The day and time at which the services were first seen as they are now.
std::string changeset(Asked& asked) {
  std::string digest;
  std::optional<Changeset> known;
  asked.procedure.read([&](Ctx& ctx) {
    digest = crypto::hex(crypto::sha256(json_of({"services", services_of(ctx)})));
    known = ctx.db.maybe<Changeset>(sql::changeset);
  });
  if (!known || known->digest != digest)
    asked.procedure.write([&](Ctx& ctx) {
      known = Changeset{digest, ctx.now};
      ctx.db.run(sql::set_changeset, db::arg("digest", digest), db::arg("now", ctx.now));
    });
  const auto text = to_text(known->changed_at);
  return text.substr(0, 10) + " " + text.substr(11, 5);
}

}  // namespace

std::string checked_attributes(const Asked& asked, std::vector<std::string>& wrong) {
  std::string lines;
  for (const auto& [code, values] : asked.parameters.attributes()) {
    if (auto problem = problem_of(asked, code, values)) {
      wrong.push_back(*std::move(problem));
    } else {
      lines += code + ":";
      for (const auto& value : values) lines += " " + value;
      lines += '\n';
    }
  }
  return lines;
}

bool is_urgent(const Asked& asked) {
  const auto& given = asked.parameters.attributes();
  const auto found = given.find("urgency");
  return found != given.end() && found->second.front() == "urgent";
}

Document discovery(Asked& asked) {
  if (asked.name != "discovery") throw Failure(404, asked.say(texts::nothing_here));
  const auto since = changeset(asked);
  std::string contact;
  asked.procedure.read([&](Ctx& ctx) {
    contact = setting::text(ctx, "open311.contact");
    const auto county = org::root(ctx);
    if (contact.empty())
      contact =
          fmt::format(fmt::runtime(asked.say(texts::contact)), county ? org::unit_name(ctx, *county) : "");
  });
  const bool demo = asked.call.procedure.app.options().demo;
  bj::object endpoint{{"specification", specification},
                      {"url", asked.site() + "/open311/v2"},
                      {"changeset", since},
                      {"type", demo ? "test" : "production"},
                      {"formats", bj::array{"text/xml", "application/json"}}};
  return {"discovery", bj::object{{"changeset", since},
                                  {"contact", printable(contact)},
                                  {"key_service", asked.say(texts::key_service)},
                                  {"endpoints", bj::array{std::move(endpoint)}}}};
}

Document services(Asked& asked) {
  bj::array made;
  asked.procedure.read([&](Ctx& ctx) {
    check_jurisdiction(asked, ctx);
    made = services_of(ctx);
  });
  return {"services", std::move(made)};
}

Document definition(Asked& asked) {
  bool known = false;
  asked.procedure.read([&](Ctx& ctx) {
    check_jurisdiction(asked, ctx);
    const auto all = offered(ctx);
    known = std::any_of(all.begin(), all.end(),
                        [&](const auto& category) { return category.code == asked.name; });
  });
  if (!known)
    throw Failure(404, fmt::format(fmt::runtime(asked.say(texts::service_unknown)), printable(asked.name)));
  bj::array described_attributes;
  int order = 0;
  for (const auto& attribute : attributes())
    described_attributes.push_back(described(asked, attribute, ++order));
  return {"service_definition",
          bj::object{{"service_code", asked.name}, {"attributes", std::move(described_attributes)}}};
}

}  // namespace linli::open311
