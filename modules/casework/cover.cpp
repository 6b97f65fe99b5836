// The one photo of a case that everybody sees, chosen by staff: a photo may show a face or a number plate, so
// none is shown unless somebody has looked at it.
#include "engines/access/access.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"

namespace linli::casework {

std::optional<files::Link> cover_of(Ctx& ctx, Id<linli::Case> case_id) {
  const auto file_id = ctx.db.maybe<Id<File>>(sql::cover, db::arg("case_id", case_id));
  return file_id ? std::optional(files::picture_link(*file_id)) : std::nullopt;
}

bool may_set_cover(Ctx& ctx, const CaseRow& row, const Relation& relation) {
  return relation.handler || access::may_within(ctx, can::dispatch, row.level_unit_id) ||
         access::may_within(ctx, can::verify, row.level_unit_id);
}

// A case that ceases to be public takes its photo along.
bool may_see_cover(Ctx& ctx, std::int64_t case_id) {
  return ctx.db.maybe<std::int64_t>(sql::is_public, db::arg("case_id", case_id)).has_value();
}

CaseFull set_cover(Ctx& ctx, const SetCover& in) {
  const auto row = seen_case(ctx, in.case_id);
  demand(may_set_cover(ctx, row, relation(ctx, row)), linli::refusal::not_allowed);
  demand(!in.file_id || (!row.is_private && !row.sensitive), refusal::not_for_everybody);
  const auto number = in.case_id.value;
  files::replace(ctx, cover_kind, number, {});
  if (in.file_id) files::attach_picture_of(ctx, *in.file_id, {files_kind, number}, {cover_kind, number});
  ctx.db.run(sql::set_cover, in, db::arg("now", ctx.now));
  ctx.about(row.case_id, row.unit_id, row.number);
  return full(ctx, case_row(ctx, row.case_id));
}

}  // namespace linli::casework
