#include "engines/workflow/read.hpp"

#include "engines/workflow/item.hpp"
#include "engines/workflow/move.hpp"
#include "engines/workflow/texts.hpp"
#include "engines/workflow/workflow.sql.hpp"
#include "platform/core/json.hpp"

namespace linli::workflow {
namespace {

struct LineRow {
  Id<WorkflowLine> line_id;
  Instant at;
  LineKind kind{};
  std::optional<std::string> title_key, move, from_state, to_state;
  Id<Account> account_id;
  std::optional<std::string> note, form;
  std::int64_t files = 0;
  std::optional<std::string> by_name, by_unit_name;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (line_id, at, kind, title_key, move, from_state, to_state, account_id, note, form,
                       files, by_name, by_unit_name))

struct PathRow {
  Instant at;
  std::optional<std::string> move, from_state;
  std::string to_state;
};
BOOST_DESCRIBE_STRUCT(PathRow, (), (at, move, from_state, to_state))

Form form_from(const std::string& text) {
  Form form;
  std::vector<FieldProblem> problems;
  const auto parsed = json::parse(text);
  for (const auto& one : parsed.as_array())
    json::decode(shape_of<FormValue>(), &form.emplace_back(), one, problems);
  return form;
}

std::string title_of_line(Ctx& ctx, const Definition& definition, const LineRow& row) {
  const auto& locale = ctx.call.locale;
  if (row.move) {
    const auto* move = move_of(definition, *row.move);
    return move ? in_words(move->title, locale) : *row.move;
  }
  if (row.kind == LineKind::note && row.title_key) {
    const auto& titles = registry(ctx).line_titles;
    const auto found = titles.find(*row.title_key);
    if (found != titles.end()) return locale == "en" ? found->second.english : found->second.chinese;
    return *row.title_key;
  }
  std::string title = texts::line_title(locale, row.kind, !row.title_key);
  const auto* deadline = row.title_key ? deadline_of(definition, *row.title_key) : nullptr;
  if (!deadline) return title;
  return (title += locale == "en" ? ": " : "：") += in_words(deadline->title, locale);
}

LineShown shown_line(Ctx& ctx, const Definition& definition, const LineRow& row) {
  LineShown line;
  line.line_id = row.line_id;
  line.at = row.at;
  line.kind = std::get<std::string_view>(db::value_of(row.kind));
  line.move = row.move;
  line.title = title_of_line(ctx, definition, row);
  const auto titled = [&](const std::optional<std::string>& state) -> std::optional<std::string> {
    const auto* spec = state ? state_of(definition, *state) : nullptr;
    return spec ? std::optional(in_words(spec->title, ctx.call.locale)) : std::nullopt;
  };
  line.from = row.from_state;
  line.from_title = titled(row.from_state);
  line.to = row.to_state;
  line.to_title = titled(row.to_state);
  line.by_program = !row.account_id;
  line.by_name = row.by_name;
  line.by_unit_name = row.by_unit_name;
  line.note = row.note;
  const auto* move = row.move ? move_of(definition, *row.move) : nullptr;
  if (row.form && move) line.form = shown(ctx, *move, form_from(*row.form));
  if (row.files) line.files = files::links(ctx, files_of_lines, row.line_id.value);
  return line;
}

}  // namespace

std::vector<LineShown> lines(Ctx& ctx, Id<WorkflowItem> item_id, Id<WorkflowLine> after, std::int64_t limit) {
  const auto of = loaded(ctx, item(ctx, item_id));
  std::vector<LineShown> all;
  for (const auto& row : ctx.db.all<LineRow>(sql::lines, db::arg("item_id", item_id), db::arg("after", after),
                                             db::arg("limit", limit)))
    all.push_back(shown_line(ctx, of->definition, row));
  return all;
}

namespace {

Item open_item(Ctx& ctx, Id<WorkflowItem> item_id) {
  auto found = visible_item(ctx, item_id);
  const auto* subject = subject_of(ctx, found.subject_kind);
  demand(!subject || subject->open, refusal::item_not_found);
  return found;
}

}  // namespace

ItemFull item_full(Ctx& ctx, const OneItem& in) {
  const auto at = standing(ctx, visible_item(ctx, in.item_id));
  const auto* state = state_of(at.definition(), at.item.state);
  ensure(state != nullptr, at.item.state);
  ItemFull full;
  full.item_id = in.item_id;
  full.name = at.item.definition;
  full.version = at.loaded->version;
  full.subject_kind = at.item.subject_kind;
  full.subject_id = std::to_string(at.item.subject_id);
  full.title = subject_title(ctx, at);
  full.link = subject_link(ctx, at.item);
  full.state = at.item.state;
  full.state_title = in_words(state->title, ctx.call.locale);
  full.stage = state->stage;
  full.end = at.item.ended;
  full.meaning = state->meaning;
  if (!at.item.tier.empty()) full.tier = at.item.tier;
  full.paused = at.item.paused;
  full.deadlines = deadlines(ctx, in.item_id);
  full.offers = offers(ctx, at.item);
  full.graph = graph_of(ctx, at.definition());
  for (const auto& row : ctx.db.all<PathRow>(sql::path, in))
    full.path.push_back({row.from_state, row.to_state, row.move, row.at});
  full.may_keep = !at.item.ended && right_to_keep(ctx, at, at.definition().pause).has_value();
  return full;
}

List<LineShown> lines_of_item(Ctx& ctx, const LinesAsked& in) {
  open_item(ctx, in.item_id);
  const auto limit = rows_to_fetch(ctx, in);
  return paged_by(lines(ctx, in.item_id, Id<WorkflowLine>{after_number(in)}, limit), limit,
                  &LineShown::line_id);
}

ItemFull make_move(Ctx& ctx, const MakeMove& in) {
  const auto seen = open_item(ctx, in.item_id);
  if (in.seen_state && *in.seen_state != seen.state)
    throw Refused(refusal::move_not_open, {{"state", seen.state}, {"move", in.move}});
  const auto moved = move(ctx, {in.item_id, in.move, in.form, in.note, in.file_ids});
  ctx.about(in.item_id, moved.unit_id, in.move);
  return item_full(ctx, {in.item_id});
}

}  // namespace linli::workflow
