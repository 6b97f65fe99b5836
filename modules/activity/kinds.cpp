#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"
#include "modules/activity/texts.hpp"

namespace linli::activity {
namespace {

Kind shown(const Ctx& ctx, const KindRow& row) {
  Kind kind{.kind = row.kind,
            .title = localised(ctx, row.title_zh, row.title_en),
            .title_zh = row.title_zh,
            .title_en = row.title_en,
            .audience = row.audience,
            .registration = row.registration,
            .public_ = row.is_public,
            .votes = row.votes,
            .serves = row.serves,
            .minutes = row.minutes,
            .duties = {},
            .fixed_parts = {},
            .sections = {},
            .active = row.active,
            .version = row.version};
  const auto lists = row.parsed();
  kind.duties = lists.duties;
  for (const auto& part : lists.fixed_parts)
    kind.fixed_parts.push_back({part.part, localised(ctx, part.zh, part.en)});
  for (const auto& section : lists.sections)
    kind.sections.push_back({section.section, localised(ctx, section.zh, section.en), section.required});
  return kind;
}

}  // namespace

std::string localised(const Ctx& ctx, const std::string& chinese, const std::string& english) {
  return ctx.call.locale == "en" && !english.empty() ? english : chinese;
}

KindRow kind_row(Ctx& ctx, const std::string& kind) {
  return ctx.db.one<KindRow>(sql::kind, refusal::kind_not_found, db::arg("kind", kind));
}

std::vector<KindRow> all_kinds(Ctx& ctx) { return ctx.db.all<KindRow>(sql::kinds); }

Kinds kinds(Ctx& ctx, const Nothing&) {
  Kinds list;
  for (const KindRow& row : all_kinds(ctx)) list.items.push_back(shown(ctx, row));
  return list;
}

namespace {

constexpr std::size_t parts_of_kind_most = 12;

void check_minutes(std::int64_t minutes) {
  if (minutes < 1 || minutes > minutes_most)
    refuse_field("minutes", "field.out_of_range", {{"min", 1}, {"max", minutes_most}});
}

void demand_few(const char* field, std::size_t count) {
  if (count > parts_of_kind_most)
    refuse_field(field, "field.too_long", {{"max", static_cast<std::int64_t>(parts_of_kind_most)}});
}

KindLists lists_of(const MakeKind& in) {
  demand_few("fixed_parts", in.fixed_parts.size());
  demand_few("sections", in.sections.size());
  demand_few("duties", in.duties.size());
  KindLists lists{in.duties, {}, {}};
  for (const auto& part : in.fixed_parts)
    lists.fixed_parts.push_back(
        {"part_" + std::to_string(lists.fixed_parts.size() + 1), part.title_zh.value, part.title_en.value});
  for (const auto& section : in.sections)
    lists.sections.push_back({"section_" + std::to_string(lists.sections.size() + 1), section.title_zh.value,
                              section.title_en.value, section.required.value_or(false)});
  if (lists.sections.empty()) lists.sections.push_back(texts::summary_section());
  return lists;
}

}  // namespace

Kind make_kind(Ctx& ctx, const MakeKind& in) {
  if (const auto root = org::root(ctx)) access::demand_within(ctx, can::keep_kinds, *root);
  check_minutes(in.minutes);
  const auto kind_id = ctx.new_id<linli::Activity>();
  KindRow row;
  row.kind = "own_" + std::to_string(kind_id.value);
  row.title_zh = in.title_zh.value;
  row.title_en = in.title_en.value;
  row.audience = in.audience;
  row.registration = in.registration;
  row.is_public = in.public_ && in.audience == Audience::anybody;
  row.votes = in.votes;
  row.serves = in.serves;
  row.minutes = in.minutes;
  row.lists = json::encode(lists_of(in));
  const auto place = ctx.db.only<std::int64_t>(sql::kind_place);
  ctx.db.run(sql::kind_add, row, db::arg("place", place));
  ctx.about(kind_id, {}, row.title_zh);
  return shown(ctx, kind_row(ctx, row.kind));
}

// Changes hold for activities that are made from now on.
Kind change_kind(Ctx& ctx, const ChangeKind& in) {
  const auto before = kind_row(ctx, in.kind.value);
  if (const auto root = org::root(ctx)) access::demand_within(ctx, can::keep_kinds, *root);
  check_minutes(in.minutes);
  const std::int64_t version = ctx.expected_version();
  const bool is_public = in.public_ && before.audience == Audience::anybody;
  const auto changed =
      ctx.db.run(sql::kind_change, in, db::arg("is_public", is_public), db::arg("version", version));
  demand(changed == 1, linli::refusal::changed_meanwhile);
  ctx.about(Id<linli::Activity>{}, {}, before.kind);
  return shown(ctx, kind_row(ctx, in.kind.value));
}

void seed_kinds(App& app) {
  bool empty = false;
  app.read([&](Ctx& ctx) { empty = all_kinds(ctx).empty(); });
  if (!empty) return;
  app.write([](Ctx& ctx) {
    std::int64_t place = 0;
    for (const texts::SeedKind& seed : texts::seed_kinds()) {
      const std::string lists = json::encode(seed.lists);
      ctx.db.run(sql::kind_add, db::arg("kind", seed.kind), db::arg("place", ++place),
                 db::arg("title_zh", seed.chinese), db::arg("title_en", seed.english),
                 db::arg("audience", seed.audience), db::arg("registration", seed.registration),
                 db::arg("is_public", seed.is_public), db::arg("votes", seed.votes),
                 db::arg("serves", seed.serves), db::arg("minutes", seed.minutes), db::arg("lists", lists));
    }
  });
}

}  // namespace linli::activity
