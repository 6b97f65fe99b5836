// The audit log's chain: every line has its own digest, every group commit one link over the lines that it
// wrote.
#pragma once

#include <memory>
#include <vector>

#include "engines/access/access.hpp"
#include "platform/core/value.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/db/group_work.hpp"

namespace linli::access {

struct AuditRow {
  Id<AuditLine> audit_id;
  std::int64_t link_id = 0;
  Instant at;
  Id<Account> account_id;  // 0: nobody signed in, or the program itself
  std::string account_name;
  std::string action;
  std::int64_t subject_id = 0;
  Id<Unit> unit_id;
  std::string detail;
  std::string request_id;
  std::string address;
  Bytes digest;
};
BOOST_DESCRIBE_STRUCT(AuditRow, (),
                      (audit_id, link_id, at, account_id, account_name, action, subject_id, unit_id, detail,
                       request_id, address, digest))

struct ViewRow {
  Id<PersonalView> view_id;
  Id<Person> person_id;
  std::string person_name;
  Id<Account> account_id;
  std::string viewer_name;
  Id<Unit> viewer_unit_id;
  std::string viewer_unit;
  std::string fields;
  std::string reason;
  Instant at;
  Bytes digest;
};
BOOST_DESCRIBE_STRUCT(ViewRow, (),
                      (view_id, person_id, person_name, account_id, viewer_name, viewer_unit_id, viewer_unit,
                       fields, reason, at, digest))

struct LinkRow {
  std::int64_t link_id = 0;
  Id<AuditLine> first_id, last_id;
  std::int64_t lines = 0;
  Bytes digest;
};
BOOST_DESCRIBE_STRUCT(LinkRow, (), (link_id, first_id, last_id, lines, digest))

inline constexpr std::string_view personal_view_action = "access.personal_view";

crypto::Digest digest_of(const AuditRow& line);
crypto::Digest digest_of(const ViewRow& view);
// Over the digests of a link's lines, in the order of their identifiers.
crypto::Digest body_of(const std::vector<crypto::Digest>& lines);
crypto::Digest first_link();
crypto::Digest digest_from(const Bytes& column);  // zeros when it is no digest

struct AuditedLine {
  Id<AuditLine> audit_id;
  crypto::Digest digest;
};
using AuditedLines = std::vector<AuditedLine>;  // of one command

// What the commands of the running group have written.
struct AuditedGroup {
  std::int64_t link_id = 0;  // 0: no line yet
  crypto::Digest previous{};
  Id<AuditLine> first_id, last_id;
  std::vector<crypto::Digest> lines;
};

class AuditChain {
 public:
  explicit AuditChain(db::Store& store);
  // The link that this group's lines are going to have.
  std::int64_t link_id(db::Tx& tx) const;
  void add(db::Tx& tx, const AuditedLine& line) const { group_.part(tx).push_back(line); }

 private:
  db::GroupWork<AuditedGroup, AuditedLines> group_;
};

void record_route(Ctx& ctx, const Route& route);

}  // namespace linli::access
