#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "modules/points/correct.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::points {
namespace {

std::string place(std::string_view field, Id<Objection> objection_id) {
  return "points.objection_" + std::string(field) + "/" + std::to_string(objection_id.value);
}

template <class Text>
std::optional<Bytes> sealed(Ctx& ctx, const std::optional<Text>& text, std::string_view field,
                            Id<Objection> objection_id) {
  if (!text) return {};
  const auto bytes =
      crypto::seal(ctx.app.get<crypto::KeyRing>(), std::string_view(text->value), place(field, objection_id));
  return Bytes{crypto::text_of(bytes)};
}

std::string opened(Ctx& ctx, const Bytes& bytes, std::string_view field, Id<Objection> objection_id) {
  return crypto::open_text(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(bytes.value),
                           place(field, objection_id));
}

struct ObjectionRow {
  Id<Objection> objection_id;
  std::optional<std::int64_t> line;
  std::string text;
  std::optional<Bytes> name, phone;
  ObjectionState state{};
  std::optional<std::string> answer;
  std::optional<std::string> answered_by;
  std::optional<Instant> answered_at;
  Instant created_at;
  std::optional<Id<ledger::Transfer>> reversal_id, credit_id;
  std::optional<Points> corrected;
};
BOOST_DESCRIBE_STRUCT(ObjectionRow, (),
                      (objection_id, line, text, name, phone, state, answer, answered_by, answered_at,
                       created_at, reversal_id, credit_id, corrected))

ObjectionLine line_of(Ctx& ctx, const ObjectionRow& row) {
  ObjectionLine line{row.objection_id,
                     row.line,
                     row.text,
                     {},
                     {},
                     row.state,
                     row.answer,
                     row.answered_by,
                     row.answered_at,
                     row.created_at,
                     row.reversal_id,
                     row.credit_id,
                     row.corrected};
  if (row.name) line.name_masked = crypto::mask_name(opened(ctx, *row.name, "name", row.objection_id));
  if (row.phone) line.phone_masked = crypto::mask_phone(opened(ctx, *row.phone, "phone", row.objection_id));
  return line;
}

struct ObjectionToAnswer {
  Id<Objection> objection_id;
  Id<Publication> publication_id;
  std::optional<std::int64_t> line;
  Id<Account> account_id;
  ObjectionState state{};
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(ObjectionToAnswer, (), (objection_id, publication_id, line, account_id, state, unit_id))

// Which line is complained of: the objection's own, or, when it names none, the one that the answer names.
std::optional<std::int64_t> line_to_correct(const ObjectionToAnswer& row, const AnswerObjection& in) {
  const auto named = in.correction ? in.correction->line : std::nullopt;
  if (row.line && named && *named != *row.line) refuse_field("correction.line", "field.unknown_value");
  const auto line = row.line ? row.line : named;
  if (in.correction && !line) refuse_field("correction.line", "field.required");
  return line;
}

Corrected answer_with_correction(Ctx& ctx, const ObjectionToAnswer& row, std::int64_t line,
                                 const AnswerObjection& in) {
  const auto found = publication(ctx, {row.publication_id});
  const auto published =
      ctx.db.one<StoredLine>(sql::publication_line_one, refusal::not_in_publication,
                             db::arg("publication_id", row.publication_id), db::arg("line", line));
  const auto span = span_of(found.from_on, found.to_on);
  Correctable whose = correctable(ctx, published.member_id, published.branch_id);
  whose.from_id = span.from_id;
  whose.to_id = span.to_id;
  return correct(ctx, whose, in.correction.value_or(Correction{}), objection_cause, row.objection_id.value,
                 in.answer.value);
}

}  // namespace

// Anybody may object while the window is open; who signs in hears the answer.
Objected object(Ctx& ctx, const Object& in) {
  const auto found = publication(ctx, {in.publication_id});
  demand(found.state == PublicationState::published && ctx.now < *found.objections_until,
         refusal::objections_closed);
  if (in.line && (*in.line < 1 || *in.line > found.members))
    refuse_field("line", "field.out_of_range", {{"min", 1}, {"max", found.members}});
  const auto objection_id = ctx.new_id<Objection>();
  const auto name = sealed(ctx, in.name, "name", objection_id);
  const auto phone = sealed(ctx, in.phone, "phone", objection_id);
  ctx.db.run(sql::objection_add, db::arg("objection_id", objection_id), db::arg("name", name),
             db::arg("phone", phone), db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now),
             in);
  ctx.about(objection_id, found.unit_id);
  return {objection_id};
}

List<ObjectionLine> objections(Ctx& ctx, const ObjectionsAsked& in) {
  const auto found = publication(ctx, {in.publication_id});
  access::demand_within(ctx, can::publish, found.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto rows = ctx.db.all<ObjectionRow>(sql::objections, db::arg("publication_id", in.publication_id),
                                             db::arg("before", before_number(in)), db::arg("limit", fetched));
  std::vector<ObjectionLine> lines;
  lines.reserve(rows.size());
  for (const ObjectionRow& row : rows) lines.push_back(line_of(ctx, row));
  return paged_by(std::move(lines), fetched, &ObjectionLine::objection_id);
}

// A published line is never changed: what an upheld objection puts right is posted here and now, stands in
// the member's statement with the objection behind it, and in the next publication.
Corrected answer_objection(Ctx& ctx, const AnswerObjection& in) {
  const auto row = ctx.db.one<ObjectionToAnswer>(sql::objection_one, refusal::objection_not_found, in);
  access::demand_within(ctx, can::publish, row.unit_id);
  demand(row.state == ObjectionState::open, refusal::objection_over);
  demand(ctx.actor.program || !is_actor(ctx, row.account_id), refusal::second_person);
  const ObjectionState state = in.upheld ? ObjectionState::upheld : ObjectionState::rejected;
  const auto line = in.upheld ? line_to_correct(row, in) : std::nullopt;
  const Corrected made = line ? answer_with_correction(ctx, row, *line, in) : Corrected{};
  ctx.db.run(sql::objection_answered, db::arg("objection_id", in.objection_id), db::arg("state", state),
             db::arg("answer", in.answer), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now), db::arg("corrected_line", line), made);
  notify::send(ctx, row.account_id, "points.objection_answered", {{"answer", in.answer.value}},
               "/publications/" + std::to_string(row.publication_id.value));
  ctx.about(in.objection_id, row.unit_id, in.answer.value);
  return made;
}

}  // namespace linli::points
