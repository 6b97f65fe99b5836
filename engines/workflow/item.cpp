#include "engines/workflow/item.hpp"

#include <algorithm>
#include <charconv>

#include "engines/org/org.hpp"
#include "engines/org/scope.hpp"
#include "engines/workflow/workflow.sql.hpp"
#include "platform/core/json.hpp"

namespace linli::workflow {
namespace {

std::optional<Right> permitted(Ctx& ctx, std::string_view permission, Id<Unit> unit_id) {
  if (permission == linli::can::signed_in.name)
    return ctx.actor.signed_in() ? std::optional(Right{}) : std::nullopt;
  for (const Granted& grant : ctx.actor.grants)
    if (grant.permissions->contains(permission) && org::within(ctx, unit_id, grant.unit_id))
      return Right{grant.unit_id};
  return {};
}

std::optional<Right> holding(Ctx& ctx, const Standing& at, std::string_view part) {
  const auto* spec = part_of(at.definition(), part);
  for (const Part& held : at.parts) {
    if (held.part != part) continue;
    if (held.account_id) {
      if (held.account_id == ctx.actor.account_id) return Right{held.unit_id};
    } else if (held.unit_id && spec && spec->permission) {
      if (auto right = permitted(ctx, *spec->permission, held.unit_id)) return right;
    }
  }
  return {};
}

void add_new(std::vector<Id<Account>>& all, Id<Account> account) {
  if (account && std::find(all.begin(), all.end(), account) == all.end()) all.push_back(account);
}

void add_holders(Ctx& ctx, std::vector<Id<Account>>& all, std::string_view permission, Id<Unit> unit_id) {
  for (const auto account :
       ctx.db.all<Id<Account>>(sql::holders, db::arg("permission", permission), db::arg("unit_id", unit_id)))
    add_new(all, account);
}

}  // namespace

std::string_view value_of(const Form& form, std::string_view field) {
  for (const FormValue& value : form)
    if (value.field == field) return value.value;
  return {};
}

std::int64_t number_of(const Form& form, std::string_view field) {
  const auto text = value_of(form, field);
  std::int64_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  return result.ec == std::errc{} && result.ptr == text.data() + text.size() ? number : 0;
}

Standing standing(Ctx& ctx, const Item& item) { return {item, loaded(ctx, item), parts(ctx, item.item_id)}; }
Standing standing(Ctx& ctx, Id<WorkflowItem> item_id) { return standing(ctx, item(ctx, item_id)); }

std::optional<Right> right_of(Ctx& ctx, const Standing& at, const WhoSpec& who) {
  if (!who.permission && !who.part) return {};
  Right right;
  if (who.permission) {
    const auto by_permission = permitted(ctx, *who.permission, at.item.unit_id);
    if (!by_permission) return {};
    right = *by_permission;
  }
  if (who.part) {
    const auto by_part = holding(ctx, at, *who.part);
    if (!by_part) return {};
    if (by_part->unit_id) right = *by_part;
  }
  return right;
}

std::optional<Right> right_to(Ctx& ctx, const Standing& at, const MoveSpec& move) {
  if (ctx.actor.program) return Right{};
  for (const WhoSpec& never : move.never)
    if (right_of(ctx, at, never)) return {};
  for (const WhoSpec& who : move.who)
    if (const auto right = right_of(ctx, at, who)) return right;
  return {};
}

std::optional<Right> right_to_keep(Ctx& ctx, const Standing& at, const std::vector<WhoSpec>& who) {
  if (ctx.actor.program) return Right{};
  for (const WhoSpec& one : who)
    if (const auto right = right_of(ctx, at, one)) return right;
  if (!who.empty()) return {};
  for (const MoveSpec& move : at.definition().moves) {
    if (!is_from(move, at.item.state)) continue;
    for (const WhoSpec& one : move.who) {
      const auto* part = one.part ? part_of(at.definition(), *one.part) : nullptr;
      const auto& permission = one.permission ? one.permission : part ? part->permission : one.permission;
      if (!permission || *permission == linli::can::signed_in.name) continue;
      if (const auto right =
              one.permission ? permitted(ctx, *permission, at.item.unit_id) : holding(ctx, at, *one.part))
        return right;
    }
  }
  return {};
}

std::vector<Id<Account>> concerned(Ctx& ctx, const Standing& at) {
  std::vector<Id<Account>> all;
  const auto each_who = [&](auto&& use) {
    for (const MoveSpec& move : at.definition().moves)
      if (is_from(move, at.item.state))
        for (const WhoSpec& who : move.who) use(who);
  };
  each_who([&](const WhoSpec& who) {
    const auto* spec = who.part ? part_of(at.definition(), *who.part) : nullptr;
    // Whoever only waits for the others, as the reporter does, is told by his own module.
    if (!spec || !spec->permission) return;
    for (const Part& held : at.parts) {
      if (held.part != spec->part) continue;
      if (held.account_id)
        add_new(all, held.account_id);
      else if (held.unit_id)
        add_holders(ctx, all, *spec->permission, held.unit_id);
    }
  });
  if (!all.empty()) return all;
  each_who([&](const WhoSpec& who) {
    if (who.permission && !who.part) add_holders(ctx, all, *who.permission, at.item.unit_id);
  });
  return all;
}

Id<WorkflowLine> write_line(Ctx& ctx, const Item& item, const NewLine& line) {
  const auto line_id = ctx.new_id<WorkflowLine>();
  const auto account_id = line.by_program ? Id<Account>{} : ctx.actor.account_id;
  std::optional<std::string> note, form;
  if (!line.note.empty()) note = line.note;
  if (line.form && !line.form->empty()) json::encode(shape_of<Form>(), line.form, form.emplace());
  const auto files = static_cast<std::int64_t>(line.file_ids ? line.file_ids->size() : 0);
  ctx.db.run(sql::line_add, db::arg("line_id", line_id), db::arg("item_id", item.item_id),
             db::arg("now", ctx.now), db::arg("kind", line.kind), db::arg("title_key", line.title_key),
             db::arg("move", line.move), db::arg("from_state", line.from_state),
             db::arg("to_state", line.to_state), db::arg("account_id", account_id),
             db::arg("unit_id", line.unit_id), db::arg("note", note), db::arg("form", form),
             db::arg("files", files));
  if (line.file_ids)
    for (const auto file_id : *line.file_ids) files::attach(ctx, file_id, files_of_lines, line_id.value);
  return line_id;
}

Item item(Ctx& ctx, Id<WorkflowItem> item_id) {
  return ctx.db.one<Item>(sql::item, refusal::item_not_found, db::arg("item_id", item_id));
}

std::optional<Item> item_of(Ctx& ctx, std::string_view subject_kind, std::int64_t subject_id) {
  return ctx.db.maybe<Item>(sql::item_of_subject, db::arg("subject_kind", subject_kind),
                            db::arg("subject_id", subject_id));
}

std::vector<Part> parts(Ctx& ctx, Id<WorkflowItem> item_id) {
  return ctx.db.all<Part>(sql::parts, db::arg("item_id", item_id));
}

bool holds_part(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view part) {
  return holding(ctx, standing(ctx, item_id), part).has_value();
}

void set_part(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view part, const std::vector<Part>& holders) {
  ctx.db.run(sql::part_clear, db::arg("item_id", item_id), db::arg("part", part));
  for (const Part& holder : holders)
    ctx.db.run(sql::part_add, db::arg("item_id", item_id), db::arg("part", part),
               db::arg("account_id", holder.account_id), db::arg("unit_id", holder.unit_id));
}

void set_unit(Ctx& ctx, Id<WorkflowItem> item_id, Id<Unit> unit_id) {
  ctx.db.run(sql::item_unit, db::arg("item_id", item_id), db::arg("unit_id", unit_id));
}

Id<WorkflowLine> add_line(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view title_key,
                          std::string_view note, const std::vector<Id<File>>& file_ids) {
  return write_line(ctx, item(ctx, item_id),
                    {.kind = LineKind::note,
                     .title_key = std::string(title_key),
                     .by_program = ctx.actor.program,
                     .note = note,
                     .file_ids = &file_ids});
}

void forget_words(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view instead) {
  for (const auto line_id : ctx.db.all<Id<WorkflowLine>>(sql::lines_with_files, db::arg("item_id", item_id)))
    files::replace(ctx, files_of_lines, line_id.value, {});
  ctx.db.run(sql::lines_forget, db::arg("item_id", item_id), db::arg("instead", instead));
  ctx.db.run(sql::extensions_forget, db::arg("item_id", item_id), db::arg("instead", instead));
}

std::string state_title(Ctx& ctx, const Item& item) {
  const auto of = loaded(ctx, item);
  const auto* state = state_of(of->definition, item.state);
  return state ? in_words(state->title, ctx.call.locale) : item.state;
}

std::string stage_of(Ctx& ctx, const Item& item) {
  const auto of = loaded(ctx, item);
  const auto* state = state_of(of->definition, item.state);
  return state ? state->stage.value_or("") : "";
}

bool may_see(Ctx& ctx, const Item& item) {
  const auto* subject = subject_of(ctx, item.subject_kind);
  if (subject && subject->may_see && subject->may_see(ctx, item.subject_id)) return true;
  return org::may_within(ctx, can::see, item.unit_id) && !(subject && subject->may_see);
}

Item visible_item(Ctx& ctx, Id<WorkflowItem> item_id) {
  auto found = item(ctx, item_id);
  demand(may_see(ctx, found), refusal::item_not_found);
  return found;
}

bool may_see_files(Ctx& ctx, std::int64_t line_id) {
  const auto item_id = ctx.db.maybe<Id<WorkflowItem>>(sql::line_item, db::arg("line_id", line_id));
  return item_id && may_see(ctx, item(ctx, *item_id));
}

std::string subject_title(Ctx& ctx, const Standing& at) {
  const auto* subject = subject_of(ctx, at.item.subject_kind);
  return subject && subject->title ? subject->title(ctx, at.item.subject_id)
                                   : in_words(at.definition().title, ctx.call.locale);
}

std::optional<std::string> subject_link(Ctx& ctx, const Item& item) {
  const auto* subject = subject_of(ctx, item.subject_kind);
  if (!subject || subject->link.empty()) return {};
  return subject->link + std::to_string(item.subject_id);
}

}  // namespace linli::workflow
