// The list of text messages for those who look after them: to whom, what came of each, and what the gateway
// said. Their words are in the inbox of whom they went to, and nobody else's business.
#include "engines/notify/sent.hpp"

#include <cctype>

#include "engines/access/account.hpp"
#include "engines/notify/notify.sql.hpp"
#include "engines/notify/sms_channel.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::notify {

enum class Delivery { waiting, sent, failed };
BOOST_DESCRIBE_ENUM(Delivery, waiting, sent, failed)

struct TextMessagesAsked : Page {
  std::optional<Delivery> delivery;
};
BOOST_DESCRIBE_STRUCT(TextMessagesAsked, (Page), (delivery))

struct SentRow {
  Id<OutboxEntry> text_message_id;
  Id<Account> account_id;
  std::string kind;
  Delivery delivery{};
  std::int64_t attempts = 0;
  std::optional<std::string> error;
  Instant created_at;
  std::optional<Instant> settled_at;
};
BOOST_DESCRIBE_STRUCT(SentRow, (),
                      (text_message_id, account_id, kind, delivery, attempts, error, created_at, settled_at))

struct TextMessage {
  Id<OutboxEntry> text_message_id;
  std::string account_name, phone_masked, kind;
  Delivery delivery{};
  std::int64_t attempts = 0;
  std::optional<std::string> error;
  Instant created_at;
  std::optional<Instant> settled_at;
};
BOOST_DESCRIBE_STRUCT(TextMessage, (),
                      (text_message_id, account_name, phone_masked, kind, delivery, attempts, error,
                       created_at, settled_at))

namespace {

constexpr std::size_t phone_digits = 7;

// A gateway may name the number in what it answers.
std::string without_phones(std::string_view said) {
  std::string out;
  for (std::size_t at = 0; at < said.size();) {
    std::size_t end = at;
    while (end < said.size() && std::isdigit(static_cast<unsigned char>(said[end]))) ++end;
    if (end == at)
      out += said[at++];
    else
      out += end - at >= phone_digits ? std::string_view("****") : said.substr(at, end - at);
    at = std::max(at, end);
  }
  return out;
}

List<TextMessage> text_messages(Ctx& ctx, const TextMessagesAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto& query = in.delivery ? sql::sent_of_state : sql::sent;
  auto rows =
      paged_by(ctx.db.all<SentRow>(query, db::arg("channel", sms_channel), db::arg("state", in.delivery),
                                   db::arg("before", before), db::arg("limit", fetched)),
               fetched, &SentRow::text_message_id);
  List<TextMessage> list{{}, rows.next};
  for (SentRow& row : rows.items) {
    const auto to = access::account(ctx, row.account_id);
    if (row.error) row.error = without_phones(*row.error);
    list.items.push_back({row.text_message_id, to.name, crypto::mask_phone(access::phone_of(ctx.app, to)),
                          std::move(row.kind), row.delivery, row.attempts, std::move(row.error),
                          row.created_at, row.settled_at});
  }
  return list;
}

}  // namespace

void declare_sent(App& app) {
  app.routes.get("/text-messages", can::see_text_messages, text_messages, "Text messages, newest first")
      .exports();
}

}  // namespace linli::notify
