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

// Changes hold for activities that are made from now on.
Kind change_kind(Ctx& ctx, const ChangeKind& in) {
  const auto before = kind_row(ctx, in.kind.value);
  if (const auto root = org::root(ctx)) access::demand_within(ctx, can::keep_kinds, *root);
  if (in.minutes < 1 || in.minutes > 24 * 60)
    refuse_field("minutes", "field.out_of_range", {{"min", 1}, {"max", 24 * 60}});
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
