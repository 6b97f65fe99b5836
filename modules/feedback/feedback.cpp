#include "modules/feedback/feedback.hpp"

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/feedback/feedback.sql.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/sealed.hpp"
#include "platform/crypto/sealed_columns.hpp"

namespace linli::feedback {
namespace {

struct Complain {
  Text<2, 2000> text;
  std::optional<Text<1, 100>> contact;
};
BOOST_DESCRIBE_STRUCT(Complain, (), (text, contact))

struct Complained {
  Id<Complaint> complaint_id;
};
BOOST_DESCRIBE_STRUCT(Complained, (), (complaint_id))

struct ComplaintsAsked : Page {
  std::optional<bool> answered;
};
BOOST_DESCRIBE_STRUCT(ComplaintsAsked, (Page), (answered))

struct Row {
  Id<Complaint> complaint_id;
  std::string text;
  std::optional<Bytes> sealed_contact;
  Instant created_at;
  std::optional<std::string> answer, answered_by;
  std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (complaint_id, text, sealed_contact, created_at, answer, answered_by, answered_at))

struct Line {
  Id<Complaint> complaint_id;
  std::string text;
  std::optional<std::string> contact;
  Instant created_at;
  std::optional<std::string> answer, answered_by;
  std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(Line, (), (complaint_id, text, contact, created_at, answer, answered_by, answered_at))

struct Answer {
  Id<Complaint> complaint_id;
  Text<2, 2000> answer;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (complaint_id, answer))

struct Asked {
  Id<Account> account_id;
  std::optional<std::string> answer;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (account_id, answer))

struct About {
  std::string name, county_name, version;
  bool demo = false;
};
BOOST_DESCRIBE_STRUCT(About, (), (name, county_name, version, demo))

std::string place_of(Id<Complaint> id) { return fmt::format("feedback.contact/{}", id.value); }

Complained complain(Ctx& ctx, const Complain& in) {
  const Complained made{ctx.new_id<Complaint>()};
  std::optional<Bytes> contact;
  if (in.contact)
    contact = Bytes{std::string(crypto::text_of(
        crypto::seal(ctx.app.get<crypto::KeyRing>(), in.contact->value, place_of(made.complaint_id))))};
  ctx.db.run(sql::add, made, db::arg("account_id", ctx.actor.account_id), db::arg("text", in.text),
             db::arg("contact", contact), db::arg("now", ctx.now));
  ctx.about(made.complaint_id);
  return made;
}

List<Line> complaints(Ctx& ctx, const ComplaintsAsked& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::optional<std::int64_t> answered;
  if (in.answered) answered = *in.answered;
  auto rows = paged_by(ctx.db.all<Row>(sql::complaints, db::arg("before", before),
                                       db::arg("answered", answered), db::arg("limit", limit)),
                       limit, &Row::complaint_id);
  List<Line> list{{}, rows.next};
  for (const auto& row : rows.items) {
    std::optional<std::string> contact;
    if (row.sealed_contact)
      contact = crypto::open_text(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(row.sealed_contact->value),
                                  place_of(row.complaint_id));
    list.items.push_back(
        {row.complaint_id, row.text, contact, row.created_at, row.answer, row.answered_by, row.answered_at});
  }
  return list;
}

Nothing answer(Ctx& ctx, const Answer& in) {
  const auto asked = ctx.db.one<Asked>(sql::complaint, refusal::complaint_not_found, in);
  demand(!asked.answer, refusal::already_answered);
  ctx.db.run(sql::set_answer, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  notify::send(ctx, asked.account_id, "feedback.answered", {{"answer", in.answer.value}}, "/complaint");
  ctx.about(in.complaint_id);
  return {};
}

About about(Ctx& ctx, const Nothing&) {
  const auto county = org::root(ctx);
  return {"Linli", county ? org::unit_name(ctx, *county) : "", "1", ctx.app.options().demo};
}

void name_sealed(Ctx&, const crypto::SealedColumns& sealed) {
  sealed.add({{"feedback", "contact", "feedback.contact"}});
}

void declare(App& app) {
  app.on<crypto::SealedColumns>(name_sealed);
  auto& routes = app.routes;
  routes.get("/public/about", linli::can::anyone, about, "What this application is");
  routes.post("/public/app-complaints", linli::can::anyone, complain, "Complain about the application");
  routes.get("/app-complaints", can::answer, complaints, "Complaints about the application").exports();
  routes.post("/app-complaints/{complaint_id}/answer", can::answer, answer, "Answer a complaint")
      .refuses(refusal::complaint_not_found, refusal::already_answered);
}

}  // namespace

Module module() { return {"feedback", sql::migrations, sql::all, {&can::answer}, declare}; }

}  // namespace linli::feedback
