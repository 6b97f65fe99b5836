#include "engines/access/audit.hpp"

#include <algorithm>

#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/org/org.hpp"
#include "platform/crypto/chain.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::access {
namespace {

// What the commands of the running group have written.
struct Written {
  std::int64_t link_id = 0;  // 0: no line yet
  crypto::Digest previous{};
  Id<AuditLine> first_id, last_id;
  std::vector<crypto::Digest> lines;
};

void start_link(db::Tx& tx, Written& written) {
  const auto last = tx.remembered<LinkRow>(sql::last_audit_link);
  written.previous = last ? digest_from(last->digest) : first_link();
  written.link_id = last ? last->link_id + 1 : 1;
}

void write_line(Ctx& ctx, AuditRow line) {
  auto* written = static_cast<Written*>(ctx.db.group_state(ctx.app.get<AuditChain>().group_step));
  if (written->link_id == 0) start_link(ctx.db, *written);
  line.audit_id = ctx.new_id<AuditLine>();
  line.link_id = written->link_id;
  line.at = ctx.now;
  line.request_id = ctx.call.request_id;
  line.address = ctx.call.address;
  const auto digest = digest_of(line);
  line.digest = as_column(digest);
  ctx.db.run(sql::add_audit, line);
  // Only when the command has succeeded is its line part of the group.
  ctx.db.when_released([written, digest, id = line.audit_id] {
    if (written->lines.empty()) written->first_id = id;
    written->last_id = id;
    written->lines.push_back(digest);
  });
}

void finish_link(db::Tx& tx, void* state) {
  const auto& written = *static_cast<Written*>(state);
  if (written.lines.empty()) return;
  const auto digest = as_column(crypto::link(written.previous, body_of(written.lines)));
  const auto lines = static_cast<std::int64_t>(written.lines.size());
  const LinkRow link{written.link_id, written.first_id, written.last_id, lines, digest};
  tx.run(sql::add_audit_link, link);
  tx.remember(sql::last_audit_link, link);  // the next group begins where this one ends
}

}  // namespace

crypto::Digest digest_of(const AuditRow& line) {
  return crypto::Hasher("access.audit/1")
      .integer(line.audit_id.value)
      .integer(line.link_id)
      .integer(line.at.ms)
      .integer(line.account_id.value)
      .text(line.account_name)
      .text(line.action)
      .integer(line.subject_id)
      .integer(line.unit_id.value)
      .text(line.detail)
      .text(line.request_id)
      .text(line.address)
      .finish();
}

crypto::Digest digest_of(const ViewRow& view) {
  return crypto::Hasher("access.personal_view/1")
      .integer(view.view_id.value)
      .integer(view.person_id.value)
      .text(view.person_name)
      .integer(view.account_id.value)
      .text(view.viewer_name)
      .integer(view.viewer_unit_id.value)
      .text(view.viewer_unit)
      .text(view.fields)
      .text(view.reason)
      .integer(view.at.ms)
      .finish();
}

crypto::Digest body_of(const std::vector<crypto::Digest>& lines) {
  crypto::Hasher hasher("access.audit.group/1");
  for (const auto& line : lines) hasher.bytes(line);
  return hasher.finish();
}

crypto::Digest first_link() { return crypto::genesis("access.audit"); }

crypto::Digest digest_from(const Bytes& column) {
  crypto::Digest digest{};
  if (column.value.size() == digest.size())
    std::copy(column.value.begin(), column.value.end(), digest.begin());
  return digest;
}

db::GroupStep audit_step() {
  return {[]() -> std::shared_ptr<void> { return std::make_shared<Written>(); }, finish_link};
}

void record_for(Ctx& ctx, std::string_view action, Id<Account> account, std::string_view account_name,
                std::int64_t subject_id, Id<Unit> unit, std::string_view detail) {
  AuditRow line;
  line.account_id = account;
  line.account_name = account_name;
  line.action = action;
  line.subject_id = subject_id;
  line.unit_id = unit;
  line.detail = detail;
  write_line(ctx, std::move(line));
}

void record(Ctx& ctx, std::string_view action) {
  record_for(ctx, action, ctx.actor.account_id, ctx.actor.name, ctx.subject.id, ctx.subject.unit_id,
             ctx.subject.detail);
}

void record_route(Ctx& ctx, const Route& route) { record(ctx, route.operation); }

void log_personal_view(Ctx& ctx, Id<Person> person, const std::vector<std::string>& fields,
                       std::string_view reason, std::string_view person_name) {
  ViewRow view;
  view.view_id = ctx.new_id<PersonalView>();
  view.person_id = person;
  view.person_name = person_name;
  view.account_id = ctx.actor.account_id;
  view.viewer_name = ctx.actor.name;
  if (!ctx.actor.grants.empty()) {
    view.viewer_unit_id = ctx.actor.grants.front().unit_id;
    view.viewer_unit = org::unit_name(ctx, view.viewer_unit_id);
  }
  for (const std::string& field : fields) view.fields += (view.fields.empty() ? "" : ",") + field;
  view.reason = reason;
  view.at = ctx.now;
  const auto digest = digest_of(view);
  view.digest = as_column(digest);
  ctx.db.run(sql::add_personal_view, view);
  record_for(ctx, personal_view_action, ctx.actor.account_id, ctx.actor.name, view.view_id.value,
             view.viewer_unit_id, crypto::hex(digest));
}

}  // namespace linli::access
