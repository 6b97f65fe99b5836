#include "engines/workflow/move.hpp"

#include <algorithm>

#include "engines/workflow/ahead.hpp"
#include "engines/workflow/deadline.hpp"
#include "engines/workflow/workflow.sql.hpp"

namespace linli::workflow {
namespace {

constexpr std::size_t note_most = 2000;
constexpr std::int64_t files_most = 9;

struct Making {
  const MoveSpec& spec;
  Form form;
  std::string_view note;
  const std::vector<Id<File>>& file_ids;
  bool by_program = false;
  Id<Unit> acting_unit_id;
  std::string_view again{};
};

// Everything has been asked; now it happens.
Item make(Ctx& ctx, const Standing& at, const Making& making) {
  const auto& spec = making.spec;
  const std::string from = at.item.state;
  const auto* to = state_of(at.definition(), spec.to);
  ensure(to != nullptr, spec.to);
  const bool ended = to->end.value_or(false);
  ctx.db.run(sql::item_state, db::arg("item_id", at.item.item_id), db::arg("state", spec.to),
             db::arg("ended", ended), db::arg("now", ctx.now));
  const auto line_id = write_line(ctx, at.item,
                                  {.kind = LineKind::move,
                                   .title_key = {},
                                   .move = spec.move,
                                   .from_state = from,
                                   .to_state = spec.to,
                                   .by_program = making.by_program,
                                   .unit_id = making.acting_unit_id,
                                   .note = making.note,
                                   .form = &making.form,
                                   .file_ids = &making.file_ids});
  Standing after = at;
  after.item.state = spec.to;
  after.item.ended = ended;
  const std::string_view again = !making.again.empty() || !spec.again ? making.again : *spec.again;
  pass(ctx, after, {from, spec.to, spec.voids_deadlines.value_or(false), again});
  if (ended) ctx.db.run(sql::extensions_void, db::arg("item_id", at.item.item_id), db::arg("now", ctx.now));
  for (const auto& name : spec.effects)
    registry(ctx).effects.find(name)->second(ctx, after.item, making.form);
  const auto now = item(ctx, at.item.item_id);
  ctx.publish(Moved{now, line_id, spec.move, from,
                    to->stage ? std::string_view(*to->stage) : std::string_view{},
                    ended && to->meaning ? std::string_view(*to->meaning) : std::string_view{}, making.form,
                    making.note, making.by_program});
  return item(ctx, at.item.item_id);
}

const MoveSpec& open_move(const Standing& at, std::string_view move) {
  const auto* spec = move_of(at.definition(), move);
  if (!spec || !is_from(*spec, at.item.state))
    throw Refused(refusal::move_not_open, {{"state", at.item.state}, {"move", std::string(move)}});
  return *spec;
}

Item make_asked(Ctx& ctx, const MoveAsked& in, bool by_program) {
  const auto at = standing(ctx, in.item_id);
  const auto& spec = open_move(at, in.move);
  demand(!at.item.paused, refusal::paused);
  const auto right = by_program ? std::optional(Right{}) : right_to(ctx, at, spec);
  demand(right.has_value(), refusal::not_yours, {{"move", in.move}});
  for (const auto& name : spec.guards) {
    const auto& guard = registry(ctx).guards.find(name)->second;
    demand(guard.holds(ctx, at.item), guard.refusal);
  }
  auto form = fitting(ctx, spec, in.form);
  const auto note = in.note ? trimmed(*in.note) : std::string_view{};
  demand(spec.note != Need::required || !note.empty(), refusal::note_needed, {{"move", in.move}});
  demand(spec.files != Need::required || !in.file_ids.empty(), refusal::files_needed, {{"move", in.move}});
  const auto length = count_code_points(note);
  if (length == not_utf8) refuse_field("note", "field.not_utf8");
  if (length > note_most) refuse_field("note", "field.too_long", {{"max", std::int64_t{note_most}}});
  if (static_cast<std::int64_t>(in.file_ids.size()) > files_most)
    refuse_field("file_ids", "field.too_long", {{"max", files_most}});
  return make(ctx, at, {spec, std::move(form), note, in.file_ids, by_program, right->unit_id});
}

FormField field_of(const FieldSpec& spec, std::string_view locale) {
  FormField field;
  field.field = spec.field;
  field.title = in_words(spec.title, locale);
  field.kind = std::get<std::string_view>(db::value_of(spec.kind));
  field.required = spec.required.value_or(false);
  for (const auto& choice : spec.choices)
    field.choices.push_back({choice.value, in_words(choice.title, locale)});
  field.min = spec.min;
  field.max = spec.max;
  if (spec.hint) field.hint = in_words(*spec.hint, locale);
  return field;
}

std::vector<MoveOffer> offers_at(Ctx& ctx, const Standing& at) {
  std::vector<MoveOffer> all;
  if (at.item.paused) return all;
  const auto& locale = ctx.call.locale;
  for (const MoveSpec& spec : at.definition().moves) {
    if (!is_from(spec, at.item.state) || !right_to(ctx, at, spec) || !guards_hold(ctx, at.item, spec))
      continue;
    MoveOffer offer;
    offer.move = spec.move;
    offer.title = in_words(spec.title, locale);
    offer.to = spec.to;
    offer.to_title = in_words(state_of(at.definition(), spec.to)->title, locale);
    for (const FieldSpec& field : spec.form) offer.form.push_back(field_of(field, locale));
    offer.note = std::get<std::string_view>(db::value_of(spec.note.value_or(Need::none)));
    offer.files = std::get<std::string_view>(db::value_of(spec.files.value_or(Need::none)));
    offer.danger = spec.danger.value_or(false);
    all.push_back(std::move(offer));
  }
  return all;
}

}  // namespace

bool guards_hold(Ctx& ctx, const Item& item, const MoveSpec& move) {
  return std::all_of(move.guards.begin(), move.guards.end(), [&](const std::string& name) {
    return registry(ctx).guards.find(name)->second.holds(ctx, item);
  });
}

Id<WorkflowItem> start(Ctx& ctx, const Start& in) {
  const auto of = registry(ctx).on(ctx, in.definition);
  demand(of != nullptr, refusal::definition_not_found);
  const auto& definition = of->definition;
  const auto known = std::any_of(definition.tiers.begin(), definition.tiers.end(),
                                 [&](const TierSpec& tier) { return tier.tier == in.tier; });
  ensure(in.tier.empty() || known, in.tier);
  const auto* begins_in = state_of(definition, in.state);
  ensure(in.state.empty() || (begins_in && !begins_in->end.value_or(false)), in.state);
  Standing at{
      {ctx.new_id<WorkflowItem>(), of->name, of->version_id, std::string(in.subject_kind), in.subject_id,
       in.unit_id, in.state.empty() ? definition.states.front().state : std::string(in.state),
       std::string(in.tier)},
      of,
      in.parts};
  ctx.db.run(sql::item_add, at.item, db::arg("now", ctx.now));
  for (const Part& part : in.parts) ctx.db.run(sql::part_add, part, db::arg("item_id", at.item.item_id));
  write_line(ctx, at.item,
             {.kind = LineKind::start,
              .title_key = {},
              .move = {},
              .from_state = {},
              .to_state = at.item.state,
              .by_program = ctx.actor.program,
              .note = in.note});
  pass(ctx, at, {{}, at.item.state});
  return at.item.item_id;
}

Item move(Ctx& ctx, const MoveAsked& in) { return make_asked(ctx, in, ctx.actor.program); }
Item move_as_program(Ctx& ctx, const MoveAsked& in) { return make_asked(ctx, in, true); }

std::optional<Item> move_if_open(Ctx& ctx, const Standing& at, std::string_view move,
                                 std::string_view again) {
  const auto* spec = move_of(at.definition(), move);
  if (!spec || !is_from(*spec, at.item.state) || at.item.paused || !guards_hold(ctx, at.item, *spec))
    return {};
  static const std::vector<Id<File>> none;
  return make(ctx, at, {*spec, {}, {}, none, true, {}, again});
}

std::optional<Item> happened(Ctx& ctx, Id<WorkflowItem> item_id, std::string_view event) {
  const auto at = standing(ctx, item_id);
  for (const AutomaticSpec& automatic : at.definition().automatic) {
    if (automatic.on != On::event || automatic.event != event ||
        !waits_in(at.definition(), automatic, at.item.state))
      continue;
    if (auto moved = move_if_open(ctx, at, automatic.move)) return moved;
  }
  return {};
}

std::vector<MoveOffer> offers(Ctx& ctx, const Item& item) { return offers_at(ctx, standing(ctx, item)); }

std::vector<OffersIn> offers_ahead(Ctx& ctx, const Item& item, std::string_view part) {
  auto at = standing(ctx, item);
  std::vector<OffersIn> ahead;
  std::vector<std::string> reached;
  const auto reach = [&](const std::vector<MoveOffer>& offers) {
    for (const MoveOffer& offer : offers)
      if (std::find(reached.begin(), reached.end(), offer.to) == reached.end()) reached.push_back(offer.to);
  };
  reach(offers_at(ctx, at));
  at.parts.push_back({std::string(part), ctx.actor.account_id, {}});
  for (std::size_t i = 0; i < reached.size(); ++i) {
    at.item.state = reached[i];
    ahead.push_back({reached[i], offers_at(ctx, at)});
    reach(ahead.back().offers);
  }
  return ahead;
}

}  // namespace linli::workflow
